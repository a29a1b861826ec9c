// What a command needs of the program; main.ts hands in the functions that open it.
import type { Readable, Writable } from 'node:stream';
import type { Config } from '../config.ts';
import type { Clock } from '../model/clock.ts';
import type { FindingCode } from '../model/finding.ts';
import type { SampleNewsroom, SourceList } from '../model/services.ts';
import type { Store } from '../model/store.ts';
import type { VectorKernel } from '../rank/kernel/vector-kernel.ts';

/** The program without its web server: for commands that read or change data and end. */
export interface House {
  readonly config: Config;
  readonly clock: Clock;
  readonly store: Store;
  readonly sources: SourceList;
  readonly sample: SampleNewsroom;
  /** Compares stories with a taste at once; null where it cannot run. */
  readonly kernel: VectorKernel | null;
  /** True when a serving process reads the sources of this store: long work is then left to it. */
  readonly isServed: boolean;
  /** Who has an account; null where nobody has one. */
  accounts(): Promise<HouseAccounts | null>;
  /** Where the pages of this store are served now; null where they are not, or by a version that did not say. */
  servedAt(): Promise<ServedAt | null>;
  /** Processes that serve this store now: pages, and reading sources. One may do both. */
  readonly serving: Serving;
  close(): Promise<void>;
}

export interface HouseAccounts {
  /** At most 500; with an id or e-mail address that account alone. */
  readonly list: (given?: string) => Promise<
    readonly {
      readonly readerId: string;
      readonly name: string;
      readonly email: string;
      readonly createdAt: number;
      readonly isAdmin: boolean;
    }[]
  >;
  /** A code for a new password, good once for an hour; null without an account of that address. */
  readonly newPasswordCode: (email: string) => Promise<string | null>;
  /** The account, and all that is kept about its reader. */
  readonly remove: (readerId: string) => Promise<void>;
}

export interface ServedAt {
  /** As a browser is told: https://news.example.org */
  readonly address: string;
  /** As this machine reaches it: http://127.0.0.1:8080 */
  readonly origin: string;
}

export interface Serving {
  readonly web: number;
  readonly ingest: number;
}

export interface RunningServer {
  /** http://127.0.0.1:8080 */
  readonly address: string;
  /** Printed while no account exists. */
  readonly setupCode: string | null;
  /** Resolves when the server has stopped by itself or by `stop`. */
  readonly stopped: Promise<void>;
  stop(): Promise<void>;
}

export interface Restored {
  /** Where the store that stood there before is kept; null when there was none. */
  readonly keptAs: string | null;
}

export interface Doors {
  readonly version: string;
  /** The version, and what tells two states of it apart where that is known. */
  readonly build: string;
  /**
   * @param store 'existing' for commands that have nothing to do in a store that is not there
   * @throws BroadsheetError `no-store` then: a mistyped folder must not be made, nor an empty store called sound
   */
  openHouse(config: Config, store: 'existing' | 'made-if-missing'): Promise<House>;
  startServer(config: Config): Promise<RunningServer>;
  restoreBackup(config: Config, file: string): Promise<Restored>;
  /** Checks what can be checked without a store that opens: folder, lock, disk, pages. */
  inspect(config: Config): Promise<readonly Finding[]>;
  /** Who answers: at the address that serves this store, else at the port of the settings. */
  inspectPort(config: Config, servedAt: ServedAt | null): Promise<Finding>;
  runEval(name: EvalName, input: Readable, output: Writable): Promise<void>;
}

export const evalNames = ['replay', 'stories', 'extract', 'feeds'] as const;
export type EvalName = (typeof evalNames)[number];

export type Finding = {
  readonly about: string;
  readonly says: string;
  /** What to do; null where nothing needs doing. */
  readonly advice: string | null;
} & (
  | { readonly level: 'ok'; readonly code?: undefined }
  /** `code`: docs/operate.md says what to do about it. */
  | { readonly level: 'warning' | 'problem'; readonly code: FindingCode }
);
