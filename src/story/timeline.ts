// How a story came about: sentences that date something, earlier stories of the same affair, and what is announced next,
// in order of time.
import type { Article, ArticleId, DatedSentence } from '../model/article.ts';
import type { PublisherId } from '../model/publisher.ts';
import type { Story, StoryId, TimelineEvent } from '../model/story.ts';
import { standsAlone } from '../text/stands-alone.ts';
import {
  containment,
  saysTheSame,
  sharedWords,
  type WordSet,
  wordSetOf,
  wordsOfSentence,
} from './word-set.ts';

const MAX_EVENTS = 12;
const MAX_DATED = 8;
const MAX_SENTENCES = 100;
const MAX_UNITS = 300;
const MIN_TITLES = 3;
const MAX_TITLES = 40;
/** A dated sentence with less of the headlines' words, or with one of them alone, is about something else. */
const MIN_NEARNESS = 0.5;
const MIN_NEAR_WORDS = 2;
/** The same where there are too few headlines to tell what they share: their words count whole, those of openings half. */
const MIN_NEARNESS_OF_FEW = 1.5;
const OPENING_SHARE = 0.5;
const OPENING_UNITS = 300;
/** A subject of fewer words says too little to leave any sentence out. */
const MIN_SUBJECT_WORDS = 4;
/** Words that two sentences share whose dates lie one within the other. */
const MIN_SAME_WORDS = 4;
/** Earlier stories of one event within so many days are one line. */
const SAME_NEWS_DAYS = 3;
/** Share of the shorter headline's words. */
const SAME_HEADLINE = 0.6;
const DAY_MS = 86_400_000;
/** What is announced for later than this is no news of the story yet. */
const MAX_AHEAD_MS = 60 * DAY_MS;

interface DatedEvent {
  readonly words: () => WordSet;
  readonly at: number;
  readonly event: TimelineEvent;
  mentions: number;
}

const nothing: ReadonlySet<string> = new Set();

/** An earlier story of the affair, as the timeline shows it. */
export interface EarlierStory {
  readonly storyId: StoryId;
  readonly at: number;
  readonly headline: string;
  readonly publisherId: PublisherId | null;
}

/**
 * Oldest first, at most 12. What lies between the story's first report and its last is no background; of what is
 * announced for a day after that the one that most articles name stands last.
 * @param told sentences that the story says already: its key points and its dek
 */
export function buildTimeline(
  members: readonly Article[],
  sentences: ReadonlyMap<ArticleId, { readonly datedSentences: readonly DatedSentence[] }>,
  earlier: readonly EarlierStory[],
  firstAt: number,
  told: ReadonlySet<string> = nothing,
): readonly TimelineEvent[] {
  const stories: TimelineEvent[] = withoutRepeats(earlier, members[0]?.language ?? null)
    .sort((a, b) => b.at - a.at)
    .slice(0, MAX_EVENTS - 2)
    .map((story) => ({
      at: story.at,
      precision: 'day',
      text: story.headline,
      storyId: story.storyId,
      articleId: null,
      paragraph: null,
      publisherId: story.publisherId,
    }));
  const room = Math.min(MAX_DATED, MAX_EVENTS - 1 - stories.length);
  const lastAt = Math.max(...members.map((member) => member.publishedAt));
  const past = chooseDated(
    members,
    sentences,
    ({ at, text }) => at <= firstAt - DAY_MS && !told.has(text),
    room,
  );
  const isAnnounced = ({ at, precision, text }: DatedSentence) =>
    !told.has(text) && precision === 'day' && at > lastAt && at < lastAt + MAX_AHEAD_MS;
  const ahead = chooseDated(members, sentences, isAnnounced, 1);
  return [...stories, ...past, ...ahead].sort((a, b) => a.at - b.at);
}

/** The sentences that a story's page shows above its timeline. */
export function toldBy({ keyPoints, dek }: Pick<Story, 'keyPoints' | 'dek'>): ReadonlySet<string> {
  const told = new Set(keyPoints.map(({ text }) => text));
  return dek === null ? told : told.add(dek);
}

/** What was told in two stories of the affair, once: the first of them stands. */
function withoutRepeats(earlier: readonly EarlierStory[], language: string | null): EarlierStory[] {
  const kept: { readonly story: EarlierStory; readonly words: WordSet }[] = [];
  for (const story of [...earlier].sort((a, b) => a.at - b.at || a.storyId - b.storyId)) {
    const words = wordSetOf(story.headline, language);
    const isTold = kept.some(
      (other) =>
        story.at - other.story.at <= SAME_NEWS_DAYS * DAY_MS &&
        containment(words, other.words) >= SAME_HEADLINE,
    );
    if (!isTold) kept.push({ story, words });
  }
  return kept.map(({ story }) => story);
}

