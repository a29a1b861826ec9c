import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entryIdentities } from './entry-identity.ts';

const entry = (guid: string | null, url: string | null, title = 'T', publishedAt: number | null = 1) => ({
  guid,
  url,
  title,
  publishedAt,
  summaryHtml: null,
  contentHtml: null,
});
const feed = { siteUrl: 'https://packet.example/' };
const identify = (entries: ReturnType<typeof entry>[], known: readonly (string | null)[] = []) =>
  entryIdentities(
    entries,
    feed,
    known.filter((identity) => identity !== null),
  );

describe('entryIdentities', () => {
  it('knows an entry by its guid when the address was edited', () => {
    const first = identify([entry('a', 'https://packet.example/old-words')]);
    expect(identify([entry('a', 'https://packet.example/new-words')], first)).toEqual(first);
  });

  it('knows an entry by its address when the guid changes on every request', () => {
    const first = identify([entry('request-1', 'https://packet.example/1?utm_source=rss')]);
    expect(identify([entry('request-2', 'https://packet.example/1')], first)).toEqual(first);
  });

  it('tells entries apart that share a guid, also when one of them leaves the feed', () => {
    const both = identify([
      entry('same', 'https://packet.example/1'),
      entry('same', 'https://packet.example/2'),
    ]);
    expect(new Set(both).size).toBe(2);
    expect(identify([entry('same', 'https://packet.example/2')], both)).toEqual([both[1]]);
  });

  it('believes no address that several entries share, nor that of the home page', () => {
    const shared = identify([
      entry('a', 'https://packet.example/live'),
      entry('b', 'https://packet.example/live'),
    ]);
    expect(new Set(shared).size).toBe(2);
    const home = identify([entry('a', 'https://packet.example')]);
    expect(identify([entry('b', 'https://packet.example')], home)).not.toEqual(home);
  });

  it('leaves out an entry that repeats an earlier one in everything', () => {
    const [first, second] = identify([entry(null, null, 'Gulls'), entry(null, null, 'Gulls')]);
    expect(first).not.toBeNull();
    expect(second).toBeNull();
  });

  it('gives distinct identities, and the same again for the same feed in any order', () => {
    const entries = fc.array(
      fc.record({
        guid: fc.option(fc.constantFrom('a', 'b', 'c', 'd')),
        url: fc.option(
          fc.constantFrom('https://x.example/1', 'https://x.example/2', 'https://packet.example/'),
        ),
        title: fc.constantFrom('', 'A', 'B'),
        publishedAt: fc.option(fc.constantFrom(1, 2)),
      }),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(entries, (list) => {
        const full = list.map((item) => entry(item.guid, item.url, item.title, item.publishedAt));
        const first = identify(full);
        const given = first.filter((identity) => identity !== null);
        expect(new Set(given).size).toBe(given.length);
        expect(new Set(identify(full.toReversed(), first).filter(Boolean))).toEqual(new Set(given));
      }),
    );
  });
});
