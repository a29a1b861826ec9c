import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Config } from '../config.ts';
import { inspect } from './inspect.ts';

let dataDir = '';
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'broadsheet-inspect-'));
});
afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

async function ofRestore(): Promise<readonly string[]> {
  const config = { dataDir, databaseUrl: null, host: '127.0.0.1', port: 9 } as unknown as Config;
  const findings = await inspect(config);
  return findings.filter(({ about }) => about === 'restore').map(({ level, says }) => `${level}: ${says}`);
}

it('tells of a restore that was interrupted and what becomes of it, and of nothing otherwise', async () => {
  expect(await ofRestore()).toEqual([]);
  writeFileSync(join(dataDir, 'broadsheet.db.arriving'), 'a store');
  expect(await ofRestore()).toEqual([
    expect.stringContaining('warning: A restore was interrupted just before'),
  ]);
  writeFileSync(join(dataDir, 'broadsheet.db'), 'a store');
  expect(await ofRestore()).toEqual([expect.stringContaining('before it changed anything')]);
});
