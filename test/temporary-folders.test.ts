import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from './start-program.ts';
import { removeLeftovers } from './temporary-folders.ts';

const hour = 3_600_000;

// 700 folders of killed runs had piled up, and each run that was not killed left its own.
it('removes what a killed run left a day ago, and nothing else', () => {
  const base = temporaryFolder();
  const now = Date.now();
  const make = (name: string, hoursAgo: number) => {
    const folder = path.join(base, name);
    fs.mkdirSync(path.join(folder, 'data'), { recursive: true });
    fs.writeFileSync(path.join(folder, 'data', 'broadsheet.db'), 'x');
    fs.utimesSync(folder, (now - hoursAgo * hour) / 1_000, (now - hoursAgo * hour) / 1_000);
  };
  make('broadsheet-test-old', 25);
  make('broadsheet-test-running', 1);
  make('broadsheet-wire-kept', 1_000);
  fs.symlinkSync(path.join(base, 'broadsheet-wire-kept'), path.join(base, 'broadsheet-test-link'));
  expect(removeLeftovers(base, now)).toBe(1);
  expect(fs.readdirSync(base).toSorted()).toEqual([
    'broadsheet-test-link',
    'broadsheet-test-running',
    'broadsheet-wire-kept',
  ]);
  expect(fs.existsSync(path.join(base, 'broadsheet-wire-kept', 'data', 'broadsheet.db'))).toBe(true);
});

it('removes some of very many: the rest is for the next run', () => {
  const base = temporaryFolder();
  for (let i = 0; i < 510; i++) fs.mkdirSync(path.join(base, `broadsheet-test-${i}`));
  const later = Date.now() + 48 * hour;
  expect([removeLeftovers(base, later), removeLeftovers(base, later)]).toEqual([500, 10]);
});

it('holds every folder of this run in one', () => {
  expect(path.basename(os.tmpdir())).toMatch(/^broadsheet-test-/);
  expect(path.dirname(temporaryFolder())).toBe(os.tmpdir());
});
