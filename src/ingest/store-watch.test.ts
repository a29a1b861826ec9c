import { setImmediate as turn } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { BroadsheetError } from '../model/errors.ts';
import { createStoreWatch, isStoreLost } from './store-watch.ts';

const full = new BroadsheetError({
  code: 'store-full',
  audience: 'operator',
  message: 'The disk is full.',
  advice: 'Free some space.',
});
const never = new AbortController().signal;

function watchOf(answers: (boolean | Error)[]) {
  const log: string[] = [];
  const pauses: number[] = [];
  const watch = createStoreWatch({
    async probe() {
      log.push('look');
      const answer = answers.shift() ?? true;
      if (answer instanceof Error) throw answer;
      return answer;
    },
    onLost: ({ message }) => void log.push(message),
    onBack: () => void log.push('back'),
    firstPauseMs: 1,
    longestPauseMs: 4,
    async pause(ms) {
      pauses.push(ms);
      await turn();
    },
  });
  return { watch, log, pauses };
}

describe('a store watch', () => {
  it('holds from the first failure until the store takes a write, and says each once', async () => {
    const { watch, log } = watchOf([false, new Error('still away'), true]);
    await watch.ready(never);
    expect([watch.lost(full), watch.lost(full)]).toEqual([true, true]);
    expect(watch.isHeld).toBe(true);
    await watch.ready(never);
    expect(log).toEqual(['The disk is full.', 'look', 'look', 'look', 'back']);
    expect(watch.isHeld).toBe(false);
  });

  it('looks less and less often, also over outages that follow one another', async () => {
    const { watch, pauses } = watchOf([false, false, false, true, true]);
    watch.lost(full);
    await watch.ready(never);
    watch.lost(full);
    await watch.ready(never);
    expect(pauses).toEqual([1, 2, 4, 4, 4]);
  });

  it('looks soon again once something was stored, and not before the outage is over', async () => {
    const { watch, pauses } = watchOf([false, true, false, true, true]);
    watch.lost(full);
    await watch.ready(never);
    watch.lost(full);
    // A delivery that was under way may still be stored.
    watch.stored();
    await watch.ready(never);
    expect(pauses).toEqual([1, 2, 4, 4]);
    watch.stored();
    watch.lost(full);
    await watch.ready(never);
    expect(pauses.at(-1)).toBe(1);
  });

  it('leaves other errors alone', () => {
    const { watch } = watchOf([]);
    expect(watch.lost(new Error('a bug'))).toBe(false);
    expect(watch.isHeld).toBe(false);
    const bug = { code: 'store-locked', audience: 'developer', message: '', advice: '' } as const;
    expect(isStoreLost(new BroadsheetError(bug))).toBe(false);
  });

  it('lets go of who waits when that one stops', async () => {
    const { watch } = watchOf(Array.from({ length: 1_000 }, () => false));
    watch.lost(full);
    const stop = new AbortController();
    const waiting = watch.ready(stop.signal);
    stop.abort();
    await waiting;
    expect(watch.isHeld).toBe(true);
    watch.stop();
  });
});
