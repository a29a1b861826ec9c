// What `compare` found, for a terminal: a line a figure, with its confidence interval.
import type { Interval } from '../rank/compare/bootstrap.ts';
import type { Compared, Comparison } from '../rank/compare/comparison.ts';
import { table } from './terminal.ts';

export interface AboutComparison {
  readonly policies: readonly string[];
  readonly acts: number;
  readonly openings: number;
  readonly notLive: number;
  readonly readersLeftOut: number;
  readonly isCut: boolean;
  readonly stories: number;
  readonly seconds: number;
}

export function reportWords(about: AboutComparison): string {
  const { policies, acts, openings, notLive, readersLeftOut, stories, seconds } = about;
  const notes = [
    `A: ${policies[0]}`,
    `B: ${policies[1]}`,
    `${acts} acts, ${openings} first openings, ${stories} stories that were live; ${seconds} s.`,
    notLive > 0 ? `${notLive} openings of stories that were not live then are left out.` : '',
    readersLeftOut > 0 ? `${readersLeftOut} readers with personalisation off are left out.` : '',
    about.isCut ? 'The oldest acts are left out.' : '',
    'Stories have the words that they have now, and the publishers that they had then. What was opened was chosen from the pages that were served: that speaks for the policy that made them.',
  ];
  return notes.filter((note) => note !== '').join('\n');
}

export function comparisonWords(comparison: Comparison): string {
  const { agreement, readers, moments, rarePublishers } = comparison;
  const rows = [
    ['opened story among the first ten (HR@10)', ...compared(comparison.hitRate, 3)],
    ['1 / its place there (MRR@10)', ...compared(comparison.reciprocalRank, 3)],
    ['topics among the first ten', ...compared(comparison.topics, 2)],
    ['publishers among the first ten', ...compared(comparison.publishers, 2)],
    ['live stories ever in a first ten', ...compared(comparison.storyCoverage, 3)],
    ...(rarePublishers > 0
      ? [[`the ${rarePublishers} rarest publishers ever there`, ...compared(comparison.rareCoverage, 3)]]
      : []),
  ];
  const few = readers < 2 ? ['With one reader there is no interval: readers are what is drawn anew.'] : [];
  return [
    `${moments} pages of ${readers} ${readers === 1 ? 'reader' : 'readers'}. In brackets: 95 % of what drawing readers anew gives.`,
    ...few,
    `First ten in common: ${figure(agreement.overlap, 3)}; rank-biased overlap: ${figure(agreement.rankBiasedOverlap, 3)}`,
    table([['', 'A', 'B', 'B - A'], ...rows]),
  ].join('\n');
}

function compared({ a, b, difference }: Compared, digits: number): string[] {
  return [figure(a, digits), figure(b, digits), figure(difference, digits, true)];
}

function figure({ value, low, high }: Interval, digits: number, isSigned = false): string {
  const text = (number: number) => `${isSigned && number > 0 ? '+' : ''}${number.toFixed(digits)}`;
  return low === null || high === null ? text(value) : `${text(value)} (${text(low)} to ${text(high)})`;
}
