// How much a story matters to everyone, whoever reads: who carries it, how independent they are, how fast it spread.

import { ownershipOf } from '../catalogue/ownership/ownership-of.ts';
import type { Publisher, PublisherId } from '../model/publisher.ts';
import type { CoverageLine } from '../model/story.ts';

const HOUR_MS = 3_600_000;
/** Of up to a hundred publishers this many independent owners count as everyone. */
const FULL_BREADTH = 14;
const USUAL_PUBLISHERS = 100;
const FULL_SPEED = 8;
const FULL_SIZE = 40;

/**
 * 0..1, monotone in each of: independent voices, those within six hours of the first report, articles that repeat none,
 * and days on which new articles came. Publishers in the same hands are one voice, and count a little more for each; so
 * are all that print an agency's report.
 * All is measured against how many publishers there are: of a thousand, fourteen take up any curiosity, and the story
 * of the day must still stand out.
 */
export function measureImportance(
  coverage: readonly CoverageLine[],
  publishers: ReadonlyMap<PublisherId, Publisher>,
): number {
  if (coverage.length === 0) return 0;
  const firstAt = Math.min(...coverage.map((line) => line.at));
  const voices = new Set<string>();
  const early = new Set<string>();
  const agencies = new Set<string>();
  const outlets = new Set<PublisherId>();
  const followUpDays = new Set<number>();
  let originals = 0;
  for (const line of coverage) {
    outlets.add(line.publisherId);
    if (line.duplicateOf !== null) continue;
    const voice = line.agency === undefined ? ownerOf(line.publisherId, publishers) : `agency ${line.agency}`;
    voices.add(voice);
    if (line.agency === undefined) originals++;
    else agencies.add(voice);
    if (line.at - firstAt <= 6 * HOUR_MS) early.add(voice);
    if (line.at - firstAt >= 12 * HOUR_MS) followUpDays.add(Math.floor((line.at - firstAt) / (24 * HOUR_MS)));
  }
  const scale = Math.sqrt(Math.max(1, publishers.size / USUAL_PUBLISHERS));
  const told = Math.max(1, voices.size);
  const independent = told + 0.25 * Math.max(0, outlets.size - told);
  const score =
    0.04 +
    0.52 * logShare(independent, FULL_BREADTH * scale) +
    0.18 * logShare(Math.max(1, early.size), FULL_SPEED * scale) +
    0.16 * logShare(Math.max(1, originals + agencies.size), FULL_SIZE * scale) +
    0.1 * Math.min(1, followUpDays.size / 3);
  return Math.min(1, Math.max(0, score));
}

/** 0 for one, 1 for `full` or more, in between by logarithm. */
function logShare(count: number, full: number): number {
  return Math.min(1, Math.log(Math.max(1, count)) / Math.log(full));
}

function ownerOf(id: PublisherId, publishers: ReadonlyMap<PublisherId, Publisher>): string {
  const publisher = publishers.get(id);
  return (publisher && ownershipOf(publisher)?.hands.toLowerCase()) ?? `publisher ${id}`;
}
