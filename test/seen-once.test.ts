// A page that stands was loaded again after every article, and each time its stories counted as passed over once more:
// going back taught dislike of everything else on the page.
import { parseHTML } from 'linkedom';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createReaders, type ReaderService } from '../src/interest/readers.ts';
import { fixedClock } from '../src/model/clock.ts';
import type { Store } from '../src/model/store.ts';
import { buildStory, noon } from '../src/model/story-builder.ts';
import { createLiveIndex } from '../src/rank/live-index.ts';
import { openSqliteStore } from '../src/store/open-store.ts';
import type { SentInteraction } from '../src/web/islands/send.ts';

let store: Store;
let readers: ReaderService;
let sent: SentInteraction[];
beforeEach(async () => {
  store = await openSqliteStore(':memory:');
  const live = createLiveIndex();
  live.load([1, 2].map((id) => buildStory({ id, newsAt: noon, topics: [{ topic: '04000000', weight: 1 }] })));
  readers = createReaders({ store, live, clock: fixedClock(noon) });
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'], now: noon });
});
afterEach(async () => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
  await readers.close();
  await store.close();
});

/** Loads the page, with every story of it on the screen for so long that it counts as seen. @returns what was sent */
async function loadPage(editionId: string): Promise<readonly SentInteraction[]> {
  const stories = '<article data-story="1"></article><article data-story="2"></article>';
  const { document } = parseHTML(`<main data-edition="${editionId}">${stories}</main>`);
  sent = [];
  vi.resetModules();
  vi.stubGlobal('document', document);
  Object.defineProperty(document, 'visibilityState', { value: 'visible' });
  vi.stubGlobal('IntersectionObserver', OnScreen);
  const setTimer = (run: () => void, ms: number) => setTimeout(run, ms);
  vi.stubGlobal('window', { addEventListener() {}, setTimeout: setTimer, IntersectionObserver: OnScreen });
  vi.stubGlobal('fetch', async (_address: string, { body }: { body: string }) => {
    sent.push(...JSON.parse(body).interactions);
  });
  const { startSeen } = await import('../src/web/islands/seen.ts');
  startSeen();
  await vi.advanceTimersByTimeAsync(10_000);
  return sent;
}

type Tell = (entries: readonly { target: Element; isIntersecting: boolean }[]) => void;

/** All that is observed is on the screen. */
class OnScreen {
  readonly #tell: Tell;
  constructor(tell: Tell) {
    this.#tell = tell;
  }
  observe(target: Element) {
    this.#tell([{ target, isIntersecting: true }]);
  }
  unobserve() {}
}

test('a story is seen once on a page, however often that is loaded', async () => {
  const first = await loadPage('edition-1');
  expect(first.map(({ kind, storyId }) => [kind, storyId])).toEqual([
    ['seen', 1],
    ['seen', 2],
  ]);
  const record = async (acts: readonly SentInteraction[]) =>
    readers.record(
      'ann',
      acts.map((act) => ({ ...act, subject: null })),
    );
  expect(await record(first)).toEqual({ recorded: 2 });
  const learned = await readers.interests('ann');

  for (let times = 0; times < 7; times++)
    expect(await record(await loadPage('edition-1'))).toEqual({ recorded: 0 });
  expect(await readers.interests('ann')).toEqual(learned);
  expect((await readers.view('ann')).states.get(1)?.seenCount).toBe(1);

  expect(await record(await loadPage('edition-2'))).toEqual({ recorded: 2 });
  expect((await readers.view('ann')).states.get(1)?.seenCount).toBe(2);
});
