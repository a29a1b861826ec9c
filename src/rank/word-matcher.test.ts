import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText, wordMatcher } from './word-matcher.ts';

describe('wordMatcher', () => {
  it.each([
    ['vote', 'The harbour vote', true],
    ['vote', 'Voters went home', false],
    ['vote', 'A co-vote is held', true],
    ['élan', 'With ELAN they went', true],
    ['port merrow', 'In Port\n  Merrow today', true],
    ['port merrow', 'In Port Merrowton', false],
    ['c++', 'Written in C++ today', true],
    ['a.b', 'axb', false],
    ['vote', 'voters vote', true],
    ['vote', '𝐀vote', false],
    ['vote', 'vote𝐀', false],
    ['選挙', '総選挙が始まる', true],
    ['', 'anything', false],
    [' ', 'anything', false],
  ])('finds %j in %j: %s', (word, text, found) => {
    expect(wordMatcher(word)(text)).toBe(found);
  });

  it('keeps several texts apart', () => {
    const [vote, ship] = [wordMatcher('vote'), wordMatcher('ship')];
    expect([vote('a vote'), ship('a vote'), ship('a ship'), vote('a ship')]).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });

  it('agrees with an expression of Unicode words', () => {
    const piece = fc.constantFrom('a', 'B', 'é', ' ', '\n', '-', '1', '𝐀', '.', 'ab');
    const words = fc.array(piece, { maxLength: 3 }).map((pieces) => pieces.join(''));
    const texts = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(words, texts, (word, text) => {
        const wanted = foldText(word).trim().replace(/\s+/g, ' ');
        const escaped = wanted.replaceAll('.', '\\.').replace(/ /g, '\\s+');
        const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'v');
        expect(wordMatcher(word)(text)).toBe(wanted !== '' && pattern.test(foldText(text)));
      }),
    );
  });
});
