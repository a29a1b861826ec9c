// The front page when there is nothing to put on it: being laid out, failed, or all read.
import { Layout } from '../../layout/layout.tsx';
import type { Frame } from '../../page-kit.ts';
import type { EmptyFrontView } from './empty-view.ts';

const refreshSeconds = 3;

export function EmptyFrontPage({ frame, view }: { frame: Frame; view: EmptyFrontView }) {
  const { progress } = view;
  return (
    <Layout
      frame={frame}
      title={view.title}
      current="for-you"
      mast="full"
      refreshSeconds={progress ? refreshSeconds : undefined}
    >
      <section class="state">
        <h2>{view.title}</h2>
        <p>{view.text}</p>
        {progress ? (
          <div class="state__progress" data-first-edition>
            <progress max={Math.max(1, progress.total)} value={progress.done} aria-label="Sources read" />
            <p aria-live="polite">{progress.words}</p>
          </div>
        ) : null}
        {view.links.length > 0 ? (
          <p class="btns">
            {view.links.map(({ href, name, main }) => (
              <a class={main ? 'btn btn--main' : 'btn'} href={href} key={href}>
                {name}
              </a>
            ))}
          </p>
        ) : null}
        {view.removed.length > 0 ? (
          <dl class="state__removed">
            <dt>Left out</dt>
            {view.removed.map(({ why, count }) => (
              <dd key={why}>
                <b class="num">{count}</b> {why}
              </dd>
            ))}
          </dl>
        ) : null}
      </section>
    </Layout>
  );
}
