import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findPostgres, type PostgresServer, startPostgres } from '../contract/postgres-server.ts';
import { findServing, markServing } from './serving-mark.ts';

const found = findPostgres();
const unheard = () => {};

describe.skipIf(found.kind === 'missing')('the mark of a serving process', () => {
  let server: PostgresServer;
  beforeAll(async () => {
    if (found.kind === 'found') server = await startPostgres(found.bin);
  });
  afterAll(() => server?.stop());

  const waitFor = async (web: number) => {
    const end = Date.now() + 30_000;
    while ((await findServing(server.url)).web !== web && Date.now() < end) await pause(50);
    return (await findServing(server.url)).web;
  };

  it('is seen while it is held, for each part, and not after', async () => {
    expect(await findServing(server.url)).toEqual({ web: 0, ingest: 0 });
    const whole = await markServing(server.url, ['web', 'ingest'], unheard);
    const pages = await markServing(server.url, ['web'], unheard);
    expect(await findServing(server.url)).toEqual({ web: 2, ingest: 1 });
    await whole.release();
    expect(await waitFor(1)).toBe(1);
    expect(await findServing(server.url)).toEqual({ web: 1, ingest: 0 });
    await pages.release();
    expect(await waitFor(0)).toBe(0);
  });

  it('comes back when its connection is cut, and stays away once released', async () => {
    const mark = await markServing(server.url, ['web'], unheard);
    const admin = new pg.Client({ connectionString: server.url });
    await admin.connect();
    const cut = () =>
      admin.query(
        "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'broadsheet-serving' and pid <> pg_backend_pid()",
      );
    await cut();
    expect(await waitFor(1)).toBe(1);
    await cut();
    await mark.release();
    await pause(1_500);
    expect(await findServing(server.url)).toEqual({ web: 0, ingest: 0 });
    await admin.end();
  });

  it('says in words that there is no server', async () => {
    const nobody = 'postgres://nobody@127.0.0.1:1/none';
    await expect(findServing(nobody)).rejects.toMatchObject({ code: 'store-unreachable' });
    await expect(markServing(nobody, ['web'], unheard)).rejects.toMatchObject({ code: 'store-unreachable' });
  });
});
