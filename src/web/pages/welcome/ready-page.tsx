// Step four: how far the first reading is, until stories stand.
import { Notice } from '../../components/notice.tsx';
import { Progress, type ProgressView } from '../../components/progress.tsx';
import type { Frame } from '../../page-kit.ts';
import { WelcomeLayout } from './steps.tsx';

export interface ReadyView {
  readonly progress: ProgressView;
  readonly title: string;
  readonly dek: string;
  /** Set while a browser without JavaScript should ask again. */
  readonly refreshSeconds: number | null;
  readonly skipped: number;
}

export function ReadyPage({ frame, view }: { frame: Frame; view: ReadyView }) {
  return (
    <WelcomeLayout
      frame={frame}
      step="ready"
      title="Your first edition"
      refreshSeconds={view.refreshSeconds ?? undefined}
    >
      <header class="head grid">
        <div class="head__text">
          <h1>{view.title}</h1>
          <p class="dek">{view.dek}</p>
        </div>
      </header>
      {view.skipped > 0 ? (
        <Notice kind="note">
          <p>{view.skipped} lines of the OPML file were no feeds and were left out.</p>
        </Notice>
      ) : null}
      <Progress view={view.progress} next="/" />
      <div class="btns">
        <a class="btn btn--main" href="/">
          Open the front page
        </a>
        <a class="btn" href="/welcome/sources">
          Add more publishers
        </a>
      </div>
    </WelcomeLayout>
  );
}
