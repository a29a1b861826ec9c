import { describe, expect, it } from 'vitest';
import { TermTable } from './term-table.ts';
import { hashWord } from './words.ts';

/** Share of the term after so many articles, of which so many use it. */
function shareAfter(articles: number, uses: number, word: string): number {
  const terms = new TermTable(14, 48);
  const term = hashWord(word, 'en');
  for (let i = 0; i < articles; i++) {
    terms.countArticle('en', 1);
    if (i < uses) terms.countTerm(term, 1);
  }
  terms.measureAt('en', 1);
  return terms.shareOf(term);
}

// From a start with nothing, 300 articles that nobody had seen made every name of a town rare for days, and glued what
// happened in the town.
describe('how common a word is taken to be', () => {
  it('believes the first hundred articles about a name that a third of them use', () => {
    expect(shareAfter(100, 33, 'Ashmoor')).toBeGreaterThan(0.2);
  });

  it('takes a name for rare that one article of the first hundred uses', () => {
    expect(shareAfter(100, 1, 'Ashmoor')).toBeLessThan(0.01);
  });

  it('rises with every article that uses a word', () => {
    const shares = Array.from({ length: 40 }, (_, uses) => shareAfter(40, uses + 1, 'Ashmoor'));
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
  });

  it('trusts what is known of a listed word against a handful of articles', () => {
    expect(shareAfter(10, 5, 'police')).toBeLessThan(0.2);
  });
});
