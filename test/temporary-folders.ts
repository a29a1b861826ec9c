// One temporary folder for everything that a run of the tests makes, which goes when the run ends. A run that is killed
// cannot clear up after itself: the next ones do, a day later, when nothing of it can be wanted or running any more.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const prefix = 'broadsheet-test-';
const leftoverAfterMs = 24 * 3_600_000;
/** In one run: clearing up is no reason to wait for the tests. */
const mostRemoved = 500;

/** Vitest's global set-up; workers, and the programs and browsers they start, have its environment. */
export default function setUp(): () => void {
  const base = os.tmpdir();
  removeLeftovers(base, Date.now());
  const folder = fs.mkdtempSync(path.join(base, prefix));
  // A real PostgreSQL runs as a user of its own, who has to get to its folder in here.
  fs.chmodSync(folder, 0o711);
  process.env.TMPDIR = folder;
  return () => remove(folder);
}

/** Removes folders of runs that nobody has written in for a day, at most 500; those of other programs stay. */
export function removeLeftovers(base: string, now: number): number {
  let removed = 0;
  for (const name of fs.readdirSync(base)) {
    if (removed >= mostRemoved) break;
    if (!name.startsWith(prefix)) continue;
    const folder = path.join(base, name);
    const stat = fs.lstatSync(folder, { throwIfNoEntry: false });
    if (!stat?.isDirectory() || now - stat.mtimeMs < leftoverAfterMs) continue;
    if (remove(folder)) removed += 1;
  }
  return removed;
}

/** What another user owns, or a program still writes, is left for later. */
function remove(folder: string): boolean {
  try {
    fs.rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
    return true;
  } catch {
    return false;
  }
}
