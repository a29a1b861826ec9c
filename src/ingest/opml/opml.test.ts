import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OpmlFeed } from '../../model/pool.ts';
import { maxOpmlFeeds, readOpml } from './read-opml.ts';
import { writeOpml } from './write-opml.ts';

const read = (text: string) => {
  const outcome = readOpml(Buffer.from(text));
  if (outcome.kind !== 'opml') throw new Error(outcome.words);
  return outcome;
};
const wordsOf = (text: string) => {
  const outcome = readOpml(Buffer.from(text));
  return outcome.kind === 'not-opml' ? outcome.words : 'opml';
};

describe('readOpml', () => {
  it('keeps nested folders as a path', () => {
    const { feeds } = read(`<?xml version="1.0"?><opml version="1.0"><head><title>Mine</title></head><body>
      <outline text="News"><outline title="Coast &amp; sea"><outline type="rss" text="Packet" xmlUrl="https://packet.example/feed" htmlUrl="https://packet.example/"/></outline></outline>
      <outline text="Bell" xmlUrl="https://bell.example/atom"/></body></opml>`);
    expect(feeds).toEqual([
      {
        feedUrl: 'https://packet.example/feed',
        title: 'Packet',
        siteUrl: 'https://packet.example/',
        folder: ['News', 'Coast & sea'],
      },
      { feedUrl: 'https://bell.example/atom', title: 'Bell', siteUrl: null, folder: [] },
    ]);
  });

  it('takes sloppy files: bare ampersands, odd case, no body, never closed, repeated lines', () => {
    const { feeds, damaged } = read(`junk <OPML><OUTLINE TEXT="A" XMLURL="https://a.example/?x=1&y=2"/>
      <outline xmlurl="feed:https://b.example/"/><outline xmlurl="https://b.example/"/><outline text="c" xmlUrl="https://c.example`);
    expect(feeds.map(({ feedUrl, title }) => [feedUrl, title])).toEqual([
      ['https://a.example/?x=1&y=2', 'A'],
      ['https://b.example/', 'b.example'],
    ]);
    expect(damaged).toBe(true);
  });

  it('names the lines it cannot use', () => {
    const { feeds, skipped } = read(
      '<opml><body><outline text="Bad" xmlUrl="javascript:alert(1)"/><outline text="None" xmlUrl=""/></body></opml>',
    );
    expect(feeds).toEqual([]);
    expect(skipped).toHaveLength(2);
    expect(skipped[0]).toContain('Bad');
  });

  it('names the feeds that stand too deep to be taken', () => {
    const nested = (levels: number) =>
      read(
        `<opml><body>${'<outline text="f">'.repeat(levels)}<outline text="Deep" xmlUrl="https://a.example/feed"/>` +
          `<outline xmlUrl="https://b.example/feed?key=s3cret"/>${'</outline>'.repeat(levels)}</body></opml>`,
      );
    expect(nested(57)).toMatchObject({ feeds: { length: 2 }, skipped: [], damaged: false });
    const { feeds, skipped, damaged } = nested(58);
    expect([feeds, damaged]).toEqual([[], true]);
    expect(skipped).toEqual([
      'Deep: stands inside more than 57 folders. Move it up, or add it by its address.',
      'b.example: stands inside more than 57 folders. Move it up, or add it by its address.',
    ]);
  });

  it('expands no entities and stops at its bounds', () => {
    const lines = Array.from(
      { length: maxOpmlFeeds + 10 },
      (_, n) => `<outline xmlUrl="https://a.example/${n}"/>`,
    ).join('');
    const { feeds, damaged } = read(
      `<!DOCTYPE opml [<!ENTITY x "https://evil.example/">]><opml><body><outline xmlUrl="&x;"/>${lines}</body></opml>`,
    );
    expect(feeds).toHaveLength(maxOpmlFeeds);
    expect(feeds.some(({ feedUrl }) => feedUrl.includes('evil'))).toBe(false);
    expect(damaged).toBe(true);
    expect(
      read(`<opml><body>${'<outline text="f">'.repeat(5000)}<outline xmlUrl="https://a.example/"/>`).feeds
        .length,
    ).toBeLessThanOrEqual(1);
  });

  it.each([
    ['', 'empty'],
    ['<rss version="2.0"/>', 'feed'],
    ['<!doctype html><html>', 'web page'],
    ['{"feeds": []}', 'JSON'],
    ['PK\u0003\u0004', 'ZIP'],
    ['<svg/>', 'XML of another kind'],
    ['name,address', 'not an OPML'],
  ])('says what %j is instead', (text, words) => {
    expect(wordsOf(text)).toContain(words);
  });

  it('refuses a file that is too large', () => {
    expect(readOpml(new Uint8Array(10 * 1024 * 1024 + 1)).kind).toBe('not-opml');
  });
});

describe('writeOpml', () => {
  it('writes what reads back the same, whatever the names', () => {
    const name = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
      .map((text) => text.replace(/[\p{Cc}\p{Cs}<>&\s\uFFFE\uFFFF\uFEFF]+/gu, 'x'));
    const feed: fc.Arbitrary<OpmlFeed> = fc.record({
      feedUrl: fc.webUrl({ withQueryParameters: true }).map((url) => new URL(url).href),
      title: name,
      siteUrl: fc.option(fc.webUrl().map((url) => new URL(url).href)),
      folder: fc.array(name, { maxLength: 4 }),
    });
    fc.assert(
      fc.property(fc.uniqueArray(feed, { selector: ({ feedUrl }) => feedUrl, maxLength: 12 }), (feeds) => {
        const again = read(writeOpml(feeds, { title: 'Mine', createdAt: 0 }));
        const byUrl = (a: OpmlFeed, b: OpmlFeed) => (a.feedUrl < b.feedUrl ? -1 : 1);
        expect(again.feeds.toSorted(byUrl)).toEqual(feeds.toSorted(byUrl));
        expect(again.damaged).toBe(false);
      }),
    );
  });

  it('keeps markup in names as text', () => {
    const text = writeOpml(
      [{ feedUrl: 'https://a.example/', title: '<b>"A" & B</b>\n\u0000', siteUrl: null, folder: ['<x>'] }],
      { title: '&', createdAt: 0 },
    );
    expect(text).toContain('title="&lt;b&gt;&quot;A&quot; &amp; B&lt;/b&gt;&#10;"');
    expect(text).not.toContain('<x>');
  });
});
