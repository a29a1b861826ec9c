// The front page in words: what stands where, what is new since the reader looked, and how the page ends.

import { topicName } from '../../../catalogue/media-topics.ts';
import type { Edition, SponsoredSlot } from '../../../model/edition.ts';
import type { KeyPoint, Story, StoryId } from '../../../model/story.ts';
import { isCutOf } from '../../../text/is-cut-of.ts';
import { addressPart } from '../../address-part.ts';
import { type CardScene, type CardView, cardView, foreign, storyHref } from '../../components/card-view.ts';
import { type OwnerInStory, ownersInStory } from '../../components/owners-in-story.ts';
import type { PointView } from '../../components/points.tsx';
import { count, counted, percent } from '../../format/numbers.ts';
import { publishersWords } from '../../format/publishers-words.ts';
import { ageInSentence, clockTime, dayMonth } from '../../format/times.ts';
import { type DeskColumns, deskColumns } from './desk-columns.ts';
import { layOutFront, type PlacedStory } from './lay-out.ts';
import { removedWords } from './removed-words.ts';

export interface LeadView {
  readonly card: CardView;
  readonly points: readonly PointView[];
  /** "8 publishers, one of them owned by Kelvane" */
  readonly coverage: string | null;
}

export interface LargeView {
  readonly card: CardView;
  readonly points: readonly PointView[];
}

export interface FrontView {
  readonly editionId: string;
  readonly since: {
    readonly when: string;
    readonly changes: readonly { readonly href: string; readonly title: string; readonly what: string }[];
  } | null;
  /** "2 stories came since this page was laid out at 8.35."; null for none. */
  readonly fresh: string | null;
  readonly lead: LeadView | null;
  /** The largest below the lead, with what fits beside its summary. */
  readonly large: LargeView | null;
  readonly pairs: readonly (readonly CardView[])[];
  readonly rows: readonly (readonly CardView[])[];
  readonly sections: readonly {
    readonly key: string;
    readonly name: string;
    readonly href: string | null;
    readonly share: string;
    readonly desk: DeskColumns;
  }[];
  readonly briefs: readonly CardView[];
  /** By place. */
  readonly sponsored: readonly SponsoredSlot[];
  /** "34 stories", "63 publishers" */
  readonly size: { readonly stories: string; readonly publishers: string };
  readonly end: {
    readonly text: string;
    readonly moreHref: string;
    readonly leftOut: string;
    readonly removed: readonly { readonly why: string; readonly count: string }[];
  };
}

export interface FrontFacts {
  readonly edition: Edition;
  readonly lastLookedAt: number | null;
  readonly changes: readonly { readonly storyId: StoryId; readonly what: string }[];
  /** Stories that came since the page was laid out, and would be on a new one. */
  readonly fresh?: number;
  /** How many stories the edition was chosen from. */
  readonly liveStories: number;
  find(id: StoryId): Story | undefined;
}

export function frontView(facts: FrontFacts, scene: CardScene): FrontView {
  const layout = layOutFront(facts.edition, facts.find);
  const card = (placed: PlacedStory) => placedCard(placed, scene);
  const desks = deskColumns(
    layout.sections.map(({ topic, stories: placed }) => ({
      stories: placed.map(card),
      isGathered: topic === null,
    })),
  );
  const publishers = new Set<number>();
  let stories = 0;
  for (const item of facts.edition.items) {
    const story = facts.find(item.storyId);
    if (story) stories++;
    for (const line of story?.coverage ?? []) publishers.add(line.publisherId);
  }
  const size = {
    stories: counted(stories, 'story', 'stories'),
    publishers: counted(publishers.size, 'publisher'),
  };
  return {
    editionId: facts.edition.id,
    since: sinceView(facts, scene),
    fresh: freshWords(facts, scene),
    lead: layout.lead ? leadView(layout.lead, scene) : null,
    large: layout.large ? largeView(layout.large, scene) : null,
    pairs: layout.pairs.map((pair) => pair.map(card)),
    rows: layout.rows.map((row) => row.map(card)),
    sections: layout.sections.map(({ topic, share }, index) => ({
      key: topic ?? 'more',
      name: topic ? topicName(topic) : 'Also in this edition',
      href: topic ? `/topics/${topic}` : null,
      share: `${percent(share)} of your edition`,
      desk: desks[index] as DeskColumns,
    })),
    briefs: layout.briefs.map(card),
    sponsored: facts.edition.sponsored ?? [],
    size,
    end: endView(facts, size, stories),
  };
}

