// Where a reader stood with the stories when an edition was made: their acts, in the order of time, up to there.
import { carryStory, copyStory } from '../../interest/carry-story.ts';
import { afterInteraction, unmetStory } from '../../interest/story-state.ts';
import type { ArticleId } from '../../model/article.ts';
import type { ArticleStore } from '../../model/article-store.ts';
import type { ActToLearn, ReaderId, ReaderStory } from '../../model/reader.ts';
import type { ReaderStore } from '../../model/reader-store.ts';
import type { StorySplit } from '../../model/replay-store.ts';
import type { StoryId } from '../../model/story.ts';

export interface MarksAt {
  readonly states: ReadonlyMap<StoryId, ReaderStory>;
  readonly articlesRead: ReadonlySet<ArticleId>;
}

export interface MarksAtRequest {
  readonly readers: Pick<ReaderStore, 'listToLearn'>;
  readonly articles: Pick<ArticleStore, 'findStory'>;
  readonly readerId: ReaderId;
  /** `ReaderVersion.version` of the edition, and its time for acts that have no number. */
  readonly version: number;
  readonly at: number;
  /** Ids of the stories that were live; what is another's by now was this one's then. */
  readonly live: ReadonlySet<StoryId>;
  /** Those that had happened by then. */
  readonly splits: readonly StorySplit[];
}

const pageSize = 5_000;

export async function marksAt(request: MarksAtRequest): Promise<MarksAt> {
  const acts = await actsUpTo(request);
  const becameOf = await mergedBy(request, acts);
  const parts = { states: new Map<StoryId, ReaderStory>(), stances: [] };
  const articlesRead = new Set<ArticleId>();
  const splits = request.splits.toSorted((a, b) => a.at - b.at || a.number - b.number);
  let split = 0;
  for (const act of acts) {
    for (; split < splits.length && splits[split]!.at < act.at; split++)
      copyStory(parts, splits[split]!.from, splits[split]!.into);
    if (act.kind === 'more' && act.number === 0) continue;
    const state = parts.states.get(act.storyId) ?? unmetStory(act.storyId);
    parts.states.set(act.storyId, afterInteraction(state, act));
    if (act.articleId !== null && (act.kind === 'opened' || act.kind === 'read'))
      articlesRead.add(act.articleId);
  }
  for (; split < splits.length; split++) copyStory(parts, splits[split]!.from, splits[split]!.into);
  for (const [from, into] of becameOf) carryStory(parts, from, into);
  // Kinds that only teach leave a mark in memory, and none is to be told from a story that was never met.
  return { states: parts.states, articlesRead };
}

/** In the order of their times; marks keep the newest, so that it hardly matters. */
async function actsUpTo({ readers, readerId, version, at }: MarksAtRequest): Promise<readonly ActToLearn[]> {
  const acts: ActToLearn[] = [];
  let after = { number: 0, id: '' };
  while (true) {
    const page = await readers.listToLearn(readerId, { after, limit: pageSize });
    for (const act of page) {
      if (act.number > version) return sorted(acts);
      if (act.number > 0 || act.at <= at) acts.push(act);
    }
    const last = page.at(-1);
    if (!last || page.length < pageSize) return sorted(acts);
    after = { number: last.number, id: last.id };
  }
}

function sorted(acts: readonly ActToLearn[]): readonly ActToLearn[] {
  return acts.toSorted((a, b) => a.at - b.at || a.number - b.number || (a.id < b.id ? -1 : 1));
}

/** Stories that were part of a live one by then; they are not live, and their ids lead to one that is. */
async function mergedBy(
  { articles, live }: MarksAtRequest,
  acts: readonly ActToLearn[],
): Promise<ReadonlyMap<StoryId, StoryId>> {
  const merged = new Map<StoryId, StoryId>();
  for (const id of new Set(acts.map(({ storyId }) => storyId))) {
    if (live.has(id)) continue;
    const into = (await articles.findStory(id))?.id;
    if (into !== undefined && into !== id && live.has(into)) merged.set(id, into);
  }
  return merged;
}
