// What every page's routes are given: the services, the frame around a page, and the answer to send.
import type { ComponentChild } from 'preact';
import type { AppContext, AppRequest } from '../http/app-context.ts';
import type { Reader, ReaderSettings } from '../model/reader.ts';
import { answerPage } from './answer-page.ts';
import type { PageAssets } from './assets.ts';
import { namesMeant } from './less-words.ts';
import { type Notice, type NoticeNames, readNotice } from './notice.ts';
import { knownName } from './pages/acts/subject-label.ts';
import { rememberHrefs } from './remember-hrefs.ts';

/** What the layout needs of one request; pages hand it on to `Layout` and read time and zone from it. */
export interface Frame {
  readonly theme: ReaderSettings['theme'];
  readonly textSize: ReaderSettings['textSize'];
  /** The reader's zone, else the installation's. */
  readonly timeZone: string;
  readonly now: number;
  /** Path and query of this page: where forms come back to. */
  readonly path: string;
  /** What the last press of a button did; null mostly. */
  readonly notice: Notice | null;
  readonly assets: PageAssets;
  readonly version: string;
  /** null on pages for strangers and on problem pages. */
  readonly reader: Reader | null;
  readonly isAdmin: boolean;
  /** The fictional newsroom stands among the sources: every page says so. */
  readonly isFictional: boolean;
  /** Accounts are on: the footer offers to sign out. */
  readonly accounts: boolean;
}

export interface PageKit {
  readonly app: AppContext;
  /** The picture proxy's address for a publisher's, remembered. */
  pictureHref(url: string): string;
  frame(c: AppRequest): Frame;
  /** Renders and compresses; `status` is 200 where nothing else is said. */
  answer(c: AppRequest, page: ComponentChild, status?: number): Response;
}

export function createPageKit(app: AppContext, assets: PageAssets): PageKit {
  return {
    app,
    pictureHref: rememberHrefs((url) => app.pictures.href(url)),
    frame(c) {
      const reader = c.get('reader') ?? null;
      const url = new URL(c.req.url);
      const names = reader ? noticeNames(app, reader) : undefined;
      const notice = readNotice(url.searchParams.get('did') ?? undefined, names);
      url.searchParams.delete('did');
      const path = url.pathname + url.search;
      return frameOf(app, assets, { reader, isAdmin: c.get('isAdmin') ?? false, path, notice });
    },
    answer: (c, page, status = 200) => answerPage(page, c.req.header('accept-encoding') ?? '', status),
  };
}

/** What a notice may name to this reader. */
export function noticeNames(app: AppContext, reader: Reader): NoticeNames {
  return {
    ofStory: (id) => namesMeant(app, reader, id),
    ofSubject: (subject, storyId) => knownName(app, subject, storyId),
  };
}

/** The frame of a request, or of a problem page that has no reader. */
export function frameOf(
  app: AppContext,
  assets: PageAssets,
  request: Pick<Frame, 'reader' | 'isAdmin' | 'path' | 'notice'>,
): Frame {
  const settings = request.reader?.settings;
  return {
    theme: settings?.theme ?? 'auto',
    textSize: settings?.textSize ?? 'standard',
    timeZone: settings?.timeZone ?? app.config.timeZone,
    now: app.clock.now(),
    path: request.path,
    notice: request.notice,
    assets,
    version: app.version,
    reader: request.reader,
    isAdmin: request.isAdmin,
    isFictional: request.reader !== null && app.publishers().some(({ sample }) => sample),
    accounts: app.config.accounts,
  };
}
