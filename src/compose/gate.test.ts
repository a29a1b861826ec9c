import { setTimeout as pause } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { createGate } from './gate.ts';

it('lets shared work run side by side', async () => {
  const gate = createGate();
  let beside = 0;
  let most = 0;
  const work = async () => {
    beside += 1;
    most = Math.max(most, beside);
    await pause(5);
    beside -= 1;
  };
  await Promise.all([gate.together(work), gate.together(work), gate.together(work)]);
  expect(most).toBe(3);
});

it('lets nothing run beside work that must be alone, and keeps the order', async () => {
  const gate = createGate();
  const log: string[] = [];
  const step = (name: string) => async () => {
    log.push(`${name} begins`);
    await pause(3);
    log.push(`${name} ends`);
  };
  await Promise.all([gate.together(step('a')), gate.alone(step('removal')), gate.together(step('b'))]);
  expect(log).toEqual(['a begins', 'a ends', 'removal begins', 'removal ends', 'b begins', 'b ends']);
});

it('goes on after work that fails', async () => {
  const gate = createGate();
  await expect(gate.alone(async () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  await expect(gate.together(async () => Promise.reject(new Error('neither')))).rejects.toThrow('neither');
  await expect(gate.alone(async () => 'fine')).resolves.toBe('fine');
});
