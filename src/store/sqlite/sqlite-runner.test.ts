import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { raw, type Work } from '../work.ts';
import { openDatabase } from './connection.ts';
import { SqliteRunner } from './sqlite-runner.ts';

let folder = '';
let path = '';
let database: DatabaseSync;
let runner: SqliteRunner;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'broadsheet-runner-'));
  path = join(folder, 'store.db');
  database = openDatabase(path);
  database.exec('create table line (n integer primary key) strict');
  runner = new SqliteRunner(database, path);
});
afterEach(() => {
  runner.close();
  rmSync(folder, { recursive: true, force: true });
});

const add = (n: number) => () => raw('insert into line (n) values (?)', [n]);

/** As another process sees it: what is committed. */
function committed(): readonly number[] {
  const other = new DatabaseSync(path, { readOnly: true });
  const rows = other.prepare('select n from line order by n').all() as { n: number }[];
  other.close();
  return rows.map(({ n }) => n);
}

describe('writing', () => {
  it('commits what is asked for in one turn together, and answers when it is committed', async () => {
    const exec = vi.spyOn(database, 'exec');
    const seen: (readonly number[])[] = [];
    await Promise.all([1, 2, 3].map((n) => runner.write(add(n)).then(() => seen.push(committed()))));
    expect(seen[0]).toEqual([1, 2, 3]);
    expect(exec.mock.calls.filter(([sql]) => sql === 'commit')).toHaveLength(1);
  });

  it('lets work that fails take nothing else along, and keeps nothing of it', async () => {
    await runner.write(add(2));
    function* addTwo(): Work<void> {
      yield* add(7)();
      yield* add(2)();
    }
    const asked = await Promise.allSettled([
      runner.write(add(1)),
      runner.write(addTwo),
      runner.write(add(3), 'relaxed'),
      runner.write(add(4)),
    ]);
    expect(asked.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'fulfilled']);
    expect(committed()).toEqual([1, 2, 3, 4]);
  });

  it('lets other work come in between where much is asked for at once', async () => {
    const order: string[] = [];
    function* slow(): Work<void> {
      const end = performance.now() + 15;
      while (performance.now() < end);
      yield* raw('select 1');
    }
    const all = Promise.all(
      Array.from({ length: 4 }, () => runner.write(slow).then(() => order.push('written'))),
    );
    const other = new Promise<void>((done) => {
      setImmediate(() => setImmediate(() => done(void order.push('other work'))));
    });
    await Promise.all([all, other]);
    expect(order.indexOf('other work')).toBeGreaterThanOrEqual(0);
    expect(order.indexOf('other work')).toBeLessThan(4);
    expect(order.filter((what) => what === 'written')).toHaveLength(4);
  });

  it('waits for a transaction that another user of the connection has open', async () => {
    database.exec('begin');
    database.exec('insert into line (n) values (9)');
    const writing = runner.write(add(1));
    await new Promise((resolve) => setTimeout(resolve, 20));
    database.exec('rollback');
    await writing;
    expect(committed()).toEqual([1]);
  });

  it('writes what waits before it closes', async () => {
    const writing = runner.write(add(5));
    await Promise.resolve();
    await Promise.resolve();
    runner.close();
    await writing;
    expect(committed()).toEqual([5]);
  });
});
