import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeFeatures, extractFeatures, type FeatureInput } from './features.ts';
import { IN_TITLE, IS_NAME } from './term-counter.ts';
import { hashKey, hashWord } from './words.ts';

const empty: FeatureInput = {
  title: '',
  dek: null,
  text: '',
  language: 'en',
  entities: [],
  publishedAt: null,
};

describe('features', () => {
  it('gives the same stem to number, tense and possessive', () => {
    for (const [one, other] of [
      ['ferries', 'ferry'],
      ['stopped', 'stop'],
      ['Kelvane’s', 'Kelvane'],
      ['crashes', 'crash'],
      ['strikes', 'strike'],
    ]) {
      expect(hashWord(one!, 'en'), one).toBe(hashWord(other!, 'en'));
    }
    expect(hashWord('Häusern', 'de')).toBe(hashWord('häuser', 'de'));
    expect(hashWord('ouvriers', 'fr')).toBe(hashWord('ouvrier', 'fr'));
  });

  it('tells title words and names inside sentences apart', () => {
    const features = decodeFeatures(
      extractFeatures({
        ...empty,
        title: 'Ferry runs aground',
        text: 'The captain, Jorun Vale, had 1,214 people aboard when it struck.',
      }),
    );
    const marksOf = (word: string) => features.marks[features.terms.indexOf(hashWord(word, 'en'))];
    expect(marksOf('ferry')! & IN_TITLE).toBe(IN_TITLE);
    expect(marksOf('vale')! & IS_NAME).toBe(IS_NAME);
    expect(marksOf('captain')! & IS_NAME).toBe(0);
    expect(features.terms).toContain(hashWord('1214', 'en'));
    expect(features.terms).not.toContain(hashWord('the', 'en'));
  });

  it('reads what an earlier version wrote, with numbers and days before the sketch', () => {
    const text = 'The captain, Jorun Vale, had 214 people aboard when the ferry struck rocks. '.repeat(9);
    const entities = [{ key: 'person:jorun vale', salience: 0.9 }];
    const bytes = extractFeatures({ ...empty, title: 'Ferry runs aground', text, entities });
    const at = 16 + 4 * (bytes[5]! + bytes[6]!);
    const earlier = Buffer.concat([bytes.subarray(0, at), Buffer.alloc(12, 7), bytes.subarray(at)]);
    earlier[7] = 2;
    earlier[9] = 1;
    expect(decodeFeatures(new Uint8Array(earlier))).toEqual(decodeFeatures(bytes));
    expect(decodeFeatures(bytes).sketch.length).toBeGreaterThan(0);
  });

  it('keeps entity keys, the most salient first', () => {
    const entities = [
      { key: 'place:osterby', salience: 0.1 },
      { key: 'person:jorun vale', salience: 0.9 },
    ];
    const features = decodeFeatures(extractFeatures({ ...empty, title: 'Ferry', entities }));
    expect([...features.entities]).toEqual([hashKey('person:jorun vale'), hashKey('place:osterby')]);
  });

  it('recognises what a title announces', () => {
    const formOf = (title: string) => decodeFeatures(extractFeatures({ ...empty, title })).form;
    expect(formOf('Morning briefing: what to know today')).toBe('briefing');
    expect(formOf('Ferry aground – live updates')).toBe('live');
    expect(formOf('Your weekly horoscope')).toBe('routine');
    expect(formOf('Ferry runs aground')).toBe('event');
    expect(formOf('They live in the harbour: the seals of Osterby')).toBe('event');
  });

  it('stays within 1,100 bytes and reads back whatever it is given', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.string({ unit: 'binary', maxLength: 4000 }),
        (title, text) => {
          const bytes = extractFeatures({ ...empty, title, text, language: null });
          expect(bytes.length).toBeLessThanOrEqual(1_100);
          const features = decodeFeatures(bytes);
          expect(features.weights).toHaveLength(features.terms.length);
          expect(Buffer.compare(extractFeatures({ ...empty, title, text, language: null }), bytes)).toBe(0);
        },
      ),
    );
  });

  it('refuses bytes that are not its own', () => {
    expect(() => decodeFeatures(new Uint8Array([1, 2, 3]))).toThrow(/cannot be read/);
  });
});
