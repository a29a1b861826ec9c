// The port of storage for settings, backup and health of the store itself.
import type { StoreProblem } from './finding.ts';

export interface MaintenanceStore {
  getSetting(key: string): Promise<string | undefined>;
  setSetting(key: string, value: string | null): Promise<void>;
  /** Removes the sample newsroom with everything made from it. */
  removeSample(): Promise<void>;
  /** A consistent copy while running; SQLite only (PostgreSQL answers 'unsupported' with what to use instead). */
  backup(
    toPath: string,
    onProgress?: (share: number) => void,
  ): Promise<{ kind: 'done'; bytes: number } | { kind: 'unsupported'; advice: string }>;
  /** Problems found, in words, each with what to do. Empty when sound. */
  check(): Promise<readonly StoreProblem[]>;
  /** Cheap: answers whether the store can be read and written now. */
  ping(): Promise<boolean>;
  sizeBytes(): Promise<number>;
}
