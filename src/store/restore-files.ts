// The files of a restore: what each is called tells how far it came.
import { rmSync } from 'node:fs';

/** SQLite keeps these beside the file; they belong to it and move with it. */
export const companions: readonly string[] = ['-wal', '-shm'];

/** Being copied and looked over: worth nothing yet. */
export function copyingPath(store: string): string {
  return `${store}.copying`;
}

/** Sound and on the disk: takes the store's place. */
export function arrivingPath(store: string): string {
  return `${store}.arriving`;
}

const keptMark = '.before-restore-';

/** Where the store that stood there is kept; later ones sort after earlier ones. */
export function keptPath(store: string, now: Date): string {
  return `${store}${keptMark}${now.toISOString().replace(/[:.]/g, '-')}`;
}

/** True for a name as `keptPath` makes them, without a companion's end. */
export function isKept(name: string, storeName: string): boolean {
  return name.startsWith(storeName + keptMark) && !companions.some((end) => name.endsWith(end));
}

export function clear(path: string): void {
  for (const end of ['', ...companions]) rmSync(path + end, { force: true });
}
