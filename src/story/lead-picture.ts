// Chooses a story's picture: large, credited, from a news article, and kept while it stays good.
import { type Article, kindsWithoutEvent, type Picture } from '../model/article.ts';
import type { PublisherId } from '../model/publisher.ts';

export interface PictureChoice {
  readonly picture: Picture | null;
  readonly publisherId: PublisherId | null;
}

const noPicture = /(?:logo|avatar|placeholder|default[-_.]|fallback|sprite|favicon|1x1|pixel|blank\.)/iu;
const MIN_WIDTH = 240;
const MAX_ASPECT = 3.2;

/** The lead article's picture has a head start; a picture of unknown size counts as middling. */
export function choosePicture(members: readonly Article[], leadArticleId: number): PictureChoice {
  let best: Article | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const article of members) {
    if (article.picture === null) continue;
    const score = scorePicture(article.picture) + scoreArticle(article, leadArticleId);
    if (score > bestScore) {
      best = article;
      bestScore = score;
    }
  }
  if (best === null || bestScore < 0) return { picture: null, publisherId: null };
  return { picture: best.picture, publisherId: best.publisherId };
}

function scorePicture(picture: Picture): number {
  if (noPicture.test(picture.url)) return -10;
  let score = 1;
  if (picture.width !== null) {
    if (picture.width < MIN_WIDTH) return -10;
    score += Math.min(picture.width, 1_600) / 1_600 - 0.4;
    if (picture.height !== null && picture.height > 0) {
      const aspect = picture.width / picture.height;
      if (aspect > MAX_ASPECT || aspect < 1 / MAX_ASPECT) return -10;
      if (aspect < 1) score -= 0.3;
    }
  }
  if (picture.credit !== null) score += 0.4;
  if (picture.caption !== null) score += 0.1;
  return score;
}

function scoreArticle(article: Article, leadArticleId: number): number {
  let score = article.id === leadArticleId ? 0.5 : 0;
  if (article.kind === 'opinion' || kindsWithoutEvent.has(article.kind)) score -= 0.6;
  if (article.duplicateOf !== null) score -= 0.2;
  return score;
}
