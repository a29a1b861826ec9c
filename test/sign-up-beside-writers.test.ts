// Accounts are made while another process writes the same store, as the command line does beside the server.
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setImmediate as turn } from 'node:timers/promises';
import { afterEach, expect, it } from 'vitest';
import { openAccounts } from '../src/http/accounts/accounts.ts';
import { openSqliteStore } from '../src/store/open-store.ts';
import { temporaryFolder } from './start-program.ts';

const ends: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

// What the library had read was out of date as soon as the other had written: refused at once, `?error=failed`.
it('makes an account while another process writes', async () => {
  const file = path.join(temporaryFolder(), 'broadsheet.db');
  const store = await openSqliteStore(file);
  ends.push(() => store.close());
  const logged: unknown[] = [];
  const accounts = await openAccounts({
    database: store.native,
    settings: store.maintenance,
    secret: 'a secret of thirty-two characters or more',
    baseUrl: 'http://localhost:8080',
    clock: { now: Date.now },
    log: { error: (...what) => void logged.push(what) },
  });
  const other = new DatabaseSync(file, { timeout: 0 });
  ends.push(() => other.close());
  const details = { code: accounts.setupCode ?? '', name: 'Liv', email: 'liv@reader.example' };
  let isPending = true;
  const signUp = accounts
    .signUp({ ...details, password: 'correct horse battery' }, new Headers())
    .finally(() => {
      isPending = false;
    });
  const tried = { done: 0, refused: 0 };
  while (isPending) {
    try {
      other.exec("insert or replace into setting (key, value) values ('other', '1')");
      tried.done++;
    } catch {
      tried.refused++;
    }
    await turn();
  }
  expect([(await signUp).kind, logged]).toEqual(['done', []]);
  // It was kept out while the account was made, and only then.
  expect(tried.refused).toBeGreaterThan(0);
  expect(() => other.exec('delete from setting')).not.toThrow();
});
