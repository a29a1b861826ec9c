// Editions of a real store made again, after whatever came since.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { InteractionKind } from '../../model/reader.ts';
import { openSqliteStore } from '../../store/open-store.ts';
import { armOf, parseExperiment } from '../experiment.ts';
import { defaultRankParams, paramsVersion } from '../params.ts';
import { replayEdition } from './replay-edition.ts';
import { openWorld, readerIds, type World } from './replay-world.ts';

const kinds: readonly InteractionKind[] = [
  'seen',
  'opened',
  'read',
  'saved',
  'hidden',
  'less',
  'more',
  'unhidden',
  'unsaved',
  'unwished',
];

async function openedWorld(seed = 1): Promise<World> {
  const world = openWorld(await openSqliteStore(':memory:'), seed);
  await world.publish(40);
  return world;
}

const again = (world: World, id: string) => replayEdition({ store: world.store, program: 'test' }, id);

type Step = readonly [what: number, who: number, one: number, other: number];

/** What may happen, often and seldom. */
async function take(world: World, [what, who, one, other]: Step): Promise<void> {
  const reader = readerIds[who % readerIds.length] as string;
  const last = world.served.at(-1);
  if (what < 35) return world.act(reader, kinds[other % kinds.length] as InteractionKind, one);
  if (what < 60) await world.serve(reader, 'for-you');
  else if (what < 64) await world.serve(reader, 'following');
  else if (what < 67) await world.serve(reader, one % 2 ? 'latest' : 'most-covered');
  else if (what < 70 && last?.readerId) await world.serve(last.readerId, 'for-you', last);
  else if (what < 78) await world.grow(one);
  else if (what < 82) await world.publish(1 + (one % 3));
  else if (what < 86) await world.merge(one, other);
  else if (what < 89) await world.split(one);
  else if (what < 93) await world.follow(reader, one % 2 ? 'follow' : 'mute', other);
  else if (what < 95) await world.mix(reader, one % 2 ? 'GB' : 'CH');
  else if (what < 96) await world.rule(one, other);
  else if (what < 98) world.expire(1 + (one % 10));
  else if (what < 100) await world.restart();
  else if (what < 103) await world.forget(reader);
  else await world.personalise(reader, one % 3 > 0);
}

const step = fc.tuple(fc.nat(106), fc.nat(6), fc.nat(60), fc.nat(60));

