// A front page without a server around it, for bench/render-front.ts and for tests of its speed-free promises.
import type { EditionItem } from '../model/edition.ts';
import type { Story, StoryId } from '../model/story.ts';
import { renderPage } from './answer-page.ts';
import { unbuiltAssets } from './assets.ts';
import type { Frame } from './page-kit.ts';
import { FrontPage } from './pages/front/page.tsx';
import { frontView } from './pages/front/view.ts';

const benchNow = Date.UTC(2026, 10, 19, 12, 4);

/** View and rendered HTML of these stories in these places, for a reader of no settings. */
export function renderFrontForBench(stories: readonly Story[], items: readonly EditionItem[]): string {
  const byId = new Map<StoryId, Story>(stories.map((story) => [story.id, story]));
  const timeZone = 'Europe/London';
  const frame: Frame = {
    theme: 'auto',
    textSize: 'standard',
    timeZone,
    now: benchNow,
    path: '/',
    notice: null,
    assets: unbuiltAssets,
    version: '0',
    reader: null,
    isAdmin: false,
    accounts: false,
    isFictional: false,
  };
  const facts = {
    edition: {
      id: 'bench',
      readerId: null,
      mode: 'for-you' as const,
      at: benchNow,
      items,
      paramsVersion: '0',
      removed: {},
    },
    lastLookedAt: null,
    changes: [],
    liveStories: stories.length,
    find: (id: StoryId) => byId.get(id),
  };
  const scene = {
    now: benchNow,
    timeZone,
    publisher: (id: number) => ({
      id,
      slug: `publisher-${id}`,
      name: `Publisher ${id}`,
      site: null,
      country: null,
      language: null,
      kind: null,
      owner: null,
      ownerKind: null,
      ownerEntities: [],
      sample: true,
    }),
    pictureHref: (url: string) => `/pictures/0123456789abcdef/${Buffer.from(url).toString('base64url')}`,
    isSaved: () => false,
    lookedAt: () => null,
  };
  return renderPage(FrontPage({ frame, view: frontView(facts, scene), hint: null }));
}
