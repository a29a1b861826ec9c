// How it came to this: what is announced first, then today, then backwards.
import type { Story, TimelineEvent } from '../../../model/story.ts';
import { type CardScene, foreign } from '../../components/card-view.ts';
import { counted } from '../../format/numbers.ts';
import { publishersWords } from '../../format/publishers-words.ts';
import { dayName, eventDate, machineTime } from '../../format/times.ts';

export interface TimelineLine {
  readonly when: string;
  readonly datetime: string;
  readonly text: string;
  readonly href: string | null;
  /** "announced", "8 publishers", "from Harbour Gazette" */
  readonly note: string | null;
  readonly state: 'ahead' | 'now' | 'past';
}

const dayMs = 86_400_000;
/** A sentence that leans on the one before it says nothing by itself: "It was raised in 2011." */
const leans =
  /^(?:It|Its|They|Their|He|His|She|Her|We|This|That|These|Those|Both|But|And|So|Then|Since then|Until then)\b/;

/** Empty when the story has no past and no announced future. */
export function timelineLines(story: Story, scene: CardScene): readonly TimelineLine[] {
  const others = story.timeline.filter(
    (event) => event.storyId !== story.id && !leans.test(event.text) && !isOverdue(event, story, scene.now),
  );
  if (others.length === 0) return [];
  const lines = others.map((event) => ({
    at: event.at,
    line: lineOf(event, foreign(story.language), scene),
  }));
  // The headline may be of a report that came after the story's last news.
  const lead = story.coverage.find(({ articleId }) => articleId === story.leadArticleId);
  const at = Math.max(story.newsAt, lead?.at ?? 0);
  const now: TimelineLine = {
    when: dayName(at, scene.now, scene.timeZone),
    datetime: machineTime(at),
    text: publishersWords(story.headline, foreign(story.language)),
    href: null,
    note: counted(story.publisherCount, 'publisher'),
    state: 'now',
  };
  lines.push({ at, line: now });
  return lines.sort((a, b) => b.at - a.at).map(({ line }) => line);
}

/** Announced by the story for a day that has come: whether it happened only a later report can say. */
function isOverdue({ storyId, at }: TimelineEvent, { firstAt }: Story, now: number): boolean {
  return storyId === null && at > firstAt && at <= now;
}

function lineOf(event: TimelineEvent, language: string | null, scene: CardScene): TimelineLine {
  const isAhead = event.at > scene.now && event.precision === 'day';
  const publisher = event.publisherId === null ? undefined : scene.publisher(event.publisherId)?.name;
  const near = event.precision === 'day' && Math.abs(event.at - scene.now) < 6 * dayMs;
  const when = near
    ? dayName(event.at, scene.now, scene.timeZone)
    : eventDate(event.at, event.precision, scene.now, scene.timeZone);
  const article = event.articleId === null ? null : `/articles/${event.articleId}${anchor(event.paragraph)}`;
  return {
    when,
    datetime: machineTime(event.at).slice(0, 10),
    text: publishersWords(event.text, language),
    href: event.storyId === null ? article : `/stories/${event.storyId}`,
    note: isAhead ? 'announced' : publisher ? `from ${publisher}` : null,
    state: isAhead ? 'ahead' : 'past',
  };
}

const anchor = (paragraph: number | null) => (paragraph === null ? '' : `#p${paragraph}`);
