// Test builders: whole sources, articles and stories from the few values that a test is about.
import type { Article, EntityMention } from '../../model/article.ts';
import type { ArrivalBatch, NewArticle } from '../../model/article-store.ts';
import type { Edition } from '../../model/edition.ts';
import type { EditionInputs, ReaderRecord } from '../../model/edition-record.ts';
import type { Interaction, Reader } from '../../model/reader.ts';
import { defaultReaderSettings } from '../../model/reader.ts';
import type { NewSource, SourceCheck } from '../../model/source.ts';
import type { Store } from '../../model/store.ts';
import type { Story } from '../../model/story.ts';
import { buildStory as buildAnyStory, buildMention, noon } from '../../model/story-builder.ts';

/** Noon on 2 March 2026, UTC. */
export const NOON = noon;
export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

export function buildNewSource(name: string, over: Partial<NewSource> = {}): NewSource {
  const slug = name.toLowerCase().replace(/\W+/g, '-');
  return {
    publisher: {
      slug: null,
      name,
      site: `https://${slug}.example`,
      country: 'GB',
      language: 'en',
      kind: 'daily',
      owner: 'Harbour Trust',
      ownerKind: 'trust',
      ownerEntities: ['Harbour Trust'],
      sample: over.sample ?? false,
    },
    feedUrl: `https://${slug}.example/feed`,
    title: name,
    siteUrl: `https://${slug}.example/`,
    folder: [],
    sample: false,
    ...over,
  };
}

/** The source, number 1 of an empty store, that articles of `buildArticle` are of. */
export async function addFirstSource(store: Store): Promise<void> {
  await store.sources.addSources([buildNewSource('First')], NOON);
}

export function buildCheck(sourceId: number, over: Partial<SourceCheck> = {}): SourceCheck {
  return {
    sourceId,
    checkedAt: NOON,
    nextCheckAt: NOON + HOUR,
    checkIntervalSeconds: 3600,
    succeeded: true,
    failure: null,
    state: 'active',
    etag: null,
    lastModified: null,
    bodyHash: null,
    format: null,
    title: null,
    siteUrl: null,
    feedUrl: null,
    movedTo: null,
    movedSince: null,
    ...over,
  };
}

export function buildEntity(key: string, over: Partial<EntityMention> = {}): EntityMention {
  return buildMention(key, { salience: 0.7, ...over });
}

export function buildArticle(over: Partial<Article> & Pick<Article, 'id' | 'storyId'>): Article {
  return {
    publisherId: 1,
    sourceId: 1,
    url: `https://quay.example/${over.id}?ref=feed`,
    canonicalUrl: `https://quay.example/${over.id}`,
    title: `Ferry number ${over.id} sails`,
    dek: 'A new timetable begins on Monday',
    author: 'Mara Quill',
    agency: null,
    language: 'en',
    publishedAt: NOON + over.id * MINUTE,
    modifiedAt: null,
    firstSeenAt: NOON + over.id * MINUTE,
    summary: 'The harbour board has opened the second slipway.',
    wordCount: 120,
    kind: 'news',
    picture: {
      url: 'https://quay.example/p.jpg',
      width: 800,
      height: 600,
      alt: '',
      caption: null,
      credit: 'Q',
    },
    enclosures: [],
    topics: [{ topic: '04000000', weight: 0.8 }],
    entities: [buildEntity('company:VSX:KLV', { name: 'Kelvane', ticker: 'KLV', exchange: 'VSX' })],
    textState: 'full',
    revision: 1,
    duplicateOf: null,
    ...over,
  };
}

export function buildArrival(article: Article, text = 'The ferry left the quay at dawn.'): NewArticle {
  return {
    article,
    text,
    body: {
      html: `<p id="p0">${text}</p>`,
      keySentences: [{ text, paragraph: 0, score: 0.9, saidBy: null }],
      datedSentences: [{ text, paragraph: 0, at: NOON - 365 * DAY, precision: 'year' }],
    },
    features: Uint8Array.from([article.id & 0xff, 1, 2, 0, 255]),
  };
}

