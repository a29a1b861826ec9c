// What a person sees when a request cannot be served: what happened and what to do next.
import type { Problem } from '../../../http/errors.ts';
import { Layout } from '../../layout/layout.tsx';
import type { Frame } from '../../page-kit.ts';

export function ProblemPage({ frame, problem }: { frame: Frame; problem: Problem }) {
  const title = problem.title.replace(/\.$/, '');
  return (
    <Layout frame={frame} title={title} mast={frame.reader ? 'small' : 'bare'}>
      <section class="state state--problem">
        <p class="label">{problem.status}</p>
        <h1>{title}</h1>
        <p>{problem.detail}</p>
        <p class="btns">
          <a class="btn btn--main" href="/">
            {frame.reader ? 'Your front page' : 'To the start'}
          </a>
          {frame.reader ? (
            <a class="btn" href="/latest">
              Latest
            </a>
          ) : null}
        </p>
      </section>
    </Layout>
  );
}
