// How the order is made, from the very list of weights that the ranking uses.
import type { Control } from '../../../model/control.ts';
import type { Trial } from '../../../model/services.ts';
import { controlSentence } from '../../../rank/controls/control-words.ts';
import { type Param, type RankParamName, rankParams } from '../../../rank/params.ts';
import { capitalise, numberWord } from '../../../rank/plain-words.ts';
import { publishersWords } from '../../format/publishers-words.ts';
import { removedWord } from '../front/removed-words.ts';

export interface WeightRow {
  readonly name: string;
  readonly value: string;
  readonly reason: string;
  /** 0..1 of the largest weight of its group, for a bar; null where a bar says nothing. */
  readonly share: number | null;
}

export interface WeightGroup {
  readonly title: string;
  readonly note: string;
  readonly rows: readonly WeightRow[];
}

const pointsUnit = 'points of score';

/** Weights that add to a score first, the strongest on top; then what takes away, then times and limits. */
export function transparencyView(
  params: Readonly<Record<string, Param>> = rankParams,
): readonly WeightGroup[] {
  const entries = Object.entries(params);
  const points = entries.filter(([, { unit }]) => unit === pointsUnit);
  const takes = points.filter(([, { reason }]) => reason.startsWith('Taken off'));
  const adds = points.filter((entry) => !takes.includes(entry));
  const rest = entries.filter(([, { unit }]) => unit !== pointsUnit);
  const largest = Math.max(...adds.map(([, { value }]) => value), Number.EPSILON);
  const rows = (some: readonly (readonly [string, Param])[], bars: boolean) =>
    some
      .toSorted((a, b) => (bars ? b[1].value - a[1].value : 0))
      .map(([name, param]) => weightRow(name, param, bars ? largest : null));
  const groups = [
    { title: 'What lifts a story', note: 'at most, in points', rows: rows(adds, true) },
    { title: 'What lowers it', note: 'each, in points', rows: rows(takes, true) },
    { title: 'Times and limits', note: 'how long and how many', rows: rows(rest, false) },
  ];
  return groups.filter((group) => group.rows.length > 0);
}

function weightRow(name: string, { value, unit, reason }: Param, largest: number | null): WeightRow {
  return {
    name: plainName(name),
    value:
      unit === pointsUnit
        ? points(value)
        : unit.startsWith('share')
          ? `${whole(value * 100)}%`
          : `${value} ${unit}`,
    reason,
    share: largest === null ? null : value / largest,
  };
}

/** As it is: two digits where they tell it, and all that it has where it has more. */
function points(value: number): string {
  const text = whole(value);
  return (text.split('.')[1]?.length ?? 0) > 2 ? text : value.toFixed(2);
}

/** Without what counting in halves adds at the end (28.999999999999996), and without an exponent. */
function whole(value: number): string {
  return value.toFixed(12).replace(/\.?0+$/, '');
}

const mostNamed = 3;

/** "What counts most: names you follow, topics you read about and weight of the news." DSA, article 27(2): the relative importance. */
export function strongestWords(params: Readonly<Record<string, Param>>): string {
  const adds = Object.entries(params)
    .filter(
      ([name, { unit, reason }]) =>
        unit === pointsUnit && !reason.startsWith('Taken off') && name !== 'pinWeight',
    )
    .sort(([, a], [, b]) => b.value - a.value)
    .slice(0, mostNamed)
    .map(([name]) => plainName(name).toLowerCase());
  const last = adds.pop();
  return `What counts most: ${adds.join(', ')} and ${last}, in that order.`;
}

export interface ControlLine {
  readonly id: number;
  readonly label: string;
  readonly sentence: string;
}

/** What the editors laid down, as every reader sees it: what, until when and why, not who. */
export function controlLines(controls: readonly Control[], timeZone: string): readonly ControlLine[] {
  return controls.map((control) => ({
    id: control.id,
    label: publishersWords(control.label, null),
    sentence: controlSentence(control, timeZone),
  }));
}

