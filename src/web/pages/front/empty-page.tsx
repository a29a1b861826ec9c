// The front page when there is nothing to put on it: being laid out, failed, or all read.
import { EmptyState } from '../../components/empty-state.tsx';
import { Progress } from '../../components/progress.tsx';
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
      <EmptyState title={view.title} text={view.text} ways={view.links} plain={progress !== null}>
        {progress ? <Progress view={progress} next="/" /> : null}
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
      </EmptyState>
    </Layout>
  );
}
