// Records of what editions were made from, of readers and of none.
import type { Edition } from '../../model/edition.ts';
import type { EditionInputs, ReaderPart, RecordedEdition, Wishes } from '../../model/edition-record.ts';
import type { ReaderId } from '../../model/reader.ts';
import type { Engine } from '../engine.ts';
import { pack, unpack } from '../pack.ts';
import { all, first, insertAll, run, type Work } from '../work.ts';

const OPEN_KEPT = 1_000;
const MAX_LISTED = 200;
const READERS_AT_ONCE = 20;

/** A record with all that was packed before the transaction. */
export interface PackedRecord {
  readonly inputs: Uint8Array;
  readonly wishes: PackedPart;
  readonly profile: PackedPart;
}

interface PackedPart extends Pick<ReaderPart, 'chain' | 'step'> {
  /** Null where it is kept already. */
  readonly body: Uint8Array | null;
}

export function* saveParts(engine: Engine, readerId: ReaderId, record: PackedRecord): Work<void> {
  for (const { chain, step, body } of [record.wishes, record.profile]) {
    if (body === null) continue;
    yield* insertAll('reader_part', [{ reader_id: readerId, chain, step, body }], {
      key: ['reader_id', 'chain', 'step'],
      update: [],
    });
  }
}

/** Whether what the part builds on is gone: it was forgotten by age, or reset, perhaps by another process. */
export function* isStepMissing({ db }: Engine, readerId: ReaderId, part: PackedPart): Work<boolean> {
  const { chain, step, body } = part;
  const before = body === null ? step : step - 1;
  if (before < 0) return false;
  const found = yield* first(
    db
      .selectFrom('reader_part')
      .select('step')
      .where('reader_id', '=', readerId)
      .where('chain', '=', chain)
      .where('step', '=', before),
  );
  return found === undefined;
}

/** Of the parts those go that no edition of the reader was made from any more. */
export function* dropUnusedParts({ db }: Engine, readerId: ReaderId): Work<void> {
  const used = (column: 'wishes' | 'chain') =>
    db
      .selectFrom('reader_edition')
      .select((eb) => eb.ref(column).$castTo<string>().as('chain'))
      .where('reader_id', '=', readerId)
      .where(column, 'is not', null);
  yield* run(
    db
      .deleteFrom('reader_part')
      .where('reader_id', '=', readerId)
      .where('chain', 'not in', used('wishes'))
      .where('chain', 'not in', used('chain')),
  );
}

export interface PackedOpenEdition {
  readonly id: string;
  readonly at: number;
  readonly body: Uint8Array;
  readonly inputs: Uint8Array;
}

export function packOpen(edition: Edition, inputs: EditionInputs): PackedOpenEdition {
  return { id: edition.id, at: edition.at, body: pack(edition), inputs: pack(inputs) };
}

export function* saveOpenEditions({ db }: Engine, rows: readonly PackedOpenEdition[]): Work<void> {
  yield* insertAll('open_edition', rows, { key: ['id'], update: [] });
  // Ids rise with time.
  const newest = db.selectFrom('open_edition').select('id').orderBy('id', 'desc').limit(OPEN_KEPT);
  yield* run(db.deleteFrom('open_edition').where('id', 'not in', newest));
}

export function* forgetOpenBefore({ db }: Engine, at: number): Work<void> {
  yield* run(db.deleteFrom('open_edition').where('at', '<', at));
}

/**
 * Of some readers, what editions from before then were made from; the editions stay.
 * @returns of how many readers; 0 where nothing is left to forget
 */
export function* forgetRecordsBefore(engine: Engine, at: number): Work<number> {
  const { db } = engine;
  const old = yield* all(
    db
      .selectFrom('reader_edition')
      .select('reader_id')
      .distinct()
      .where('inputs', 'is not', null)
      .where('at', '<', at)
      .limit(READERS_AT_ONCE),
  );
  for (const { reader_id: readerId } of old) {
    yield* run(
      db
        .updateTable('reader_edition')
        .set({ inputs: null, wishes: null, chain: null, step: null })
        .where('reader_id', '=', readerId)
        .where('at', '<', at),
    );
    yield* dropUnusedParts(engine, readerId);
  }
  return old.length;
}

export function* listRecorded(
  { db }: Engine,
  limit: number,
): Work<readonly Pick<Edition, 'id' | 'mode' | 'at' | 'readerId'>[]> {
  const most = Math.min(limit, MAX_LISTED);
  const rows = yield* all(
    db.selectFrom('reader_edition').select('body').orderBy('at', 'desc').orderBy('id', 'desc').limit(most),
  );
  const open = yield* all(db.selectFrom('open_edition').select('body').orderBy('id', 'desc').limit(most));
  return [...rows, ...open]
    .map(({ body }) => unpack<Edition>(body))
    .map(({ id, mode, at, readerId }) => ({ id, mode, at, readerId }))
    .sort((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1))
    .slice(0, most);
}

export function* findRecorded(engine: Engine, id: string): Work<RecordedEdition | undefined> {
  const { db } = engine;
  const open = yield* first(db.selectFrom('open_edition').select(['body', 'inputs']).where('id', '=', id));
  if (open) {
    const inputs = unpack<EditionInputs>(open.inputs);
    return { edition: unpack<Edition>(open.body), inputs, readerId: null, wishes: null, profile: [] };
  }
  const row = yield* first(db.selectFrom('reader_edition').selectAll().where('id', '=', id).limit(1));
  if (!row) return undefined;
  const wishes = yield* partsOf(engine, row.reader_id, row.wishes, 0);
  const profile = yield* partsOf(engine, row.reader_id, row.chain, row.step ?? 0);
  return {
    edition: unpack<Edition>(row.body),
    inputs: row.inputs && unpack<EditionInputs>(row.inputs),
    readerId: row.reader_id,
    wishes: (wishes[0] as Wishes | undefined) ?? null,
    profile: profile.length === (row.step ?? 0) + 1 ? profile : [],
  };
}

function* partsOf(
  { db }: Engine,
  readerId: ReaderId,
  chain: string | null,
  upTo: number,
): Work<readonly unknown[]> {
  if (chain === null) return [];
  const rows = yield* all(
    db
      .selectFrom('reader_part')
      .select('body')
      .where('reader_id', '=', readerId)
      .where('chain', '=', chain)
      .where('step', '<=', upTo)
      .orderBy('step'),
  );
  return rows.map(({ body }) => unpack(body));
}
