// What is taken off a page: by what readers did with a story, by its language, and what nobody should be shown.
import { describe, expect, it } from 'vitest';
import type { ReaderStory } from '../../model/reader.ts';
import type { Story } from '../../model/story.ts';
import { buildMention, buildStory, noon } from '../../model/story-builder.ts';
import { buildEditions, buildStance, buildState, buildView } from '../edition-builder.ts';
import { defaultRankParams } from '../params.ts';

const dayMs = 86_400_000;
const one = buildStory({ id: 1 });

async function shown(stories: readonly Story[], view = buildView()): Promise<number[]> {
  const { items } = await buildEditions(stories, view).front({ readerId: 'ann', mode: 'for-you', limit: 40 });
  return items.map(({ storyId }) => storyId);
}

/** Beside enough others to fill the page. */
const others = Array.from({ length: 40 }, (_, i) =>
  buildStory({ id: 100 + i, importance: 0, newsAt: noon - 6 * dayMs }),
);
const isShown = async (state: Partial<ReaderStory>, beside = others) =>
  (await shown([one, ...beside], buildView({ states: new Map([[1, buildState(1, state)]]) }))).includes(1);

describe('a story that the reader knows', () => {
  it('is back with news that is later than the last reading or opening', async () => {
    expect(await isShown({ readAt: noon })).toBe(false);
    expect(await isShown({ openedAt: noon })).toBe(false);
    expect(await isShown({ readAt: noon - 2, openedAt: noon - 1 })).toBe(true);
    expect(await isShown({ readAt: noon - 2, openedAt: noon + 1 })).toBe(false);
    expect(await isShown({ readAt: noon + 1, openedAt: noon - 2 })).toBe(false);
  });

  it('goes when it was shown too often and never opened, until it has news', async () => {
    const often = defaultRankParams().seenTooOften;
    expect(await isShown({ seenCount: often, seenAt: noon })).toBe(false);
    expect(await isShown({ seenCount: often - 1, seenAt: noon })).toBe(true);
    expect(await isShown({ seenCount: often, seenAt: noon - 1 })).toBe(true);
    expect(await isShown({ seenCount: often, seenAt: noon + 1, openedAt: noon - 1 })).toBe(true);
  });

  // Whoever looked in often and opened nothing had an empty page, in a town with forty stories.
  it('stays although it was shown too often where nothing else fills the page, and not where it was opened', async () => {
    const often = defaultRankParams().seenTooOften;
    expect(await isShown({ seenCount: often, seenAt: noon }, [])).toBe(true);
    expect(await isShown({ seenCount: often, seenAt: noon, openedAt: noon }, [])).toBe(false);
    expect(await isShown({ seenCount: often, seenAt: noon, hiddenAt: noon }, [])).toBe(false);
  });
});

describe('a muted word', () => {
  // "Trump" muted, and stories whose names alone hold it stayed.
  it('takes what holds it in headline, standfirst or a name, and nothing where it is part of a longer word', async () => {
    const stories = [
      buildStory({ id: 1, headline: 'Cobb wins' }),
      buildStory({ id: 2, dek: 'What Cobb said' }),
      buildStory({
        id: 3,
        entities: [buildMention('person:jay cobb', { kind: 'person', name: 'Jay Cobb' })],
      }),
      buildStory({ id: 4, headline: 'Cobbled streets' }),
      buildStory({ id: 5, headline: 'The long jay', dek: 'cob' }),
    ];
    expect(
      (await shown(stories, buildView({ stances: [buildStance('word', 'cobb', 'mute')] }))).toSorted(),
    ).toEqual([4, 5]);
    const phrase = buildView({ stances: [buildStance('word', 'jay cob', 'mute')] });
    expect((await shown(stories, phrase)).length).toBe(5);
  });
});

describe('a language', () => {
  const stories = [
    buildStory({ id: 1, language: 'en-GB' }),
    buildStory({ id: 2, language: 'de' }),
    buildStory({ id: 3, language: null }),
  ];

  it('that the reader did not choose goes; where none is known the story stays', async () => {
    expect((await shown(stories, buildView({ settings: { languages: ['en'] } }))).toSorted()).toEqual([1, 3]);
    expect((await shown(stories, buildView({ settings: { languages: ['DE_at', 'en-US'] } }))).length).toBe(3);
    expect((await shown(stories)).length).toBe(3);
  });
});

describe('what no reader is shown', () => {
  it('is a story older than the days that news lives', async () => {
    const { liveDays } = defaultRankParams();
    const last = buildStory({ id: 1, newsAt: noon - liveDays * dayMs });
    const older = buildStory({ id: 2, newsAt: noon - liveDays * dayMs - 1 });
    expect(await shown([last, older])).toEqual([1]);
  });

  it('is a story without a headline', async () => {
    expect(await shown([one, buildStory({ id: 2, headline: ' \u00a0 ' })])).toEqual([1]);
  });

  it('is what stood on an earlier page, in every mode', async () => {
    const stories = Array.from({ length: 30 }, (_, i) => buildStory({ id: i + 1, publisherIds: [i] }));
    const editions = buildEditions(stories);
    for (const mode of ['for-you', 'latest', 'most-covered'] as const) {
      const first = await editions.front({ readerId: 'ann', mode, limit: 12 });
      const next = await editions.front({ readerId: 'ann', mode, limit: 12, after: first });
      const ids = [...first.items, ...next.items].map(({ storyId }) => storyId);
      expect([mode, ids.length, new Set(ids).size]).toEqual([mode, 24, 24]);
    }
  });
});
