// The table of coverage: a row a publisher, what it wrote later folded under its first article.
import { OwnerSource } from '../../components/owner-source.tsx';
import { counted } from '../../format/numbers.ts';
import { type CoverageRow, type CoveredArticle, coverageColumns } from './coverage-rows.ts';

export interface CoverageProps {
  readonly rows: readonly CoverageRow[];
  readonly publishers: string;
  /** Which of them are not independent of each other. */
  readonly sameHands: readonly string[];
}

export function Coverage({ rows, publishers, sameHands }: CoverageProps) {
  const columns = coverageColumns(rows);
  return (
    <section class="block" id="coverage">
      <div class="block__head">
        <h2>Coverage</h2>
        <span>{publishers}, in the order they reported</span>
      </div>
      {sameHands.length > 0 ? (
        <ul class="hands">
          {sameHands.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      ) : null}
      <table class="cov">
        <thead>
          <tr>
            <th scope="col">Publisher and article</th>
            {columns.owner ? <th scope="col">Owner</th> : null}
            {columns.place ? <th scope="col">{columns.place}</th> : null}
            <th scope="col">Time</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row row={row} columns={columns} key={row.first.href} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Row({ row, columns }: { row: CoverageRow; columns: ReturnType<typeof coverageColumns> }) {
  const { first, further } = row;
  return (
    <tr>
      <td>
        <span class="pub">
          {row.publisherHref ? (
            <a href={row.publisherHref}>
              <bdi>{row.publisher}</bdi>
            </a>
          ) : (
            <bdi>{row.publisher}</bdi>
          )}
        </span>
        <Title article={first} />
        {further.length > 0 ? (
          <details class="later">
            <summary>{counted(further.length, 'later article')}</summary>
            <ul>
              {further.map((article) => (
                <li key={article.href}>
                  <Title article={article} />
                  <time datetime={article.datetime}>{article.time}</time>
                </li>
              ))}
            </ul>
          </details>
        ) : null}
        <Copies copies={row.copies} />
      </td>
      {columns.owner ? (
        <td>
          {row.owner ? <span class={row.isOwnerInStory ? 'own' : undefined}>{row.owner}</span> : null}
          {row.ownerSource ? <OwnerSource source={row.ownerSource} /> : null}
        </td>
      ) : null}
      {columns.place ? <td>{row.place}</td> : null}
      <td>
        <time datetime={first.datetime}>{first.time}</time>
      </td>
    </tr>
  );
}

/** "Also in 14 others": who printed nothing but this text. */
function Copies({ copies }: { copies: CoverageRow['copies'] }) {
  if (copies.length === 0) return null;
  return (
    <details class="later">
      <summary>also in {counted(copies.length, 'other')}</summary>
      <ul>
        {copies.map(({ publisher, publisherHref, article }) => (
          <li key={article.href}>
            <span class="pub">
              {publisherHref ? (
                <a href={publisherHref}>
                  <bdi>{publisher}</bdi>
                </a>
              ) : (
                <bdi>{publisher}</bdi>
              )}
            </span>
            <Title article={article} />
            <time datetime={article.datetime}>{article.time}</time>
          </li>
        ))}
      </ul>
    </details>
  );
}

function Title({ article }: { article: CoveredArticle }) {
  return (
    <>
      <a class="ttl" href={article.href}>
        <bdi>{article.title}</bdi>
      </a>
      {article.note ? <span class="kind">{article.note}</span> : null}
    </>
  );
}
