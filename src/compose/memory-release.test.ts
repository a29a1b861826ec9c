// Memory given back once after work, and not while it goes on.
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { createMemoryRelease } from './memory-release.ts';

describe('createMemoryRelease', () => {
  it('collects once when the work has been over for a while', async () => {
    let collected = 0;
    const release = createMemoryRelease(60, async () => void collected++);
    for (let i = 0; i < 5; i++) {
      release.noteWork();
      await pause(5);
    }
    expect(collected).toBe(0);
    await pause(120);
    expect(collected).toBe(1);
  });

  it('does nothing after it was stopped', async () => {
    let collected = 0;
    const release = createMemoryRelease(5, async () => void collected++);
    release.noteWork();
    release.stop();
    release.noteWork();
    await pause(30);
    expect(collected).toBe(0);
  });
});
