// What a store would keep of one source, in memory: entries by identity and the polling state of its last check.
import type { PreparedArticle } from '../../src/model/article.ts';
import type { KnownEntry } from '../../src/model/article-store.ts';
import type { Source, SourceCheck } from '../../src/model/source.ts';

export function newSource(feedUrl: string, change: Partial<Source> = {}): Source {
  return {
    id: 1,
    publisherId: 1,
    feedUrl,
    title: '',
    siteUrl: null,
    folder: [],
    state: 'active',
    format: null,
    etag: null,
    lastModified: null,
    bodyHash: null,
    movedTo: null,
    movedSince: null,
    nextCheckAt: 0,
    lastCheckedAt: null,
    lastSuccessAt: null,
    checkIntervalSeconds: 3600,
    failure: null,
    sample: false,
    addedAt: 0,
    ...change,
  };
}

export class MemoryRecord {
  source: Source;
  readonly deliveries: (readonly PreparedArticle[])[] = [];
  readonly checks: SourceCheck[] = [];
  private readonly articles = new Map<string, PreparedArticle>();
  private readonly ids = new Map<string, number>();

  constructor(source: Source) {
    this.source = source;
  }

  /** Articles as stored now, oldest identity first. */
  get stored(): readonly PreparedArticle[] {
    return [...this.articles.values()];
  }

  readonly knownEntries = async (): Promise<ReadonlyMap<string, KnownEntry>> =>
    new Map(
      [...this.articles].map(([identity, { contentHash }]) => [
        identity,
        { articleId: this.ids.get(identity)!, contentHash },
      ]),
    );

  readonly deliver = async (delivery: {
    readonly check: SourceCheck;
    readonly articles: readonly PreparedArticle[];
  }): Promise<void> => {
    this.deliveries.push(delivery.articles);
    for (const article of delivery.articles) {
      this.articles.set(article.identity, article);
      if (!this.ids.has(article.identity)) this.ids.set(article.identity, this.ids.size + 1);
    }
    await this.recordCheck(delivery.check);
  };

  readonly recordCheck = async (check: SourceCheck): Promise<void> => {
    this.checks.push(check);
    const { source } = this;
    this.source = {
      ...source,
      feedUrl: check.feedUrl ?? source.feedUrl,
      title: check.title ?? source.title,
      siteUrl: check.siteUrl ?? source.siteUrl,
      state: check.state,
      format: check.format ?? source.format,
      etag: check.etag ?? source.etag,
      lastModified: check.lastModified ?? source.lastModified,
      bodyHash: check.bodyHash ?? source.bodyHash,
      movedTo: check.movedTo,
      movedSince: check.movedSince,
      nextCheckAt: check.nextCheckAt,
      lastCheckedAt: check.checkedAt,
      lastSuccessAt: check.succeeded ? check.checkedAt : source.lastSuccessAt,
      checkIntervalSeconds: check.checkIntervalSeconds,
      failure: check.failure,
    };
  };
}
