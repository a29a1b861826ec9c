// Articles on their way from a worker thread: one text and one block of bytes instead of thousands of small objects,
// which the structured clone of messages takes ten times longer to copy.
import type { PreparedArticle } from '../model/article.ts';
import type { ReadFeedResult, ReadPageResult } from '../model/pool.ts';

export interface Packed {
  readonly json: string;
  /** The features of all articles, one after the other. */
  readonly features: Uint8Array<ArrayBuffer>;
}

type Result = ReadFeedResult | ReadPageResult;

export function packResult(result: Result): Packed {
  const articles = articlesOf(result);
  let length = 0;
  for (const article of articles) length += article.features.byteLength;
  const features = new Uint8Array(length);
  let offset = 0;
  const lengths: number[] = [];
  for (const article of articles) {
    features.set(article.features, offset);
    offset += article.features.byteLength;
    lengths.push(article.features.byteLength);
  }
  return { json: JSON.stringify({ result: withoutFeatures(result), lengths }), features };
}

export function unpackResult<Kind extends Result>(packed: Packed): Kind {
  const { result, lengths } = JSON.parse(packed.json) as { result: Kind; lengths: readonly number[] };
  let offset = 0;
  for (const [index, article] of articlesOf(result).entries()) {
    const end = offset + lengths[index]!;
    // A copy of its own, so that keeping one article does not keep the bytes of all.
    (article as { features: Uint8Array }).features = packed.features.slice(offset, end);
    offset = end;
  }
  return result;
}

function withoutFeatures(result: Result): unknown {
  const bare = (article: PreparedArticle) => ({ ...article, features: undefined });
  if (result.kind === 'feed') return { ...result, articles: result.articles.map(bare) };
  return result.kind === 'article' ? { ...result, article: bare(result.article) } : result;
}

function articlesOf(result: Result): readonly PreparedArticle[] {
  if (result.kind === 'feed') return result.articles;
  return result.kind === 'article' ? [result.article] : [];
}
