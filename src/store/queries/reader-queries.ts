// Readers, their settings, stances and learned interests. Every query names one reader.
import type { Reader, ReaderId, ReaderSettings, Stance, Subject } from '../../model/reader.ts';
import type { Engine } from '../engine.ts';
import { unpack } from '../pack.ts';
import { toReader, toSettings, toStance } from '../rows/reader-row.ts';
import { all, first, insertAll, run, type Work } from '../work.ts';
import { noteForgotten } from './change-notices.ts';
import { raiseProfileVersion, raiseVersion } from './reader-versions.ts';

export function* findReader({ db }: Engine, id: ReaderId): Work<Reader | undefined> {
  const row = yield* first(db.selectFrom('reader').selectAll().where('reader_id', '=', id));
  return row && toReader(row);
}

export function* listReaderIds(
  { db }: Engine,
  { after, limit }: { readonly after?: ReaderId; readonly limit: number },
): Work<readonly ReaderId[]> {
  const query = db.selectFrom('reader').select('reader_id').orderBy('reader_id').limit(limit);
  const rows = yield* all(after === undefined ? query : query.where('reader_id', '>', after));
  return rows.map((row) => row.reader_id);
}

/** A reader who is there already stays as they are: two first requests may race. */
export function* createReader(_engine: Engine, reader: Reader): Work<void> {
  yield* insertAll(
    'reader',
    [
      {
        reader_id: reader.id,
        name: reader.name,
        created_at: reader.createdAt,
        settings: JSON.stringify(reader.settings),
        last_looked_at: reader.lastLookedAt,
        version: 1,
        profile_version: 0,
        erasures: 0,
      },
    ],
    { key: ['reader_id'], update: [] },
  );
}

/** Changes the settings named and gives all of them; for an unknown reader the change applies to nobody. */
export function* updateSettings(
  engine: Engine,
  id: ReaderId,
  change: Partial<ReaderSettings>,
): Work<ReaderSettings> {
  const { db } = engine;
  const asStored = function* (): Work<ReaderSettings> {
    const row = yield* first(db.selectFrom('reader').select('settings').where('reader_id', '=', id));
    return toSettings(row?.settings ?? '{}');
  };
  // A notice comes before the reader's row; of who had personalisation off already there is nothing to forget.
  const isForgotten = change.personalise === false && (yield* asStored()).personalise;
  if (isForgotten) yield* noteForgotten(engine, id);
  // Before the settings are read, so that another process that changes another one waits, and does not write this back.
  yield* raiseVersion(engine, id);
  const before = yield* asStored();
  // Another process switched it on just now. Out of its order the notice may end in a deadlock, and in a second try.
  if (change.personalise === false && before.personalise && !isForgotten) yield* noteForgotten(engine, id);
  const given = Object.entries(change).filter(([, value]) => value !== undefined);
  const settings = { ...before, ...Object.fromEntries(given) };
  yield* run(
    db
      .updateTable('reader')
      .set({ settings: JSON.stringify(settings) })
      .where('reader_id', '=', id),
  );
  return settings;
}

export function* setLastLooked(engine: Engine, id: ReaderId, at: number): Work<void> {
  yield* raiseVersion(engine, id);
  yield* run(engine.db.updateTable('reader').set({ last_looked_at: at }).where('reader_id', '=', id));
}

export function* listStances({ db }: Engine, readerId: ReaderId): Work<readonly Stance[]> {
  const rows = yield* all(
    db
      .selectFrom('reader_stance')
      .selectAll()
      .where('reader_id', '=', readerId)
      .orderBy('at')
      .orderBy('kind')
      .orderBy('key'),
  );
  return rows.map(toStance);
}

/** One stance a subject: the new one replaces the old; for an unknown reader it is nobody's. */
export function* setStance(engine: Engine, readerId: ReaderId, stances: readonly Stance[]): Work<void> {
  if ((yield* raiseVersion(engine, readerId)) === null) return;
  const bySubject = new Map(stances.map((one) => [`${one.subject.kind} ${one.subject.key}`, one]));
  yield* insertAll(
    'reader_stance',
    [...bySubject.values()].map(({ subject, stance, label, at, until }) => ({
      reader_id: readerId,
      kind: subject.kind,
      key: subject.key,
      stance,
      label,
      at,
      until,
    })),
    { key: ['reader_id', 'kind', 'key'], update: ['stance', 'label', 'at', 'until'] },
  );
}

export function* removeStance(engine: Engine, readerId: ReaderId, subject: Subject): Work<void> {
  yield* raiseVersion(engine, readerId);
  yield* run(
    engine.db
      .deleteFrom('reader_stance')
      .where('reader_id', '=', readerId)
      .where('kind', '=', subject.kind)
      .where('key', '=', subject.key),
  );
}

export function* loadInterests({ db }: Engine, readerId: ReaderId): Work<string | undefined> {
  const row = yield* first(
    db.selectFrom('reader_interest').select('profile').where('reader_id', '=', readerId),
  );
  return row && unpack<string>(row.profile);
}

/** `profile` is packed by the caller, before the transaction. */
export function* saveInterests(
  engine: Engine,
  readerId: ReaderId,
  save: {
    readonly profile: Uint8Array;
    readonly now: number;
    readonly expected: number | null;
    readonly isFelt: boolean;
  },
): Work<number | null> {
  const { profile, now } = save;
  const version = yield* raiseProfileVersion(engine, readerId, save);
  if (version === null) return null;
  yield* insertAll('reader_interest', [{ reader_id: readerId, profile, updated_at: now }], {
    key: ['reader_id'],
    update: ['profile', 'updated_at'],
  });
  return version;
}
