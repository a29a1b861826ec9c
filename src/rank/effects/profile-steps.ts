// A reader's profile as an edition read it, in steps: the first of a chain is whole, each further one says what has
// changed since the one before. A few readings change a dozen of three hundred subjects.
import { type LessonRow, lessonRows, lessonsOf } from '../../interest/lessons.ts';
import type { Affinity, Profile } from '../../interest/profile.ts';
import { emptyProfile } from '../../interest/profile.ts';
import type { ReaderPart } from '../../model/edition-record.ts';
import type { ReaderId } from '../../model/reader.ts';

type Row = readonly [
  key: string,
  longGain: number,
  longEvidence: number,
  shortGain: number,
  shortEvidence: number,
  readings: number,
  saves: number,
  at: number,
  pinned: number | null,
  label: string | null,
  wishes: number,
  refusals: number,
];

/** A profile at one moment: what is learned later changes nothing in it. */
export interface ProfileCopy {
  /** Equal for copies of one profile between which nothing was learned. */
  readonly version: string;
  readonly rows: readonly Row[];
  readonly lessons: readonly LessonRow[];
  readonly theme: Uint8Array;
  readonly themeEvidence: number;
  readonly themeAt: number;
}

/** What has changed since the step before, in columns, which pack better than rows; all of it where `isWhole`. */
interface Step {
  readonly isWhole: boolean;
  /** Places, before this step, of the rows that are gone: the first, and the gaps after it. The others move up. */
  readonly gone: readonly number[];
  /** Places of the rows that are told: the first, and the gaps after it. */
  readonly places: readonly number[];
  /** Base64 of a Float32Array: the four sums of each. */
  readonly sums: string;
  /** Times, each as the difference from the one before. */
  readonly at: readonly number[];
  /** Readings, saves, wishes and refusals of each. */
  readonly counts: readonly number[];
  /** Where these changed too: which of the rows told. */
  readonly names: readonly (readonly [
    row: number,
    key: string,
    label: string | null,
    pinned: number | null,
  ])[];
  /** All of them, by the places of their subjects after this step; absent for none. */
  readonly lessons?: readonly LessonRow[];
  /** Base64 of the Float32Array. */
  readonly theme: string;
  readonly themeEvidence: number;
  readonly themeAt: number;
}

const longestChain = 16;
const mostReaders = 500;

let profiles = 0;
const numbers = new WeakMap<Profile, number>();

/** About 0.03 ms for three hundred subjects. */
export function copyProfile(profile: Profile): ProfileCopy {
  let number = numbers.get(profile);
  if (number === undefined) {
    number = ++profiles;
    numbers.set(profile, number);
  }
  const rows: Row[] = [];
  for (const [key, a] of profile.affinities) {
    rows.push([
      ...([
        key,
        a.longGain,
        a.longEvidence,
        a.shortGain,
        a.shortEvidence,
        a.readings,
        a.saves,
        a.at,
      ] as const),
      ...([a.pinned, a.label, a.wishes ?? 0, a.refusals ?? 0] as const),
    ]);
  }
  const { theme } = profile;
  return {
    version: `${number}-${profile.revision}`,
    rows,
    lessons: lessonRows(profile),
    theme: new Uint8Array(theme.buffer.slice(theme.byteOffset, theme.byteOffset + theme.byteLength)),
    themeEvidence: profile.themeEvidence,
    themeAt: profile.themeAt,
  };
}

interface Chain {
  readonly chain: string;
  readonly step: number;
  readonly version: string;
  /** Of each row's key, numbers and names: three hundred rows of two thousand readers would not be small. */
  readonly keys: Int32Array;
  readonly values: Int32Array;
  readonly names: Int32Array;
}

/** What was kept last of each reader, so that the next step can be told. */
export class ProfileChains {
  readonly #chains = new Map<ReaderId, Chain>();

  /** @returns the part to keep, and what to call when it is kept */
  next(
    readerId: ReaderId,
    copy: ProfileCopy,
    name: string,
  ): { readonly part: ReaderPart; readonly kept: () => void } {
    const last = this.#chains.get(readerId);
    if (last?.version === copy.version)
      return { part: { chain: last.chain, step: last.step, body: null }, kept: () => undefined };
    const before = last !== undefined && last.step + 1 < longestChain ? last : null;
    const values = Int32Array.from(copy.rows, (row) => hashOf([...row.slice(1, 8), row[10], row[11]]));
    const names = Int32Array.from(copy.rows, (row) => hashOf([row[9], row[8]]));
    const keys = Int32Array.from(copy.rows, ([key]) => hashOf([key]));
    const chain = before?.chain ?? `p-${name}`;
    const step = before === null ? 0 : before.step + 1;
    const { gone, from } = align(before?.keys ?? new Int32Array(0), keys);
    const isRenamed = (place: number) => before?.names[from[place] ?? -1] !== names[place];
    const isTold = (place: number) => isRenamed(place) || before?.values[from[place] ?? -1] !== values[place];
    const places = [...copy.rows.keys()].filter(isTold);
    const body = stepOf(copy, places, { isWhole: before === null, gone, isRenamed });
    const kept = () => this.#keep(readerId, { chain, step, version: copy.version, keys, values, names });
    return { part: { chain, step, body }, kept };
  }

