import { describe, expect, it } from 'vitest';
import { createLanes } from './lanes.ts';

/** Lanes whose jobs end when told. */
function watched(options: { count: number; maxWaiting?: number; together?: number }) {
  const turns: string[] = [];
  const ends: (() => void)[] = [];
  const lanes = createLanes<string>({
    count: options.count,
    maxWaiting: options.maxWaiting ?? 10,
    together: () => options.together ?? 1,
    work: (jobs) => {
      turns.push(jobs.join('+'));
      return new Promise((end) => ends.push(end));
    },
  });
  const endFirst = async () => {
    ends.shift()!();
    await new Promise(setImmediate);
  };
  return { lanes, turns, endFirst };
}

describe('createLanes', () => {
  it('does so many jobs at once and the others in order', async () => {
    const { lanes, turns, endFirst } = watched({ count: 2 });
    for (const job of ['a', 'b', 'c', 'd']) lanes.add(job);
    expect(turns).toEqual(['a', 'b']);
    await endFirst();
    expect(turns).toEqual(['a', 'b', 'c']);
    await endFirst();
    expect(turns).toEqual(['a', 'b', 'c', 'd']);
  });

  it('gives a lane several of the jobs that wait where they go together', async () => {
    const { lanes, turns, endFirst } = watched({ count: 1, together: 2 });
    for (const job of ['a', 'b', 'c', 'd']) lanes.add(job);
    await endFirst();
    await endFirst();
    expect(turns).toEqual(['a', 'b+c', 'd']);
  });

  it('refuses a job when too many wait', async () => {
    const { lanes, endFirst } = watched({ count: 1, maxWaiting: 1 });
    expect(['a', 'b', 'c'].map((job) => lanes.add(job))).toEqual([true, true, false]);
    await endFirst();
    expect(lanes.add('d')).toBe(true);
  });

  it('does jobs that were put back before all others', async () => {
    const { lanes, turns, endFirst } = watched({ count: 1 });
    for (const job of ['a', 'b']) lanes.add(job);
    lanes.putBack(['again']);
    await endFirst();
    expect(turns).toEqual(['a', 'again']);
  });

  it('gives back what waits when cleared', () => {
    const { lanes } = watched({ count: 1 });
    for (const job of ['a', 'b', 'c']) lanes.add(job);
    expect(lanes.clear()).toEqual(['b', 'c']);
    expect(lanes.clear()).toEqual([]);
  });
});
