// An article of a delivery as it is to be stored, and what becomes of it where it is known already.
import type { Article, ArticleBody } from '../model/article.ts';
import type { EarlierVersion } from '../model/article-store.ts';
import type { ArticleEdit } from './article-edit.ts';

export interface PlannedUpdate {
  /** What the article said before; null where there is no edit to show. */
  readonly earlier: EarlierVersion | null;
  /** What was changed in it. */
  readonly edit: ArticleEdit | null;
}

export interface PlannedArticle {
  readonly article: Article;
  readonly body: ArticleBody;
  readonly text: string;
  readonly features: Uint8Array;
  /** null for a new article. */
  readonly update: PlannedUpdate | null;
  /** At its own address, which another publisher named first: no copy, whoever said the same before. */
  readonly isOriginal?: boolean;
}
