// A reader of two languages saw one event twice and never the one beside the other.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Story } from '../../model/story.ts';
import { buildStory } from '../../model/story-builder.ts';
import { buildArticle } from '../testing.ts';
import { createLanguageIndex } from './language-index.ts';
import { sameInOtherLanguages } from './same-in-other-languages.ts';

const noon = Date.UTC(2026, 2, 2, 12);
const hourMs = 3_600_000;
const told = (id: number, language: string, headline: string, dek: string, hours = 0): Story =>
  buildStory({ id, language, headline, dek, newsAt: noon + hours * hourMs });

const english = told(
  1,
  'en',
  'Pilots at Corvair walk out, 310 flights cancelled',
  'Airline Corvair cancelled flights in Liska; 41,000 passengers were affected, said Paulo Mendes.',
);
const german = told(
  2,
  'de',
  'Pilotenstreik bei Corvair: 310 Flüge fallen aus',
  'In Liska sind 41.000 Passagiere betroffen, sagte Konzernchef Paulo Mendes.',
  2,
);
const russian = told(
  3,
  'ru',
  'Забастовка пилотов «Корвэйр»: отменено 310 рейсов',
  'В Лиске пострадали 41 000 пассажиров, сообщил Пауло Мендес.',
  3,
);
/** The same company, man and town on the same day. */
const route = told(
  4,
  'de',
  'Corvair fliegt ab Mai täglich von Liska nach San Rocco',
  'Die Tickets kosten ab 39 Euro, sagte Paulo Mendes.',
  4,
);
const others = ['Bridge opens in Havnby', 'Orla sues Nimbo', 'Vikar win cup', 'Storm Petra passes'].map(
  (headline, i) => told(50 + i, i % 2 === 0 ? 'en' : 'de', headline, `${headline}, said Arvid Noer ${i}.`),
);

async function linked(story: Story, ...live: readonly Story[]): Promise<readonly number[]> {
  const index = createLanguageIndex();
  for (const one of [...live, story, ...others]) index.note(one);
  const byId = new Map([...live, story, ...others].map((one) => [one.id, one]));
  const store = {
    findStories: async (ids: readonly number[]) => ids.flatMap((id) => byId.get(id) ?? []),
    findArticles: async (ids: readonly number[]) => ids.map((id) => buildArticle({ id, summary: '' })),
  };
  return (await sameInOtherLanguages(story, { index, store })).map(({ id }) => id).sort();
}

describe('a story', () => {
  it('finds the same event in each other language, across scripts', async () => {
    expect(await linked(english, german, russian, route)).toEqual([2, 3]);
    expect(await linked(german, english, russian, route)).toEqual([1, 3]);
    expect(await linked(russian, english, german)).toEqual([1, 2]);
  });

  it('is not the same as another with its cast', async () => {
    expect(await linked(english, route)).toEqual([]);
    expect(await linked(route, english, russian)).toEqual([]);
  });

  it('is not the same as one that names what it names in a text of other numbers', async () => {
    const other = told(5, 'de', 'Corvair streicht 96 Flüge ab Liska', 'Paulo Mendes nennt 7.500 Passagiere.');
    expect(await linked(english, other)).toEqual([]);
  });

  it('is not the same two days later', async () => {
    expect(
      await linked(english, { ...german, firstAt: noon + 48 * hourMs, updatedAt: noon + 48 * hourMs }),
    ).toEqual([]);
  });

  it('is linked to none where two are as like it', async () => {
    expect(await linked(english, german, { ...german, id: 6 })).toEqual([]);
  });

  it('never meets one in its own language, nor one without', async () => {
    expect(await linked(english, { ...english, id: 7 }, { ...german, language: null })).toEqual([]);
  });
});

describe('the index of languages', () => {
  it('forgets, and takes back in', async () => {
    const index = createLanguageIndex();
    for (const one of [english, german]) index.note(one);
    expect(index.candidates(english, 5)).toEqual([2]);
    index.forget(2);
    expect([index.candidates(english, 5), index.size]).toEqual([[], 1]);
    index.note(german);
    expect(index.candidates(english, 5)).toEqual([2]);
    index.clear();
    expect([index.candidates(english, 5), index.size]).toEqual([[], 0]);
  });

  // The newest of many under a name are kept, those of each language by themselves.
  it('finds the one in another language among thousands, and holds no more than its bound', () => {
    const index = createLanguageIndex();
    index.note(german);
    for (let id = 100; id < 6_100; id++) index.note({ ...english, id });
    expect(index.candidates(english, 5)).toEqual([2]);
    expect(index.bytes / index.size).toBeLessThan(500);
    const before = index.bytes;
    for (let id = 10_000; id < 12_000; id++) index.note({ ...english, id: 100 });
    expect(index.bytes).toBe(before);
  });
});

it('reads any text in any language without failing', () => {
  const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ maxLength: 300 }));
  const language = fc.oneof(
    fc.constantFrom('en', 'de', 'ru', 'el', 'pl', 'zh', 'ar', 'tr', 'xx', 'zzz', 'en-GB', '', '*'),
    fc.string(),
  );
  const index = createLanguageIndex();
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 500 }), language, text, text, (id, code, headline, dek) => {
      const story = told(id, code, headline, dek);
      index.note(story);
      expect(index.candidates(story, 3).length).toBeLessThanOrEqual(3 * 64);
    }),
  );
});
