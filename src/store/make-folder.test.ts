// Folders for the store: made for one user, refused in words, and never tried for ever.
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeFolder } from './make-folder.ts';

let base = '';
beforeAll(() => {
  base = mkdtempSync(join(tmpdir(), 'broadsheet-'));
});
afterAll(() => rmSync(base, { recursive: true, force: true }));

describe('makeFolder', () => {
  it('makes what is missing, for this user alone', () => {
    makeFolder(join(base, 'a', 'b'));
    makeFolder(join(base, 'a', 'b'));
    expect(statSync(join(base, 'a', 'b')).mode & 0o777).toBe(0o700);
    expect(statSync(join(base, 'a')).mode & 0o777).toBe(0o700);
  });

  it('says so where a file stands in the way', () => {
    writeFileSync(join(base, 'file'), '');
    expect(() => makeFolder(join(base, 'file', 'below'))).toThrow(
      expect.objectContaining({ code: 'ENOTDIR' }),
    );
  });

  // Node 24's recursive mkdir goes round for ever there.
  it.skipIf(process.platform !== 'linux')('ends where the system lets nobody make anything', () => {
    expect(() => makeFolder('/proc/broadsheet-test/data')).toThrow();
  });
});
