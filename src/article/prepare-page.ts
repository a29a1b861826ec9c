// placeholder
import type { PreparedArticle } from '../model/article.ts';
export function preparePage(
  _html: string,
  _context: {
    url: string;
    language: string | null;
    now: number;
    entry: { identity: string; title: string; publishedAt: number | null };
  },
): { kind: 'article'; article: PreparedArticle } | { kind: 'unreadable'; detail: string } {
  return { kind: 'unreadable', detail: 'Not built yet.' };
}
