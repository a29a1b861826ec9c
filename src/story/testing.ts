// Builders for the tests of this folder: articles written by us, short, with every field filled in.
import type { Article, EntityMention, PreparedArticle } from '../model/article.ts';
import type { Publisher } from '../model/publisher.ts';
import { extractFeatures } from './features.ts';
import type { Arrival } from './story-index.ts';

export const NOW = Date.UTC(2026, 10, 19, 12);
export const HOUR = 3_600_000;

/** Two publishers on one event, in words of their own. */
export const ferry =
  'A passenger ferry ran aground off Skerry Point on Tuesday morning with 214 people aboard, the coastguard said. ' +
  'Lifeboats from Osterby took off the passengers of the Hallam Lines vessel Kestrel; the steering had failed.';
export const ferryToo =
  'All 214 passengers of the ferry Kestrel were brought ashore by lifeboats from Osterby after it struck rocks near ' +
  'Skerry Point on Tuesday. Hallam Lines said the steering failed, and the coastguard praised the crew.';

/** Title and text. Two buses on one morning: whoever reads only "bus", "children" and "crash" takes them for one. */
export const busNearOsterby = [
  [
    'Bus crash near Osterby kills four children',
    'A school bus left the coast road near Osterby at eight in the morning and fell down the bank of the Calder. Four ' +
      'children died, police superintendent Maren Holt said. The driver told her that the brakes had failed.',
  ],
  [
    'Four children dead as school bus falls into the Calder',
    'Four children were killed when their school bus slid down the bank of the Calder near Osterby. Superintendent Maren ' +
      'Holt said that the brakes were being examined; the driver is in hospital.',
  ],
  [
    'Brakes failed before Osterby bus crash, driver says',
    'The driver of the school bus that fell into the Calder near Osterby says that the brakes did not answer. Four ' +
      'children died. Maren Holt of the police has had the wreck lifted from the bank.',
  ],
] as const;
export const busAtLindvale = [
  [
    'Children hurt as bus and timber lorry collide at Lindvale',
    'Eleven children were hurt when a holiday bus and a lorry loaded with timber collided on the Lindvale pass. Logs ' +
      'came through the windows, mountain rescuer Piet Asher said. The pass is closed until evening.',
  ],
  [
    'Lindvale pass closed after bus meets timber lorry',
    'Logs from a lorry broke the windows of a holiday bus on the Lindvale pass and hurt eleven children. Piet Asher of ' +
      'the mountain rescue called it luck that nobody died; the pass stays closed until evening.',
  ],
] as const;

let lastId = 0;

/** An arrival for the index; ids count up, publishers differ, one minute apart. */
export function buildArrival(
  title: string,
  text = '',
  more: Partial<Omit<Arrival, 'features'>> & { entities?: string[] } = {},
): Arrival {
  const articleId = more.articleId ?? ++lastId;
  const publishedAt = more.publishedAt ?? NOW + articleId * 60_000;
  const language = more.language === undefined ? 'en' : more.language;
  const entities = (more.entities ?? []).map((key) => ({ key, salience: 0.5 }));
  const features = extractFeatures({ title, dek: null, text, language, entities, publishedAt });
  return {
    articleId,
    publisherId: more.publisherId ?? articleId,
    at: more.at ?? publishedAt,
    publishedAt,
    language,
    features,
    kind: more.kind ?? 'news',
  };
}

export function buildArticle(more: Partial<Article> = {}): Article {
  const id = more.id ?? ++lastId;
  return {
    id,
    publisherId: 1,
    sourceId: 1,
    storyId: 1,
    url: `https://example.com/${id}`,
    canonicalUrl: `https://example.com/${id}`,
    title: `Article ${id} about the harbour`,
    dek: null,
    author: null,
    agency: null,
    language: 'en',
    publishedAt: NOW,
    modifiedAt: null,
    firstSeenAt: NOW,
    summary: 'What happened at the harbour, in one sentence that is long enough to stand.',
    wordCount: 300,
    kind: 'news',
    picture: null,
    enclosures: [],
    topics: [],
    entities: [],
    textState: 'full',
    revision: 1,
    duplicateOf: null,
    ...more,
  };
}

export function buildPublisher(id: number, more: Partial<Publisher> = {}): Publisher {
  return {
    id,
    slug: `publisher-${id}`,
    name: `Publisher ${id}`,
    site: `https://publisher-${id}.example`,
    country: 'GB',
    language: 'en',
    kind: 'daily',
    owner: null,
    ownerKind: null,
    ownerEntities: [],
    sample: false,
    ...more,
  };
}

export function buildPrepared(
  title: string,
  text: string,
  more: Partial<PreparedArticle> = {},
): PreparedArticle {
  const n = ++lastId;
  const publishedAt = more.publishedAt === undefined ? NOW - HOUR : more.publishedAt;
  const url = `https://example.com/${n}`;
  return {
    identity: `g:${n}`,
    contentHash: `${title}|${text.length}`,
    url,
    canonicalUrl: more.url === undefined ? url : more.url,
    title,
    dek: null,
    author: null,
    agency: null,
    language: 'en',
    publishedAt,
    modifiedAt: null,
    summary: text.slice(0, 200),
    html: text === '' ? '' : `<p id="p0">${text}</p>`,
    text,
    wordCount: text.split(/\s+/).filter(Boolean).length,
    kind: 'news',
    picture: null,
    enclosures: [],
    topics: [],
    entities: [],
    keySentences: [],
    datedSentences: [],
    features: extractFeatures({ title, dek: null, text, language: 'en', entities: [], publishedAt }),
    needsPage: false,
    ...more,
  };
}

export function buildEntity(name: string, more: Partial<EntityMention> = {}): EntityMention {
  const kind = more.kind ?? 'person';
  return {
    key: `${kind}:${name.toLowerCase()}`,
    kind,
    name,
    role: null,
    ticker: null,
    exchange: null,
    reportedMove: null,
    mentions: 2,
    salience: 0.5,
    ...more,
  };
}