describe('replay', () => {
  it('makes every edition again to the last digit, whatever has come since', async () => {
    const worlds = fc.record({ seed: fc.nat(), steps: fc.array(step, { minLength: 30, maxLength: 120 }) });
    await fc.assert(
      fc.asyncProperty(worlds, async ({ seed, steps }) => {
        const world = await openedWorld(seed);
        for (const one of steps) await take(world, one);
        await world.settle();
        for (const { id } of world.served) {
          const outcome = await again(world, id);
          expect(outcome).toMatchObject({ kind: 'same' });
        }
        await world.store.close();
      }),
      { numRuns: 25, seed: 20260302 },
    );
  }, 120_000);

  it('has what other readers open as it was, though one of them is erased since', async () => {
    const world = await openedWorld();
    for (const id of readerIds) for (const story of [1, 2, 3]) await world.act(id, 'opened', story);
    const edition = await world.serve('new', 'for-you');
    await world.settle();
    const recorded = await world.store.replay.findRecorded(edition.id);
    expect(recorded?.inputs?.reader?.said.crowd.length).toBeGreaterThan(0);
    await world.readers().eraseAll('ann');
    expect(await again(world, edition.id)).toMatchObject({ kind: 'same' });
  });

  // Marks of what was saved outlive the history that they are made again from.
  it('has what is saved still after history was forgotten, and what was saved while nothing was learned', async () => {
    const world = openWorld(await openSqliteStore(':memory:'), 1);
    await world.publish(12);
    for (let place = 0; place < 6; place++) await world.act('ann', 'saved', place);
    await world.forget('ann');
    for (let place = 6; place < 10; place++) await world.act('ann', 'saved', place);
    for (let place = 0; place < 8; place++) await world.act('ann', 'seen', place);
    await world.personalise('ann', false);
    for (let place = 10; place < 12; place++) await world.act('ann', 'more', place);
    await world.personalise('ann', true);
    const editions = [await world.serve('ann', 'for-you')];
    await world.act('ann', 'unsaved', 3);
    await world.act('ann', 'saved', 4);
    editions.push(await world.serve('ann', 'for-you'));
    await world.settle();
    for (const { id } of editions) expect(await again(world, id)).toMatchObject({ kind: 'same' });
  });

  it('knows what was done with a story that another has left since', async () => {
    const world = await openedWorld();
    for (const place of [4, 5, 6]) await world.grow(place);
    for (const place of [4, 5, 6]) await world.act('ann', 'seen', place);
    for (const place of [4, 5, 6]) await world.split(place);
    const edition = await world.serve('ann', 'for-you');
    await world.settle();
    expect(await again(world, edition.id)).toMatchObject({ kind: 'same' });
  });

  // A reader back after four days, or reset by the command line: that page and those after it could not be made again.
  it('begins a profile anew where the steps before were forgotten beside the running server', async () => {
    const world = await openedWorld();
    await world.act('ann', 'opened', 3);
    const old = await world.serve('ann', 'for-you');
    await world.settle();
    await world.store.replay.forgetBefore(old.at + 1, 1_000_000);
    const same = await world.serve('ann', 'for-you');
    await world.settle();
    await world.act('ann', 'opened', 5);
    const next = await world.serve('ann', 'for-you');
    await world.settle();
    for (const { id } of [same, next]) expect(await again(world, id)).toMatchObject({ kind: 'same' });
  });

  it('goes on from a profile that has gone through many steps', async () => {
    const world = await openedWorld();
    for (let place = 0; place < 40; place++) {
      await world.act('ann', 'opened', place);
      await world.serve('ann', 'for-you');
      await world.settle();
    }
    for (const { id } of world.served.slice(-5))
      expect(await again(world, id)).toMatchObject({ kind: 'same' });
  });
});

describe('an edition that cannot be made again', () => {
  async function served(world: World): Promise<string> {
    await world.act('ann', 'opened', 3);
    const { id } = await world.serve('ann', 'for-you');
    await world.settle();
    return id;
  }

  it('is unknown once its reader is erased, or has forgotten their history', async () => {
    const world = await openedWorld();
    const id = await served(world);
    await world.readers().forgetHistory('ann');
    expect(await again(world, id)).toMatchObject({ kind: 'gone', what: 'unknown' });
    const next = await served(world);
    expect(await again(world, next)).toMatchObject({ kind: 'same' });
    await world.readers().eraseAll('ann');
    expect(await again(world, next)).toMatchObject({ kind: 'gone', what: 'unknown' });
    expect(await world.store.readers.exportReader('ann')).toMatchObject({ editions: [], editionParts: [] });
  });

  it('is one whose stories have changed, and how they were is not kept any more', async () => {
    const world = await openedWorld();
    const id = await served(world);
    await world.grow(3);
    expect(await again(world, id)).toMatchObject({ kind: 'same' });
    await world.store.replay.forgetBefore(0, 0);
    expect(await again(world, id)).toMatchObject({ kind: 'gone', what: 'stories' });
  });

  it('was recorded by a program that kept no inputs', async () => {
    const world = await openedWorld();
    const edition = await world.serve('ann', 'for-you');
    await world.settle();
    await world.store.readers.saveEdition('ann', { ...edition, id: 'old' });
    expect(await again(world, 'old')).toMatchObject({ kind: 'gone', what: 'no-inputs' });
  });

  it('was made with weights that this program does not have', async () => {
    const world = await openedWorld();
    const edition = await world.serve('ann', 'for-you');
    await world.settle();
    const found = await world.store.replay.findRecorded(edition.id);
    if (!found?.inputs) throw new Error('not recorded');
    const inputs = { ...found.inputs, params: { freshnessWeight: 0.9 } };
    await world.store.replay.saveOpenEditions([{ edition: { ...edition, id: 'other' }, inputs }]);
    expect(await again(world, 'other')).toMatchObject({ kind: 'gone', what: 'program' });
  });

  it('is named as another where the program ranks otherwise, place by place', async () => {
    const world = await openedWorld();
    const edition = await world.serve('ann', 'most-covered');
    await world.settle();
    const found = await world.store.replay.findRecorded(edition.id);
    if (!found?.inputs) throw new Error('not recorded');
    const [first, second, ...others] = edition.items;
    const swapped = { ...edition, id: 'swapped', items: [second!, first!, ...others] };
    await world.store.replay.saveOpenEditions([
      { edition: swapped, inputs: { ...found.inputs, program: '0.1' } },
    ]);
    expect(await again(world, 'swapped')).toMatchObject({
      kind: 'differs',
      differences: expect.arrayContaining([
        `Place 1: story ${second?.storyId}, now story ${first?.storyId}.`,
      ]),
      why: 'It was made by version 0.1; this is test, which may rank otherwise.',
    });
  });
});

