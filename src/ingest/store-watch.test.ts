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
  });
  return { watch, log };
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
