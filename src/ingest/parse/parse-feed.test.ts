// Whole feeds of every format, and documents that are none.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ParsedFeed } from '../../model/entry.ts';
import { maxEntriesPerFeed, parseFeed, parseFeedText } from './parse-feed.ts';

const address = 'https://packet.example/feed.xml';

function fixture(name: string, url = address): ParsedFeed {
  const bytes = readFileSync(new URL(`../../../fixtures/feeds/${name}`, import.meta.url));
  const outcome = parseFeed(bytes, { url, contentType: null });
  if (outcome.kind !== 'feed') throw new Error(outcome.detail);
  return outcome.feed;
}

function feedOf(text: string, url = address): ParsedFeed {
  const outcome = parseFeedText(text, url);
  if (outcome.kind !== 'feed') throw new Error(outcome.detail);
  return outcome.feed;
}

const rss = (items: string, channel = '<title>T</title>') =>
  `<rss version="2.0"><channel>${channel}${items}</channel></rss>`;

describe('RSS', () => {
  const feed = fixture('rss-news-extensions.xml');

  it('reads the channel: title, language, the longest interval, the hub', () => {
    expect(feed).toMatchObject({
      format: 'rss',
      title: 'The Merrow Packet – Front page',
      siteUrl: 'https://packet.example/en/',
      language: 'en-GB',
      minIntervalSeconds: 1800,
      hubUrl: 'https://hub.example/',
      rescued: false,
    });
  });

  it('reads an item with its extensions, whatever prefix their namespace has', () => {
    expect(feed.entries[0]).toMatchObject({
      guid: 'packet:7',
      url: 'https://packet.example/en/business/kelvane-third-dock?utm_source=rss&id=7',
      title: 'Kelvane’s third dock falls silent',
      author: 'Ines Rook, Tobiah Marsh',
      publishedAt: Date.UTC(2026, 2, 4, 7, 5),
      modifiedAt: Date.UTC(2026, 2, 4, 8, 15, 30),
      summaryHtml: 'Two hundred welders were told to stay at home.',
      categories: ['Business', 'Ships & docks'],
    });
    expect(feed.entries[0]?.contentHtml).toMatch(/^<p>Two hundred.*return\.<\/p>$/);
  });

  it('takes the largest picture with credit and caption, and the sound as an enclosure', () => {
    expect(feed.entries[0]?.pictures[0]).toEqual({
      url: 'https://packet.example/pictures/dock.jpg',
      width: 1280,
      height: 720,
      alt: null,
      caption: 'The dock on Friday evening',
      credit: 'Ines Rook',
    });
    expect(feed.entries[0]?.enclosures).toEqual([
      {
        url: 'https://packet.example/sound/dock.mp3',
        mediaType: 'audio/mpeg',
        bytes: 2048,
        durationSeconds: 95,
      },
    ]);
  });

  it('takes the guid for the link, the name out of an e-mail address, and the first picture that is no pixel', () => {
    expect(feed.entries[1]).toMatchObject({
      url: 'https://packet.example/en/tides/march',
      author: 'The night desk',
      publishedAt: null,
      pictures: [{ url: 'https://img.packet.example/tide.png', alt: 'High water' }],
    });
  });

  it.each([
    [
      '0.91 with items beside the channel',
      '<rss version="0.91"><channel><title>T</title></channel><item><title>A</title></item></rss>',
    ],
    [
      'upper case',
      '<RSS VERSION="2.0"><CHANNEL><TITLE>T</TITLE><ITEM><TITLE>A</TITLE></ITEM></CHANNEL></RSS>',
    ],
    [
      'items never closed',
      '<rss><channel><title>T</title><item><title>A</title><item><title>B</title></channel></rss>',
    ],
    ['a title never closed', rss('<item><title>A<link>https://a.example/</link></item>')],
    ['text after the end', `${rss('<item><title>A</title></item>')}\n<script>alert(1)</script>`],
    ['the DOCTYPE of a web page', `<!DOCTYPE html>\n${rss('<item><title>A</title></item>')}`],
    ['a number as a tag', rss('<item><title>A</title><description>I <3 gulls</description></item>')],
  ])('reads RSS %s', (_what, text) => {
    const { title, entries } = feedOf(text);
    expect(title).toBe('T');
    expect(entries[0]?.title).toBe('A');
  });

  it('keeps a tag that HTML does not have in a title', () => {
    const { entries } = feedOf(
      rss(
        '<item><title>Use vector&amp;lt;int&amp;gt; &amp;amp; &lt;b&gt;more&lt;/b&gt;, &lt;T&gt;</title></item>',
      ),
    );
    expect(entries[0]?.title).toBe('Use vector<int> & more, <T>');
  });

  it('keeps at most 500 entries', () => {
    const { entries, rescued } = feedOf(rss('<item><title>x</title></item>'.repeat(2000)));
    expect(entries).toHaveLength(maxEntriesPerFeed);
    expect(rescued).toBe(true);
  });
});

