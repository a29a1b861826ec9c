// What the queries need of a database engine.
import type { Kysely } from 'kysely';
import type { StoreProblem } from '../model/finding.ts';
import type { Store } from '../model/store.ts';
import type { StoryId } from '../model/story.ts';
import type { FullText } from './full-text.ts';
import type { Schema } from './schema.ts';
import type { SubjectIndex } from './subject-index.ts';
import type { Work } from './work.ts';

/**
 * 'full': on the disk before the answer, whatever happens to the machine.
 * 'relaxed': survives the end of the process at any moment (kill -9), but a loss of power may take back the
 * last seconds. For what can be fetched or computed again: arrivals, leases, editions.
 */
export type Durability = 'full' | 'relaxed';

export interface Engine {
  readonly kind: Store['engine'];
  /** Names this open store among those that others have open on the same data. */
  readonly origin: string;
  /** Builds and compiles queries; never runs them. */
  readonly db: Kysely<Schema>;
  readonly fullText: FullText;
  readonly subjects: SubjectIndex;
  /** The scalar function that gives the larger of two numbers. */
  readonly greatest: 'max' | 'greatest';
  /** Stories written since a page was last made of them, by this process and nobody else; null where others may show them. */
  readonly unseen: Set<StoryId> | null;
  /** Rows that another claimer holds are passed over; only where several connections write. */
  readonly locksRows: boolean;
  read<T>(work: () => Work<T>): Promise<T>;
  /** One transaction: all of it or nothing. May run the work again after a conflict. */
  write<T>(work: () => Work<T>, durability?: Durability): Promise<T>;
  readonly native: unknown;
  backup(toPath: string, onProgress?: (share: number) => void): Promise<BackupOutcome>;
  check(): Promise<readonly StoreProblem[]>;
  ping(): Promise<boolean>;
  sizeBytes(): Promise<number>;
  close(): Promise<void>;
}

export type BackupOutcome = { kind: 'done'; bytes: number } | { kind: 'unsupported'; advice: string };
