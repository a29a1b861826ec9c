// What is kept about a reader, what leaves the machine, and the three ways to take it back.
import { Notice } from '../../components/notice.tsx';
import { Block, PageHead } from '../../components/page-head.tsx';
import { Layout } from '../../layout/layout.tsx';
import type { Frame } from '../../page-kit.ts';

export interface PrivacyView {
  readonly kept: readonly { readonly what: string; readonly why: string; readonly long: string }[];
  readonly said: string | null;
  /** What readers open counts together here. */
  readonly sharedReading: boolean;
}

export function PrivacyPage({ frame, view }: { frame: Frame; view: PrivacyView }) {
  return (
    <Layout frame={frame} title="Your data">
      <PageHead
        label="Your data"
        title="What is kept, and how to take it back"
        dek="All of it lies on the machine that runs this Broadsheet. Nothing about you is sent anywhere."
      />
      {view.said ? (
        <Notice kind="done">
          <p>{view.said}</p>
        </Notice>
      ) : null}
      <div class="cols grid">
        <div class="main">
          <Block title="What is kept about you">
            <table class="kept">
              <thead>
                <tr>
                  <th scope="col">What</th>
                  <th scope="col">What for</th>
                  <th scope="col">How long</th>
                </tr>
              </thead>
              <tbody>
                {view.kept.map(({ what, why, long }) => (
                  <tr key={what}>
                    <th scope="row">{what}</th>
                    <td>{why}</td>
                    <td>{long}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Block>
          <Block title="What publishers see">
            <p class="block__text">
              Feeds, pages and pictures are fetched by this machine, for all its readers together and whether
              you read them or not. A publisher sees this machine’s address, never which stories you open.
              Only when you follow a link to a publisher’s own site does your browser go there, without saying
              where it came from.
            </p>
          </Block>
          <Block title="What it does not do">
            <p class="block__text">
              Latest, Most covered and search read nothing about you: what you hide or mute stands there too.
              No advertising, no counting by third parties, no cookies but the one that keeps you signed in.
              With several readers here, nothing of one is shown to another.
              {view.sharedReading
                ? ' What at least five readers open does count together: it moves stories a little on everyone’s page, without saying who. Switch personalisation off, and you are not counted.'
                : ''}
            </p>
          </Block>
        </div>
        <aside class="side" aria-label="Take it back">
          <Block title="Take it with you">
            <p class="block__text">Everything held about you, as one JSON file.</p>
            <a class="btn" href="/api/v1/reader/export" download="broadsheet-my-data.json">
              Export my data
            </a>
          </Block>
          <Block title="Forget">
            <p class="block__text">
              What you did and what was learned from it. What you follow, what you mute, what you saved and
              your settings stay.
            </p>
            <a class="btn" href="/privacy/forget">
              Forget my history
            </a>
          </Block>
          <Block title="Erase">
            <p class="block__text">All of it, settings and saved stories too. The sources stay.</p>
            <a class="btn" href="/privacy/erase">
              Erase everything about me
            </a>
          </Block>
        </aside>
      </div>
    </Layout>
  );
}
