// What is learned survives a restart, and is forgotten by one command, also beside a running server.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Program, run, startProgram } from './start-program.ts';

let program: Program;
beforeAll(async () => {
  program = await startProgram({ args: ['--sample'] });
  await program.settled();
}, 180_000);
afterAll(() => program?.stop());

interface Interest {
  readonly subject: { readonly key: string };
  readonly strength: number;
  readonly readings: number;
  readonly stance: string | null;
}

async function interests(): Promise<readonly Interest[]> {
  return (await program.api<{ interests: Interest[] }>('/reader/interests')).interests;
}

const learned = async () => (await interests()).filter(({ readings }) => readings > 0);
const sport = { kind: 'topic', key: '15000000' };

it('is there after a restart, and gone after readers reset-learned, with follows and saved stories left', async () => {
  const { items } = await program.api<{ items: { story: { id: number } }[] }>('/editions/current');
  const acts = items.slice(0, 6).map(({ story }, i) => ({
    id: `act-of-the-test-${i}`,
    kind: i < 2 ? 'saved' : 'opened',
    storyId: story.id,
  }));
  await program.api('/interactions', { method: 'POST', body: { interactions: acts } });
  await program.api('/reader/stances', {
    method: 'PUT',
    body: { subject: sport, stance: 'follow', label: 'Sport' },
  });
  const before = await learned();
  expect(before.length).toBeGreaterThan(3);
  const { dataDir } = program;
  await program.stop();
  program = await startProgram({ dataDir, args: ['--sample'] });
  expect((await learned()).map(({ subject, readings }) => [subject.key, readings])).toEqual(
    before.map(({ subject, readings }) => [subject.key, readings]),
  );
  const told = await run(['readers', 'reset-learned', '--data-dir', dataDir]);
  expect([told.code, told.err]).toEqual([0, '']);
  expect(told.out).toMatch(/^Forgotten: what was learned of the reader/);
  await expect.poll(learned, { timeout: 10_000 }).toEqual([]);
  expect((await interests()).map(({ subject, stance }) => [subject.key, stance])).toEqual([
    [sport.key, 'follow'],
  ]);
  const data = await program.api<{ saved: unknown[]; interactions: unknown[] }>('/reader/export');
  expect([data.saved.length, data.interactions.length]).toEqual([2, 0]);
  const everybody = await run(['readers', 'reset-learned', '--everybody', '--json', '--data-dir', dataDir]);
  expect(JSON.parse(everybody.out)).toEqual({ forgotten: ['local'] });
  const nobody = await run(['readers', 'reset-learned', 'zoe@reader.example', '--data-dir', dataDir]);
  expect([nobody.code, nobody.err]).toEqual([1, expect.stringContaining('There is no reader zoe@')]);
}, 120_000);
