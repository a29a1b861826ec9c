import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';

import type { Config } from '../config.ts';
import { inspect } from './inspect.ts';
import { loadKernel } from './load-kernel.ts';

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

it('says of the vector kernel that it runs, or why it does not', async () => {
  const config = { dataDir, databaseUrl: null } as unknown as Config;
  const found = (await inspect(config)).filter(({ about }) => about === 'vector kernel');
  const [{ level, code, says } = { level: null, code: null, says: '' }] = found;
  expect(found).toHaveLength(1);
  if (loadKernel().kind === 'ready')
    expect({ level, says }).toEqual({ level: 'ok', says: 'built, and runs here.' });
  else expect({ level, code }).toEqual({ level: 'warning', code: 'kernel-not-used' });
});
