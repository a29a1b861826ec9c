// What readers and live articles take in memory: node --expose-gc bench/reader-memory.ts [stories] [articles]. Prints JSON.
// Readers did 500 things in two weeks and follow and mute ten subjects; they are loaded from a real store, as after a start,
// and held as the server holds them. Memory is what lives after a collection: heap and array buffers.
import { loadKernel } from '../src/compose/load-kernel.ts';
import { createReaders, type ReaderService } from '../src/interest/readers.ts';
import type { NewInteraction } from '../src/interest/record-acts.ts';
import { systemClock } from '../src/model/clock.ts';
import { defaultReaderSettings, type Stance } from '../src/model/reader.ts';
import type { Story } from '../src/model/story.ts';
import { createLiveIndex } from '../src/rank/live-index.ts';
import { openFilledStore } from './filled-store.ts';
import { seededRandom } from './make-stories.ts';
import { leaningOf, makeAct } from './reader-acts.ts';

const [storyCount = 30_000, articleCount = 100_000] = process.argv.slice(2).map(Number);
/** Readers whose acts are made and learned one by one; the others did the same. */
const models = 40;
/** Few enough to be all at work. */
const atWork = 120;
/** So many that the last hundred come while others rest. */
const crowd = [320, 420] as const;
const newest = systemClock.now() - 60_000;
const random = seededRandom(5);

async function heldBytes(): Promise<number> {
  for (let i = 0; i < 3; i++) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    globalThis.gc?.();
  }
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

const loaded = loadKernel();
const made = await openFilledStore({ stories: storyCount, articles: articleCount, newest });
const { store } = made;
const reader = { name: null, createdAt: newest, settings: defaultReaderSettings, lastLookedAt: null };

/** Two weeks of a reader's acts, a few at a time as pages tell them. */
function makeActs(): readonly (readonly NewInteraction[])[] {
  const leaning = leaningOf(made.stories, random);
  return Array.from({ length: 25 }, (_, call) =>
    Array.from({ length: 20 }, (_, i) => {
      const n = 20 * call + i;
      const at = newest - Math.floor((1 - n / 500) * 14 * 86_400_000);
      return makeAct({ id: `act-${n}`, at, stories: made.stories, leaning }, random);
    }),
  );
}

function makeStances(): readonly Stance[] {
  const any = () => made.stories[Math.floor(random() * made.stories.length)]!;
  const stance = (key: string, which: Stance['stance']): Stance => ({
    ...{ subject: { kind: 'entity', key }, stance: which, label: key, at: newest, until: null },
  });
  const followed = Array.from({ length: 8 }, () => stance(any().entities[0]!.key, 'follow'));
  return [...followed, stance('person:p1', 'mute'), stance('person:p2', 'mute')];
}

/** All readers in the store: some live, the others are told to have done the same. */
async function fillReaders(ids: readonly string[], readers: ReaderService): Promise<void> {
  const acts = Array.from({ length: models }, makeActs);
  const stances = Array.from({ length: models }, makeStances);
  for (const [i, id] of ids.entries()) {
    const model = i % models;
    for (const some of acts[model]!) {
      if (i < models) await readers.record(id, some);
      else {
        if (some === acts[model]![0]) await store.readers.createReader({ ...reader, id });
        await store.readers.recordInteractions(
          id,
          some.map((act) => ({ ...act, readerId: id })),
        );
      }
    }
    if (i < models) await readers.setStance(id, ...stances[model]!);
    else await store.readers.setStance(id, ...stances[model]!);
    if (i === models - 1) await readers.flush();
    const learned = await store.readers.loadInterests(ids[model]!);
    if (i >= models && learned) await store.readers.saveInterests(id, learned, newest);
  }
}

/** Read from the store, as the server does: what was made shares its parts. */
async function measureArticles() {
  const before = await heldBytes();
  let read: readonly Story[] | null = (
    await store.articles.loadLive({ since: 0, limit: 1_000_000, stories: 'front' })
  ).stories;
  const live = createLiveIndex(null, loaded.kind === 'ready' ? loaded.kernel : null);
  live.load(read);
  while (live.tendThemes(1000));
  read = null;
  return { live, articleBytes: (await heldBytes()) - before };
}

const { live, articleBytes } = await measureArticles();
const writing = createReaders({ store, live, clock: systemClock });
const ids = Array.from({ length: crowd[1] }, (_, i) => `reader-${i}`);
await fillReaders(ids, writing);
await writing.close();
// Another, so that nothing is held but what a start loads.
const readers = createReaders({ store, live, clock: systemClock });
const first = await readers.view(ids[0]!);
const held: number[] = [await heldBytes()];
let opened = 1;
for (const until of [atWork, ...crowd]) {
  for (; opened < until; opened++) await readers.view(ids[opened]!);
  held.push(await heldBytes());
}
const kilobytes = (bytes: number, among: number) => Number((bytes / 1000 / among).toFixed(2));
console.log(
  JSON.stringify({
    live: { stories: live.size, articles: live.articleCount },
    articleKb: kilobytes(articleBytes, live.articleCount),
    reader: {
      subjects: first.profile.affinities.size,
      stories: first.states.size,
      articlesRead: first.articlesRead.size,
    },
    readerAtWorkKb: kilobytes(held[1]! - held[0]!, atWork - 1),
    readerAtRestKb: kilobytes(held[3]! - held[2]!, crowd[1] - crowd[0]),
    allOfThemMb: kilobytes(held[3]! - held[0]!, 1000),
    readers: crowd[1],
  }),
);
await readers.close();
await made.end();
