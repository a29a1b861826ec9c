// Asks before anything that cannot be undone: what will go, what stays, one button to do it, one to leave it.
import type { ComponentChildren } from 'preact';
import { Layout } from '../layout/layout.tsx';
import type { NavKey } from '../layout/nav.tsx';
import type { Frame } from '../page-kit.ts';
import { PageHead } from './page-head.tsx';

export interface ConfirmPageProps {
  readonly frame: Frame;
  readonly label: string;
  readonly title: string;
  readonly current?: NavKey;
  readonly children: ComponentChildren;
  readonly action: string;
  readonly button: string;
  readonly leaveHref: string;
}

export function ConfirmPage(props: ConfirmPageProps) {
  return (
    <Layout frame={props.frame} title={props.title} current={props.current}>
      <PageHead label={props.label} title={props.title} />
      <form method="post" action={props.action} class="confirm">
        {props.children}
        <div class="btns">
          <button class="btn btn--main" type="submit">
            {props.button}
          </button>
          <a class="btn" href={props.leaveHref}>
            Leave it as it is
          </a>
        </div>
      </form>
    </Layout>
  );
}
