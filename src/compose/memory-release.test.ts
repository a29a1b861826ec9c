// Memory given back once after work, and not while it goes on.
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { startMemoryRelease } from './memory-release.ts';

/** An event loop that was busy for these shares of each second that it is asked about, then quiet. */
function loopOf(shares: readonly number[]) {
  let asked = 0;
  const sum = { active: 0, idle: 0 };
  return () => {
    const share = shares[asked++] ?? 0;
    sum.active += share * 1_000;
    sum.idle += (1 - share) * 1_000;
    return { ...sum };
  };
}

async function collections(shares: readonly number[]): Promise<number> {
  let collected = 0;
  const end = startMemoryRelease({
    everyMs: 2,
    loop: loopOf(shares),
    collect: async () => void collected++,
  });
  await pause(80);
  end();
  const then = collected;
  await pause(20);
  expect(collected).toBe(then);
  return collected;
}

describe('startMemoryRelease', () => {
  it('collects once when the work is over', async () => {
    expect(await collections([0.9, 1, 0.4, 0, 0])).toBe(1);
  });

  it('collects again after the next work', async () => {
    expect(await collections([1, 1, 0, 0, 1, 1, 0])).toBe(2);
  });

  it('lets a process be that does little', async () => {
    expect(await collections([0.1, 0.15, 0.5, 0.1, 0])).toBe(0);
  });

  it('collects nothing while readers keep coming', async () => {
    expect(await collections(Array.from({ length: 500 }, () => 0.5))).toBe(0);
  });
});