function freshWords({ edition, fresh = 0 }: FrontFacts, scene: CardScene): string | null {
  if (fresh === 0) return null;
  const came = `${counted(fresh, 'story', 'stories')} came`;
  return `${came} since this page was laid out at ${clockTime(edition.at, scene.timeZone)}.`;
}

function sinceView(facts: FrontFacts, scene: CardScene): FrontView['since'] {
  if (facts.lastLookedAt === null) return null;
  const changes = facts.changes.flatMap(({ storyId, what }) => {
    const story = facts.find(storyId);
    return story
      ? [{ href: storyHref(story), title: publishersWords(story.headline, foreign(story.language)), what }]
      : [];
  });
  if (changes.length === 0) return null;
  return { when: capitalised(ageInSentence(facts.lastLookedAt, scene.now, scene.timeZone)), changes };
}

function placedCard(
  { story, item, repeatsPicture }: PlacedStory,
  scene: CardScene,
  named?: number,
): CardView {
  const card = cardView(story, item, scene, named);
  return repeatsPicture ? { ...card, picture: null } : card;
}

function largeView(placed: PlacedStory, scene: CardScene): LargeView {
  const points = pointsThatFit(newPoints(placed.story), { most: 2, letters: 240 });
  const card = placedCard(placed, scene);
  return { card, points: points.map((point) => pointView(point, placed.story, scene, card.language)) };
}

function leadView(placed: PlacedStory, scene: CardScene): LeadView {
  const { story } = placed;
  const card = placedCard(placed, scene, 4);
  const points = pointsThatFit(newPoints(story), { most: 3, letters: 540 });
  const owned = ownedWords(ownersInStory(story, scene));
  return {
    card,
    points: points.map((point) => pointView(point, story, scene, card.language)),
    coverage: story.publisherCount > 1 ? counted(story.publisherCount, 'publisher') + owned : null,
  };
}

/** ", one of them owned by Kelvane"; other ties than ownership need a sentence, which the story's page has. */
function ownedWords(owners: readonly OwnerInStory[]): string {
  const words = owners.flatMap(({ ownedBy }) => ownedBy ?? []);
  const first = words[0];
  if (first === undefined) return '';
  const more = words.filter((one) => one === first).length;
  return `, ${more === 1 ? 'one' : more} of them ${first}`;
}

/** Key points that the summary does not say already. */
function newPoints({ headline, dek, keyPoints }: Story): readonly KeyPoint[] {
  const summary = dek ?? keyPoints[0]?.text;
  const isTold = (text: string) => text === headline || (summary !== undefined && isCutOf(summary, text));
  return keyPoints.filter(({ text }) => !isTold(text));
}

/** The first ones, and no more words than stand beside the picture; one at least. */
function pointsThatFit(
  points: readonly KeyPoint[],
  { most, letters }: { most: number; letters: number },
): readonly KeyPoint[] {
  let used = 0;
  return points.slice(0, most).filter(({ text }, index) => {
    used += text.length;
    return index === 0 || used <= letters;
  });
}

/** What was said so long before the story's newest may have been overtaken: its day is told. */
const overtakenMs = 12 * 3_600_000;

/** `language`: of the story's, as `foreign` gives it. */
export function pointView(
  point: KeyPoint,
  { updatedAt }: Pick<Story, 'updatedAt'>,
  { publisher, now, timeZone }: Pick<CardScene, 'publisher' | 'now' | 'timeZone'>,
  language: string | null = null,
): PointView {
  const day = dayMonth(point.at, now, timeZone);
  const isEarlier = updatedAt - point.at > overtakenMs && day !== dayMonth(updatedAt, now, timeZone);
  return {
    text: publishersWords(point.text, language),
    language,
    publisher: publisher(point.publisherId)?.name ?? 'A publisher',
    day: isEarlier ? day : null,
    saidBy: point.saidBy,
    href: `/articles/${point.articleId}#p${point.paragraph}`,
  };
}

function endView(facts: FrontFacts, size: FrontView['size'], stories: number): FrontView['end'] {
  const left = Math.max(0, facts.liveStories - stories);
  return {
    text: `This edition held ${size.stories} from ${size.publishers}, chosen from ${count(facts.liveStories)}. Breaking news is announced and does not reorder this page under your eyes; it stands for half an hour.`,
    moreHref: `/?after=${addressPart(facts.edition.id)}`,
    leftOut: counted(left, 'story', 'stories'),
    removed: removedWords(facts.edition.removed),
  };
}

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
