// The one explicit object that carries the services to routes and pages.
import type { Context } from 'hono';
import type { Config } from '../config.ts';
import type { Clock } from '../model/clock.ts';
import type { Publisher, PublisherId } from '../model/publisher.ts';
import type { Reader } from '../model/reader.ts';
import type {
  Controls,
  Editions,
  LiveStories,
  OtherLanguages,
  Pictures,
  Readers,
  SampleNewsroom,
  SourceList,
} from '../model/services.ts';
import type { Store } from '../model/store.ts';

export interface Log {
  debug(details: object, message: string): void;
  info(details: object, message: string): void;
  warn(details: object, message: string): void;
  error(details: object, message: string): void;
}

export interface AppContext {
  readonly config: Config;
  readonly clock: Clock;
  readonly log: Log;
  readonly store: Store;
  readonly live: LiveStories;
  readonly otherLanguages: OtherLanguages;
  readonly editions: Editions;
  readonly controls: Controls;
  readonly readers: Readers;
  readonly sources: SourceList;
  readonly sample: SampleNewsroom;
  readonly pictures: Pictures;
  /** In memory, kept fresh; small. */
  publisher(id: PublisherId): Publisher | undefined;
  publishers(): readonly Publisher[];
  /** Program version, for the footer and /healthz. */
  readonly version: string;
}

/** What middleware leaves for handlers. */
export interface RequestVariables {
  /** The reader of this request: 'local' without accounts, the signed-in one with them. */
  reader: Reader;
  /** An administrator: the local reader, or the first account. Who may do what: docs/operate.md. */
  isAdmin: boolean;
}

export interface AppEnv {
  Variables: RequestVariables;
}

export type AppRequest = Context<AppEnv>;
