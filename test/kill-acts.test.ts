// kill -9 while readers act: what was answered is in the export and in what was learned after a restart, once.
import { setTimeout as pause } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { startProgram, temporaryFolder } from './start-program.ts';

interface Interest {
  readonly readings: number;
}

it('keeps every act that was answered, and learns of it, killed in the middle of many', async () => {
  const dataDir = temporaryFolder();
  const args = ['--sample'];
  let program = await startProgram({ dataDir, args });
  await program.settled();
  const { items } = await program.api<{ items: { story: { id: number } }[] }>('/editions/current');
  expect(items.length).toBeGreaterThan(5);
  const answered = new Set<string>();
  const stories = new Set<number>();
  let sent = 0;
  for (const round of [0, 1, 2]) {
    const running = program;
    let isKilled = false;
    const act = async () => {
      while (!isKilled) {
        const story = items[sent % items.length]!.story.id;
        sent += 1;
        const id = `act-of-round-${round}-${sent}`;
        const body = { interactions: [{ id, kind: 'opened', storyId: story }] };
        try {
          await running.api('/interactions', { method: 'POST', body });
        } catch (error) {
          // Without an answer nothing was promised; any other answer than 200 would be a fault of this test.
          if (String(error).includes('/interactions:')) throw error;
          return;
        }
        answered.add(id);
        stories.add(story);
        await pause(5);
      }
    };
    const acting = Promise.all(Array.from({ length: 6 }, act));
    const before = answered.size;
    const until = Date.now() + 20_000;
    while (answered.size < before + 20 && Date.now() < until) await pause(3);
    await pause(Math.random() * 60);
    await running.kill();
    isKilled = true;
    await acting;
    program = await startProgram({ dataDir, args });
    const { interactions } = await program.api<{ interactions: { id: string }[] }>('/reader/export');
    const kept = interactions.map(({ id }) => id);
    expect(new Set(kept).size).toBe(kept.length);
    expect([...answered].filter((id) => !kept.includes(id))).toEqual([]);
  }
  const { interests } = await program.api<{ interests: Interest[] }>('/reader/interests');
  // Each story counts once as a reading, however often it was opened.
  expect(Math.max(...interests.map(({ readings }) => readings))).toBeGreaterThan(1);
  expect(stories.size).toBeGreaterThan(5);
  await program.stop();
}, 100_000);
