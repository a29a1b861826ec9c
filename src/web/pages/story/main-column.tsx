// The main column of a story: what is new, key points, where publishers differ, the same in other languages.
import { Pieces } from '../../components/pieces.tsx';
import { Says } from '../../components/points.tsx';
import type { StoryView } from './view.ts';

export function NewSince({ news }: { news: NonNullable<StoryView['news']> }) {
  return (
    <section class="block new">
      <div class="block__head">
        <h2>New since you looked</h2>
        <span>{news.when}</span>
      </div>
      <ul>
        {news.numbers.map(({ clock, datetime, about, before, after }) => (
          <li key={about}>
            <time datetime={datetime}>{clock}</time>
            <p>
              <b class="num">
                {about}: from {before.value} to {after.value}
              </b>{' '}
              <Sayers before={before} after={after} />
            </p>
          </li>
        ))}
        {news.edits.map((edit) => (
          <li key={edit.pieces[0]?.text}>
            <time datetime={edit.datetime}>{edit.clock}</time>
            <p>
              {edit.what ? <b>{edit.what}: </b> : null}
              <bdi>
                <Pieces pieces={edit.pieces} />
              </bdi>{' '}
              {edit.source ? (
                <span class="says">
                  <a href={edit.source.href}>
                    <bdi>{edit.source.publisher}</bdi>, all that was changed
                  </a>
                </span>
              ) : null}
            </p>
          </li>
        ))}
        {news.corrections.map((correction) => (
          <li key={correction.href}>
            <time datetime={correction.datetime}>{correction.clock}</time>
            <p>
              <bdi>{correction.title}</bdi>{' '}
              <Says
                point={{ href: correction.href, publisher: correction.publisher, day: null, saidBy: null }}
              />
            </p>
          </li>
        ))}
        {news.points.map((point) => (
          <li key={point.href}>
            <time datetime={point.datetime}>{point.clock}</time>
            <p>
              <bdi>{point.text}</bdi> <Says point={point} />
            </p>
          </li>
        ))}
        {[news.publishers, news.articles].map((words) =>
          words ? (
            <li class="new__count" key={words}>
              <a href="#coverage">{words}</a>
            </li>
          ) : null,
        )}
      </ul>
    </section>
  );
}

type Numbers = NonNullable<StoryView['news']>['numbers'][number];

/** Who says the one and who said the other; a publisher that changed its own number is named once. */
function Sayers({ before, after }: Pick<Numbers, 'before' | 'after'>) {
  const link = ({ href, publisher }: Numbers['after']) => (
    <a href={href}>
      <bdi>{publisher}</bdi>
    </a>
  );
  if (before.publisher === after.publisher)
    return (
      <span class="says">
        {link(after)}, which said {before.value} before
      </span>
    );
  return (
    <span class="says">
      {link(after)} says {after.value}, {link(before)} said {before.value}
    </span>
  );
}

export function KeyPoints({ points, language }: { points: StoryView['points']; language: string | null }) {
  return (
    <section class="block">
      <div class="block__head">
        <h2>Key points</h2>
        <span>each one links to the sentence it comes from</span>
      </div>
      <ol class="kp">
        {points.map((point) => (
          <li key={point.href}>
            <div>
              <bdi lang={language ?? undefined}>{point.text}</bdi>
              <Says point={point} />
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

export function Differences({ differences }: { differences: StoryView['differences'] }) {
  return (
    <>
      {differences.map(({ about, values }) => (
        <section class="split" key={about}>
          <h2>Publishers differ: {about}</h2>
          <dl>
            {values.map(({ value, publishers, href }) => (
              <div key={href}>
                <dt class="num">{value}</dt>
                <dd>
                  <b>
                    <bdi>{publishers}</bdi>
                  </b>{' '}
                  <a class="split__link" href={href}>
                    where it stands
                  </a>
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </>
  );
}

export function Elsewhere({ lines }: { lines: StoryView['elsewhere'] }) {
  if (lines.length === 0) return null;
  return (
    <section class="block">
      <div class="block__head">
        <h2>In other languages</h2>
        <span>where names and numbers agree</span>
      </div>
      <ul class="tongues">
        {lines.map((line) => (
          <li key={line.href}>
            <span class="label">The same event in {line.languageName}</span>
            <a class="ttl" href={line.href} hreflang={line.language}>
              <bdi lang={line.language}>{line.headline}</bdi>
            </a>
            <small>
              <bdi>{line.publishers}</bdi>
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}
