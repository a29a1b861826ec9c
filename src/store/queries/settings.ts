// Settings of the installation: small texts by key.
import type { Engine } from '../engine.ts';
import { first, insertAll, run, type Work } from '../work.ts';

export function* getSetting({ db }: Engine, key: string): Work<string | undefined> {
  return (yield* first(db.selectFrom('setting').select('value').where('key', '=', key)))?.value;
}

export function* setSetting({ db }: Engine, key: string, value: string | null): Work<void> {
  if (value === null) yield* run(db.deleteFrom('setting').where('key', '=', key));
  else yield* insertAll('setting', [{ key, value }], { key: ['key'], update: ['value'] });
}
