// The port of storage, in its parts. Every engine passes the same contract suite (store/contract.ts).
import type { ArticleStore } from './article-store.ts';
import type { ChangeStore } from './change-store.ts';
import type { ControlStore } from './control-store.ts';
import type { MaintenanceStore } from './maintenance-store.ts';
import type { ReaderStore } from './reader-store.ts';
import type { ReplayStore } from './replay-store.ts';
import type { SearchStore } from './search-store.ts';
import type { SourceStore } from './source-store.ts';

export interface Store {
  readonly engine: 'sqlite' | 'postgres' | 'pglite';
  readonly sources: SourceStore;
  readonly articles: ArticleStore;
  readonly search: SearchStore;
  readonly readers: ReaderStore;
  readonly maintenance: MaintenanceStore;
  readonly changes: ChangeStore;
  readonly controls: ControlStore;
  readonly replay: ReplayStore;
  /** Names this open store in change notices. */
  readonly origin: string;
  /** Handle for the accounts library, which keeps tables of its own beside ours. */
  readonly native: unknown;
  close(): Promise<void>;
}
