// The editors' controls: what is in force, what was, and who set it.
import type { Selectable } from 'kysely';
import type {
  Control,
  ControlId,
  NewControl,
  SetControlOutcome,
  SponsoredText,
  SteeringKind,
} from '../../model/control.ts';
import type { ControlStore } from '../../model/control-store.ts';
import type { ReaderId } from '../../model/reader.ts';
import type { Engine } from '../engine.ts';
import type { ControlTable } from '../schema.ts';
import { all, insertAll, run, type Work } from '../work.ts';
import { reserveIds } from './reserve-ids.ts';

const keptWhenOver = 500;
/** More than are ever in force together. */
const mostInForce = 1000;

export function* addControl(
  engine: Engine,
  control: NewControl,
  fitOf: Parameters<ControlStore['addControl']>[1],
): Work<SetControlOutcome> {
  const { db } = engine;
  // First of all: the counter's row stays locked, so that no other is set between the look and the write.
  const id = yield* reserveIds(engine, 'control', 1);
  const fit = fitOf(yield* listInForce(engine, control.setAt));
  if (fit.kind === 'refused') return fit;
  for (const replaced of fit.replaces) yield* endControl(engine, replaced, control.setBy, control.setAt);
  yield* insertAll('control', [
    {
      id,
      kind: control.kind,
      subject_kind: control.subject?.kind ?? null,
      subject_key: control.subject?.key ?? null,
      label: control.label,
      place: control.place,
      sponsored: control.sponsored === null ? null : JSON.stringify(control.sponsored),
      note: control.note,
      set_by: control.setBy,
      set_at: control.setAt,
      until: control.until,
      ended_at: null,
      ended_by: null,
    },
  ]);
  const isOver = db
    .selectFrom('control')
    .select('id')
    .where((eb) => eb.or([eb('ended_at', 'is not', null), eb('until', '<=', control.setAt)]));
  const kept = isOver.orderBy('id', 'desc').limit(keptWhenOver);
  yield* run(db.deleteFrom('control').where('id', 'in', isOver).where('id', 'not in', kept));
  return { kind: 'set', control: { ...control, id, endedAt: null, endedBy: null } as Control };
}

export function* endControl({ db }: Engine, id: ControlId, by: ReaderId | null, at: number): Work<boolean> {
  const changed = yield* run(
    db
      .updateTable('control')
      .set({ ended_at: at, ended_by: by })
      .where('id', '=', id)
      .where('ended_at', 'is', null)
      .where((eb) => eb.or([eb('until', 'is', null), eb('until', '>', at)])),
  );
  return changed > 0;
}

export function* listInForce({ db }: Engine, now: number): Work<readonly Control[]> {
  const rows = yield* all(
    db
      .selectFrom('control')
      .selectAll()
      .where('ended_at', 'is', null)
      .where((eb) => eb.or([eb('until', 'is', null), eb('until', '>', now)]))
      .orderBy('id')
      .limit(mostInForce),
  );
  return rows.map(toControl);
}

export function* listControls(
  { db }: Engine,
  { before, limit }: { readonly before?: ControlId; readonly limit: number },
): Work<readonly Control[]> {
  let query = db.selectFrom('control').selectAll().orderBy('id', 'desc').limit(limit);
  if (before !== undefined) query = query.where('id', '<', before);
  return (yield* all(query)).map(toControl);
}

/** What an administrator set or lifted. */
export function* controlsOf({ db }: Engine, readerId: ReaderId): Work<readonly Control[]> {
  const rows = yield* all(
    db
      .selectFrom('control')
      .selectAll()
      .where((eb) => eb.or([eb('set_by', '=', readerId), eb('ended_by', '=', readerId)]))
      .orderBy('id'),
  );
  return rows.map(toControl);
}

/** What was laid down stays; who laid it down is nobody that is known. */
export function* forgetEditor({ db }: Engine, readerId: ReaderId): Work<void> {
  yield* run(db.updateTable('control').set({ set_by: null }).where('set_by', '=', readerId));
  yield* run(db.updateTable('control').set({ ended_by: null }).where('ended_by', '=', readerId));
}

function toControl(row: Selectable<ControlTable>): Control {
  return {
    id: row.id,
    kind: row.kind as SteeringKind,
    subject: row.subject_kind === null ? null : { kind: row.subject_kind, key: row.subject_key },
    label: row.label,
    place: row.place,
    sponsored: row.sponsored === null ? null : (JSON.parse(row.sponsored) as SponsoredText),
    note: row.note,
    setBy: row.set_by,
    setAt: row.set_at,
    until: row.until,
    endedAt: row.ended_at,
    endedBy: row.ended_by,
  } as Control;
}
