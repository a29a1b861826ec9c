// What is learned across readers is kept, comes back, can be reset, and harms nobody where it is broken.
import { beforeEach, describe, expect, it } from 'vitest';
import { noon } from '../model/story-builder.ts';
import { openSqliteStore } from '../store/open-store.ts';
import { crowdFeatures } from './crowd.ts';
import type { Teaching } from './crowd-learning.ts';
import { SharedReading } from './shared-reading.ts';
import { createWeightStore } from './weight-store.ts';

const pace = { every: 1, fewestReaders: 20 };
const all = Array.from({ length: 60 }, (_, i) => i + 1);
/** Who reads even numbers reads even numbers: own interest says so of each story. */
const teaching = (reader: number): Teaching => ({
  all: () => all,
  own: (stories) => Float64Array.from(stories, (id) => (id % 2 === reader % 2 ? 0.3 : 0)),
});

let settings: Map<string, string>;
beforeEach(() => {
  settings = new Map();
});
const maintenance = {
  getSetting: async (key: string) => settings.get(key),
  async setSetting(key: string, value: string | null) {
    if (value === null) settings.delete(key);
    else settings.set(key, value);
  },
};
const begin = () => new SharedReading(() => null, createWeightStore(maintenance), pace);

function readTogether(shared: SharedReading): void {
  for (let n = 0; n < 12; n++)
    for (let reader = 0; reader < 30; reader++) {
      const storyId = 1 + ((2 * n + reader) % 60);
      const opening = {
        readerId: `r${reader}`,
        storyId,
        at: noon + n * 60_000,
        firstAt: noon,
        countries: [],
      };
      shared.count(opening, noon, teaching(storyId));
    }
}

const weightsOf = (shared: SharedReading) => [...shared.crowd.model.weights];
const key = 'learned.weights';

