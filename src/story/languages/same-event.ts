// Do two stories in different languages tell the same event? By the names and numbers they share, weighed by how rare
// they are. A wrong link is worse than none: where it is not plain, the answer is no.
import type { Story } from '../../model/story.ts';
import type { EventMarks, Mark } from './read-event.ts';
import { soundAlike } from './sound.ts';

/** Every threshold of the decision. Evidence is in nats: of a mark, how many times rarer than once a story. */
export const sameEventParams = {
  /** No one mark counts for more. */
  mostPerMark: 6,
  /** Of words that are no names, of countries, and of small numbers a part counts. */
  wordShare: 0.35,
  countryShare: 0.5,
  smallNumberShare: 0.3,
  /** And of the further words of a name whose first is shared. */
  furtherShare: 0.4,
  /** A number up to this is small: many stories have it. */
  smallNumber: 12,
  /** Of one below a hundred that is not in both heads a part counts. */
  asideShare: 0.6,
  mostWords: 4,
  mostCountries: 3,
  /** A name or number this rare tells something. */
  telling: 1.5,
  /** Names shared, and evidence in all and in both headlines and standfirsts. */
  minNames: 2,
  minEvidence: 12,
  minInHeads: 4,
  /** So much above what is asked for, less need stand in the heads. */
  plain: { minInHeads: 2, minScore: 6 },
  /** Where no telling number is shared. */
  withoutNumber: { minNames: 3, minEvidence: 14 },
  /** Asked for more where both have telling numbers in their heads and share none. */
  numbersApart: 4,
  /** The same where their topics of the first level have nothing in common. */
  topicsApart: 4,
  /** A topic counts that is at least as sure. */
  sureTopic: 0.5,
  /** From the first story's last report to the second's first, in hours; and asked for more an hour after the calm. */
  maxGapHours: 36,
  calmHours: 10,
  perHour: 0.2,
  /** The next best in that language must have so much less, or nobody knows which it is. */
  margin: 1.5,
};

export interface Likeness {
  readonly isSame: boolean;
  /** Evidence above what was asked for; the higher, the plainer. */
  readonly score: number;
  /** What is shared, strongest first: for looking into decisions. */
  readonly shared: readonly { readonly shown: string; readonly weight: number }[];
}

/** A story with what was read of it. */
export interface ReadStory {
  readonly story: Pick<Story, 'firstAt' | 'updatedAt' | 'topics'>;
  readonly event: EventMarks;
}

/** @param rarityOf a mark's key: nats, 0 for what every story has */
export function judgeSameEvent(a: ReadStory, b: ReadStory, rarityOf: (key: number) => number): Likeness {
  const params = sameEventParams;
  const gap = gapHours(a.story, b.story);
  const shared = sharedMarks(a.event, b.event, rarityOf);
  const evidence = evidenceOf(shared);
  const asked = evidence.numbers > 0 ? params : params.withoutNumber;
  let needed = asked.minEvidence + Math.max(0, gap - params.calmHours) * params.perHour;
  if (evidence.numbers === 0 && hasNumbers(a, rarityOf) && hasNumbers(b, rarityOf))
    needed += params.numbersApart;
  if (areTopicsApart(a.story, b.story)) needed += params.topicsApart;
  const score = evidence.all - needed;
  const isInHeads =
    evidence.inHeads >= params.minInHeads ||
    (evidence.inHeads >= params.plain.minInHeads && score >= params.plain.minScore);
  const isNamed =
    evidence.names >= asked.minNames ||
    (evidence.names > 0 && evidence.names + evidence.numbers > asked.minNames);
  return { isSame: gap <= params.maxGapHours && isNamed && isInHeads && score >= 0, score, shared };
}

interface SharedMark {
  readonly shown: string;
  readonly kind: Mark['kind'];
  readonly weight: number;
  readonly run: number;
  readonly inHeads: boolean;
  readonly isTellingNumber: boolean;
}

