import { describe, expect, it } from 'vitest';
import { PhraseTable } from './phrase-table.ts';
import {
  gapPoint,
  gapSpace,
  isAcronym,
  isCapital,
  isNumber,
  isPossessive,
  type Tokens,
  tokenise,
} from './tokens.ts';

const wordsOf = (tokens: Tokens) =>
  Array.from({ length: tokens.count }, (_, i) => tokens.text.slice(tokens.starts[i], tokens.ends[i]));
const hashOf = (word: string) => tokenise(word).hashes[0];

describe('tokenise', () => {
  it('keeps numbers, initials and names with apostrophes in one piece', () => {
    expect(wordsOf(tokenise("The U.S. mayor's 4.2 per cent, O'Brien said 1,200"))).toEqual([
      'The',
      'U.S.',
      'mayor',
      '4.2',
      'per',
      'cent',
      "O'Brien",
      'said',
      '1,200',
    ]);
  });

  it('parts French elisions from their words', () => {
    expect(wordsOf(tokenise("l'élection d’Aldmouth"))).toEqual(['l', 'élection', 'd', 'Aldmouth']);
  });

  it('hashes alike whatever the case, accents and plural', () => {
    expect(hashOf('Élections')).toBe(hashOf('election'));
    expect(hashOf('policies')).toBe(hashOf('policy'));
    expect(hashOf('news')).not.toBe(hashOf('new'));
    expect(hashOf('glass')).not.toBe(hashOf('glas'));
  });

  it('marks capitals, acronyms, numbers and possessives', () => {
    const { flags } = tokenise("Kelvane's NATO 42");
    expect(flags[0]! & isCapital).toBeTruthy();
    expect(flags[0]! & isPossessive).toBeTruthy();
    expect(flags[1]! & isAcronym).toBeTruthy();
    expect(flags[2]! & isNumber).toBeTruthy();
  });

  it('takes a point after a title for no end', () => {
    const { gaps } = tokenise('Mr. Renn left. He slept');
    expect([gaps[1], gaps[3]]).toEqual([gapSpace, gapPoint]);
  });
});

describe('PhraseTable', () => {
  const table = new PhraseTable([
    ['stock', 1],
    ['stock market', 2],
    ['stock market crash', 3],
    ['New York', 4],
  ]);

  it('finds the longest phrase and says where it ends', () => {
    const tokens = tokenise('The stock markets fell');
    expect(table.longestAt(tokens, 1)).toBe(2);
    expect(table.foundEnd).toBe(3);
  });

  it('does not match across punctuation', () => {
    expect(table.longestAt(tokenise('stock, market'), 0)).toBe(1);
  });

  it('does not match the beginning of a phrase alone', () => {
    expect(table.longestAt(tokenise('new shoes'), 0)).toBe(-1);
  });
});
