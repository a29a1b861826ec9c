// placeholder
import type { EntityMention } from '../../model/article.ts';
import type { ArticleText } from '../article-text.ts';
export function recogniseEntities(_article: ArticleText, _language: string | null): EntityMention[] {
  return [];
}