describe('Atom', () => {
  const feed = fixture('atom-types.xml', 'https://bell.example/atom');

  it('reads titles of each type as plain text', () => {
    expect(feed.title).toBe('Bell & Buoy');
    expect(feed.entries.map(({ title }) => title)).toEqual(['Pier opens', 'Why 2 < 3 and a <marquee> tag']);
  });

  it('resolves links against xml:base and prefers the page among alternates', () => {
    expect(feed.siteUrl).toBe('https://bell.example/');
    expect(feed.entries.map(({ url }) => url)).toEqual([
      'https://bell.example/2026/1',
      'https://bell.example/2026/2',
    ]);
    expect(feed.entries[0]?.enclosures[0]?.url).toBe('https://bell.example/2026/1.ogg');
  });

  it('gives XHTML without its prefix and text escaped', () => {
    expect(feed.entries[0]?.contentHtml).toBe('<div><p>The pier is <em>open</em> &amp; dry.</p></div>');
    expect(feed.entries[0]?.summaryHtml).toBe('<p>Ferries &lt; five minutes away</p>');
  });

  it('falls back to the author of the feed, and reads languages and dates', () => {
    expect(feed.entries.map(({ author, language }) => [author, language])).toEqual([
      ['Harbour desk', 'en'],
      ['Nia Wren', 'cy'],
    ]);
    expect(feed.entries[0]?.modifiedAt).toBe(Date.UTC(2026, 2, 4, 8, 30, 0, 250));
    expect(feed.entries[1]?.publishedAt).toBe(Date.UTC(2026, 2, 3));
  });

  it('reads Atom 0.3 with its modes', () => {
    const { entries } = feedOf(`<feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>T</title><entry>
      <title type="text/html" mode="escaped">Gulls &amp;amp; terns</title><issued>2004-06-01T10:00Z</issued>
      <content type="text/plain" mode="base64">R3VsbHM=</content></entry></feed>`);
    expect(entries[0]).toMatchObject({
      title: 'Gulls & terns',
      contentHtml: '<p>Gulls</p>',
      publishedAt: Date.UTC(2004, 5, 1, 10),
    });
  });
});

describe('RDF', () => {
  it('reads items beside the channel, with rdf:about as their guid', () => {
    const feed = fixture('rdf-rss10.xml');
    expect(feed).toMatchObject({
      format: 'rdf',
      title: 'Harbour Ledger',
      siteUrl: 'https://ledger.example/',
    });
    expect(feed.entries).toMatchObject([
      {
        guid: 'urn:ledger:1',
        url: 'https://ledger.example/1',
        author: 'A. Clerk',
        categories: ['Trade'],
        publishedAt: Date.UTC(2026, 2, 4, 6),
      },
    ]);
  });
});

describe('JSON Feed', () => {
  it('reads entries, attachments and raw line breaks in strings', () => {
    const feed =
      feedOf(`{"version":"https://jsonfeed.org/version/1.1","title":"Quay\nside","home_page_url":"https://q.example/","items":[
      {"id":7,"url":"/7","title":"Seven","content_text":"One\\n\\nTwo <3","date_published":"2026-03-04T08:00:00Z",
       "authors":[{"name":"Nia Wren"}],"tags":["sea"],"image":"/7.jpg",
       "attachments":[{"url":"/7.mp3","mime_type":"audio/mpeg","duration_in_seconds":60}]}]}`);
    expect(feed).toMatchObject({ format: 'json', title: 'Quay side', rescued: true });
    expect(feed.entries[0]).toMatchObject({
      guid: '7',
      url: 'https://packet.example/7',
      contentHtml: '<p>One</p><p>Two &lt;3</p>',
      author: 'Nia Wren',
      pictures: [{ url: 'https://packet.example/7.jpg' }],
      enclosures: [{ url: 'https://packet.example/7.mp3', durationSeconds: 60 }],
    });
  });
});

