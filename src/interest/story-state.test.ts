import { describe, expect, it } from 'vitest';
import type { InteractionKind } from '../model/reader.ts';
import { afterInteraction, unmetStory } from './story-state.ts';

const stateAfter = (...acts: readonly [InteractionKind, number][]) =>
  acts.reduce((state, [kind, at]) => afterInteraction(state, { kind, at, subject: null }), unmetStory(1));

describe('where a reader stands with a story', () => {
  it('is of the last time, whatever the order in which acts arrive', () => {
    for (const [kind, field] of [
      ['seen', 'seenAt'],
      ['opened', 'openedAt'],
      ['read', 'readAt'],
      ['saved', 'savedAt'],
      ['hidden', 'hiddenAt'],
      ['more', 'wishedAt'],
    ] as const) {
      expect([kind, stateAfter([kind, 5], [kind, 9])[field]]).toEqual([kind, 9]);
      expect([kind, stateAfter([kind, 9], [kind, 5])[field]]).toEqual([kind, 9]);
    }
  });

  it('is saved or hidden by the newest act, whatever the order in which acts arrive', () => {
    for (const [done, undone, field] of [
      ['saved', 'unsaved', 'savedAt'],
      ['hidden', 'unhidden', 'hiddenAt'],
      ['more', 'unwished', 'wishedAt'],
    ] as const) {
      expect([done, stateAfter([done, 9], [undone, 5])[field]]).toEqual([done, 9]);
      expect([done, stateAfter([undone, 9], [done, 5])[field]]).toEqual([done, null]);
      expect([done, stateAfter([done, 1], [undone, 9], [done, 5], [undone, 7])[field]]).toEqual([done, null]);
      expect([done, stateAfter([done, 1], [undone, 5], [done, 9], [undone, 7])[field]]).toEqual([done, 9]);
      expect([done, stateAfter([done, 5], [undone, 5], [done, 5])[field]]).toEqual([done, 5]);
    }
  });

  it('counts how often it was shown, and takes saving and hiding back', () => {
    expect(stateAfter(['seen', 1], ['seen', 2]).seenCount).toBe(2);
    expect(stateAfter(['saved', 1], ['unsaved', 2]).savedAt).toBeNull();
    expect(stateAfter(['hidden', 1], ['unhidden', 2]).hiddenAt).toBeNull();
    expect(stateAfter(['less', 1])).toEqual(unmetStory(1));
    const subject = { kind: 'topic', key: '04000000' } as const;
    expect(afterInteraction(unmetStory(1), { kind: 'more', at: 1, subject })).toEqual(unmetStory(1));
  });
});
