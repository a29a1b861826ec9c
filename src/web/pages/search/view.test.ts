import { describe, expect, it } from 'vitest';
import { aPublisher, testNow } from '../desk-builders.ts';
import { type SearchFacts, searchView, snippetParts } from './view.ts';

function facts(change: Partial<SearchFacts>): SearchFacts {
  return {
    typed: 'quay source:harbour',
    query: { text: 'quay', publisherIds: [1], topics: null, before: null, after: testNow, without: null },
    notes: [],
    hits: [],
    more: false,
    page: 1,
    publisher: () => aPublisher(),
    story: () => undefined,
    now: testNow,
    timeZone: 'UTC',
    ...change,
  };
}

describe('snippetParts', () => {
  it('cuts at the marks and keeps the text between', () => {
    expect(snippetParts('the \u0002quay\u0003 and the \u0002permit\u0003')).toEqual([
      { text: 'the ', match: false },
      { text: 'quay', match: true },
      { text: ' and the ', match: false },
      { text: 'permit', match: true },
    ]);
  });

  it('loses no text where a mark is missing', () => {
    expect(snippetParts('a \u0002quay')).toEqual([
      { text: 'a ', match: false },
      { text: 'quay', match: false },
    ]);
    expect(
      snippetParts('a quay\u0003 b')
        .map(({ text }) => text)
        .join(''),
    ).toBe('a quay b');
    expect(snippetParts('')).toEqual([]);
  });
});

describe('searchView', () => {
  it('says the filters in words and offers the search without them', () => {
    const view = searchView(facts({}));
    expect(view.filters).toBe('From Harbour Gazette, from 19 November 2026 on');
    expect(view.withoutFiltersHref).toBe('/search?q=quay');
  });

  it('has neither where only words were typed', () => {
    const view = searchView(
      facts({
        typed: 'quay',
        query: { text: 'quay', publisherIds: null, topics: null, before: null, after: null, without: null },
      }),
    );
    expect([view.filters, view.withoutFiltersHref]).toEqual([null, null]);
  });

  it('says what is excluded, and keeps excluded words in the search without filters', () => {
    const without = { words: ['tram', '"water tax"'], publisherIds: [], topics: [] };
    const query = { text: 'quay', publisherIds: [1], topics: null, before: null, after: null, without };
    const view = searchView(facts({ query }));
    expect(view.filters).toBe('From Harbour Gazette, without “tram” or “water tax”');
    expect(view.withoutFiltersHref).toBe('/search?q=quay+-tram+-%22water+tax%22');
    const excluded = { words: [], publisherIds: [2], topics: ['15000000'] };
    expect(searchView(facts({ query: { ...query, publisherIds: null, without: excluded } })).filters).toBe(
      'Not from Harbour Gazette, not about Sport',
    );
    const none = searchView(facts({ query: { ...query, text: '', publisherIds: null } }));
    expect([none.withoutFiltersHref, none.nothing]).toEqual([
      null,
      expect.stringMatching(/without those words/),
    ]);
  });

  it('speaks of words only where words were typed', () => {
    // `before:2020` was answered with "No article here has all of those words".
    const query = { text: '', publisherIds: null, topics: null, before: testNow, after: null, without: null };
    expect(searchView(facts({ typed: 'before:2020', query })).nothing).not.toMatch(/words/);
    expect(searchView(facts({})).nothing).toMatch(/^No article there has all of those words/);
    const words = { ...query, text: 'quay', before: null };
    expect(searchView(facts({ typed: 'quay', query: words })).nothing).toMatch(/^No article here has all/);
  });

  it('pages on while there is more, and back', () => {
    const view = searchView(facts({ page: 2, more: true }));
    expect(view.nextHref).toBe('/search?q=quay+source%3Aharbour&page=3');
    expect(view.previousHref).toBe('/search?q=quay+source%3Aharbour');
    expect(searchView(facts({ page: 50, more: true })).nextHref).toBeNull();
  });
});
