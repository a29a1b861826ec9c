// The document around every page: head, masthead, navigation, main, footer.
//
//   export function SourcesPage({ frame, view }: { frame: Frame; view: SourcesView }) {
//     return (
//       <Layout frame={frame} title="Sources" current="sources">
//         <header class="head"><h1>Sources</h1></header>
//         ...
//       </Layout>
//     );
//   }
//
// A route: `kit.answer(c, <SourcesPage frame={kit.frame(c)} view={viewOf(...)} />)`.
// `mast`: 'full' (the front page: draws the name as h1), 'small' (the default: the page brings its own h1),
// 'bare' (name and theme only: onboarding, sign-in). Buttons outside a form can post with
// `form={actFormId} formaction="/stories/12/save"`: one form, which carries `back`, stands on every page.
import type { ComponentChildren } from 'preact';
import { appIconHref } from '../app-icon.ts';
import { IconSprite } from '../components/icon.tsx';
import { documentTitle } from '../format/document-title.ts';
import type { Notice } from '../notice.ts';
import type { Frame } from '../page-kit.ts';
import { Footer } from './footer.tsx';
import { FullMasthead, SmallMasthead } from './masthead.tsx';
import type { NavKey } from './nav.tsx';

export interface LayoutProps {
  readonly frame: Frame;
  /** Without the name of the program: " · Broadsheet" is added. */
  readonly title: string;
  readonly current?: NavKey;
  readonly mast?: 'full' | 'small' | 'bare';
  /** A second fact in the full masthead: "40 stories from 63 publishers". */
  readonly fact?: ComponentChildren;
  /** A line above the page's own content: what to do first, what is switched off. */
  readonly hint?: ComponentChildren;
  /** Seconds after which a browser without JavaScript asks again. */
  readonly refreshSeconds?: number;
  /** Language of the main part where it is not English. */
  readonly children: ComponentChildren;
}

export const actFormId = 'act';

const ofStories: readonly (NavKey | undefined)[] = [
  'for-you',
  'following',
  'latest',
  'most-covered',
  'saved',
];

function isOfStories(current: NavKey | undefined): boolean {
  return ofStories.includes(current);
}

export function Layout(props: LayoutProps) {
  const { frame, title, mast = 'small' } = props;
  const { assets, theme, textSize } = frame;
  return (
    <html
      lang="en-GB"
      data-theme={theme === 'auto' ? undefined : theme}
      data-text={textSize === 'standard' ? undefined : textSize}
    >
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{documentTitle(title)}</title>
        <meta name="referrer" content="same-origin" />
        <meta name="color-scheme" content="light dark" />
        {assets.fonts.map((href) => (
          <link rel="preload" href={href} as="font" type="font/woff2" crossorigin="anonymous" key={href} />
        ))}
        <link rel="stylesheet" href={assets.stylesheet} />
        <link rel="icon" href={appIconHref} type="image/svg+xml" />
        <link rel="manifest" href="/manifest.webmanifest" />
        <script type="module" src={assets.script} />
        {props.refreshSeconds ? (
          <noscript>
            <meta http-equiv="refresh" content={String(props.refreshSeconds)} />
          </noscript>
        ) : null}
      </head>
      <body>
        <IconSprite />
        <a class="skip" href="#main">
          {isOfStories(props.current) ? 'Skip to the stories' : 'Skip to the content'}
        </a>
        <div class="page">
          {mast === 'full' ? (
            <FullMasthead frame={frame} current={props.current} fact={props.fact} />
          ) : (
            <SmallMasthead frame={frame} current={props.current} bare={mast === 'bare'} />
          )}
          <main id="main" tabindex={-1}>
            <Hints
              hint={props.hint}
              fictional={frame.isFictional && mast !== 'bare'}
              isAdmin={frame.isAdmin}
            />
            {frame.notice ? <NoticeLine notice={frame.notice} /> : null}
            {props.children}
          </main>
          <Footer frame={frame} />
        </div>
        <form id={actFormId} method="post" hidden>
          <input type="hidden" name="back" value={frame.path} />
        </form>
        <p class="said" role="status" aria-live="polite" id="said" />
      </body>
    </html>
  );
}

function Hints(props: { hint?: ComponentChildren; fictional: boolean; isAdmin: boolean }) {
  if (!props.hint && !props.fictional) return null;
  return (
    <div class="hints">
      {props.fictional ? <FictionalLine isAdmin={props.isAdmin} /> : null}
      {props.hint ? <p class="hint">{props.hint}</p> : null}
    </div>
  );
}

/** Nobody should take the sample newsroom for news: said on every page, with the way out. */
function FictionalLine({ isAdmin }: { isAdmin: boolean }) {
  return (
    <form class="hint hint--fictional" method="post" action="/settings/sample">
      <b>Fictional.</b> The sample newsroom is open: its publishers, people, places and events are invented.{' '}
      {isAdmin ? (
        <button type="submit" name="sample" value="off">
          Close it
        </button>
      ) : null}
    </form>
  );
}

function NoticeLine({ notice }: { notice: Notice }) {
  return (
    <p class="notice" role="status">
      {notice.text}
      {notice.undo ? (
        <button
          type="submit"
          form={actFormId}
          formaction={notice.undo.action}
          name={notice.undo.steer ? 'steer' : notice.undo.field?.[0]}
          value={notice.undo.steer ?? notice.undo.field?.[1]}
        >
          {notice.undo.name}
        </button>
      ) : null}
      {notice.link ? <a href={notice.link.href}>{notice.link.name}</a> : null}
    </p>
  );
}