describe('what is no feed', () => {
  it.each([
    ['<opml version="2.0"><body/></opml>', 'OPML'],
    ['<!doctype html><p>Hello <rss>', 'web page'],
    ['<html><body><pre>&lt;rss&gt;</pre></body></html>', 'web page'],
    ['<svg xmlns="http://www.w3.org/2000/svg"/>', '<svg>'],
    ['{"items": 3}', 'JSON'],
    ['Hello', 'neither'],
  ])('refuses %s and says what it is', (text, words) => {
    const outcome = parseFeedText(text, undefined);
    expect(outcome.kind).toBe('not-a-feed');
    expect(outcome.kind === 'not-a-feed' && outcome.detail).toContain(words);
  });

  it.each(['', ' \n', '{"items": [', '<rss'])(
    'finds %j unreadable or no feed, and does not throw',
    (text) => {
      expect(parseFeedText(text, undefined).kind).not.toBe('feed');
    },
  );
});

describe('anything at all', () => {
  const tag = fc.constantFrom(
    '<rss>', '<channel>', '<item>', '</item>', '<title>', '</title>', '<description>', '</description>', '<![CDATA[', ']]>',
    '<feed xmlns="http://www.w3.org/2005/Atom">', '<entry>', '</entry>', '<link href="//x"/>', '<content type="xhtml">',
    '&amp;', '&#xD800;', '&lol;', '<!--', '-->', '<!DOCTYPE x [', ']>', '<a b=\'', '"', '<media:group>', '<pubDate>', 'x', '\u0000', '<', '>',
  ); // biome-ignore format: a bag of pieces

  it('never throws, and gives only http(s) links and whole numbers', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(tag, fc.string()), { maxLength: 60 }),
        fc.constantFrom('<rss>', '<feed>', '<rdf:RDF>', ''),
        (pieces, root) => {
          const outcome = parseFeedText(root + pieces.join(''), address);
          if (outcome.kind !== 'feed') return;
          for (const entry of outcome.feed.entries) {
            if (entry.url) expect(entry.url).toMatch(/^https?:/);
            expect(entry.title.isWellFormed()).toBe(true);
            if (entry.publishedAt !== null) expect(Number.isFinite(entry.publishedAt)).toBe(true);
          }
        },
      ),
      { numRuns: 400 },
    );
  });

  it('never throws for bytes of any kind', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.option(fc.string()), (bytes, contentType) => {
        parseFeed(bytes, { url: null, contentType });
      }),
      { numRuns: 300 },
    );
  });

  it('reads an entry back as it was written, whatever its words', () => {
    const words = fc.string({ unit: 'grapheme', maxLength: 40 }).map((text) =>
      text
        .replace(/[\p{Cc}<>&]/gu, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
    );
    fc.assert(
      fc.property(words, (title) => {
        const escaped = title.replaceAll('"', '&quot;');
        expect(feedOf(rss(`<item><title>${escaped}</title><guid>g</guid></item>`)).entries[0]?.title).toBe(
          title.toWellFormed(),
        );
      }),
    );
  });

  it.each([
    ['comments never closed', `${'<!--'.repeat(50_000)}<rss>`],
    ['declarations', `<rss><channel>${'<!ENTITY '.repeat(50_000)}`],
    ['open brackets', `<rss><channel><item><title>${'<'.repeat(200_000)}`],
    ['nested elements', `<rss><channel>${'<a>'.repeat(200_000)}`],
    ['ampersands', rss(`<item><title>${'&'.repeat(200_000)}</title></item>`)],
    ['links of a page', `<html>${'<link rel=alternate '.repeat(50_000)}`],
    ['authors', rss(`<item><author>${'a@'.repeat(100_000)}</author></item>`)],
  ])('is done soon with %s', (_what, text) => {
    // Bounded by the test's own time limit: quadratic reading of this takes minutes.
    expect(parseFeedText(text, address).kind).toBeTypeOf('string');
  });
});

describe('names without measure', () => {
  const feeds = (title: string) => [
    feedOf(rss('', `<title>${title}</title>`)),
    feedOf(`<feed xmlns="http://www.w3.org/2005/Atom"><title>${title}</title></feed>`),
    feedOf(JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title, items: [] })),
  ];

  // A publisher called so filled every card of it.
  it('are cut at two hundred letters', () => {
    for (const feed of feeds('N'.repeat(1000))) expect(feed.title).toBe(`${'N'.repeat(199)}…`);
  });

  // One letter under hundreds of marks cannot be broken: the page scrolled sideways.
  it('lose the marks that no script puts on one letter', () => {
    for (const feed of feeds(`Zal${'\u0301\u0489'.repeat(80)}go`))
      expect(feed.title).toBe(`Zal${'\u0301\u0489'.repeat(4)}go`);
    const tibetan = '\u0f66\u0f92\u0fb2\u0f74\u0f56\u0f0b';
    for (const feed of feeds(tibetan)) expect(feed.title).toBe(tibetan);
  });
});
