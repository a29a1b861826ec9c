// The editors' controls on every kind of page: what they do, what they must not do, and what is said of them.
import { describe, expect, it } from 'vitest';
import type { Control } from '../../model/control.ts';
import type { Edition, EditionItem, EditionMode } from '../../model/edition.ts';
import type { Story } from '../../model/story.ts';
import { buildMention, buildStory, noon } from '../../model/story-builder.ts';
import {
  buildControl,
  buildEditions,
  buildSponsored,
  buildStance,
  buildState,
  buildView,
} from '../edition-builder.ts';

const hourMs = 3_600_000;
const topics = ['04000000', '15000000', '13000000', '11000000', '01000000', '17000000', '07000000'];

/** Weaker by their number; each of another publisher. */
const stories: readonly Story[] = Array.from({ length: 60 }, (_, i) =>
  buildStory({
    id: i + 1,
    newsAt: noon - i * 60_000,
    topics: [{ topic: topics[i % topics.length]!, weight: 0.9 }],
    publisherIds: [100 + i],
    importance: 0.95 - i / 100,
  }),
);

/** Of a reader who follows a topic, so that something different is kept for them. */
const ann = () => buildView({ stances: [buildStance('topic', '04000000', 'follow')] });

interface Asked {
  readonly mode?: EditionMode;
  readonly view?: ReturnType<typeof buildView>;
  readonly after?: Edition;
  readonly limit?: number;
}

async function editionOf(controls: readonly Control[], asked: Asked = {}): Promise<Edition> {
  const { mode = 'for-you', view = ann(), limit = 30, after } = asked;
  const readsNobody = mode === 'latest' || mode === 'most-covered';
  const request = { readerId: readsNobody ? null : 'ann', mode, limit };
  return buildEditions(stories, view, { controls }).front(after ? { ...request, after } : request);
}

const idsOf = ({ items }: Pick<Edition, 'items'>) => items.map(({ storyId }) => storyId);
const story = (id: number) => ({ kind: 'story', key: String(id) }) as const;
const pin = (id: number, over: Parameters<typeof buildControl>[0] = {}) =>
  buildControl({ kind: 'pin', subject: story(id), place: 1, ...over });
const partOf = (item: EditionItem | undefined) => item?.components.find(({ name }) => name === 'editors');
const impersonal = buildView({ settings: { personalise: false } });

describe('a pin', () => {
  it('holds a story in its place, once, whatever its sum', async () => {
    for (const view of [ann(), impersonal]) {
      const lead = idsOf(await editionOf([pin(50)], { view }));
      expect(lead[0]).toBe(50);
      expect(lead.filter((id) => id === 50)).toHaveLength(1);
      expect(lead).toHaveLength(30);
      const page = await editionOf([pin(50, { place: 4 }), pin(51, { place: 2 })], { view });
      expect([idsOf(page)[1], idsOf(page)[3]]).toEqual([51, 50]);
      expect(page.items[1]?.slot).toBe('top');
    }
  });

  it('is the reason under the story, and a part of its own in a sum that still adds up', async () => {
    for (const view of [ann(), impersonal]) {
      const { items } = await editionOf([pin(50, { until: noon + hourMs })], { view });
      const [first] = items;
      expect(first?.reason).toBe('Pinned by the editors');
      expect(partOf(first)?.sentence).toMatch(
        /^Pinned by the editors until \d+ [A-Z][a-z]+, \d+\.\d\d: The result is due\.$/,
      );
      for (const { components, score } of items)
        expect(components.reduce((sum, { value }) => sum + value, 0)).toBeCloseTo(score, 9);
      expect(items.filter((item) => partOf(item))).toHaveLength(1);
    }
  });

  it('shows nothing to a reader who muted, hid or read it, or reads other languages', async () => {
    const views = [
      buildView({ stances: [buildStance('story', '50', 'mute')] }),
      buildView({ stances: [buildStance('publisher', '149', 'mute')] }),
      buildView({ states: new Map([[50, buildState(50, { hiddenAt: noon })]]) }),
      buildView({ states: new Map([[50, buildState(50, { readAt: noon })]]) }),
      buildView({ settings: { languages: ['de'] } }),
    ];
    for (const view of views) expect(idsOf(await editionOf([pin(50)], { view }))).not.toContain(50);
    // Passed over again and again is not dismissed.
    const passed = buildView({ states: new Map([[50, buildState(50, { seenCount: 99, seenAt: noon })]]) });
    expect(idsOf(await editionOf([pin(50)], { view: passed }))[0]).toBe(50);
  });

  it('ends at its time, and when it is lifted', async () => {
    expect(idsOf(await editionOf([pin(50, { until: noon })]))[0]).not.toBe(50);
    expect(idsOf(await editionOf([pin(50, { endedAt: noon - 1 })]))[0]).not.toBe(50);
  });

  it('takes no place that is kept for something different', async () => {
    const differents = ({ items }: Edition) => items.filter(({ slot }) => slot === 'different').length;
    const without = differents(await editionOf([]));
    expect(without).toBe(3);
    const page = await editionOf([pin(2), pin(3, { place: 2 }), pin(4, { place: 3 })]);
    expect(differents(page)).toBe(without);
    expect(page.items.slice(0, 3).every(({ slot }) => slot !== 'different')).toBe(true);
  });

  it('of a subject holds its best story', async () => {
    const subject = { kind: 'topic', key: '13000000' } as const;
    const [first] = idsOf(await editionOf([buildControl({ kind: 'pin', subject, place: 1 })]));
    expect(first).toBe(3);
  });

  it('stands on no further page, and in no list', async () => {
    const page = await editionOf([]);
    const next = await editionOf([pin(50)], { after: page });
    expect(idsOf(next)[0]).not.toBe(50);
    for (const mode of ['latest', 'most-covered', 'following'] as const)
      expect(await editionOf([pin(50)], { mode })).toMatchObject({
        items: (await editionOf([], { mode })).items,
      });
  });
});

