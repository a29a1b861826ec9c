// Stories as they were are 2 KB each, and tens of thousands: whoever pruned one of them read all, and every page waited.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Engine } from '../engine.ts';
import { openSqliteEngine } from '../sqlite/sqlite-engine.ts';
import { raw, type Work } from '../work.ts';
import { dropBefore, forgetStoriesBefore, listSplits } from './story-before.ts';

let engine: Engine;
beforeAll(() => {
  engine = openSqliteEngine(':memory:');
});
afterAll(() => engine.close());

/** Runs the work, and tells how SQLite goes about each of its statements. */
function* plansOf(work: Work<unknown>): Work<readonly string[]> {
  const plans: string[] = [];
  let step = work.next();
  while (!step.done) {
    const command = step.value;
    if (command.kind === 'query') {
      const { sql, parameters } = command;
      const rows = yield* raw<{ detail: string }>(`explain query plan ${sql}`, parameters);
      plans.push(...rows.map(({ detail }) => detail));
    }
    step = work.next(yield command);
  }
  return plans;
}

describe('stories as they were', () => {
  test.each<[string, (on: Engine) => Work<unknown>]>([
    ['forgotten by age', (on) => forgetStoriesBefore(on, 5, 1_000)],
    ['taken out with their articles', (on) => dropBefore(on, [1, 2, 3])],
    ['looked through for partings', listSplits],
  ])('are %s without reading them all', async (_, work) => {
    const plans = await engine.write(() => plansOf(work(engine)));
    expect(plans).not.toEqual([]);
    expect(plans.filter((plan) => !plan.includes('INDEX'))).toEqual([]);
  });
});
