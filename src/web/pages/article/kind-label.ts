// What kind of article this is, where it is not plain news.
import type { ArticleKind } from '../../../model/article.ts';

const labels: Readonly<Record<ArticleKind, string | null>> = {
  news: null,
  brief: null,
  analysis: 'Analysis',
  opinion: 'Opinion',
  live: 'Live',
  feature: 'Feature',
  interview: 'Interview',
  correction: 'Correction',
  briefing: 'Briefing',
  routine: 'Regular page',
};

export function kindLabel(kind: ArticleKind): string | null {
  return labels[kind] ?? null;
}
