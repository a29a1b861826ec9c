// What a person sees when a request cannot be served: what happened and what to do next.
import type { Problem } from '../../../http/errors.ts';
import { Layout } from '../../layout/layout.tsx';
import type { Frame } from '../../page-kit.ts';

export interface ProblemPageProps {
  readonly frame: Frame;
  readonly problem: Problem;
  /** The page that was asked for, where it may be well the next time. */
  readonly retryHref: string | null;
}

export function ProblemPage({ frame, problem, retryHref }: ProblemPageProps) {
  const title = problem.title.replace(/\.$/, '');
  const elsewhere =
    problem.status === 404 ? { href: '/search', name: 'Search' } : { href: '/latest', name: 'Latest' };
  return (
    <Layout frame={frame} title={title} mast={frame.reader ? 'small' : 'bare'}>
      <section class="state state--problem">
        <p class="label">{problem.status}</p>
        <h1>{title}</h1>
        <p>{problem.detail}</p>
        <p class="btns">
          {retryHref ? (
            <a class="btn btn--main" href={retryHref}>
              Try again
            </a>
          ) : null}
          <a class={retryHref ? 'btn' : 'btn btn--main'} href="/">
            {frame.reader ? 'Your front page' : 'To the start'}
          </a>
          {frame.reader && !retryHref ? (
            <a class="btn" href={elsewhere.href}>
              {elsewhere.name}
            </a>
          ) : null}
        </p>
      </section>
    </Layout>
  );
}
