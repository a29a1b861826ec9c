// The editors' controls: kept, lifted, replaced, listed, bounded.
import { describe, expect, test } from 'vitest';
import type { Control, ControlId, NewControl, SteeringControl } from '../../model/control.ts';
import type { ControlStore } from '../../model/control-store.ts';
import { buildReader, HOUR, NOON } from './builders.ts';
import type { Fresh } from './fresh.ts';

export function buildControl(over: Partial<Omit<SteeringControl, 'id'>> = {}): NewControl {
  return {
    kind: 'boost',
    subject: { kind: 'topic', key: '15000000' },
    label: 'Sport',
    place: null,
    sponsored: null,
    note: 'The cup final is on',
    setBy: 'ann',
    setAt: NOON,
    until: NOON + HOUR,
    ...over,
  };
}

/** Whatever stands beside it. */
export async function addControl(
  controls: ControlStore,
  control: NewControl,
  replaces: readonly ControlId[] = [],
): Promise<Control> {
  const outcome = await controls.addControl(control, () => ({ kind: 'fits', replaces }));
  if (outcome.kind === 'refused') throw new Error(outcome.why);
  return outcome.control;
}

const sponsored: NewControl = {
  kind: 'sponsor',
  subject: null,
  label: 'Autumn sale',
  place: 2,
  sponsored: { payer: 'Quay Stores', headline: 'Autumn sale', text: null, href: 'https://quay.example/sale' },
  note: 'Booked in May',
  setBy: 'ann',
  setAt: NOON,
  until: null,
};

export function controlContract(fresh: Fresh): void {
  describe("the editors' controls", () => {
    test('are kept whole, and in force until their time or until they are lifted', async () => {
      const { controls } = await fresh();
      const boost = await addControl(controls, buildControl());
      const sponsor = await addControl(controls, sponsored);
      expect(boost).toEqual({ ...buildControl(), id: boost.id, endedAt: null, endedBy: null });
      expect(await controls.listInForce(NOON)).toEqual([boost, sponsor]);
      expect(await controls.listInForce(NOON + HOUR)).toEqual([sponsor]);
      expect(await controls.endControl(sponsor.id, 'bob', NOON + 5)).toBe(true);
      expect(await controls.endControl(sponsor.id, 'bob', NOON + 6)).toBe(false);
      expect(await controls.endControl(boost.id, 'bob', NOON + HOUR)).toBe(false);
      expect(await controls.listInForce(NOON + 7)).toEqual([boost]);
      expect(await controls.listControls({ limit: 9 })).toEqual([
        { ...sponsor, endedAt: NOON + 5, endedBy: 'bob' },
        boost,
      ]);
      expect(await controls.listControls({ before: sponsor.id, limit: 9 })).toEqual([boost]);
    });

    test('give way to one that replaces them, in one transaction', async () => {
      const { controls } = await fresh();
      const first = await addControl(controls, buildControl());
      const next = await addControl(controls, buildControl({ kind: 'bury', setAt: NOON + 9 }), [first.id]);
      expect(await controls.listInForce(NOON + 9)).toEqual([next]);
      expect((await controls.listControls({ limit: 9 }))[1]).toMatchObject({
        endedAt: NOON + 9,
        endedBy: 'ann',
      });
    });

    // Two editors at once each saw the place free, and both had it.
    test('are asked for with those in force that were set at the same moment', async () => {
      const { controls } = await fresh();
      const set = () =>
        controls.addControl(sponsored, (standing) =>
          standing.length === 0 ? { kind: 'fits', replaces: [] } : { kind: 'refused', why: 'It is taken.' },
        );
      const outcomes = await Promise.all([set(), set(), set()]);
      expect(outcomes.map(({ kind }) => kind).toSorted()).toEqual(['refused', 'refused', 'set']);
      expect(await controls.listInForce(NOON)).toHaveLength(1);
    });

    test('stay listed when they are over, the newest of them, and those in force always', async () => {
      const { controls } = await fresh();
      const standing = await addControl(controls, buildControl({ until: null }));
      for (let i = 0; i < 505; i++) await addControl(controls, buildControl({ until: NOON - 1 }));
      const kept = await controls.listControls({ limit: 5000 });
      expect([kept.length, kept.at(-1)?.id]).toEqual([501, standing.id]);
      expect(await controls.listInForce(NOON)).toEqual([standing]);
    });

    test('outlive the account that set them, and name it no more', async () => {
      const { controls, readers } = await fresh();
      for (const id of ['ann', 'bob']) await readers.createReader(buildReader(id));
      await addControl(controls, buildControl({ until: null }));
      const lifted = await addControl(controls, buildControl({ setBy: 'bob' }));
      await controls.endControl(lifted.id, 'ann', NOON + 1);
      expect(await readers.exportReader('ann')).toMatchObject({
        controls: [{ setBy: 'ann' }, { setBy: 'bob', endedBy: 'ann' }],
      });
      await readers.removeReader('ann');
      expect(await controls.listControls({ limit: 9 })).toMatchObject([
        { setBy: 'bob', endedBy: null, endedAt: NOON + 1 },
        { setBy: null },
      ]);
    });
  });
}
