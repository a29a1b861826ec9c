// How a story is told, apart from what it tells: what a reader can judge by opening it, and Broadsheet by its articles.
import { kindsWithoutEvent } from '../model/article.ts';
import type { Story } from '../model/story.ts';

/** Signs of a story, as bits of one byte. */
export const qualitySigns = {
  /** There is more than a headline. */
  text: 1,
  picture: 2,
  /** One of its points is told in somebody's words, with whose they are. */
  attributed: 4,
  /** One of its reports is its publisher's own: neither an agency's nor a copy. */
  ownReport: 8,
  comment: 16,
  /** Its lead is a digest, a column or a page of many events. */
  eventless: 32,
} as const;

/** The signs of a whole story: forms for pages leave out whose text a report is. */
export function qualityOf(
  story: Pick<Story, 'dek' | 'keyPoints' | 'picture' | 'coverage' | 'leadArticleId'>,
): number {
  const { dek, keyPoints, picture, coverage, leadArticleId } = story;
  const lead = coverage.find(({ articleId }) => articleId === leadArticleId);
  let signs = 0;
  if (dek !== null || keyPoints.length > 0) signs |= qualitySigns.text;
  if (picture !== null) signs |= qualitySigns.picture;
  if (keyPoints.some(({ saidBy }) => saidBy !== null)) signs |= qualitySigns.attributed;
  if (coverage.some(({ duplicateOf, agency }) => duplicateOf === null && agency === undefined))
    signs |= qualitySigns.ownReport;
  if (lead?.kind === 'opinion') signs |= qualitySigns.comment;
  if (lead && kindsWithoutEvent.has(lead.kind)) signs |= qualitySigns.eventless;
  return signs;
}

/** What is good to have lifts a story a little, what is usual adds nothing, and what lacks lowers it. */
const lifts = { attributed: 0.6, picture: 0.4 };
const lowers = { text: 0.6, ownReport: 0.4, comment: 0.3, eventless: 0.4 };

/** -1..1 by signs; 0 for a story with a text of its publisher's own. */
export const qualityBySigns: Float64Array = Float64Array.from({ length: 64 }, (_, signs) => {
  const has = (name: keyof typeof qualitySigns) => (signs & qualitySigns[name]) !== 0;
  let quality = 0;
  if (has('attributed')) quality += lifts.attributed;
  if (has('picture')) quality += lifts.picture;
  if (!has('text')) quality -= lowers.text;
  if (!has('ownReport')) quality -= lowers.ownReport;
  if (has('comment')) quality -= lowers.comment;
  if (has('eventless')) quality -= lowers.eventless;
  return Math.max(-1, Math.min(1, quality));
});

/** What the signs say, as ends of "It ..."; for it and against it. */
export function qualityWords(signs: number): { readonly good: string[]; readonly bad: string[] } {
  const has = (name: keyof typeof qualitySigns) => (signs & qualitySigns[name]) !== 0;
  return {
    good: [
      ...(has('attributed') ? ['names who said what'] : []),
      ...(has('picture') ? ['has a picture'] : []),
    ],
    bad: [
      ...(has('text') ? [] : ['has no text beyond its headline']),
      ...(has('ownReport') ? [] : ['is told in an agency’s words alone']),
      ...(has('comment') ? ['opens with a comment'] : []),
      ...(has('eventless') ? ['is about no single event'] : []),
    ],
  };
}
