// Pages as they were served, the newest of each reader.
import type { Edition, EditionMode } from '../../model/edition.ts';
import type { ReaderId } from '../../model/reader.ts';
import type { SavedEdition } from '../../model/reader-store.ts';
import type { Engine } from '../engine.ts';
import { unpack } from '../pack.ts';
import { first, insertAll, run, type Work } from '../work.ts';
import { wasErasedSince } from './reader-versions.ts';
import { dropUnusedParts, isStepMissing, type PackedRecord, saveParts } from './replay.ts';

const KEPT_PER_READER = 50;

/** `body` is the packed edition, made before the transaction; `erasures` null keeps it in any case. */
export function* saveEdition(
  engine: Engine,
  readerId: ReaderId,
  edition: Pick<Edition, 'id' | 'mode' | 'at'> & {
    readonly body: Uint8Array;
    readonly erasures: number | null;
    /** What it was made from; null where nobody told. */
    readonly record: PackedRecord | null;
  },
): Work<SavedEdition> {
  const { db } = engine;
  const { body, erasures, record } = edition;
  if (erasures !== null && (yield* wasErasedSince(engine, readerId, erasures))) return 'erased';
  if (record !== null && (yield* isStepMissing(engine, readerId, record.profile))) return 'step-missing';
  yield* insertAll(
    'reader_edition',
    [
      {
        reader_id: readerId,
        id: edition.id,
        mode: edition.mode,
        at: edition.at,
        body,
        inputs: record?.inputs ?? null,
        wishes: record?.wishes.chain ?? null,
        chain: record?.profile.chain ?? null,
        step: record?.profile.step ?? null,
      },
    ],
    { key: ['reader_id', 'id'], update: ['mode', 'at', 'body', 'inputs', 'wishes', 'chain', 'step'] },
  );
  if (record !== null) yield* saveParts(engine, readerId, record);
  const newest = db
    .selectFrom('reader_edition')
    .select('id')
    .where('reader_id', '=', readerId)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(KEPT_PER_READER);
  const dropped = yield* run(
    db.deleteFrom('reader_edition').where('reader_id', '=', readerId).where('id', 'not in', newest),
  );
  if (dropped > 0) yield* dropUnusedParts(engine, readerId);
  return 'kept';
}

export function* findEdition(
  { db }: Engine,
  readerId: ReaderId,
  editionId: string,
): Work<Edition | undefined> {
  const row = yield* first(
    db
      .selectFrom('reader_edition')
      .select('body')
      .where('reader_id', '=', readerId)
      .where('id', '=', editionId),
  );
  return row && unpack<Edition>(row.body);
}

export function* latestEdition(
  { db }: Engine,
  readerId: ReaderId,
  mode: EditionMode,
): Work<Edition | undefined> {
  const row = yield* first(
    db
      .selectFrom('reader_edition')
      .select('body')
      .where('reader_id', '=', readerId)
      .where('mode', '=', mode)
      .orderBy('at', 'desc')
      .orderBy('id', 'desc')
      .limit(1),
  );
  return row && unpack<Edition>(row.body);
}
