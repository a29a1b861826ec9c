// One reader's data is never seen, changed or removed through another: whatever the others do, in any order.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { InteractionKind, ReaderId } from '../../model/reader.ts';
import type { Store } from '../../model/store.ts';
import { buildEdition, buildInteraction, buildReader, NOON } from './builders.ts';
import type { Fresh } from './fresh.ts';

const KINDS: InteractionKind[] = [
  'seen',
  'opened',
  'read',
  'saved',
  'unsaved',
  'hidden',
  'unhidden',
  'more',
  'less',
  'relented',
  'unwished',
];

const action = fc.oneof(
  fc.record({
    do: fc.constant('act' as const),
    kind: fc.constantFrom(...KINDS),
    story: fc.integer({ min: 1, max: 4 }),
    id: fc.integer({ min: 1, max: 8 }),
  }),
  fc.record({
    do: fc.constantFrom('stance' as const, 'unstance' as const),
    story: fc.integer({ min: 1, max: 3 }),
  }),
  fc.record({
    do: fc.constantFrom('interests' as const, 'edition' as const, 'settings' as const, 'looked' as const),
    id: fc.integer({ min: 1, max: 3 }),
  }),
  fc.record({ do: fc.constantFrom('erase' as const, 'forget' as const) }),
);
type Action = typeof action extends fc.Arbitrary<infer T> ? T : never;

async function perform(store: Store, readerId: ReaderId, one: Action, step: number): Promise<void> {
  const { readers } = store;
  const at = NOON + step;
  switch (one.do) {
    case 'act':
      await readers.recordInteractions(readerId, [
        buildInteraction(readerId, { id: `i${one.id}`, kind: one.kind, storyId: one.story, at }),
      ]);
      return;
    case 'stance':
      return readers.setStance(readerId, {
        subject: { kind: 'story', key: `${one.story}` },
        stance: 'mute',
        label: readerId,
        at,
        until: null,
      });
    case 'unstance':
      return readers.removeStance(readerId, { kind: 'story', key: `${one.story}` });
    case 'interests':
      await readers.saveInterests(readerId, JSON.stringify({ of: readerId, id: one.id }), at);
      return;
    case 'edition':
      await readers.saveEdition(readerId, buildEdition(`e${one.id}`, { readerId, at }));
      return;
    case 'settings':
      await readers.updateSettings(readerId, { timeZone: `zone ${one.id}` });
      return;
    case 'looked':
      return readers.setLastLooked(readerId, at);
    case 'erase':
      return readers.eraseReader(readerId);
    case 'forget':
      return readers.forgetHistory(readerId);
  }
}

export function isolationContract(fresh: Fresh): void {
  describe('isolation', () => {
    test('what one reader does leaves everything of another as it was', async () => {
      const store = await fresh();
      // Names that could be mixed up by patterns, prefixes or case.
      const others = ['ann', 'ANN', 'ann%', 'an', "ann' or 1=1 --"];
      for (const id of others) await store.readers.createReader(buildReader(id));
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.tuple(fc.nat(others.length - 1), action), { maxLength: 14 }),
          async (steps) => {
            for (const [step, [who, one]] of steps.entries()) {
              const bystanders = others.filter((_, i) => i !== who);
              const before = await Promise.all(bystanders.map((id) => store.readers.exportReader(id)));
              await perform(store, others[who]!, one, step);
              const after = await Promise.all(bystanders.map((id) => store.readers.exportReader(id)));
              expect(after).toEqual(before);
            }
          },
        ),
        { numRuns: 12 },
      );
    });

    test('what a reader is shown is what the same reader did', async () => {
      const store = await fresh();
      for (const id of ['ann', 'bob']) {
        await store.readers.createReader(buildReader(id));
        const stories = id === 'ann' ? [1, 2] : [2, 3];
        await store.readers.recordInteractions(
          id,
          stories.map((storyId) => buildInteraction(id, { id: `s${storyId}`, kind: 'saved', storyId })),
        );
        await store.readers.saveEdition(id, buildEdition('same-id', { readerId: id }));
      }
      expect((await store.readers.listSaved('bob', { limit: 9 })).map(({ storyId }) => storyId)).toEqual([
        3, 2,
      ]);
      expect(
        (await store.readers.listInteractions('ann', { limit: 9 })).every(
          ({ readerId }) => readerId === 'ann',
        ),
      ).toBe(true);
      expect((await store.readers.findEdition('bob', 'same-id'))?.readerId).toBe('bob');
      expect((await store.readers.latestEdition('ann', 'for-you'))?.readerId).toBe('ann');
      expect(await store.readers.findReaderStory('ann', 3)).toBeUndefined();
    });
  });
}
