// "What if": the page without one part, as a list that says what would change. No story in it is recorded as seen.
import { PageHead } from '../../components/page-head.tsx';
import { Layout } from '../../layout/layout.tsx';
import type { Frame } from '../../page-kit.ts';
import type { WhatIfRow, WhatIfView } from './view.ts';

export interface WhatIfPageProps {
  readonly frame: Frame;
  /** "Sport", "freshness" */
  readonly what: string;
  readonly view: WhatIfView;
  readonly backHref: string;
  /** The form's fields. */
  readonly part: string;
  readonly subject: string;
  /** What making it so would do. */
  readonly makes: string;
}

export function WhatIfPage({ frame, what, view, backHref, part, subject, makes }: WhatIfPageProps) {
  return (
    <Layout frame={frame} title={`What if: without ${what}`} current="for-you">
      <PageHead
        label="A preview"
        title={
          <>
            Your page without <bdi>{what}</bdi>
          </>
        }
        dek="Nothing has been changed, and nothing is learned from looking at this."
      >
        <form method="post" action="/what-if" class="btns head__acts">
          <input type="hidden" name="part" value={part} />
          <input type="hidden" name="subject" value={subject} />
          <a class="btn" href={backHref}>
            Back to your page
          </a>
          <button class="btn btn--main" type="submit">
            Make it so
          </button>
        </form>
        <p class="head__meta">{makes}</p>
      </PageHead>
      <div class="cols grid">
        <div class="main">
          <section class="block">
            <div class="block__head">
              <h2>In this order</h2>
              <span>{view.sum}</span>
            </div>
            <ol class="what-if">
              {view.rows.map((row) => (
                <Row row={row} key={row.id} />
              ))}
            </ol>
          </section>
        </div>
        <aside class="side" aria-label="What would go">
          <section class="block">
            <div class="block__head">
              <h2>Would go</h2>
              <span>{view.gone.length}</span>
            </div>
            {view.gone.length > 0 ? (
              <ul class="what-if what-if--gone">
                {view.gone.map((row) => (
                  <Row row={row} key={row.id} />
                ))}
              </ul>
            ) : (
              <p class="block__text">No story.</p>
            )}
          </section>
        </aside>
      </div>
    </Layout>
  );
}

function Row({ row }: { row: WhatIfRow }) {
  return (
    <li>
      <h3>
        <a href={row.href}>
          <bdi lang={row.language ?? undefined}>{row.title}</bdi>
        </a>
      </h3>
      <p>
        {row.about}
        {row.move ? <b>{row.move}</b> : null}
      </p>
    </li>
  );
}
