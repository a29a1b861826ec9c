// The upper places of a page are for what happened: a horoscope, a digest or a live page by itself stands below.
import { kindsWithoutEvent } from '../../model/article.ts';
import type { Story } from '../../model/story.ts';

/** True where nothing but digests, columns, live pages and corrections tell the story. */
export function isWithoutEvent({ coverage }: Pick<Story, 'coverage'>): boolean {
  return coverage.length > 0 && coverage.every(({ kind }) => kindsWithoutEvent.has(kind));
}

/** The first `places` of them are about events as far as there are any; else the order stays. */
export function eventsFirst<T>(
  items: readonly T[],
  places: number,
  storyOf: (item: T) => Story,
): readonly T[] {
  const upper = items.filter((item) => !isWithoutEvent(storyOf(item))).slice(0, places);
  const isUpper = new Set(upper);
  return [...upper, ...items.filter((item) => !isUpper.has(item))];
}