/** A story of these articles; its own fields follow from theirs unless given. */
export function buildStory(articles: readonly Article[], over: Partial<Story> = {}): Story {
  const first = articles[0]!;
  const times = articles.map((one) => one.publishedAt);
  return buildAnyStory({
    id: first.storyId,
    headline: first.title,
    dek: first.dek,
    leadArticleId: first.id,
    picture: first.picture,
    picturePublisherId: first.publisherId,
    firstAt: Math.min(...times),
    updatedAt: Math.max(...times),
    newsAt: Math.max(...times),
    articleCount: articles.length,
    publisherCount: new Set(articles.map((one) => one.publisherId)).size,
    coverage: articles.map((one) => ({
      articleId: one.id,
      publisherId: one.publisherId,
      title: one.title,
      at: one.publishedAt,
      kind: one.kind,
      duplicateOf: one.duplicateOf,
    })),
    topics: first.topics,
    entities: first.entities,
    keyPoints: articles.map((one) => ({
      text: `Point of ${one.id}`,
      articleId: one.id,
      publisherId: one.publisherId,
      paragraph: 0,
      saidBy: null,
      at: one.publishedAt,
    })),
    importance: 0.4,
    ...over,
  });
}

export function buildBatch(over: Partial<ArrivalBatch> = {}): ArrivalBatch {
  return {
    at: NOON,
    newArticles: [],
    updates: [],
    entries: [],
    stories: [],
    moved: [],
    mergedStories: [],
    splitStories: [],
    checks: [],
    ...over,
  };
}

/** Saves one story a group of articles; articles of one group share the story id. */
export async function saveStories(store: Store, groups: readonly (readonly Article[])[]): Promise<void> {
  await store.articles.saveArrivals(
    buildBatch({
      newArticles: groups.flat().map((article) => buildArrival(article)),
      entries: groups.flat().map((article) => ({
        sourceId: article.sourceId,
        identity: `guid-${article.id}`,
        contentHash: `hash-${article.id}`,
        articleId: article.id,
      })),
      stories: groups.map((articles) => buildStory(articles)),
    }),
  );
}

export function buildReader(id: string, over: Partial<Reader> = {}): Reader {
  return { id, name: null, createdAt: NOON, settings: defaultReaderSettings, lastLookedAt: null, ...over };
}

export function buildInteraction(
  readerId: string,
  over: Partial<Interaction> & Pick<Interaction, 'id' | 'kind'>,
): Interaction {
  return {
    readerId,
    at: NOON,
    storyId: 1,
    articleId: null,
    seconds: null,
    share: null,
    editionId: null,
    subject: null,
    ...over,
  };
}

export function buildEdition(id: string, over: Partial<Edition> = {}): Edition {
  return {
    id,
    readerId: 'local',
    mode: 'for-you',
    at: NOON,
    items: [{ storyId: 1, slot: 'lead', score: 1, components: [], reason: 'Widely reported' }],
    paramsVersion: '1',
    removed: { muted: 2 },
    ...over,
  };
}

export function buildInputs(over: Partial<EditionInputs> = {}): EditionInputs {
  return {
    program: '1.0.0',
    limit: 40,
    skip: [],
    asked: 'for-you',
    controls: [],
    timeZone: 'UTC',
    isFurther: false,
    params: {},
    stories: { digest: '0-0-0', since: 0 },
    reader: null,
    ...over,
  };
}

/** What an edition was made from: the first step of a chain of that name, and the wishes of chain `w`. */
export function buildRecord(chain: string, step = 0): ReaderRecord {
  const settings = { personalise: true, languages: [], countries: [], timeZone: null };
  return {
    inputs: buildInputs(),
    wishes: { chain: 'w', step: 0, body: { settings, stances: [] } },
    profile: { chain, step, body: { rows: [chain] } },
  };
}