describe('a boost and a bury', () => {
  const subjects = [
    story(20),
    { kind: 'publisher', key: '119' },
    { kind: 'entity', key: 'person:edda lund' },
    { kind: 'word', key: 'harbour' },
  ] as const;
  const named = stories.map((one) =>
    one.id === 20
      ? buildStory({
          ...one,
          headline: 'The harbour opens',
          publisherIds: [119],
          entities: [buildMention('person:edda lund')],
        })
      : one,
  );
  const placeOf = async (controls: readonly Control[], view = buildView()) => {
    const { items } = await buildEditions(named, view, { controls }).front({
      readerId: 'ann',
      mode: 'for-you',
      limit: 60,
    });
    const at = items.findIndex(({ storyId }) => storyId === 20);
    return { at, item: items[at] };
  };

  it.each(subjects)('move what %o means, and say so', async (subject) => {
    for (const view of [buildView(), impersonal]) {
      const usual = await placeOf([], view);
      const lifted = await placeOf([buildControl({ subject })], view);
      const lowered = await placeOf([buildControl({ kind: 'bury', subject })], view);
      expect(lifted.item!.score).toBeGreaterThan(usual.item!.score);
      expect(lifted.at).toBeLessThan(usual.at);
      expect(lowered.item!.score).toBeLessThan(usual.item!.score);
      expect(lowered.at).toBeGreaterThanOrEqual(usual.at);
      expect(lifted.item?.reason).toMatch(/, and the editors lift it$/);
      expect(partOf(lowered.item)?.value).toBeLessThan(0);
      expect(partOf(lowered.item)?.sentence).toContain('Lowered by the editors');
      expect(lowered.item?.reason).toBe(usual.item?.reason);
    }
  });
});

describe('what the editors leave out', () => {
  it.each([story(2), { kind: 'publisher', key: '101' }, { kind: 'topic', key: '15000000' }] as const)(
    '%o stands on none of the four pages',
    async (subject) => {
      const controls = [buildControl({ kind: 'exclude', subject })];
      for (const mode of ['for-you', 'following', 'latest', 'most-covered'] as const) {
        const view = buildView({ stances: [buildStance('topic', '15000000', 'follow')] });
        expect(idsOf(await editionOf([], { mode, view, limit: 60 }))).toContain(2);
        const page = await editionOf(controls, { mode, view, limit: 60 });
        expect([mode, idsOf(page).includes(2)]).toEqual([mode, false]);
      }
      expect((await editionOf(controls)).removed['left-out-by-editors']).toBeGreaterThan(0);
    },
  );

  it('is not even the publisher of a story that others tell too', async () => {
    const shared = buildStory({ id: 1, publisherIds: [7, 8] });
    const controls = [buildControl({ kind: 'exclude', subject: { kind: 'publisher', key: '7' } })];
    const { items } = await buildEditions([shared], ann(), { controls }).front({
      readerId: 'ann',
      mode: 'for-you',
      limit: 9,
    });
    expect(idsOf({ items })).toEqual([1]);
  });
});

describe('a sponsored place', () => {
  it('stands beside the ranking: every story, slot and sum stays as it was', async () => {
    const page = await editionOf([buildSponsored({ place: 2 })]);
    expect(page.items).toEqual((await editionOf([])).items);
    expect(page.sponsored).toMatchObject([{ place: 2, payer: 'Quay Stores', headline: 'Autumn sale' }]);
  });

  it('is the same for every reader, and on no list and no further page', async () => {
    const controls = [buildSponsored()];
    const { sponsored, ...page } = await editionOf(controls);
    for (const view of [impersonal, buildView()])
      expect((await editionOf(controls, { view })).sponsored).toEqual(sponsored);
    for (const mode of ['following', 'latest', 'most-covered'] as const)
      expect(await editionOf(controls, { mode })).not.toHaveProperty('sponsored');
    expect(await editionOf(controls, { after: page })).not.toHaveProperty('sponsored');
  });
});
