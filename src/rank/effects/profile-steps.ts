// A reader's profile as an edition read it, in steps: the first of a chain is whole, each further one says what has
// changed since the one before. A few readings change a dozen of three hundred subjects.
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
  readonly theme: Uint8Array;
  readonly themeEvidence: number;
  readonly themeAt: number;
}

/** `rows`: those changed, by place; `length`: how many there are now. Whole where `isWhole`. */
interface Step {
  readonly isWhole: boolean;
  readonly length: number;
  readonly rows: readonly (readonly [place: number, row: Row])[];
  /** Base64 of the Float32Array. */
  readonly theme: string;
  readonly themeEvidence: number;
  readonly themeAt: number;
}

const longestChain = 16;
const mostReaders = 500;
/** A step that changes more than this share is written whole. */
const wholeShare = 0.5;

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
    theme: new Uint8Array(theme.buffer.slice(theme.byteOffset, theme.byteOffset + theme.byteLength)),
    themeEvidence: profile.themeEvidence,
    themeAt: profile.themeAt,
  };
}

interface Chain {
  readonly chain: string;
  readonly step: number;
  readonly version: string;
  /** Of each row: three hundred rows of two thousand readers would not be small. */
  readonly hashes: Int32Array;
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
    const hashes = Int32Array.from(copy.rows, hashOf);
    const goesOn = last !== undefined && last.step + 1 < longestChain;
    const changed = goesOn ? changedPlaces(last.hashes, hashes) : [];
    const isWhole = !goesOn || changed.length > wholeShare * hashes.length;
    const chain = isWhole ? `p-${name}` : (last?.chain ?? '');
    const step = isWhole ? 0 : (last?.step ?? 0) + 1;
    const places = isWhole ? copy.rows.keys() : changed;
    const body: Step = {
      isWhole,
      length: copy.rows.length,
      rows: [...places].map((place) => [place, copy.rows[place] as Row]),
      theme: Buffer.from(copy.theme).toString('base64'),
      themeEvidence: copy.themeEvidence,
      themeAt: copy.themeAt,
    };
    const kept = () => this.#keep(readerId, { chain, step, version: copy.version, hashes });
    return { part: { chain, step, body }, kept };
  }

  forget(readerId: ReaderId): void {
    this.#chains.delete(readerId);
  }

  #keep(readerId: ReaderId, chain: Chain): void {
    this.#chains.delete(readerId);
    this.#chains.set(readerId, chain);
    const oldest = this.#chains.keys().next().value;
    if (this.#chains.size > mostReaders && oldest !== undefined) this.#chains.delete(oldest);
  }
}

function changedPlaces(before: Int32Array, now: Int32Array): number[] {
  const changed: number[] = [];
  for (let place = 0; place < now.length; place++) if (before[place] !== now[place]) changed.push(place);
  return changed;
}

/** FNV-1a. */
function hashOf(row: Row): number {
  const text = JSON.stringify(row);
  let hash = 2166136261;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 16777619);
  return hash | 0;
}

/** The profile after these steps; null where the first is not whole, or one is no step. */
export function profileOf(steps: readonly unknown[]): Profile | null {
  const rows: Row[] = [];
  let last: Step | null = null;
  for (const value of steps) {
    const step = value as Step;
    if (typeof step?.length !== 'number' || !Array.isArray(step.rows)) return null;
    if (last === null && !step.isWhole) return null;
    rows.length = step.length;
    for (const [place, row] of step.rows) rows[place] = row;
    last = step;
  }
  if (last === null) return null;
  const profile = emptyProfile();
  for (const row of rows) profile.affinities.set(row[0], affinityOf(row));
  const bytes = Buffer.from(last.theme, 'base64');
  profile.theme.set(new Float32Array(new Uint8Array(bytes).buffer).subarray(0, profile.theme.length));
  profile.themeEvidence = last.themeEvidence;
  profile.themeAt = last.themeAt;
  return profile;
}

function affinityOf(row: Row): Affinity {
  const [, longGain, longEvidence, shortGain, shortEvidence, readings, saves, at, pinned, label, ...asked] =
    row;
  const [wishes, refusals] = asked;
  return {
    ...{ longGain, longEvidence, shortGain, shortEvidence, readings, saves, at, pinned, label },
    ...{ wishes, refusals },
  };
}
