import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildMention, buildStory } from '../model/story-builder.ts';
import { wordsOfStory } from './word-matcher.ts';
import { WordSigns, wordSearch } from './word-signs.ts';

const story = (headline: string, dek = '', name = 'Nobody') =>
  buildStory({ id: 1, headline, dek, entities: [buildMention('person:x', { name })] });

describe('what a story may hold', () => {
  it.each([
    ['ELAN', story('With élan they went')],
    ['port merrow', story('On a quay', 'In Port\n  Merrow today')],
    ['c++', story('Written in C++ today')],
    ['++', story('Written in C++ today')],
    ['選挙', story('総選挙2026が始まる')],
    ['x選', story('総x選挙が始まる')],
    ['Renn', story('A quay', 'opens', 'Aldous Renn')],
    ['straße', story('STRASSE gesperrt')],
    ["o'brien", story('O’Brien wins')],
    ['trump', story('Tru\u00admp says')],
    ['삼성', story('삼성이 발표')],
    ['NHK', story('NHKが報じた')],
    ['スキー', story('スキーW杯が開幕')],
    ['سوريا', story('الحرب في ســوريا')],
    ['काम', story('नया काम शुरू')],
  ])('is %j of one that holds it', (word, held) => {
    expect(new WordSigns().mayHold(0, held, wordSearch(word).signs, 1)).toBe(true);
  });

  it('is hardly anything else', () => {
    const signs = new WordSigns();
    const long = Array.from({ length: 60 }, (_, i) => `word${i}`).join(' ');
    const held = story(long);
    const others = Array.from({ length: 2_000 }, (_, i) => wordSearch(`other${i}`).signs);
    const taken = others.filter((word) => signs.mayHold(0, held, word, 1));
    expect(taken.length).toBeLessThan(40);
    expect(signs.readings).toBe(1);
  });

  it('is of the story that stands in the slot now', () => {
    const signs = new WordSigns();
    const [vote, ship] = [wordSearch('vote').signs, wordSearch('ship').signs];
    expect(signs.mayHold(7, story('A vote'), vote, 8)).toBe(true);
    signs.forget(7);
    expect(signs.mayHold(7, story('A ship'), vote, 8)).toBe(false);
    expect(signs.mayHold(7, story('A ship'), ship, 8)).toBe(true);
    expect(signs.mayHold(900, story('A ship'), ship, 901)).toBe(true);
    expect(signs.mayHold(7, story('A ship'), ship, 901)).toBe(true);
  });

  it('is never less than what is found in its text', () => {
    const piece = fc.constantFrom(
      'a',
      'B',
      'é',
      'Σ',
      ' ',
      '\n',
      '-',
      '1',
      '𝐀',
      '.',
      'ab',
      '選',
      'ー',
      'ท',
      '’',
      "'",
      'ß',
      'S',
      'ı',
      'I',
      'ς',
      '\u0301',
      '\u00ad',
      '\u3099',
      'ハ',
      'バ',
      'क',
      'ा',
      '่',
      '삼',
      '성',
      'ㅋ',
      '￼',
      '𐤀',
      '…',
      '™',
      'Ａ',
      'ª',
    );
    const words = fc.array(piece, { maxLength: 3 }).map((pieces) => pieces.join(''));
    const texts = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(words, texts, texts, (word, headline, name) => {
        const held = story(headline, 'a quay', name);
        const search = wordSearch(word);
        const isLikely = new WordSigns().mayHold(0, held, search.signs, 1);
        expect(isLikely || !search.matches(wordsOfStory(held))).toBe(true);
      }),
      { numRuns: 4_000 },
    );
  });
});
