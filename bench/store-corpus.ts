// A made-up newsroom for measuring the store: text that compresses and repeats words as English news does.
import type { Article, EntityMention } from '../src/model/article.ts';
import type { NewArticle } from '../src/model/article-store.ts';
import type { NewSource } from '../src/model/source.ts';
import type { Story } from '../src/model/story.ts';

export const BENCH_START = Date.UTC(2026, 2, 2);
const MINUTE = 60_000;
const SYLLABLES =
  'ka re mo ti son el ver an ing tion ber la do pre qu st er al ne ro sha un mi to ge pli'.split(' ');
const VOCABULARY = 40_000;
const HTML_CHARACTERS = 4_096;
const FEATURE_BYTES = 900;
export const RARE_WORD = 'zyzzogeton';
export const COMMON_WORD = 'harbourside';
const RARE_EVERY = 2_000;

/** Same numbers in every run (mulberry32, public domain). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export class BenchCorpus {
  readonly #random = randomFrom(7);
  readonly #words: string[];

  constructor() {
    this.#words = Array.from({ length: VOCABULARY }, (_, i) => this.#invent(i < 150 ? 2 : 4));
  }

  source(i: number): NewSource {
    return {
      publisher: {
        slug: null,
        name: `Paper ${i}`,
        site: `https://paper-${i}.example`,
        country: 'GB',
        language: 'en',
        kind: 'daily',
        owner: null,
        ownerKind: null,
        ownerEntities: [],
        sample: false,
      },
      feedUrl: `https://paper-${i}.example/feeds/news.xml`,
      title: `Paper ${i}`,
      siteUrl: `https://paper-${i}.example/`,
      folder: ['News'],
      sample: false,
    };
  }

  /** An article of 4 KB of HTML, with entities, topics, sentences and features as the pipeline makes them. */
  arrival(id: number, storyId: number, sourceId: number): NewArticle {
    const paragraphs = this.#paragraphs(id);
    const html = paragraphs.map((text, i) => `<p id="p${i}">${text}</p>`).join('\n');
    const sentences = paragraphs.slice(0, 6).map((text, paragraph) => ({
      text: text.slice(0, 160),
      paragraph,
      score: Math.round(this.#random() * 100) / 100,
      saidBy: null,
    }));
    return {
      article: this.#article({ id, storyId, sourceId, summary: paragraphs.join(' ').slice(0, 400) }),
      body: { html, keySentences: sentences, datedSentences: [] },
      text: paragraphs.join('\n'),
      features: Uint8Array.from({ length: FEATURE_BYTES }, () => Math.floor(this.#random() * 256)),
    };
  }

  story(articles: readonly Article[]): Story {
    const first = articles[0]!;
    return {
      id: first.storyId,
      headline: first.title,
      dek: first.dek,
      leadArticleId: first.id,
      picture: first.picture,
      picturePublisherId: first.publisherId,
      language: 'en',
      firstAt: first.publishedAt,
      updatedAt: articles.at(-1)!.publishedAt,
      newsAt: articles.at(-1)!.publishedAt,
      articleCount: articles.length,
      publisherCount: articles.length,
      coverage: articles.map(({ id, publisherId, title, publishedAt, kind }) => ({
        articleId: id,
        publisherId,
        title,
        at: publishedAt,
        kind,
        duplicateOf: null,
      })),
      topics: first.topics,
      entities: first.entities,
      keyPoints: articles.slice(0, 4).map(({ id, publisherId, publishedAt, summary }) => ({
        text: summary.slice(0, 160),
        articleId: id,
        publisherId,
        paragraph: 1,
        saidBy: null,
        at: publishedAt,
      })),
      differences: [],
      timeline: [],
      importance: Math.round(this.#random() * 1000) / 1000,
      sagaId: null,
      sample: false,
      changes: [],
    };
  }

  #article(of: { id: number; storyId: number; sourceId: number; summary: string }): Article {
    const { id, sourceId, summary } = of;
    const url = `https://paper-${sourceId}.example/2026/03/02/${this.#phrase(6).replaceAll(' ', '-')}-${id}`;
    const at = BENCH_START + Math.floor(id / 3) * MINUTE;
    return {
      ...of,
      publisherId: sourceId,
      url,
      canonicalUrl: url,
      title: this.#phrase(9),
      dek: this.#phrase(16),
      author: `${this.#phrase(1)} ${this.#phrase(1)}`,
      agency: null,
      language: 'en',
      publishedAt: at,
      modifiedAt: null,
      firstSeenAt: at + 10 * MINUTE,
      summary,
      wordCount: 640,
      kind: 'news',
      picture: {
        url: `https://pictures.paper-${sourceId}.example/${id}/${Math.floor(this.#random() * 1e9)}.jpg`,
        width: 1200,
        height: 800,
        alt: this.#phrase(8),
        caption: this.#phrase(12),
        credit: 'Agency',
      },
      enclosures: [],
      topics: Array.from({ length: 3 }, () => ({
        topic: `${Math.floor(this.#random() * 17) + 1}`.padStart(2, '0').padEnd(8, '0'),
        weight: Math.round(this.#random() * 100) / 100,
      })),
      entities: Array.from({ length: 8 }, () => this.#entity()),
      textState: 'full',
      revision: 1,
      duplicateOf: null,
    };
  }

  #entity(): EntityMention {
    const name = `${this.#phrase(1)} ${this.#phrase(1)}`;
    return {
      key: `person:${name}`,
      kind: 'person',
      name,
      role: null,
      ticker: null,
      exchange: null,
      reportedMove: null,
      mentions: 1 + Math.floor(this.#random() * 6),
      salience: Math.round(this.#random() * 100) / 100,
    };
  }

  #paragraphs(id: number): string[] {
    const paragraphs: string[] = [];
    let length = 0;
    while (length < HTML_CHARACTERS - 40) {
      const sentence = this.#phrase(Math.min(45, Math.ceil((HTML_CHARACTERS - length) / 7)));
      paragraphs.push(`${sentence[0]!.toUpperCase()}${sentence.slice(1)}.`);
      length += sentence.length + 17;
    }
    if (id % 2 === 0) paragraphs[1] += ` Along the ${COMMON_WORD}.`;
    if (id % RARE_EVERY === 0) paragraphs[2] += ` A ${RARE_WORD} was seen.`;
    return paragraphs;
  }

  #phrase(words: number): string {
    return Array.from({ length: words }, () => this.#words[this.#rank()]!).join(' ');
  }

  /** Zipf: the n-th word is about 1/n as frequent as the first. */
  #rank(): number {
    return Math.min(VOCABULARY - 1, Math.floor(Math.exp(this.#random() * Math.log(VOCABULARY))) - 1);
  }

  #invent(maxSyllables: number): string {
    const count = 1 + Math.floor(this.#random() * maxSyllables);
    return Array.from({ length: count }, () => SYLLABLES[Math.floor(this.#random() * SYLLABLES.length)]).join(
      '',
    );
  }
}
