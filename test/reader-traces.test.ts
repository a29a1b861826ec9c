// What a reader leaves behind: nothing in any table once erased, nothing in what is counted of all readers together; and
// the two lists without a profile are made where no table of any reader can be read.
import type { DatabaseSync } from 'node:sqlite';
import { zstdDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { crowdFeatures } from '../src/interest/crowd.ts';
import type { ReaderId } from '../src/model/reader.ts';
import { type Household, type Member, openHousehold } from './open-household.ts';

let house: Household;
const readers: Member[] = [];
beforeAll(async () => {
  house = await openHousehold({ sharedReading: true });
  readers.push(await house.signUpFirst());
  await house.core.sample.enable();
  for (let i = 0; i < 7; i++) readers.push(await house.signUpInvited(`reader${i}@reader.example`));
}, 180_000);
afterAll(() => house?.close());

const database = () => house.core.store.native as DatabaseSync;
const tables = () =>
  database()
    .prepare("select name from sqlite_schema where type = 'table' and name not like 'sqlite_%'")
    .all()
    .map(({ name }) => String(name));

/** Bytes as they are, and as they were before they were packed. */
function textOf(value: unknown): string {
  if (!(value instanceof Uint8Array)) return String(value);
  const bytes = Buffer.from(value);
  try {
    return bytes.toString('latin1') + zstdDecompressSync(bytes).toString();
  } catch {
    return bytes.toString('latin1');
  }
}

/** Tables with a row that holds the text anywhere. */
function tablesWith(text: string): readonly string[] {
  return tables().filter((name) => {
    try {
      const rows = database().prepare(`select * from "${name}"`).all();
      return rows.some((row) => Object.values(row).some((value) => textOf(value).includes(text)));
    } catch {
      // The shadow tables of full-text search hold articles alone.
      return false;
    }
  });
}

const liveIds = () =>
  house.core.editions
    .front({ readerId: null, mode: 'latest', limit: 30 })
    .then(({ items }) => items.map(({ storyId }) => storyId));

async function open(id: ReaderId, stories: readonly number[]) {
  const at = house.core.clock.now();
  await house.core.readers.record(
    id,
    stories.map((storyId) => ({
      ...{ id: crypto.randomUUID(), at, kind: 'opened' as const, storyId, articleId: null },
      ...{ seconds: null, share: null, editionId: null, subject: null },
    })),
  );
}

describe('a reader who is erased', () => {
  it('is in everything that was exported before, and in no table after', async () => {
    const eve = await house.signUpInvited('eve@reader.example');
    const ids = await liveIds();
    await eve.api('PUT', '/reader/stances', {
      subject: { kind: 'word', key: 'zebrafinch' },
      stance: 'follow',
      label: 'zebrafinch',
    });
    await open(eve.id, ids.slice(0, 6));
    await eve.post(`/stories/${ids[7]}/save`, { back: '/' });
    await eve.get('/');
    await eve.get('/following');
    await house.core.editions.flush();
    await house.core.readers.flush();
    const exported = (await (await eve.api('GET', '/reader/export')).json()) as Record<string, unknown>;
    for (const part of ['stances', 'interactions', 'saved', 'stories', 'editions', 'editionParts'])
      expect([part, (exported[part] as unknown[]).length > 0]).toEqual([part, true]);
    expect(exported.interests).toMatchObject({ affinities: expect.anything() });
    const before = tablesWith(eve.id);
    expect(before).toEqual(
      expect.arrayContaining(['reader_edition', 'reader_interest', 'reader_interaction', 'reader_stance']),
    );
    expect(tablesWith('zebrafinch')).toEqual(expect.arrayContaining(['reader_stance']));
    await house.core.readers.remove(eve.id);
    await house.core.editions.flush();
    await house.core.readers.flush();
    // The account is not the reader's data; the notice tells other processes whom to forget.
    const accountTables = ['user', 'account', 'session', 'passkey', 'verification'];
    expect(tablesWith(eve.id).filter((name) => !accountTables.includes(name))).toEqual(['change_notice']);
    expect(tablesWith('zebrafinch')).toEqual([]);
  });

  it('leaves counts, shared reading, kinship and weights as they would be without', async () => {
    const { crowd } = house.core.readers;
    if (!crowd) throw new Error('shared reading is off');
    const ids = await liveIds();
    for (const { id } of readers) await open(id, ids.slice(0, 8));
    const asked = {
      readerId: readers[0]!.id,
      trailId: readers[0]!.id,
      // Later than anything that is done here: counts fade alike in both measures, however slow the machine.
      at: house.core.clock.now() + 120_000,
      segments: [],
    };
    const measure = () => ({
      readers: crowd.readers,
      features: [...crowd.features(asked, ids.slice(0, 20), new Float64Array(20))],
      weights: [...crowd.model.weights],
      lifts: ids.slice(0, 20).map((id) => crowd.lift(asked, id, ids.length).lift),
    });
    const before = measure();
    const mallory = await house.signUpInvited('mallory@reader.example');
    await open(mallory.id, ids.slice(2, 20));
    expect(measure().features).not.toEqual(before.features);
    await mallory.api('DELETE', '/reader');
    const after = measure();
    expect([after.readers, after.weights]).toEqual([before.readers, before.weights]);
    for (const name of ['features', 'lifts'] as const)
      after[name].forEach((value, i) => {
        // How long a story has been known is no reader's.
        if (name === 'features' && i % crowdFeatures.length === crowdFeatures.indexOf('age')) return;
        expect([name, i, Math.abs(value - (before[name][i] ?? 0)) < 1e-3]).toEqual([name, i, true]);
      });
  });
});

describe('Latest and Most covered', () => {
  it('are the same where no table of any reader can be read', async () => {
    const { editions } = house.core;
    const ask = async (mode: 'latest' | 'most-covered', readerId: null | string = null) =>
      (await editions.front({ readerId, mode, limit: 40 })).items;
    const before = [await ask('latest'), await ask('most-covered')];
    const [reader] = readers;
    const pages = async () =>
      Promise.all(
        ['/latest', '/most-covered'].map(async (path) => {
          const answer = await reader!.get(path);
          return [answer.status, (await answer.text()).match(/id="s\d+"/g)];
        }),
      );
    const pagesBefore = await pages();
    await house.core.readers.flush();
    const hidden = tables().filter((name) => name.startsWith('reader'));
    expect(hidden.length).toBeGreaterThan(6);
    for (const name of hidden) database().exec(`alter table ${name} rename to hidden_${name}`);
    try {
      // Nobody is held in memory of whom something could be read.
      await expect(editions.front({ readerId: 'a stranger', mode: 'for-you', limit: 5 })).rejects.toThrow();
      const order = (items: Awaited<ReturnType<typeof ask>>) =>
        items.map(({ storyId, slot }) => [storyId, slot]);
      expect([order(await ask('latest')), order(await ask('most-covered'))]).toEqual(before.map(order));
      // Even with a reader named, none is asked for.
      expect(order(await ask('latest', 'a stranger'))).toEqual(order(before[0]!));
      expect(await pages()).toEqual(pagesBefore);
    } finally {
      for (const name of hidden) database().exec(`alter table hidden_${name} rename to ${name}`);
    }
  });
});