function chooseDated(
  members: readonly Article[],
  sentences: ReadonlyMap<ArticleId, { readonly datedSentences: readonly DatedSentence[] }>,
  isWanted: (sentence: DatedSentence) => boolean,
  room: number,
): TimelineEvent[] {
  const seen: DatedEvent[] = [];
  let read = 0;
  const ordered = [...members].sort((a, b) => a.publishedAt - b.publishedAt || a.id - b.id);
  for (const article of ordered) {
    if (article.duplicateOf !== null || article.kind === 'opinion') continue;
    for (const sentence of sentences.get(article.id)?.datedSentences ?? []) {
      if (read >= MAX_SENTENCES || sentence.text.length > MAX_UNITS || !isWanted(sentence)) continue;
      read++;
      if (!standsAlone(sentence.text)) continue;
      // Most dates stand alone, and nothing is compared.
      const words = () => wordsOfSentence(sentence, article.language);
      const same = seen.find(
        (other) =>
          isSameDate(other.event, sentence) ||
          (isNear(other.at, sentence) && saysTheSame(other.words(), words())),
      );
      if (same === undefined)
        seen.push({ words, at: sentence.at, mentions: 1, event: eventOf(sentence, article) });
      else same.mentions++;
    }
  }
  return withoutCoarser(nearTo(members, seen))
    .sort((a, b) => b.mentions + b.nearness - a.mentions - a.nearness || b.at - a.at)
    .slice(0, room)
    .map(({ event }) => event);
}

/** Of "in 2023" and "on 22 October 2023" about the same the day stands. */
function withoutCoarser<Event extends DatedEvent>(events: readonly Event[]): Event[] {
  return events.filter(
    (event) =>
      !events.some(
        (other) =>
          isWithin(other.event, event.event) && sharedWords(other.words(), event.words()) >= MIN_SAME_WORDS,
      ),
  );
}

function isWithin(fine: TimelineEvent, coarse: TimelineEvent): boolean {
  if (coarse.precision === 'day' || fine.precision === coarse.precision || fine.precision === 'year')
    return false;
  const parts = coarse.precision === 'year' ? 4 : 7;
  const dayOf = ({ at }: TimelineEvent) => new Date(at).toISOString().slice(0, parts);
  return dayOf(fine) === dayOf(coarse);
}

/** The events whose sentences take up what the headlines share; of a story told once or twice, what it opens with. */
function nearTo(
  members: readonly Article[],
  events: readonly DatedEvent[],
): (DatedEvent & { readonly nearness: number })[] {
  if (events.length === 0) return [];
  const isFew = members.length < MIN_TITLES;
  const subject = isFew ? subjectOfFew(members) : subjectOf(members);
  const near = events.map((event) => ({ ...event, ...nearnessTo(subject, event.words()) }));
  if (subject.size < MIN_SUBJECT_WORDS) return near;
  return near.filter(({ nearness, shared }) =>
    isFew ? nearness >= MIN_NEARNESS_OF_FEW : nearness >= MIN_NEARNESS && shared >= MIN_NEAR_WORDS,
  );
}

/** Words of headlines, and those of standfirsts and openings with less weight. */
function subjectOfFew(members: readonly Article[]): ReadonlyMap<number, number> {
  const weights = new Map<number, number>();
  for (const { title, dek, summary, language } of members) {
    for (const word of wordSetOf(title, language)) weights.set(word, 1);
    const opening = `${dek ?? ''} ${summary.slice(0, OPENING_UNITS)}`;
    for (const word of wordSetOf(opening, language))
      weights.set(word, Math.max(weights.get(word) ?? 0, OPENING_SHARE));
  }
  return weights;
}

/** For each word of the headlines the share of them that use it. */
function subjectOf(members: readonly Article[]): ReadonlyMap<number, number> {
  const shares = new Map<number, number>();
  const newest = members.slice(-MAX_TITLES);
  for (const { title, language } of newest) {
    for (const word of wordSetOf(title, language))
      shares.set(word, (shares.get(word) ?? 0) + 1 / newest.length);
  }
  return shares;
}

/** How much of what the headlines have in common the sentence takes up: 1 is a word that all of them use. */
function nearnessTo(
  subject: ReadonlyMap<number, number>,
  words: WordSet,
): { readonly nearness: number; readonly shared: number } {
  let nearness = 0;
  let shared = 0;
  for (const word of words) {
    const weight = subject.get(word) ?? 0;
    nearness += weight;
    if (weight > 0) shared++;
  }
  return { nearness, shared };
}

/** One sentence for one date is enough: the first to name it, by the earliest report. */
function isSameDate(event: TimelineEvent, sentence: DatedSentence): boolean {
  return event.at === sentence.at && event.precision === sentence.precision;
}

/** Two articles may date one thing to the day and to the year. */
function isNear(at: number, sentence: DatedSentence): boolean {
  const slack = { day: 2, month: 31, year: 366 }[sentence.precision] * DAY_MS;
  return Math.abs(at - sentence.at) <= slack;
}

function eventOf(sentence: DatedSentence, article: Article): TimelineEvent {
  return {
    at: sentence.at,
    precision: sentence.precision,
    text: sentence.text,
    storyId: null,
    articleId: article.id,
    paragraph: sentence.paragraph,
    publisherId: article.publisherId,
  };
}