describe('what is learned across readers', () => {
  it('moves the weights by what was chosen, once there are readers enough', () => {
    const shared = begin();
    const start = weightsOf(shared);
    readTogether(shared);
    expect(shared.crowd.model.learned).toBeGreaterThan(100);
    // Own interest told what was chosen.
    const interest = crowdFeatures.indexOf('interest');
    expect(weightsOf(shared)[interest]).toBeGreaterThan(start[interest]!);
    const few = new SharedReading(() => null, null, { every: 1, fewestReaders: 4000 });
    readTogether(few);
    expect(weightsOf(few)).toEqual(start);
  });

  it('comes back after a restart as it was, and goes on from there', async () => {
    const shared = begin();
    readTogether(shared);
    await shared.saveWeights();
    const again = begin();
    expect(await again.loadWeights()).toBeNull();
    expect(weightsOf(again)).toEqual(weightsOf(shared));
    expect(again.crowd.model.learned).toBe(shared.crowd.model.learned);
    readTogether(shared);
    readTogether(again);
    expect(weightsOf(again)).not.toEqual(weightsOf(begin()));
  });

  it.each([
    ['cut short', (text: string) => text.slice(0, text.length / 2)],
    ['empty of all but a brace', () => '{'],
    ['null', () => 'null'],
    ['of a later version', (text: string) => text.replace('"version":1', '"version":2')],
    ['of other features', (text: string) => text.replace('read next, today', 'read next, this year')],
    ['of fewer features', (text: string) => text.replace(/\["interest",[^\]]*\],/, '')],
    ['not numbers', (text: string) => text.replace(/\["age",[^,]*/, '["age",null')],
    ['beyond every bound', (text: string) => text.replace(/\["age",[^,]*/, '["age",1e300')],
    ['of no steps', (text: string) => text.replace(/"learned":\d+/, '"learned":-1')],
  ] as const)('is set aside and told of where it is %s, and learned again', async (_, change) => {
    const shared = begin();
    readTogether(shared);
    await shared.saveWeights();
    const broken = change(settings.get(key)!);
    settings.set(key, broken);
    const again = begin();
    const problem = await again.loadWeights();
    expect(problem?.code).toBe('weights-unusable');
    expect(weightsOf(again)).toEqual(weightsOf(begin()));
    expect(settings.get(`${key}.set-aside`)).toBe(broken);
    readTogether(again);
    await again.saveWeights();
    expect(await begin().loadWeights()).toBeNull();
  });

  it('is as at the beginning once it was reset beside the running program', async () => {
    const shared = begin();
    const start = weightsOf(shared);
    readTogether(shared);
    await shared.saveWeights();
    await createWeightStore(maintenance).reset();
    readTogether(shared);
    await shared.saveWeights();
    expect(weightsOf(shared)).toEqual(start);
    expect(settings.has(key)).toBe(false);
  });

  // Only a server that had saved before noticed: one in its first minute kept all, and wrote it.
  it('is as at the beginning once it was reset before the running program had ever saved', async () => {
    const shared = begin();
    const start = weightsOf(shared);
    await shared.loadWeights();
    readTogether(shared);
    await createWeightStore(maintenance).reset();
    await shared.followWeights();
    expect(weightsOf(shared)).toEqual(start);
    await shared.saveWeights();
    expect(await begin().loadWeights()).toBeNull();
    readTogether(shared);
    await shared.saveWeights();
    const again = begin();
    await again.loadWeights();
    expect(weightsOf(again)).toEqual(weightsOf(shared));
  });

  it('does not come back where a reset falls between the look and the write', async () => {
    const shared = begin();
    const start = weightsOf(shared);
    const between = {
      ...maintenance,
      async setSetting(name: string, value: string | null) {
        if (name === key && value !== null) await createWeightStore(maintenance).reset();
        await maintenance.setSetting(name, value);
      },
    };
    const late = new SharedReading(() => null, createWeightStore(between), pace);
    readTogether(late);
    await late.saveWeights();
    const again = begin();
    await again.loadWeights();
    expect(weightsOf(again)).toEqual(start);
    await late.followWeights();
    expect(weightsOf(late)).toEqual(start);
    expect(settings.has(key)).toBe(false);
  });

  // One failed read at the start, and a minute later what months had taught was written over.
  it('is not written over by a start that could not read it', async () => {
    const shared = begin();
    readTogether(shared);
    await shared.saveWeights();
    const kept = settings.get(key);
    let isAway = true;
    const shaky = {
      ...maintenance,
      async getSetting(name: string) {
        if (isAway) throw new Error('the store is away');
        return maintenance.getSetting(name);
      },
    };
    const again = new SharedReading(() => null, createWeightStore(shaky), pace);
    await expect(again.loadWeights()).rejects.toThrow('away');
    readTogether(again);
    await expect(again.saveWeights()).rejects.toThrow('away');
    expect(settings.get(key)).toBe(kept);
    isAway = false;
    await again.saveWeights();
    expect(weightsOf(again)).toEqual(weightsOf(shared));
  });

  it('is not taught by who opens more than a person can, beyond what a person could', () => {
    const shared = begin();
    readTogether(shared);
    const { learned } = shared.crowd.model;
    for (let n = 0; n < 10_000; n++) {
      const storyId = 1 + (n % 60);
      const opening = { readerId: 'bot', storyId, at: noon, firstAt: noon, countries: [] };
      shared.count(opening, noon, teaching(n));
    }
    expect(shared.crowd.model.learned - learned).toBeLessThanOrEqual(100);
  });

  it('is kept by a real store', async () => {
    const store = await openSqliteStore(':memory:');
    const keeps = () => new SharedReading(() => null, createWeightStore(store.maintenance), pace);
    const shared = keeps();
    readTogether(shared);
    await shared.saveWeights();
    const again = keeps();
    expect(await again.loadWeights()).toBeNull();
    expect(weightsOf(again)).toEqual(weightsOf(shared));
    await store.close();
  });
});
