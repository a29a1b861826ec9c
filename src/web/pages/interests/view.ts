// "What Broadsheet thinks you care about" in words: each interest with its strength, its evidence and what can be done.
import { findTopic, topicName } from '../../../catalogue/media-topics.ts';
import type { Publisher, PublisherId } from '../../../model/publisher.ts';
import type { Stance, Subject } from '../../../model/reader.ts';
import type { InterestMix, LearnedInterest } from '../../../model/services.ts';
import { addressPart } from '../../address-part.ts';
import { count, percent } from '../../format/numbers.ts';
import { dayMonth } from '../../format/times.ts';
import { ownWords } from '../../own-words.ts';
import { sameSubject, subjectField } from '../../subject-field.ts';
import { subjectHref } from '../../subject-href.ts';

export interface InterestRow {
  readonly field: string;
  readonly name: string;
  readonly href: string | null;
  /** "topic", "company, followed" */
  readonly kind: string;
  /** 0..1 */
  readonly share: number;
  readonly minus: boolean;
  /** For those who hear the page: "92 of 100". */
  readonly strength: string;
  readonly evidence: string;
  /** The page of the readings that it comes from; null where it comes from none. */
  readonly evidenceHref: string | null;
  readonly followed: boolean;
}

export interface InterestSection {
  readonly title: string;
  readonly fact: string;
  readonly rows: readonly InterestRow[];
  /** Those beyond the first few, behind a disclosure. */
  readonly further: readonly InterestRow[];
}

export interface InterestsView {
  readonly sections: readonly InterestSection[];
  readonly followed: readonly StanceRow[];
  readonly muted: readonly StanceRow[];
  readonly mix: readonly { readonly name: string; readonly share: number; readonly percent: string }[];
  readonly mixSentence: string;
  readonly personalise: boolean;
  /** Parts of the sum that the reader switched off. */
  readonly withoutParts: readonly string[];
  readonly hasWords: boolean;
  readonly nothingYet: boolean;
}

export interface StanceRow {
  readonly field: string;
  readonly label: string;
  readonly note: string;
}

export interface InterestsFacts {
  readonly interests: readonly LearnedInterest[];
  readonly stances: readonly Stance[];
  readonly mix: InterestMix;
  readonly personalise: boolean;
  readonly withoutParts?: readonly string[];
  /** Something is kept of the words in what was read. */
  readonly hasWords?: boolean;
  readonly publisher: (id: PublisherId) => Publisher | undefined;
  readonly now: number;
  readonly timeZone: string;
}

const shownAtOnce = 8;
const mixShown = 10;

export function interestsView(facts: InterestsFacts): InterestsView {
  const { interests, stances, mix } = facts;
  const unmuted = interests.filter(({ stance }) => stance !== 'mute');
  const section = (title: string, kinds: readonly Subject['kind'][]) =>
    interestSection(
      title,
      unmuted.filter(({ subject }) => kinds.includes(subject.kind)),
      facts,
    );
  const live = stances.filter(({ until }) => until === null || until > facts.now);
  const named = new Set(unmuted.map(({ subject }) => subjectField(subject)));
  const rows = mix.topics
    .filter(({ share }) => share >= 0.005)
    .toSorted((a, b) => b.share - a.share)
    .slice(0, mixShown)
    .map(({ topic, share }) => ({ name: topicName(topic), share, percent: percent(share) }));
  return {
    sections: [
      section('Topics', ['topic']),
      section('People, companies, places', ['entity']),
      section('Publishers', ['publisher']),
      section('Words and stories', ['word', 'story']),
    ].filter(({ rows: shown }) => shown.length > 0),
    // What was chosen and is in no list above yet.
    followed: live
      .filter(({ stance, subject }) => stance === 'follow' && !named.has(subjectField(subject)))
      .map((stance) => stanceRow(stance, facts)),
    muted: live.filter(({ stance }) => stance === 'mute').map((stance) => stanceRow(stance, facts)),
    mix: rows,
    mixSentence: rows.map(({ name, percent: share }) => `${name} ${share}`).join(', '),
    personalise: facts.personalise,
    withoutParts: facts.withoutParts ?? [],
    hasWords: facts.hasWords ?? false,
    nothingYet: unmuted.length === 0,
  };
}

function interestSection(
  title: string,
  interests: readonly LearnedInterest[],
  facts: InterestsFacts,
): InterestSection {
  const ordered = interests.toSorted(
    (a, b) => Math.abs(b.strength) - Math.abs(a.strength) || a.label.localeCompare(b.label, 'en'),
  );
  const rows = ordered.map((interest) => interestRow(interest, facts));
  const stated = interests.filter(({ stance, pinned }) => stance === 'follow' || pinned).length;
  const learned = interests.length - stated;
  const parts = [learned > 0 ? `${count(learned)} learned` : '', stated > 0 ? `${count(stated)} stated` : ''];
  return {
    title,
    fact: parts.filter(Boolean).join(', '),
    rows: rows.slice(0, shownAtOnce),
    further: rows.slice(shownAtOnce),
  };
}

export function interestRow(
  interest: LearnedInterest,
  facts: Pick<InterestsFacts, 'publisher'>,
): InterestRow {
  const { subject, strength, pinned, stance } = interest;
  const size = Math.round(Math.min(1, Math.abs(strength)) * 100);
  const state = stance === 'follow' ? ', followed' : pinned ? ', set by you' : '';
  return {
    field: subjectField(subject),
    name: interest.label,
    href: subjectHref(subject, facts.publisher),
    kind: `${kindName(subject)}${state}${strength < 0 ? ', less of it' : ''}`,
    share: size / 100,
    minus: strength < 0,
    strength: strength < 0 ? `minus ${size} of 100` : `${size} of 100`,
    evidence: interest.evidence,
    evidenceHref: comesFromActs(interest)
      ? `/interests/readings?subject=${addressPart(subjectField(subject))}`
      : null,
    followed: stance === 'follow',
  };
}

/** A follow or a strength set by hand alone comes from no reading. */
function comesFromActs({ acts, stance, pinned }: LearnedInterest): boolean {
  return acts > 0 || (stance === null && !pinned);
}

const entityKinds: Readonly<Record<string, string>> = {
  person: 'person',
  organisation: 'organisation',
  place: 'place',
  company: 'company',
};

export function kindName({ kind, key }: Subject): string {
  if (kind === 'entity') return ownWords(entityKinds, key.split(':')[0]) ?? 'name';
  return kind;
}

function stanceRow(stance: Stance, facts: InterestsFacts): StanceRow {
  const until = stance.until === null ? '' : `, until ${dayMonth(stance.until, facts.now, facts.timeZone)}`;
  return {
    field: subjectField(stance.subject),
    label: stance.label,
    note: `${kindName(stance.subject)}${until}`,
  };
}

/** The strength after one step of "more" (+1) or "less" (-1): a fifth of the whole range, within -1..1. */
export function steppedStrength(strength: number, steps: number): number {
  const next = Math.round((strength + steps * 0.2) * 100) / 100;
  return Math.max(-1, Math.min(1, next));
}

/** Label for a subject that is about to be followed or muted. */
export function labelOf(subject: Subject, interests: readonly LearnedInterest[]): string {
  const known = interests.find((interest) => sameSubject(interest.subject, subject));
  if (known) return known.label;
  if (subject.kind === 'topic') return findTopic(subject.key)?.name ?? subject.key;
  return subject.kind === 'entity' ? (subject.key.split(':').at(-1) ?? subject.key) : subject.key;
}
