// Makes a folder for things that are nobody else's business.
import { mkdirSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/**
 * Makes the folder and those above it, for this user alone. Folder by folder: Node's own recursive way never ends where
 * the system answers "no such file" for a place that nothing can be made in (/proc).
 * @throws Error with `code` ENOTDIR where a file stands in the way, or whatever the system answers
 */
export function makeFolder(path: string): void {
  const missing: string[] = [];
  for (let at = resolve(path); !isFolder(at); at = dirname(at)) missing.unshift(at);
  for (const folder of missing) {
    try {
      mkdirSync(folder, { mode: 0o700 });
    } catch (error) {
      // Another process was faster.
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST' || !isFolder(folder)) throw error;
    }
  }
}

function isFolder(path: string): boolean {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) return path === dirname(path);
  if (found.isDirectory()) return true;
  throw Object.assign(new Error(`${path} is a file`), { code: 'ENOTDIR', path });
}