describe('records of editions', () => {
  it('keep the stories only that somebody was shown', async () => {
    const world = await openedWorld();
    const kept = () => world.store.replay.listBefore({ limit: 1000 });
    const [atFirst] = [await kept()];
    expect(atFirst.map(({ story }) => story)).toEqual(Array(40).fill(null));
    await world.grow(3);
    await world.grow(3);
    expect(await kept()).toHaveLength(40);
    await world.serve('ann', 'latest');
    await world.grow(3);
    await world.grow(3);
    expect((await kept()).filter(({ story }) => story !== null)).toHaveLength(1);
  });

  it('of one reader are at most fifty, with no part of the profile that none was made from', async () => {
    const world = await openedWorld();
    for (let i = 0; i < 70; i++) {
      await world.act('ann', 'opened', i);
      await world.serve('ann', 'for-you');
      await world.settle();
    }
    const { editions, editionParts } = (await world.store.readers.exportReader('ann')) as {
      editions: { madeFrom: { wishes: string; profile: { chain: string } } }[];
      editionParts: { chain: string }[];
    };
    expect(editions).toHaveLength(50);
    const used = new Set(editions.flatMap(({ madeFrom }) => [madeFrom.wishes, madeFrom.profile.chain]));
    expect(new Set(editionParts.map(({ chain }) => chain))).toEqual(used);
    expect(editionParts.length).toBeLessThan(70);
  });
});

describe('an experiment', () => {
  const outcome = parseExperiment(
    '{"name": "spring", "arms": {"a": "default", "b": {"freshnessWeight": 0.9, "differentEvery": 0}}}',
  );
  if (outcome.kind === 'invalid') throw new Error(outcome.why);
  const { experiment } = outcome;

  it('orders the pages of each reader by the weights of their arm, which editions name', async () => {
    const world = openWorld(await openSqliteStore(':memory:'), 1, experiment);
    await world.publish(40);
    for (const id of readerIds) {
      const edition = await world.serve(id, 'for-you');
      const { name } = armOf(experiment, id);
      expect(edition.arm).toBe(`spring/${name}`);
      const params = defaultRankParams(name === 'b' ? { freshnessWeight: 0.9, differentEvery: 0 } : {});
      expect(edition.paramsVersion).toBe(paramsVersion(params));
    }
    expect(new Set(world.served.map(({ arm }) => arm))).toEqual(new Set(['spring/a', 'spring/b']));
    await world.settle();
    for (const { id } of world.served) expect(await again(world, id)).toMatchObject({ kind: 'same' });
  });

  it('has no arm for readers with personalisation off, on any page', async () => {
    const world = openWorld(await openSqliteStore(':memory:'), 1, experiment);
    await world.publish(40);
    await world.readers().updateSettings('bob', { personalise: false });
    for (const mode of ['for-you', 'following', 'latest', 'most-covered'] as const) {
      const edition = await world.serve('bob', mode);
      expect(edition).not.toHaveProperty('arm');
      expect(edition.paramsVersion).toBe(paramsVersion(defaultRankParams()));
    }
  });
});
