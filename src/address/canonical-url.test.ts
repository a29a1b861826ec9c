import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalUrl } from './canonical-url.ts';

describe('canonicalUrl', () => {
  it.each([
    ['https://News.Example:443/a/?utm_source=rss&utm_medium=feed#top', 'https://news.example/a'],
    ['http://news.example/a', 'https://news.example/a'],
    ['https://news.example/a?id=3&fbclid=x&page=2', 'https://news.example/a?id=3&page=2'],
    ['https://news.example/?p=12', 'https://news.example/?p=12'],
    ['https://news.example/#!/a', 'https://news.example/#!/a'],
    ['http://127.0.0.1:8085/a/', 'http://127.0.0.1:8085/a'],
    ['https://news.example/a?UTM_Campaign=x', 'https://news.example/a'],
  ])('makes %s into %s', (url, expected) => {
    expect(canonicalUrl(url)).toBe(expected);
  });

  it.each([null, '', 'javascript:alert(1)', 'not an address', 'ftp://news.example/a'])(
    'gives null for %s',
    (url) => {
      expect(canonicalUrl(url)).toBeNull();
    },
  );

  it('comes to an end of any row of slashes', () => {
    expect(canonicalUrl(`https://news.example/a${'/'.repeat(200_000)}`)).toBe('https://news.example/a');
    const inside = `https://news.example/${'/'.repeat(200_000)}a`;
    expect(canonicalUrl(inside)).toBe(inside);
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (url) => {
        const once = canonicalUrl(url);
        expect(canonicalUrl(once)).toBe(once);
      }),
    );
  });
});
