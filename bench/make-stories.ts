// Made-up stories and a reader of them, from a seed: what the benchmarks of ranking and of the live index run on.
import { mediaTopics } from '../src/catalogue/media-topics.ts';
import { learn } from '../src/interest/learn.ts';
import { emptyProfile } from '../src/interest/profile.ts';
import type { ReaderView } from '../src/interest/reader-view.ts';
import type { ReaderStory } from '../src/model/reader.ts';
import { defaultReaderSettings } from '../src/model/reader.ts';
import type { StoryId } from '../src/model/story.ts';
import { buildMention, buildStory } from '../src/model/story-builder.ts';
import type { LiveIndex } from '../src/rank/live-index.ts';

export const noon = Date.UTC(2026, 2, 2, 12);
const hourMs = 3_600_000;

/** Repeatable numbers in 0..1 (a linear congruential generator). */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return ((state >>> 8) & 0xffffff) / 0x1000000;
  };
}

/** What is made, beside the stories' number. */
export interface Made {
  /** Articles in all of them together; the largest stories get what is missing. */
  readonly articles?: number;
  /** When the newest news is. */
  readonly newest?: number;
}

/** The most articles a story has: its articles' ids are a hundred times its own, and on. */
const mostArticles = 60;

export function makeStories(count: number, random: () => number, { articles = 0, newest = noon }: Made = {}) {
  const word = () => `word${Math.floor(random() ** 3 * 5000).toString(36)}`;
  const words = (n: number) => Array.from({ length: n }, word).join(' ');
  const topic = () => mediaTopics[Math.floor(random() ** 1.5 * mediaTopics.length)]?.code ?? '';
  const coverage = coverageOf(count, articles, random);
  return Array.from({ length: count }, (_, i) => {
    const publisherIds = coverage[i] ?? [1];
    const publishers = publisherIds.length;
    return buildStory({
      id: i + 1,
      headline: words(9),
      dek: words(16),
      newsAt: Math.floor(newest - random() * 168 * hourMs),
      publisherIds,
      topics: [topic(), topic()].map((code) => ({ topic: code, weight: 0.3 + 0.7 * random() })),
      entities: Array.from({ length: 6 }, () =>
        buildMention(`person:p${Math.floor(random() ** 3 * 20_000)}`, { salience: random() }),
      ),
      importance: Math.min(1, Math.log2(publishers + 1) / 5),
    });
  });
}

/** Publishers of each story's articles. */
function coverageOf(count: number, articles: number, random: () => number): number[][] {
  const publisher = () => 1 + Math.floor(random() ** 2 * 300);
  const lists = Array.from({ length: count }, () =>
    Array.from({ length: Math.max(1, Math.floor(1 / (random() + 0.08))) }, publisher),
  );
  let missing = articles - lists.reduce((sum, list) => sum + list.length, 0);
  const growing = [...lists].sort((a, b) => b.length - a.length);
  while (missing > 0) {
    const wanted = missing;
    for (const list of growing.slice(0, Math.ceil(count / 5))) {
      if (missing === 0 || list.length >= mostArticles) continue;
      list.push(publisher());
      missing -= 1;
    }
    if (missing === wanted) break;
  }
  return lists;
}

/** A reader with 400 readings over two weeks and 600 stories met. */
export function makeReader(live: LiveIndex, ids: readonly StoryId[], random: () => number): ReaderView {
  const profile = emptyProfile();
  const states = new Map<number, ReaderStory>();
  const any = () => ids[Math.floor(random() * ids.length)] ?? 0;
  for (let i = 0; i < 400; i++) {
    const story = live.get(any());
    const at = noon - (400 - i) * hourMs;
    const act = { id: `a${i}`, at, kind: 'opened' as const, seconds: null, share: null, subject: null };
    if (story) learn(profile, act, live.facts(story), at);
  }
  for (let i = 0; i < 600; i++) {
    const storyId = any();
    const openedAt = i % 4 === 0 ? noon : null;
    states.set(storyId, {
      storyId,
      seenAt: noon,
      seenCount: 2,
      openedAt,
      openedBefore: null,
      readAt: null,
      savedAt: null,
      hiddenAt: null,
      unsavedAt: null,
      unhiddenAt: null,
      wishedAt: null,
      unwishedAt: null,
    });
  }
  const reader = { id: 'ann', name: null, createdAt: 0, settings: defaultReaderSettings, lastLookedAt: null };
  return { reader, stances: [], states, profile, articlesRead: new Set(), lastLookedAt: null };
}
