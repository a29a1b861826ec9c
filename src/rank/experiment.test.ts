import { describe, expect, it } from 'vitest';
import { armOf, type Experiment, parseExperiment } from './experiment.ts';

function experimentOf(text: string): Experiment {
  const outcome = parseExperiment(text);
  if (outcome.kind === 'invalid') throw new Error(outcome.why);
  return outcome.experiment;
}

const spring = experimentOf(
  '{"name": "spring", "arms": {"a": "default", "b": {"freshnessWeight": 0.3}, "c": "fresher"}}',
);
const readers = Array.from({ length: 3000 }, (_, i) => `reader-${i}`);

describe('an experiment', () => {
  it('gives a reader the same arm always, whoever else there is', () => {
    expect(readers.slice(0, 6).map((id) => armOf(spring, id).name)).toEqual(
      readers.slice(0, 6).map((id) => armOf({ ...spring }, id).name),
    );
    // Stable over versions of the program: a reader must not change sides by an update.
    expect(['local', 'ann', 'bob', 'cem'].map((id) => armOf(spring, id).name)).toMatchInlineSnapshot(`
      [
        "b",
        "a",
        "c",
        "a",
      ]
    `);
  });

  it('divides readers evenly', () => {
    const counts = Map.groupBy(readers, (id) => armOf(spring, id).name);
    for (const arm of ['a', 'b', 'c']) {
      expect(counts.get(arm)?.length).toBeGreaterThan(900);
      expect(counts.get(arm)?.length).toBeLessThan(1100);
    }
  });

  it('divides them anew under another name', () => {
    const other = { ...spring, name: 'summer' };
    const same = readers.filter((id) => armOf(spring, id).name === armOf(other, id).name);
    expect(same.length).toBeGreaterThan(900);
    expect(same.length).toBeLessThan(1100);
  });

  it.each([
    ['{', 'not JSON'],
    ['null', 'name'],
    ['{"name": "Spring time", "arms": {}}', 'name'],
    ['{"name": "spring", "arms": ["default"]}', 'arms'],
    ['{"name": "spring", "arms": {"a": "default"}}', '2 to 8 arms'],
    ['{"name": "spring", "arms": {"a": "default", "b/c": "default"}}', 'Names of arms'],
    [
      '{"name": "spring", "arms": {"a": "default", "b": {"freshnessWeight": 3}}}',
      'Arm b: freshnessWeight is 3',
    ],
  ])('is refused with what it has to be: %s', (text, words) => {
    expect(parseExperiment(text)).toEqual({ kind: 'invalid', why: expect.stringContaining(words) });
  });
});
