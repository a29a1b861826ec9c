// Assignment beside everything else: articles a second on one core and memory an article, with many live articles.
// usage: node --expose-gc bench/story-index.ts STORE [live=100000] [measured=10000]
// STORE is a copy of broadsheet.db; it is only read. Where it has fewer articles than asked for they come again in other
// worlds: names and rare words are others there, common words stay, so that no two worlds share an event.

import { openSqliteStore } from '../src/store/open-store.ts';
import { backgroundDocuments, UNLISTED_DOCUMENTS } from '../src/story/background-words.ts';
import { createStoryIndex } from '../src/story/create-story-index.ts';
import { layoutOf, TERMS_AT } from '../src/story/features.ts';
import type { Arrival } from '../src/story/story-index.ts';

const [path, live = '100000', measured = '10000'] = process.argv.slice(2);
if (path === undefined)
  throw new Error('Say which store to read: node --expose-gc bench/story-index.ts STORE');

type Waiting = Omit<Arrival, 'articleId'>;

async function readArticles(from: string): Promise<readonly Waiting[]> {
  const store = await openSqliteStore(from);
  const { articles } = await store.articles.loadLive({ since: 0, limit: 1_000_000, stories: 'front' });
  await store.close();
  return articles.map(({ publisherId, publishedAt, firstSeenAt, language, features }) => ({
    ...{ publisherId, publishedAt, at: firstSeenAt, language, features, kind: 'news' as const },
  }));
}

/** The same article with other names: every key that is not among the words of the language is another. */
function inWorld(features: Uint8Array, world: number): Uint8Array {
  if (world === 0) return features;
  const bytes = features.slice();
  const view = new DataView(bytes.buffer);
  const { terms, entities, entitiesAt } = layoutOf(bytes);
  const salt = Math.imul(world, 0x9e3779b1);
  const change = (at: number) =>
    view.setInt32(at, Math.imul(view.getInt32(at, true) ^ salt, 0x85ebca6b) | 1, true);
  for (let i = 0; i < terms; i++) {
    const at = TERMS_AT + 4 * i;
    if (backgroundDocuments(view.getInt32(at, true)) === UNLISTED_DOCUMENTS) change(at);
  }
  for (let i = 0; i < entities; i++) change(entitiesAt + 4 * i);
  return bytes;
}

function heldBytes(): number {
  for (let i = 0; i < 3; i++) globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

const own = await readArticles(path);
const wanted = Number(live) + Number(measured);
const all: Waiting[] = [];
for (let world = 0; all.length < wanted; world++)
  for (const article of own.slice(0, wanted - all.length))
    all.push({ ...article, features: inWorld(article.features, world) });
all.sort((a, b) => a.publishedAt - b.publishedAt);

const before = heldBytes();
const index = createStoryIndex();
let lastStory = 0;
let splits = 0;
let longest = 0;
const assign = (article: Waiting, i: number) => {
  const start = performance.now();
  const outcome = index.assign({ ...article, articleId: i + 1 }, () => ++lastStory);
  longest = Math.max(longest, performance.now() - start);
  splits += outcome.split.length;
};
for (const [i, article] of all.slice(0, Number(live)).entries()) assign(article, i);
const held = (heldBytes() - before) / index.size;
longest = 0;
const start = process.cpuUsage();
for (const [i, article] of all.slice(Number(live)).entries()) assign(article, Number(live) + i);
const { user, system } = process.cpuUsage(start);
console.log(
  `${own.length} articles of the store, ${index.size} live, ${index.storyCount} stories, ${splits} parts left`,
);
console.log(
  `assigned, with ${live} live          ${Math.round(Number(measured) / ((user + system) / 1e6))} a second`,
);
console.log(`held an article                      ${(held / 1024).toFixed(2)} KB`);
console.log(`longest assignment                   ${longest.toFixed(1)} ms`);
