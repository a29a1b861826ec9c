// Commands beside a server on PostgreSQL: they are other processes, and must know that it runs.
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildNewSource } from '../src/store/contract/builders.ts';
import { findPostgres, type PostgresServer, startPostgres } from '../src/store/contract/postgres-server.ts';
import { openPostgresStore } from '../src/store/open-store.ts';
import { startPublishers } from './publishers/publisher-server.ts';
import { type Program, run, startProgram, temporaryFolder } from './start-program.ts';

const found = findPostgres();

interface Findings {
  readonly findings: readonly { readonly about: string; readonly level: string; readonly says: string }[];
}

describe.skipIf(found.kind === 'missing')('a command on PostgreSQL', () => {
  let server: PostgresServer;
  beforeAll(async () => {
    if (found.kind === 'found') server = await startPostgres(found.bin);
  });
  afterAll(() => server?.stop());

  const command = (...args: string[]) =>
    run([...args, '--database-url', server.url, '--data-dir', temporaryFolder()]);
  const serving = async () => {
    const { out } = await command('doctor', '--json');
    const { level, says } = (JSON.parse(out) as Findings).findings.find(
      ({ about }) => about === 'serving',
    ) ?? { level: '', says: '' };
    return `${level}: ${says}`;
  };

  // `isServed` was always false there: a refresh did the server's work beside it, and restore took any file for a
  // store that was not in use.
  it('says truthfully whether a server runs, leaves it the work, and restores nothing', async () => {
    expect(await serving()).toBe('ok: no server runs on this store.');
    const alone = await command('restore', 'backup.sqlite');
    expect([alone.code, alone.err]).toEqual([1, expect.stringMatching(/PostgreSQL[\s\S]*Put a dump/)]);
    const program = await startProgram({ args: ['--database-url', server.url, '--role', 'web'] });
    try {
      expect(await serving()).toMatch(/^warning: .*none reads its sources/);
      const early = await command('restore', 'backup.sqlite');
      expect([early.code, early.err]).toEqual([
        1,
        expect.stringMatching(/A server runs on it: stop it first/),
      ]);
    } finally {
      await program.stop();
    }
    const ingest = await startProgram({ args: ['--database-url', server.url, '--role', 'ingest'] });
    try {
      expect(await serving()).toBe('ok: a server runs on this store, and none shows its pages.');
      const refresh = await command('sources', 'refresh');
      expect(refresh.out).toMatch(/due now; the running server checks them/);
    } finally {
      await ingest.kill();
    }
    expect(await serving()).toBe('ok: no server runs on this store.');
    expect((await command('sources', 'refresh')).out).toMatch(/Checked 0 sources/);
  }, 180_000);

  // After kill -9 the sources that it was reading waited for their leases to run out, five minutes.
  it('takes back what a killed server was reading, unless another one reads', async () => {
    const publishers = await startPublishers();
    let asked = 0;
    publishers.serve('/slow', () => {
      asked += 1;
    });
    const start = () =>
      startProgram({
        args: ['--database-url', server.url, '--role', 'ingest', '--allow-hosts', publishers.host],
      });
    const store = await openPostgresStore(server.url);
    const programs: Program[] = [];
    try {
      await store.sources.addSources([buildNewSource('Slow', { feedUrl: `${publishers.origin}/slow` })], 0);
      programs.push(await start());
      await expect.poll(() => asked, { timeout: 30_000 }).toBe(1);
      const beside = await start();
      programs.push(beside);
      // It has looked for due sources by then, and the feed is still being read.
      await pause(1_500);
      expect(asked).toBe(1);
      for (const program of programs.splice(0)) await program.kill();
      programs.push(await start());
      await expect.poll(() => asked, { timeout: 30_000 }).toBe(2);
    } finally {
      for (const program of programs) await program.kill();
      await store.close();
      await publishers.close();
    }
  }, 180_000);
});