  forget(readerId: ReaderId): void {
    this.#chains.delete(readerId);
  }

  clear(): void {
    this.#chains.clear();
  }

  #keep(readerId: ReaderId, chain: Chain): void {
    this.#chains.delete(readerId);
    this.#chains.set(readerId, chain);
    const oldest = this.#chains.keys().next().value;
    if (this.#chains.size > mostReaders && oldest !== undefined) this.#chains.delete(oldest);
  }
}

function stepOf(
  { rows, lessons, theme, themeEvidence, themeAt }: ProfileCopy,
  places: readonly number[],
  how: { isWhole: boolean; gone: readonly number[]; isRenamed: (place: number) => boolean },
): Step {
  const told = places.map((place) => rows[place] as Row);
  return {
    isWhole: how.isWhole,
    gone: toGaps(how.gone),
    places: toGaps(places),
    sums: toBase64(Float32Array.from(told.flatMap((row) => row.slice(1, 5) as number[]))),
    at: told.map((row, i) => row[7] - (told[i - 1]?.[7] ?? 0)),
    counts: told.flatMap((row) => [row[5], row[6], row[10], row[11]]),
    names: told.flatMap((row, i) =>
      how.isRenamed(places[i]!) ? [[i, row[0], row[9], row[8]] as const] : [],
    ),
    ...(lessons.length > 0 && { lessons }),
    theme: toBase64(theme),
    themeEvidence,
    themeAt,
  };
}

/** Subjects go from anywhere and come at the end: which are gone, and where each that is there stood before. */
function align(before: Int32Array, now: Int32Array): { gone: readonly number[]; from: readonly number[] } {
  const gone: number[] = [];
  const from: number[] = [];
  for (const [place, key] of before.entries()) {
    if (now[from.length] === key) from.push(place);
    else gone.push(place);
  }
  return { gone, from };
}

const toGaps = (places: readonly number[]) => places.map((place, i) => place - (places[i - 1] ?? 0));

/** FNV-1a. */
function hashOf(values: readonly unknown[]): number {
  const text = JSON.stringify(values);
  let hash = 2166136261;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 16777619);
  return hash | 0;
}

const toBase64 = ({ buffer, byteOffset, byteLength }: Float32Array | Uint8Array) =>
  Buffer.from(buffer, byteOffset, byteLength).toString('base64');

const fromBase64 = (text: string) => new Float32Array(new Uint8Array(Buffer.from(text, 'base64')).buffer);

/** The profile after these steps; null where the first is not whole, or one is no step. */
export function profileOf(steps: readonly unknown[]): Profile | null {
  const rows: { key: string; affinity: Affinity }[] = [];
  let last: Step | null = null;
  for (const value of steps) {
    const step = value as Step;
    if (!Array.isArray(step?.gone) || !Array.isArray(step.names)) return null;
    if (last === null && !step.isWhole) return null;
    takeStep(rows, step);
    last = step;
  }
  if (last === null) return null;
  const profile = emptyProfile();
  for (const { key, affinity } of rows) profile.affinities.set(key, affinity);
  profile.lessons = lessonsOf(last.lessons, (place) => rows[place]?.key);
  profile.theme.set(fromBase64(last.theme).subarray(0, profile.theme.length));
  profile.themeEvidence = last.themeEvidence;
  profile.themeAt = last.themeAt;
  return profile;
}

function takeStep(rows: { key: string; affinity: Affinity }[], step: Step): void {
  let from = 0;
  const gone = new Set(step.gone.map((gap) => (from += gap)));
  const left = rows.filter((_, i) => !gone.has(i));
  rows.splice(0, rows.length, ...left);
  const sums = fromBase64(step.sums);
  const names = new Map(step.names.map(([row, ...name]) => [row, name]));
  let place = 0;
  let at = 0;
  for (const [i, gap] of step.places.entries()) {
    place += gap;
    at += step.at[i]!;
    const [key, label, pinned] = names.get(i) ?? nameOf(rows[place]!);
    const [longGain, longEvidence, shortGain, shortEvidence] = sums.subarray(4 * i, 4 * i + 4);
    const [readings, saves, wishes, refusals] = step.counts.slice(4 * i, 4 * i + 4);
    const affinity = {
      ...{ longGain: longGain!, longEvidence: longEvidence! },
      ...{ shortGain: shortGain!, shortEvidence: shortEvidence! },
      ...{ readings: readings!, saves: saves!, at, pinned, label },
      ...{ wishes: wishes!, refusals: refusals! },
    };
    rows[place] = { key, affinity };
  }
}

function nameOf({ key, affinity }: { key: string; affinity: Affinity }) {
  return [key, affinity.label, affinity.pinned] as const;
}
