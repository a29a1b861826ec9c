// "What if" and what a reader switched off: the page without a part, and nothing else changed.
import { describe, expect, it } from 'vitest';
import { affinityKey, emptyProfile } from '../interest/profile.ts';
import type { EditionItem } from '../model/edition.ts';
import { buildStory, noon } from '../model/story-builder.ts';
import { buildEditions, buildStance, buildState, buildView } from './edition-builder.ts';
import { switchableParts } from './without-parts.ts';

const topics = ['04000000', '15000000', '13000000', '11000000'];
const stories = Array.from({ length: 40 }, (_, i) =>
  buildStory({
    id: i + 1,
    newsAt: noon - i * 3_600_000,
    topics: [{ topic: topics[i % topics.length]!, weight: 0.9 }],
    publisherIds: [100 + (i % 7), ...(i % 3 === 0 ? [200 + i] : [])],
    importance: (i % 10) / 10,
    language: 'en',
  }),
);

/** Somebody of whom much is known, so that nearly every part counts. */
function ann(settings: Parameters<typeof buildView>[0] = {}) {
  const profile = emptyProfile();
  const blank = { longGain: 0, longEvidence: 0, shortGain: 0, shortEvidence: 0, readings: 2, saves: 0 };
  for (const [kind, key] of [
    ['topic', '15000000'],
    ['publisher', '103'],
  ] as const)
    profile.affinities.set(affinityKey(kind, key), { ...blank, at: noon, pinned: 0.8, label: null });
  return buildView({
    profile,
    stances: [buildStance('topic', '04000000', 'follow')],
    states: new Map([[5, buildState(5, { seenCount: 2, seenAt: noon })]]),
    ...settings,
  });
}

const names = (items: readonly EditionItem[]) =>
  new Set(items.flatMap(({ components }) => components.map(({ name }) => name)));

describe('a preview without a part', () => {
  it.each(['topic', 'publisher', 'importance', 'freshness', 'rare-source', 'fatigue', 'exploration'])(
    'has no %s in any sum, and leaves reader and record as they are',
    async (name) => {
      const view = ann();
      const before = JSON.stringify([...view.profile.affinities]);
      const editions = buildEditions(stories, view);
      const without = { name, subject: null };
      const preview = await editions.preview('ann', { without, limit: 40 });
      expect(names(preview!.now.items)).toContain(name);
      expect(names(preview!.without.items)).not.toContain(name);
      for (const { components, score } of preview!.without.items)
        expect(components.reduce((sum, { value }) => sum + value, 0)).toBeCloseTo(score, 9);
      expect(JSON.stringify([...view.profile.affinities])).toBe(before);
      expect(await editions.find('ann', preview!.without.id)).toBeUndefined();
      expect(await editions.find('ann', preview!.now.id)).toBeUndefined();
    },
  );

  it('shows the page as it is beside it, and the same when it is asked again', async () => {
    const editions = buildEditions(stories, ann());
    const ask = () => editions.preview('ann', { without: { name: 'freshness', subject: null }, limit: 40 });
    const [first, again] = [await ask(), await ask()];
    const real = await editions.front({ readerId: 'ann', mode: 'for-you', limit: 40 });
    expect(first!.now.items).toEqual(real.items);
    expect(again!.without.items).toEqual(first!.without.items);
    expect(first!.without.items).not.toEqual(first!.now.items);
  });

  it.each([
    ['topic', { kind: 'topic', key: '15000000' }],
    ['publisher', { kind: 'publisher', key: '103' }],
    ['follow', { kind: 'topic', key: '04000000' }],
  ] as const)('of one %s has the others still', async (name, subject) => {
    const editions = buildEditions(stories, ann());
    const preview = await editions.preview('ann', { without: { name, subject }, limit: 40 });
    const about = (items: readonly EditionItem[]) =>
      items.flatMap(({ components }) =>
        components.filter((one) => one.name === name && one.subject?.key === subject.key),
      ).length;
    expect(about(preview!.now.items)).toBeGreaterThan(0);
    expect(about(preview!.without.items)).toBe(0);
    expect(names(preview!.without.items)).toContain(name === 'topic' ? 'publisher' : 'topic');
  });

  it('is none without personalisation, and of what cannot be left out', async () => {
    const off = buildEditions(stories, ann({ settings: { personalise: false } }));
    const request = { without: { name: 'freshness', subject: null }, limit: 40 };
    expect(await off.preview('ann', request)).toBeNull();
    const on = buildEditions(stories, ann());
    for (const name of ['editors', 'follow', 'constructor'])
      expect(await on.preview('ann', { without: { name, subject: null }, limit: 40 })).toBeNull();
  });
});

describe('what a reader switched off', () => {
  it('is in no sum of their pages, and the weights of the edition say so', async () => {
    const usual = await buildEditions(stories, ann()).front({ readerId: 'ann', mode: 'for-you', limit: 40 });
    for (const part of switchableParts) {
      const editions = buildEditions(stories, ann({ settings: { withoutParts: [part] } }));
      const page = await editions.front({ readerId: 'ann', mode: 'for-you', limit: 40 });
      expect([part, names(page.items).has(part)]).toEqual([part, false]);
      expect(page.items.length).toBeGreaterThan(0);
      expect(page.paramsVersion).not.toBe(usual.paramsVersion);
    }
  });

  it('is nobody else’s: another reader of the same editions has every part', async () => {
    const usual = buildEditions(stories, ann());
    const before = await usual.front({ readerId: 'ann', mode: 'for-you', limit: 40 });
    const bob = ann({ settings: { withoutParts: ['importance', 'freshness'] } });
    const editions = buildEditions(stories, ann(), { others: { bob } });
    const bare = await editions.front({ readerId: 'bob', mode: 'for-you', limit: 40 });
    const whole = await editions.front({ readerId: 'ann', mode: 'for-you', limit: 40 });
    expect(names(bare.items).has('importance')).toBe(false);
    expect(whole.items).toEqual(before.items);
  });
});