function sharedMarks(a: EventMarks, b: EventMarks, rarityOf: (key: number) => number): readonly SharedMark[] {
  const shared: SharedMark[] = [];
  for (const mark of a.marks.values()) {
    const other = b.marks.get(mark.key);
    if (other === undefined || !agree(mark, other)) continue;
    const kind = mark.kind === other.kind ? mark.kind : 'word';
    const inHeads = mark.inHead && other.inHead && kind !== 'word';
    const isAside = kind === 'number' && !inHeads && Number(mark.shown) < 100;
    const weight = weightOf(mark, kind, rarityOf(mark.key));
    shared.push({
      shown: mark.shown,
      kind,
      weight: isAside ? weight * sameEventParams.asideShare : weight,
      run: mark.run,
      inHeads,
      isTellingNumber: isTelling(mark, rarityOf),
    });
  }
  return shared.sort((x, y) => y.weight - x.weight || x.run - y.run);
}

interface Evidence {
  readonly all: number;
  readonly inHeads: number;
  /** Telling ones; a name of two words is one. */
  readonly names: number;
  readonly numbers: number;
}

/** @param shared strongest first */
function evidenceOf(shared: readonly SharedMark[]): Evidence {
  const params = sameEventParams;
  const sum = { name: 0, number: 0, word: 0, country: 0, inHeads: 0, names: 0, numbers: 0 };
  const runs = new Set<number>();
  for (const { kind, weight, run, inHeads, isTellingNumber } of shared) {
    const isFurther = kind === 'name' && runs.has(run);
    const counted = isFurther ? weight * params.furtherShare : weight;
    if (kind === 'name') runs.add(run);
    sum[kind] += counted;
    if (inHeads) sum.inHeads += counted;
    if (kind === 'name' && !isFurther && weight >= params.telling) sum.names++;
    if (isTellingNumber) sum.numbers++;
  }
  const weak = Math.min(sum.word, params.mostWords) + Math.min(sum.country, params.mostCountries);
  return { all: sum.name + sum.number + weak, inHeads: sum.inHeads, names: sum.names, numbers: sum.numbers };
}

/** One key may stand for two names that sound the same without their vowels. */
function agree(a: Mark, b: Mark): boolean {
  if (a.sound === null || b.sound === null) return true;
  return a.shown === b.shown || soundAlike(a.sound, b.sound);
}

function weightOf(mark: Mark, kind: Mark['kind'], rarity: number): number {
  const params = sameEventParams;
  const weight = Math.min(rarity, params.mostPerMark);
  if (kind === 'word') return weight * params.wordShare;
  if (kind === 'country') return weight * params.countryShare;
  return kind === 'number' && isSmall(mark) ? weight * params.smallNumberShare : weight;
}

/** A result of a match is no small number. */
function isSmall({ shown }: Mark): boolean {
  const value = Number(shown);
  return value <= sameEventParams.smallNumber && Number.isInteger(value);
}

function isTelling(mark: Mark, rarityOf: (key: number) => number): boolean {
  return mark.kind === 'number' && !isSmall(mark) && rarityOf(mark.key) >= sameEventParams.telling;
}

function hasNumbers({ event }: ReadStory, rarityOf: (key: number) => number): boolean {
  for (const mark of event.marks.values()) if (mark.inHead && isTelling(mark, rarityOf)) return true;
  return false;
}

function areTopicsApart(a: ReadStory['story'], b: ReadStory['story']): boolean {
  const sure = ({ topics }: ReadStory['story']) =>
    topics.filter(({ topic, weight }) => topic.endsWith('000000') && weight >= sameEventParams.sureTopic);
  const [first, second] = [sure(a), sure(b)];
  if (first.length === 0 || second.length === 0) return false;
  return !first.some(({ topic }) => second.some((other) => other.topic === topic));
}

/** Between the reports of the two; 0 where they overlap. */
function gapHours(a: Pick<Story, 'firstAt' | 'updatedAt'>, b: Pick<Story, 'firstAt' | 'updatedAt'>): number {
  return Math.max(0, a.firstAt - b.updatedAt, b.firstAt - a.updatedAt) / 3_600_000;
}
