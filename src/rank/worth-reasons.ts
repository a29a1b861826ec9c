// Why a story matters to everyone, as the clause under its card: who reports it, and how new it is.
import type { Story } from '../model/story.ts';
import { capitalise, durationWords } from './plain-words.ts';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/** From this share of all publishers on, the share says more than the number. */
const tellingShare = 1 / 3;
const fewestToCompare = 4;
/** Publishers that came within this time were quick; over a longer one the time says nothing. */
const quickMs = 48 * hourMs;

type Covered = Pick<Story, 'publisherCount' | 'firstAt' | 'updatedAt'>;

/**
 * "6 of your 8 publishers report it", "5 publishers in three hours", "Only Radio Sund has it so far".
 * @param livePublishers publishers that have a live story
 * @param only name of the publisher of a story that one alone has
 */
export function coverageReason(story: Covered, livePublishers: number, only: string): string {
  const { publisherCount } = story;
  if (publisherCount <= 1) return `Only ${only} has it so far`;
  if (livePublishers >= fewestToCompare && publisherCount >= livePublishers * tellingShare) {
    return publisherCount >= livePublishers
      ? `All your ${livePublishers} publishers report it`
      : `${publisherCount} of your ${livePublishers} publishers report it`;
  }
  const spanMs = Math.max(0, story.updatedAt - story.firstAt);
  if (spanMs > quickMs) return `${publisherCount} publishers report it`;
  return `${publisherCount} publishers ${spanMs < 60_000 ? 'at once' : `in ${durationWords(spanMs)}`}`;
}

/** Both end where the rounded hours change, so that no two stories of one age are told apart. */
const newWithinMs = 2.5 * hourMs;
const developingWithinMs = 5.5 * hourMs;

/** "New: reported 40 minutes ago", "Still developing: last news three hours ago"; '' after a day, when age is no reason. */
export function freshnessReason(story: Pick<Story, 'articleCount' | 'newsAt'>, now: number): string {
  const ageMs = Math.max(0, now - story.newsAt);
  if (ageMs >= dayMs) return '';
  const ago = `${durationWords(ageMs)} ago`;
  if (story.articleCount > 1) {
    return ageMs < developingWithinMs ? `Still developing: last news ${ago}` : `Last news ${ago}`;
  }
  return ageMs < newWithinMs ? `New: reported ${ago}` : capitalise(`reported ${ago}`);
}

/** Whether the age itself is news, a new story or one that goes on, and no mere time of day. */
export function isStillNew(
  { articleCount, newsAt }: Pick<Story, 'articleCount' | 'newsAt'>,
  now: number,
): boolean {
  return now - newsAt < (articleCount > 1 ? developingWithinMs : newWithinMs);
}
