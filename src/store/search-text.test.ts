import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { phrasesOf, splitLead, wordsOf } from './search-text.ts';
import { makeSnippet, plainText } from './snippet.ts';

describe('a search text', () => {
  test('is split in words and quoted phrases', () => {
    expect(phrasesOf('Ferry "Port  Merrow" e-mail')).toEqual([['ferry'], ['port', 'merrow'], ['e', 'mail']]);
    expect(phrasesOf('"unclosed phrase')).toEqual([['unclosed', 'phrase']]);
    expect(phrasesOf('*** -- ""')).toEqual([]);
  });

  test('loses marks over letters and case, and parts ideographs', () => {
    expect(wordsOf('Åbo ŒUVRE 港の')).toEqual(['abo', 'œuvre', '港', 'の']);
  });

  test('is bounded, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 900 }), (text) => {
        const phrases = phrasesOf(text);
        return phrases.length <= 12 && phrases.every((p) => p.length <= 24 && p.every((w) => w.length <= 60));
      }),
    );
  });

  test('of an article is cut between lead and rest without losing a character', () => {
    expect(splitLead('one two three', 8)).toEqual({ lead: 'one two', rest: ' three' });
    fc.assert(
      fc.property(fc.string(), fc.nat(40), (text, at) => {
        const { lead, rest } = splitLead(text, at);
        return lead + rest === text;
      }),
    );
  });
});

/** The two marks as brackets, to be read in a test. */
function visible(snippet: string): string {
  return snippet.replaceAll('\u0002', '[').replaceAll('\u0003', ']');
}

describe('a snippet', () => {
  const long = `${'Nothing of note happened. '.repeat(40)}The ferry to Port Merrow was late. ${'More followed. '.repeat(40)}`;

  test('shows the match with words round it, cut at words', () => {
    const snippet = visible(makeSnippet(long, [['ferry'], ['port', 'merrow']]));
    expect(snippet).toMatch(/^… .*The \[ferry\] to \[Port Merrow\] was late\..* …$/);
    expect(snippet.length).toBeLessThan(300);
  });

  test('is the beginning where nothing matches', () => {
    expect(makeSnippet(long, [['absent']])).toMatch(/^Nothing of note/);
    expect(makeSnippet('', [['a']])).toBe('');
  });

  test('marks whole words only', () => {
    expect(visible(makeSnippet('A ferryman, a ferry.', [['ferry']]))).toBe('A ferryman, a [ferry].');
  });

  test('marks words whose marks the reader left out, and ideographs', () => {
    expect(visible(makeSnippet('In Åbo today', [['abo']]))).toBe('In [Åbo] today');
    expect(visible(makeSnippet('新しい船が港に', [['船']]))).toBe('新しい[船]が港に');
  });

  test('has its marks in pairs and none from the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\u0002', '\u0003', '.', 'é', '港') }),
        (text) => {
          const marks = visible(makeSnippet(text, [['a'], ['b'], ['港']])).replace(/[^[\]]/g, '');
          return /^(\[\])*$/.test(marks);
        },
      ),
    );
  });

  test('comes from the text of HTML, with references read', () => {
    expect(plainText('<p id="p0">Fish &amp; chips &#8212; &#x41;&nbsp;&bogus;</p><p>x</p>')).toBe(
      'Fish & chips — A &bogus; x',
    );
    expect(plainText('a&#0;&#99999999;&#2;b')).toBe('a &#99999999; b');
  });
});
