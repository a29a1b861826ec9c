// What a restore left that was killed half-way: found, told in words, and finished or undone.
import { existsSync, readdirSync, renameSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { syncFile } from './backup.ts';
import { arrivingPath, clear, companions, copyingPath, isKept } from './restore-files.ts';

export interface InterruptedRestore {
  /** 'finish': the old store is set aside already; 'undo': nothing was changed yet. */
  readonly kind: 'finish' | 'undo';
  /** What is so and what a start makes of it. */
  readonly words: string;
}

/** @param store path of the SQLite store; nothing is changed */
export function findInterruptedRestore(store: string): InterruptedRestore | null {
  if (existsSync(arrivingPath(store)) && !existsSync(store)) {
    return {
      kind: 'finish',
      words: 'A restore was interrupted just before its end; the restored store takes its place now.',
    };
  }
  if (!existsSync(arrivingPath(store)) && !existsSync(copyingPath(store))) return null;
  return {
    kind: 'undo',
    words:
      'A restore was interrupted before it changed anything; its copy is removed. Run it again if you want it.',
  };
}

/** Only under the lock of the data directory. Killed in the middle of this, the next call goes on. */
export function finishRestore(store: string): InterruptedRestore | null {
  const found = findInterruptedRestore(store);
  if (found?.kind === 'finish') {
    moveCompanions(store);
    renameSync(arrivingPath(store), store);
    syncFile(dirname(store));
  }
  if (found !== null) {
    clear(copyingPath(store));
    clear(arrivingPath(store));
  }
  return found;
}

/** A log left behind belongs to the file that was set aside last; beside another one it would be read into that. */
function moveCompanions(store: string): void {
  const folder = dirname(store);
  const kept = readdirSync(folder)
    .filter((name) => isKept(name, basename(store)))
    .toSorted()
    .at(-1);
  for (const end of companions) {
    if (!existsSync(store + end)) continue;
    if (kept === undefined) clear(store);
    else renameSync(store + end, join(folder, kept + end));
  }
}