/** "Nobody pays for a place here", where that is so. */
export function handsWords(controls: readonly Control[]): string {
  const paid = controls.filter(({ kind }) => kind === 'sponsor').length;
  const laid = controls.length - paid;
  const pays =
    paid === 0
      ? 'Nobody pays for a place here'
      : `${paid === 1 ? 'One place is' : `${capitalise(numberWord(paid))} places are`} paid for, and labelled so`;
  const places =
    laid === 0
      ? 'no story is placed by hand'
      : `the editors steer ${laid === 1 ? 'one thing' : `${numberWord(laid)} things`} by hand, named below`;
  return `${pays}, and ${places}.`;
}

/** Why a story may be left out, in words: the filters that the ranking runs, in their order. */
export function filterWords(filters: readonly string[]): readonly string[] {
  return filters.map(removedWord);
}

const names: Readonly<Record<string, string>> = {
  followWeight: 'Names you follow',
  followTopicWeight: 'Topics you follow',
  topicWeight: 'Topics you read about',
  entityWeight: 'People, companies, places you read about',
  publisherWeight: 'Publishers you like',
  themeWeight: 'Like what you read',
  nearWeight: 'Near you',
  nearSalience: 'What makes it near',
  importanceWeight: 'Weight of the news',
  freshnessWeight: 'Freshness',
  rareSourceWeight: 'A rare voice',
  qualityWeight: 'How it is told',
  fatigueWeight: 'Shown and not opened',
  knownWeight: 'Known to you already',
  languageWeight: 'Your first language',
  explorationWeight: 'Something different',
  coReadingWeight: 'Read by readers like you',
  popularityWeight: 'Much read here',
  pinWeight: 'Pinned by the editors',
  boostWeight: 'Lifted by the editors',
  buryWeight: 'Lowered by the editors',
  newsHalfLife: 'Ageing of news',
  fastHalfLife: 'Ageing of sport and weather',
  slowHalfLife: 'Ageing of slow subjects',
  mostCoveredHalfLife: 'Ageing in Most covered',
  liveDays: 'Days on the page',
  briefHours: 'Age of what stands in brief',
  candidateCount: 'Scored in full',
  topicShareCap: 'Most of one topic',
  ownTopicShareCap: 'Most of your own topic',
  sagaCap: 'Most of one affair',
  publisherRepeatPenalty: 'The same publisher again',
  topicRepeatPenalty: 'The same topic again',
  topicLackLift: 'A topic that lacks',
  entityRepeatPenalty: 'The same name again',
  differentEvery: 'One different story in',
  seenTooOften: 'Shown too often',
};

/** The name for readers; a weight that has none yet reads as its code does: "rareSourceWeight" -> "Rare source". */
export function plainName(name: string): string {
  const known = names[name];
  if (known) return known;
  const words = name
    .replace(/(Weight|Penalty)$/, '')
    .replace(/([A-Z])/g, ' $1')
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

export interface TrialLines {
  /** "yours is b". */
  readonly fact: string;
  readonly words: string;
  /** A line for each setting: what it changes. */
  readonly arms: readonly string[];
}

/** What an experiment compares, and which of its settings the reader has. */
export function trialLines({ name, arms, own }: Trial): TrialLines {
  const words =
    own === null
      ? 'Pages of readers are ordered by one of these settings, to see which serves them better. Yours is not: personalisation is off.'
      : 'Each reader\u2019s pages are ordered by one of these settings, always the same, to see which serves readers better. The weights below are those of yours. Who gets which is decided by a number made of your reader\u2019s id, and by nothing that is known about you.';
  return {
    fact: own === null ? name : `${name}: yours is ${own}`,
    words,
    arms: arms.map(({ name: arm, change }) => `${arm}: ${changeWords(change)}`),
  };
}

function changeWords(change: Trial['arms'][number]['change']): string {
  const changes = Object.entries(change).map(([name, value]) => {
    const usual = Object.hasOwn(rankParams, name) ? rankParams[name as RankParamName].value : null;
    return `${plainName(name)} ${value}${usual === null ? '' : ` instead of ${usual}`}`;
  });
  return changes.length === 0 ? 'the usual weights' : changes.join(', ');
}
