// What an edition was made from, by versions: enough to make it again while those versions can still be had.
import type { ControlId } from './control.ts';
import type { Edition, EditionMode } from './edition.ts';
import type { ReaderId, ReaderSettings, Stance } from './reader.ts';
import type { StoryId } from './story.ts';

/** The same for every mode. Nothing here is a copy of a story, or of what is known of a reader. */
export interface EditionInputs {
  /** Version of the program. */
  readonly program: string;
  /** What was asked for: so many stories, without those of earlier pages. */
  readonly limit: number;
  readonly skip: readonly StoryId[];
  /** Which may be another than was made: the front page of who is not personalised is "Most covered". */
  readonly asked: EditionMode;
  /** Weights that differ from those as shipped. */
  readonly params: Readonly<Record<string, number>>;
  /** The live stories: a digest of all, and the time before which they had left; null where none had yet. */
  readonly stories: { readonly digest: string; readonly since: number | null };
  /** Editors' controls in force, by id, each with the story it meant where that is another's by now; and their zone. */
  readonly controls: readonly { readonly id: ControlId; readonly storyKey: string | null }[];
  readonly timeZone: string;
  /** A page after the first: nothing is pinned or sold there. */
  readonly isFurther: boolean;
  /** Null where no reader data was read. */
  readonly reader: ReaderInputs | null;
}

export interface ReaderInputs {
  /** Seed of the exploration. */
  readonly seed: number;
  /** `ReaderVersion.version`: what the reader did up to there is known to the edition. */
  readonly version: number;
  /** When strengths were worked out: at most a minute before the edition. */
  readonly tasteAt: number;
  /** What models without versions said of the candidates: see rank/said.ts. */
  readonly said: {
    readonly found: readonly (readonly number[] | null)[];
    readonly themes: readonly number[];
    readonly crowd: readonly number[];
  };
}

/** What a reader stated and set, as far as ranking reads it. */
export interface Wishes {
  readonly settings: Pick<ReaderSettings, 'personalise' | 'languages' | 'countries' | 'timeZone'> &
    Partial<Pick<ReaderSettings, 'withoutParts'>>;
  readonly stances: readonly Stance[];
}

/** A version of something of a reader's, kept once for all editions made from it. */
export interface ReaderPart {
  /** Versions that build on one another have a chain in common; the step 0 stands by itself. */
  readonly chain: string;
  readonly step: number;
  /** JSON-able; null where it is kept already. */
  readonly body: unknown;
}

/** Kept beside an edition of a reader. */
export interface ReaderRecord {
  readonly inputs: EditionInputs;
  readonly wishes: ReaderPart;
  readonly profile: ReaderPart;
}

/** An edition as found, with what its record says. */
export interface RecordedEdition {
  readonly edition: Edition;
  /** Null where it was recorded by a program that kept no inputs. */
  readonly inputs: EditionInputs | null;
  readonly readerId: ReaderId | null;
  readonly wishes: Wishes | null;
  /** Steps of the profile, from 0 to that of the edition; empty where some are gone. */
  readonly profile: readonly unknown[];
}
