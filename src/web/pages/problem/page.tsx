// What a person sees when a request cannot be served: what happened and what to do next.
import type { Problem } from '../../../http/errors.ts';
import { Layout } from '../../layout/layout.tsx';
import type { Frame } from '../../page-kit.ts';

export function ProblemPage({ frame, problem }: { frame: Frame; problem: Problem }) {
  return (
    <Layout frame={frame} title={problem.title} mast="bare">
      <section class="state state--problem">
        <p class="label">{problem.status}</p>
        <h1>{problem.title}</h1>
        <p>{problem.detail}</p>
        <p class="btns">
          <a class="btn btn--main" href="/">
            Your front page
          </a>
          <a class="btn" href="/latest">
            Latest
          </a>
        </p>
      </section>
    </Layout>
  );
}
