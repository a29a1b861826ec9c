// Whoever reads little of what there is had another page at every look: it was laid out anew for being short.
import { describe, expect, it } from 'vitest';
import { emptyProfile } from '../interest/profile.ts';
import { buildStory, noon } from '../model/story-builder.ts';
import { buildEditions, buildStance, buildState, buildView } from './edition-builder.ts';
import { createLiveIndex } from './live-index.ts';

const front = { readerId: 'ann', mode: 'for-you', limit: 40 } as const;
const some = (from: number, count: number, language: string) =>
  Array.from({ length: count }, (_, i) =>
    buildStory({ id: from + i, language, publisherIds: [1 + (i % 9)], newsAt: noon - i * 60_000 }),
  );

describe('a page shorter than it may be', () => {
  it('stands where the reader wants no more of what is there, and announces what comes', async () => {
    const live = createLiveIndex();
    const view = buildView({ settings: { languages: ['de'] } });
    const stories = [...some(1, 25, 'de'), ...some(101, 300, 'en')];
    const editions = buildEditions(stories, view, { live });
    const page = await editions.front(front);
    expect(page.items).toHaveLength(25);
    expect(await editions.standing('ann', 40)).toEqual({ edition: page, fresh: 0 });

    live.upsert(some(501, 50, 'en'));
    live.upsert([buildStory({ id: 26, language: 'de', firstAt: noon + 1, publisherIds: [30] })]);
    expect(await editions.standing('ann', 40)).toEqual({ edition: page, fresh: 1 });
  });

  it('fills up as the sources are read', async () => {
    const live = createLiveIndex();
    const editions = buildEditions(some(1, 3, 'en'), buildView(), { live });
    await editions.front(front);
    expect((await editions.standing('ann', 40))?.edition.items).toHaveLength(3);
    live.upsert(some(101, 30, 'en'));
    expect(await editions.standing('ann', 40)).toBeNull();
    expect((await editions.front(front)).items).toHaveLength(33);
    expect((await editions.standing('ann', 40))?.edition.items).toHaveLength(33);
  });

  it('stands when full, whatever else is there and though some of it was hidden', async () => {
    const live = createLiveIndex();
    const states = new Map();
    const editions = buildEditions(some(1, 60, 'en'), buildView({ states }), { live });
    const { items } = await editions.front(front);
    for (const { storyId } of items.slice(0, 15))
      states.set(storyId, buildState(storyId, { hiddenAt: noon }));
    live.upsert(some(101, 200, 'en'));
    const standing = await editions.standing('ann', 40);
    expect(standing?.edition.items).toEqual(items.slice(15));
  });
});

describe('a page that stands', () => {
  it('is the same for a reader who was let go and loaded again, and not after they said something', async () => {
    const views: Record<string, ReturnType<typeof buildView>> = {};
    const ann = (said: number, stances = [buildStance('topic', '04000000', 'follow')]) =>
      buildView({ stances, profile: { ...emptyProfile(), said } });
    views['ann'] = ann(1);
    const editions = buildEditions(some(1, 60, 'en'), undefined, { others: views });
    const page = await editions.front(front);
    const app = await editions.front({ ...front, limit: 20 });
    views['ann'] = ann(1);
    expect((await editions.standing('ann', 40))?.edition).toEqual(page);
    expect((await editions.standing('ann', 20))?.edition).toEqual(app);
    views['ann'] = ann(1, [buildStance('topic', '04000000', 'mute')]);
    expect(await editions.standing('ann', 40)).toBeNull();
    views['ann'] = ann(2);
    expect(await editions.standing('ann', 40)).toBeNull();
    views['ann'] = { ...ann(1), version: { erasures: 1 } };
    expect(await editions.standing('ann', 40)).toBeNull();
  });

  it('is compared with a new one once, until the news or the reader changes', async () => {
    const live = createLiveIndex();
    const said = (version: number) => buildView({ version: { erasures: 0, version } });
    const views: Record<string, ReturnType<typeof buildView>> = { ann: said(1) };
    const editions = buildEditions(some(1, 60, 'en'), undefined, { live, others: views });
    await editions.front(front);
    let looks = 0;
    const storyAt = live.storyAt.bind(live);
    live.storyAt = (slot) => {
      looks += 1;
      return storyAt(slot);
    };
    const looksFor = async () => {
      looks = 0;
      expect(await editions.standing('ann', 40)).not.toBeNull();
      return looks;
    };
    expect(await looksFor()).toBeGreaterThan(60);
    expect(await looksFor()).toBe(0);
    live.upsert([buildStory({ id: 900, firstAt: noon + 1, publisherIds: [30] })]);
    expect(await looksFor()).toBeGreaterThan(60);
    expect(await looksFor()).toBe(0);
    views['ann'] = said(2);
    expect(await looksFor()).toBeGreaterThan(60);
  });

  it('is kept of so many readers and limits, the last ones', async () => {
    const views: Record<string, ReturnType<typeof buildView>> = { ann: buildView() };
    const editions = buildEditions(some(1, 6, 'en'), undefined, { others: views });
    for (const limit of [1, 2, 3, 4]) await editions.front({ ...front, limit });
    expect(await editions.standing('ann', 1)).toBeNull();
    expect(await editions.standing('ann', 2)).not.toBeNull();
    for (let n = 0; n < 3_000; n++) {
      const id = `reader-${n}`;
      const view = buildView();
      views[id] = { ...view, reader: { ...view.reader, id } };
      await editions.front({ readerId: id, mode: 'for-you', limit: 1 });
      if (n === 2_100) expect(await editions.standing('ann', 2)).not.toBeNull();
    }
    expect(await editions.standing('ann', 2)).toBeNull();
    expect(await editions.standing('reader-0', 1)).not.toBeNull();
  });
});
