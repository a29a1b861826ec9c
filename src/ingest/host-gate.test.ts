import { describe, expect, it } from 'vitest';
import { createHostGate } from './host-gate.ts';

describe('createHostGate', () => {
  it('lets a host in as often as allowed and the others meanwhile', async () => {
    const gate = createHostGate({ perHost: 1, overall: 2, maxWaiting: 10 });
    const order: string[] = [];
    const enter = async (host: string) => {
      const leave = await gate.enter(host);
      order.push(host);
      return leave!;
    };
    const first = await enter('a');
    const waiting = [enter('a'), enter('a'), enter('b'), enter('c')];
    await Promise.resolve();
    const b = await waiting[2]!;
    expect(order).toEqual(['a', 'b']);
    b();
    (await waiting[3]!)();
    first();
    (await waiting[0]!)();
    (await waiting[1]!)();
    expect(order).toEqual(['a', 'b', 'c', 'a', 'a']);
    expect([gate.running, gate.waiting]).toEqual([0, 0]);
  });

  it('turns away what is too much, and forgets who stopped waiting', async () => {
    const gate = createHostGate({ perHost: 1, overall: 9, maxWaiting: 1 });
    const leave = await gate.enter('a');
    const controller = new AbortController();
    const waiting = gate.enter('a', controller.signal);
    expect(await gate.enter('a')).toBeNull();
    controller.abort();
    expect(await waiting).toBeNull();
    expect(gate.waiting).toBe(0);
    leave!();
    leave!();
    expect(gate.running).toBe(0);
  });
});
