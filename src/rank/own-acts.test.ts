// What a reader did with a story is to lift others, not itself.
import { describe, expect, it } from 'vitest';
import { learn } from '../interest/learn.ts';
import { emptyProfile, type Profile } from '../interest/profile.ts';
import type { EditionItem } from '../model/edition.ts';
import type { InteractionKind, ReaderStory } from '../model/reader.ts';
import type { Story } from '../model/story.ts';
import { buildMention, buildStory, noon } from '../model/story-builder.ts';
import { buildEditions, buildState, buildView } from './edition-builder.ts';
import { createLiveIndex } from './live-index.ts';

const hourMs = 3_600_000;
const sport = '15000000';
const lund = buildMention('person:edda lund', { name: 'Edda Lund', salience: 0.9 });
const about = (id: number, over: Partial<Story> = {}) =>
  buildStory({
    id,
    headline: `Relay crew ${id} trains on the frozen harbour at Tarn`,
    topics: [{ topic: sport, weight: 0.9 }],
    entities: [lund],
    newsAt: noon - 3 * hourMs,
    ...over,
  });
const words = ['Parliament', 'Orchestra', 'Vaccine', 'Railway', 'Glacier', 'Tariff', 'Museum', 'Harvest'];
const others = [
  '11000000',
  '04000000',
  '13000000',
  '07000000',
  '01000000',
  '06000000',
  '02000000',
  '05000000',
];
const filling = words.flatMap((word, i) =>
  [0, 1, 2, 3].map((n) =>
    buildStory({
      id: 100 + 4 * i + n,
      headline: `${word} report number ${n} is out`,
      topics: [{ topic: others[i] ?? '', weight: 0.9 }],
      publisherIds: [20 + i],
      newsAt: noon - (n + 1) * hourMs,
      importance: 0.3,
    }),
  ),
);
const news = [about(1), about(2), about(3), ...filling];

interface Did {
  readonly kind: InteractionKind;
  readonly id: number;
  readonly at: number;
}

async function page(did: readonly Did[], marks: Readonly<Record<number, Partial<ReaderStory>>> = {}) {
  const live = createLiveIndex();
  live.load(news);
  live.learnThemes(1000);
  const profile: Profile = emptyProfile();
  for (const { kind, id, at } of did) {
    const act = { kind, at, seconds: 60, share: 1, subject: null };
    learn(profile, act, live.facts(live.get(id)!), noon);
  }
  const states = new Map(Object.entries(marks).map(([id, mark]) => [Number(id), buildState(+id, mark)]));
  const editions = buildEditions(news, buildView({ profile, states }), { live });
  const { items } = await editions.front({ readerId: 'ann', mode: 'for-you', limit: 40 });
  return new Map(items.map((item, place) => [item.storyId, { ...item, place }]));
}

const learned = (item: EditionItem | undefined) =>
  item!.components
    .filter(({ name }) => ['topic', 'entity', 'publisher', 'theme'].includes(name))
    .reduce((sum, { value }) => sum + value, 0);

const at = noon - hourMs;
const saved = { kind: 'saved', id: 1, at } as const;

// One story saved, and nothing else done: it stood first from then on, "You saved a story about Edda Lund".
describe('a story that was saved, or more like which was asked for,', () => {
  it.each([
    ['saved', { savedAt: at }],
    ['more', { wishedAt: at }],
  ] as const)('lifts others like it, and not itself: %s', async (kind, mark) => {
    const after = await page([{ ...saved, kind }], { 1: mark });
    expect(learned(after.get(1))).toBeCloseTo(0, 6);
    expect(learned(after.get(2))).toBeGreaterThan(0.3);
    expect(after.get(2)!.place).toBeLessThan(after.get(1)!.place);
    expect(after.get(1)!.components.filter(({ name }) => name === 'topic' || name === 'entity')).toEqual([]);
    expect(after.get(1)!.reason).not.toMatch(/saved|asked/);
    expect(after.get(2)!.reason).toMatch(/saved|asked/);
  });

  it('is lifted by what was done with others, no more than before it was saved, and that alone is told', async () => {
    const opened = { kind: 'opened', id: 3, at: at - hourMs } as const;
    const marks = { 3: { openedAt: at - hourMs } };
    const before = await page([opened], marks);
    const after = await page([opened, saved], { ...marks, 1: { savedAt: at } });
    expect(learned(before.get(1))).toBeGreaterThan(0.1);
    expect(learned(after.get(1)) / learned(before.get(1))).toBeGreaterThan(0.6);
    expect(learned(after.get(1)) / learned(before.get(1))).toBeLessThanOrEqual(1);
    const sentenceOf = (id: number) =>
      after.get(id)?.components.find(({ name }) => name === 'entity')?.sentence;
    expect(sentenceOf(1)).toBe('You opened a story about Edda Lund.');
    expect(sentenceOf(2)).toBe(
      'You saved a story about Edda Lund and opened one, most recently one hour ago.',
    );
  });

  it('is lifted by its own save once it has news', async () => {
    const old = { ...saved, at: noon - 4 * hourMs };
    const after = await page([old], { 1: { savedAt: old.at } });
    expect(learned(after.get(1))).toBeCloseTo(learned(after.get(2)), 1);
    expect(learned(after.get(1))).toBeGreaterThan(0.3);
  });

  it('is lifted by neither where both were done', async () => {
    const both = await page([saved, { ...saved, kind: 'more' }], { 1: { savedAt: at, wishedAt: at } });
    expect(learned(both.get(1))).toBeCloseTo(0, 6);
  });

  it('gains nothing where saving is taken back', async () => {
    const after = await page([saved, { ...saved, kind: 'unsaved', at: at + 60_000 }], {
      1: { unsavedAt: at + 60_000 },
    });
    expect(learned(after.get(1))).toBeLessThan(0.02);
  });

  // Every press was learned, and one of them taken out again.
  it.each([
    ['more', 'more'],
    ['saved', 'unsaved', 'saved'],
    ['more', 'unwished', 'more'],
  ] as const)('gains nothing by itself where it is said again: %s, %s', async (...kinds) => {
    const did = kinds.map((kind, i) => ({ kind, id: 1, at: at + i * 1000 }));
    const after = await page(did);
    expect(learned(after.get(1))).toBeCloseTo(0, 6);
    const once = await page([{ ...saved, kind: kinds[0] }]);
    expect(learned(after.get(2))).toBeGreaterThan(0.3);
    expect(learned(after.get(2))).toBeLessThan(learned(once.get(2)) + 0.01);
  });

  it('loses nothing of what others taught where it taught nothing, though it is marked', async () => {
    const others = [
      { kind: 'opened', id: 2, at },
      { ...saved, id: 3 },
    ] as const;
    const without = await page(others);
    const after = await page(others, { 1: { savedAt: at, wishedAt: at } });
    expect(learned(after.get(1))).toBe(learned(without.get(1)));
    expect(learned(after.get(1))).toBeGreaterThan(0.3);
  });
});

describe('the parts of a saved story', () => {
  it('add up to its score', async () => {
    const acts = [1, 2, 3, 100].flatMap((id) => [
      { kind: 'saved' as const, id, at: at - id * 1000 },
      { kind: 'opened' as const, id: 104, at },
    ]);
    const after = await page(acts, { 1: { savedAt: at - 1000 }, 100: { savedAt: at - 100_000 } });
    for (const { score, components } of after.values()) {
      expect(components.reduce((sum, { value }) => sum + value, 0)).toBeCloseTo(score, 9);
      expect(components.map(({ sentence }) => sentence)).not.toContain('Another part of the same kind.');
    }
  });
});
