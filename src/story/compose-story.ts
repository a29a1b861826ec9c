// Makes the story a reader sees from its articles: headline, lead, picture, key points, timeline, importance.
import type { Article, ArticleId, DatedSentence, KeySentence } from '../model/article.ts';
import { BroadsheetError } from '../model/errors.ts';
import type { Publisher, PublisherId } from '../model/publisher.ts';
import type { CoverageLine, KeyPoint, Story, StoryChange, StoryId } from '../model/story.ts';
import { cutAtWord } from '../text/cut-at-word.ts';
import { leadsOn } from '../text/leads-on.ts';
import { splitSentences } from '../text/split-sentences.ts';
import type { ArticleEdit } from './article-edit.ts';
import { listCoverage } from './coverage.ts';
import { findDifferences } from './differences.ts';
import { chooseLead } from './headline.ts';
import { measureImportance } from './importance.ts';
import { chooseKeyPoints } from './key-points.ts';
import { choosePicture } from './lead-picture.ts';
import { mergeEntities } from './merge-entities.ts';
import { mergeTopics } from './merge-topics.ts';
import { findNewsAt } from './news-at.ts';
import { findChanges } from './story-changes.ts';
import { buildTimeline, type EarlierStory, toldBy } from './timeline.ts';
import { risenTolls } from './toll-differences.ts';

export type StorySentences = ReadonlyMap<
  ArticleId,
  { readonly keySentences: readonly KeySentence[]; readonly datedSentences: readonly DatedSentence[] }
>;

export interface StoryMaterial {
  readonly id: StoryId;
  /** At least one; of a very large story a sample (newest and most central). */
  readonly members: readonly Article[];
  /** All of the story's articles where `members` is a sample. */
  readonly memberIds?: readonly ArticleId[];
  readonly sentences: StorySentences;
  readonly previous: Story | undefined;
  readonly publishers: ReadonlyMap<PublisherId, Publisher>;
  readonly now: number;
  /** What their publishers changed in articles just now. */
  readonly edits?: ReadonlyMap<ArticleId, ArticleEdit>;
  /** The affair the story belongs to, where it is known. */
  readonly saga?: { readonly sagaId: StoryId; readonly earlier: readonly EarlierStory[] } | null;
}

/**
 * The story as stored and shown. Pure: the same material gives the same story, in whatever order members come.
 *
 * @throws BroadsheetError 'story-without-articles' when there is no member.
 */
export function composeStory(material: StoryMaterial): Story {
  const members = [...material.members].sort((a, b) => a.publishedAt - b.publishedAt || a.id - b.id);
  const { id, sentences, previous, publishers, now } = material;
  if (members.length === 0) throw withoutArticles(id);
  const memberIds = new Set(material.memberIds ?? members.map((member) => member.id));
  const coverage = listCoverage(members, previous?.coverage ?? [], memberIds, now);
  const edits = material.edits ?? noEdits;
  const changes = findChanges({ members, sentences, edits, previous, now });
  const { article: lead, headline } = chooseLead(
    members,
    publishers,
    previous?.leadArticleId ?? null,
    tollsOf(changes, members, sentences),
  );
  const { picture, publisherId: picturePublisherId } = choosePicture(members, lead.id);
  const keyPoints = datePoints(chooseKeyPoints(members, sentences, lead, headline), edits, material);
  const dek = dekOf(lead, keyPoints);
  const firstAt = Math.min(...coverage.map((line) => line.at));
  const several = new Set(coverage.map((line) => line.publisherId)).size;
  return {
    id,
    headline,
    dek,
    leadArticleId: lead.id,
    picture,
    picturePublisherId,
    language: lead.language,
    firstAt,
    updatedAt: Math.max(...coverage.map((line) => line.at)),
    newsAt: findNewsAt({ members, sentences, keyPoints, changes, previous, now }),
    articleCount: memberIds.size,
    publisherCount: several,
    coverage,
    topics: mergeTopics(members),
    entities: mergeEntities(members),
    keyPoints,
    differences: several >= 2 ? findDifferences(members, sentences) : [],
    timeline: buildTimeline(
      members,
      sentences,
      material.saga?.earlier ?? [],
      firstAt,
      toldBy({ keyPoints, dek }),
    ),
    importance: measureImportance(coverage, publishers),
    sagaId: previous?.sagaId ?? material.saga?.sagaId ?? null,
    sample: isSample(coverage, publishers),
    changes,
  };
}

/** How far what befell people has risen, by what is counted. */
function tollsOf(
  changes: readonly StoryChange[],
  members: readonly Article[],
  sentences: StorySentences,
): ReadonlyMap<string, number> {
  const risen = new Map(members.length > 1 ? risenTolls(members, sentences) : []);
  for (const change of changes) {
    if (change.kind !== 'number') continue;
    const value = Number(change.after.value.replace(/\D/gu, ''));
    risen.set(change.about, Math.max(value, risen.get(change.about) ?? 0));
  }
  return risen;
}

const noEdits: ReadonlyMap<ArticleId, ArticleEdit> = new Map();

/** A sentence that an edit brought came later than its article. */
function datePoints(
  points: readonly KeyPoint[],
  edits: ReadonlyMap<ArticleId, ArticleEdit>,
  { previous, now }: StoryMaterial,
): readonly KeyPoint[] {
  return points.map((point) => {
    const known = previous?.keyPoints.find(
      ({ articleId, text }) => articleId === point.articleId && text === point.text,
    );
    const toldAt = known
      ? known.toldAt
      : edits.get(point.articleId)?.sentences.has(point.text)
        ? now
        : undefined;
    return toldAt === undefined ? point : { ...point, toldAt };
  });
}

const MIN_DEK_UNITS = 40;
const MAX_DEK_UNITS = 260;

/** The lead's own standfirst, else the beginning of its summary; not what the first key point says already. */
export function dekOf(
  lead: Pick<Article, 'dek' | 'summary' | 'title'>,
  keyPoints: readonly KeyPoint[],
): string | null {
  const own = lead.dek?.trim() ?? '';
  if (own !== '' && !leadsOn(own)) return own;
  const summary = lead.summary.trim();
  if (summary === '' || summary === lead.title) return null;
  const opening = openingOf(summary);
  if (leadsOn(opening)) return null;
  const said = opening.replace(/…$/, '');
  return keyPoints.some((point) => point.text.startsWith(said)) && keyPoints.length < 2 ? null : opening;
}

/** Its first sentence; with those after it while that says too little. */
function openingOf(summary: string): string {
  let opening = '';
  for (const sentence of splitSentences(summary)) {
    const longer = opening === '' ? sentence : `${opening} ${sentence}`;
    if (opening !== '' && longer.length > MAX_DEK_UNITS) break;
    opening = longer;
    if (opening.length >= MIN_DEK_UNITS) break;
  }
  return cutAtWord(opening, MAX_DEK_UNITS);
}

function isSample(
  coverage: readonly CoverageLine[],
  publishers: ReadonlyMap<PublisherId, Publisher>,
): boolean {
  return coverage.length > 0 && coverage.every((line) => publishers.get(line.publisherId)?.sample === true);
}

function withoutArticles(id: StoryId): BroadsheetError {
  return new BroadsheetError({
    code: 'story-without-articles',
    audience: 'developer',
    message: `Story ${id} was to be composed without any article.`,
    advice: 'Remove stories that have lost their last article instead of composing them.',
  });
}
