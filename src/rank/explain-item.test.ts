// Readers are told how the line under a story is chosen: over whole pages, line and parts must agree.
import { describe, expect, it } from 'vitest';
import { learn } from '../interest/learn.ts';
import { emptyProfile } from '../interest/profile.ts';
import type { EditionItem, ScoreComponent } from '../model/edition.ts';
import type { Stance, Subject } from '../model/reader.ts';
import { buildMention, buildStory, noon } from '../model/story-builder.ts';
import { buildEditions, buildStance, buildView } from './edition-builder.ts';
import { createLiveIndex } from './live-index.ts';

const hourMs = 3_600_000;
const topics = ['04000000', '15000000', '13000000', '11000000', '01000000', '17000000'];

const stories = Array.from({ length: 90 }, (_, i) =>
  buildStory({
    id: i + 1,
    newsAt: noon - ((i * 7) % 40) * hourMs,
    topics: [{ topic: topics[i % topics.length] ?? '', weight: 0.5 + (i % 5) / 10 }],
    entities: [buildMention(`person:p${i % 9}`)],
    publisherIds: Array.from({ length: 1 + (i % 5) }, (_, j) => 1 + ((i + j) % 8)),
    importance: ((i * 7) % 10) / 10,
  }),
);

const follow = (kind: Subject['kind'], key: string) => buildStance(kind, key, 'follow');

async function page(
  stances: readonly Stance[],
  opened: readonly number[],
  news = stories,
): Promise<readonly EditionItem[]> {
  const live = createLiveIndex();
  live.load(news);
  const profile = emptyProfile();
  for (const id of opened) {
    const story = live.get(id);
    const act = { id: 'a', at: noon, kind: 'read' as const, seconds: 60, share: 1, subject: null };
    if (story) {
      learn(profile, { ...act, kind: 'opened' }, live.facts(story), noon);
      learn(profile, act, live.facts(story), noon);
    }
  }
  const editions = buildEditions(news, buildView({ stances, profile }));
  return (await editions.front({ readerId: 'ann', mode: 'for-you', limit: 40 })).items;
}

const forEverybody = [
  'importance',
  'freshness',
  'rare-source',
  'quality',
  'language',
  'co-reading',
  'popularity',
];

/** What the rule that readers are told makes of the parts: the part of the reader's own, else any for everybody. */
function ruled(components: readonly ScoreComponent[]): ScoreComponent | undefined {
  const lifting = components.filter(({ value }) => value > 0).toSorted((a, b) => b.value - a.value);
  const own = lifting.find(({ name }) => !forEverybody.includes(name));
  return own && own.value >= 0.02 ? own : undefined;
}

const aboutEverybody =
  /^(Only .* has it|(All your )?\d+ |New: r|Still developing: l|It is (recent news|in the news)|From .* which writes seldom)/;

/** How a reason that names this part begins. */
function opening({ name, label }: ScoreComponent): RegExp {
  if (name === 'follow') return new RegExp(`^You follow ${label}`);
  if (name === 'theme') return /^It is close to what you read/;
  return new RegExp(`^You (opened|saved) (a story|\\d+ stories) (on|about|from) ${label}`, 'i');
}

describe('the line under a story', () => {
  it.each([
    ['nobody yet', [], []],
    ['who follows a topic', [follow('topic', '04000000')], []],
    ['who follows a name and a topic', [follow('topic', '15000000'), follow('entity', 'person:p3')], []],
    ['who reads', [], [1, 7, 13, 19, 25, 31]],
    ['who follows and reads', [follow('topic', '04000000')], [2, 8, 14, 20, 26, 32]],
  ] as const)('names the part that the rule names, for %s', async (_, stances, opened) => {
    const items = await page(stances, opened);
    expect(items.length).toBeGreaterThan(20);
    for (const { components, reason, slot } of items) {
      const sizes = components.map(({ value }) => Math.abs(value));
      expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
      const part = ruled(components);
      if (slot !== 'different') expect(reason).toMatch(part ? opening(part) : aboutEverybody);
      // The card has the time already.
      expect(reason).not.toMatch(/^(Reported|Last news)/);
    }
  });

  // A story that rose because another on its subject was saved was said to be "Reported twelve hours ago".
  it('names what was saved or followed under a freshness more than twice as large', async () => {
    const touching = stories.map((story) => ({
      ...story,
      topics: [...story.topics, { topic: '20000385', weight: 0.12 }],
    }));
    const items = await page([follow('topic', '20000385')], [], touching);
    const of = (item: EditionItem, name: string) =>
      item.components.find((part) => part.name === name)?.value ?? 0;
    const followed = items.filter((item) => of(item, 'follow') >= 0.02);
    const small = followed.filter((item) => of(item, 'follow') < (item.components[0]?.value ?? 0) / 2);
    expect(small.length).toBeGreaterThan(0);
    for (const item of followed) expect(item.reason).toMatch(/^You follow/);
  });

  it('says of what is not about the reader what the card does not: its publishers, or that it is new', async () => {
    const items = (await page([], [])).filter(({ slot }) => slot !== 'different');
    const several = items.filter(({ storyId }) => storyId % 5 !== 1);
    const importance = ({ components }: EditionItem) =>
      components.find(({ name }) => name === 'importance')?.value ?? 0;
    expect(several.length).toBeGreaterThan(10);
    for (const item of several.filter((one) => importance(one) >= 0.02))
      expect(item.reason).not.toMatch(/^(It is|Only)/);
  });
});
