// The same event in other languages: candidates from the index, then the whole stories compared.
import type { ArticleId } from '../../model/article.ts';
import type { ArticleStore } from '../../model/article-store.ts';
import type { Story, StoryId } from '../../model/story.ts';
import { primaryLanguage } from '../features.ts';
import type { LanguageIndex } from './language-index.ts';
import { readEvent } from './read-event.ts';
import { judgeSameEvent, type ReadStory, sameEventParams } from './same-event.ts';

/** Stories of one language that are read whole. */
const MAX_READ = 16;
const MAX_LINKS = 6;

/** Articles of a story whose summaries are read. */
const MAX_SUMMARIES = 4;

export interface OtherLanguageParts {
  readonly index: Pick<LanguageIndex, 'candidates' | 'rarityOf'>;
  /** Whole stories and articles; those that are gone are left out. */
  readonly store: Pick<ArticleStore, 'findStories' | 'findArticles'>;
}

/**
 * At most one story for each other language, the plainest first. None where another story of that language is nearly as
 * like, nor where a story of this one's language is more like the one found.
 *
 * @param story whole
 */
export async function sameInOtherLanguages(
  story: Story,
  parts: OtherLanguageParts,
): Promise<readonly Story[]> {
  const ids = parts.index.candidates(story, MAX_READ);
  if (ids.length === 0) return [];
  const [own] = await readWhole([story], parts);
  const found = bestOfEach(own!, await findWhole(ids, parts), parts);
  const kept: Story[] = [];
  for (const one of found.slice(0, MAX_LINKS)) {
    const rivals = parts.index.candidates(one.whole.story, MAX_READ);
    // What the other would never find has others before it: a link stands on both pages or on none.
    if (!rivals.includes(story.id)) continue;
    const others = await findWhole(
      rivals.filter((id) => id !== story.id),
      parts,
    );
    const among = others.filter((rival) => isOfLanguage(rival.story, story));
    const [back] = bestOfEach(one.whole, [own!, ...among], parts);
    if (back?.whole === own) kept.push(one.whole.story);
  }
  return kept;
}

interface Whole extends ReadStory {
  readonly story: Story;
}

interface Found {
  readonly whole: Whole;
  readonly score: number;
}

async function findWhole(ids: readonly StoryId[], parts: OtherLanguageParts): Promise<readonly Whole[]> {
  if (ids.length === 0) return [];
  return readWhole(await parts.store.findStories(ids), parts);
}

/** A story told briefly says little more than its headline: the beginnings of its articles are read too. */
async function readWhole(
  stories: readonly Story[],
  { store }: OtherLanguageParts,
): Promise<readonly Whole[]> {
  const wanted = new Map(stories.map((story) => [story.id, articlesOf(story)]));
  const articles = await store.findArticles([...new Set([...wanted.values()].flat())]);
  const summaries = new Map(articles.map(({ id, dek, summary }) => [id, `${dek ?? ''}\n${summary}`]));
  return stories.map((story) => ({
    story,
    event: readEvent(
      story,
      wanted.get(story.id)!.flatMap((id) => summaries.get(id) ?? []),
    ),
  }));
}

function articlesOf({ leadArticleId, coverage }: Story): readonly ArticleId[] {
  return [...new Set([leadArticleId, ...coverage.map(({ articleId }) => articleId)])].slice(0, MAX_SUMMARIES);
}

/** Of each language the one most like it, where no other comes near. */
function bestOfEach(own: Whole, others: readonly Whole[], { index }: OtherLanguageParts): readonly Found[] {
  const judged = others
    .filter(({ story }) => story.id !== own.story.id)
    .map((whole) => ({ whole, ...judgeSameEvent(own, whole, index.rarityOf) }));
  const best: Found[] = [];
  for (const group of Map.groupBy(judged, ({ whole }) => primaryLanguage(whole.story.language)).values()) {
    const [first, second] = group.sort(byScore);
    const isPlain = second === undefined || first!.score - second.score >= sameEventParams.margin;
    if (first!.isSame && isPlain) best.push(first!);
  }
  return best.sort(byScore);
}

function byScore(a: Found, b: Found): number {
  return b.score - a.score || a.whole.story.id - b.whole.story.id;
}

function isOfLanguage(a: Story, b: Story): boolean {
  return primaryLanguage(a.language) === primaryLanguage(b.language);
}
