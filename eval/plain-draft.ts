// A headline and plain text as the entry of a feed that carries its whole text: the way into the product's own path.
import type { ArticleDraft } from '../src/article/compose-article.ts';

export interface PlainArticle {
  readonly id: string;
  readonly title: string;
  readonly dek?: string | null;
  readonly text?: string;
  readonly url?: string;
  /** Milliseconds. */
  readonly published: number;
  readonly language?: string;
}

/** Paragraphs are the lines of the text. */
export function draftOfPlain(article: PlainArticle): ArticleDraft {
  const lines = (article.text ?? '').split(/\n+/).filter((line) => line.trim() !== '');
  const blocks = lines.map((text, paragraph) => ({
    tag: 'p',
    text,
    paragraph,
    linkedChars: 0,
    quoted: false,
  }));
  return {
    identity: article.id,
    contentHash: '',
    url: article.url ?? null,
    canonicalUrl: null,
    title: article.title,
    dek: article.dek ?? null,
    author: null,
    byline: null,
    language: article.language ?? null,
    publishedAt: article.published,
    modifiedAt: null,
    readable: { html: '', blocks, pictures: [] },
    picture: null,
    enclosures: [],
    categories: [],
    isWhole: true,
    needsPage: false,
    now: article.published,
  };
}
