import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Publisher } from '../model/publisher.ts';
import { parseSearchQuery } from './parse-search-query.ts';

const now = Date.UTC(2026, 10, 19, 12, 4);

function publisher(id: number, slug: string, name: string, site: string | null = null): Publisher {
  return {
    id,
    slug,
    name,
    site,
    country: null,
    language: null,
    kind: null,
    owner: null,
    ownerKind: null,
    ownerEntities: [],
    sample: true,
  };
}

const publishers = [
  publisher(1, 'harbour-gazette', 'Harbour Gazette', 'https://www.harbourgazette.example'),
  publisher(2, 'tidewater-review', 'The Tidewater Review'),
  publisher(3, 'radio-sund', 'Radio Sund'),
  publisher(4, 'radio-merrow', 'Radio Merrow'),
  publisher(5, 'cafe-post', 'Café Post'),
];

function parse(text: string, timeZone?: string) {
  return parseSearchQuery(text, { publishers, now, ...(timeZone === undefined ? {} : { timeZone }) });
}

const day = (year: number, month: number, date: number) => Date.UTC(year, month - 1, date);

describe('parseSearchQuery', () => {
  it('keeps plain words and quoted phrases as they are', () => {
    expect(parse('battery "water permit" quay').query).toEqual({
      text: 'battery "water permit" quay',
      publisherIds: null,
      topics: null,
      before: null,
      after: null,
      without: null,
    });
  });

  it('reads curly quotes and a quote that is never closed', () => {
    expect(parse('“water permit” now').query.text).toBe('"water permit" now');
    expect(parse('now "water permit').query.text).toBe('now "water permit"');
  });

  it('finds a publisher by slug, by name without its article, by accentless name and by host', () => {
    expect(parse('source:harbour-gazette').query.publisherIds).toEqual([1]);
    expect(parse('source:"Tidewater Review"').query.publisherIds).toEqual([2]);
    expect(parse('SOURCE:"the tidewater review" quay').query.publisherIds).toEqual([2]);
    expect(parse('source:"cafe post"').query.publisherIds).toEqual([5]);
    expect(parse('source:harbourgazette.example').query.publisherIds).toEqual([1]);
  });

  it('takes every publisher whose name begins with the words when none is the same', () => {
    expect(parse('source:radio').query.publisherIds).toEqual([3, 4]);
    expect(parse('source:gazette').query.publisherIds).toEqual([1]);
  });

  it('takes several sources as any of them', () => {
    expect(parse('source:radio-sund source:harbour-gazette').query.publisherIds).toEqual([3, 1]);
  });

  it('leaves an unknown source out and says so', () => {
    const { query, notes } = parse('quay source:clamour');
    expect(query.publisherIds).toBeNull();
    expect(query.text).toBe('quay');
    expect(notes).toEqual(['None of your publishers is called “clamour”. It was left out.']);
  });

  it('finds a topic by our name, by the name of the standard and by code, with the topics under it', () => {
    const sport = parse('topic:sport').query.topics ?? [];
    expect(sport[0]).toBe('15000000');
    expect(sport.length).toBeGreaterThan(1);
    expect(parse('topic:"climate change"').query.topics).toEqual(['20000418']);
    expect(parse('topic:20000418').query.topics).toEqual(['20000418']);
    expect(parse('topic:labor').query.topics).toContain('09000000');
  });

  it('says that a topic is unknown', () => {
    expect(parse('topic:zorbing').notes).toEqual(['There is no topic called “zorbing”. It was left out.']);
  });

  it('reads dates as the start of the day, month or year named', () => {
    expect(parse('after:2026-11-18').query.after).toBe(day(2026, 11, 18));
    expect(parse('before:2026-11').query.before).toBe(day(2026, 11, 1));
    expect(parse('before:2025').query.before).toBe(day(2025, 1, 1));
    expect(parse('after:"19 November 2026"').query.after).toBe(day(2026, 11, 19));
    expect(parse('after:"nov 2026"').query.after).toBe(day(2026, 11, 1));
  });

  it('reads today, yesterday and days, weeks and months back', () => {
    expect(parse('after:today').query.after).toBe(day(2026, 11, 19));
    expect(parse('after:yesterday').query.after).toBe(day(2026, 11, 18));
    expect(parse('after:7d').query.after).toBe(day(2026, 11, 12));
    expect(parse('after:2w').query.after).toBe(day(2026, 11, 5));
    expect(parse('after:9m').query.after).toBe(day(2026, 2, 19));
  });

  it('begins the day where the reader is, on both sides of a clock change', () => {
    expect(parse('after:2026-11-19', 'Asia/Tokyo').query.after).toBe(day(2026, 11, 19) - 9 * 3_600_000);
    expect(parse('after:2026-03-29', 'Europe/Zurich').query.after).toBe(day(2026, 3, 29) - 3_600_000);
    expect(parse('after:2026-03-30', 'Europe/Zurich').query.after).toBe(day(2026, 3, 30) - 2 * 3_600_000);
    expect(parse('after:today', 'Pacific/Auckland').query.after).toBe(day(2026, 11, 20) - 13 * 3_600_000);
  });

  it('reads years of fewer than four digits, which threw', () => {
    expect(parse('after:0100').query.after).toBe(day(100, 1, 1));
    expect(parse('before:0500-01-01').query.before).toBe(day(500, 1, 1));
    expect(parse('after:"jan 0100"').query.after).toBe(day(100, 1, 1));
    // Before standard time a place went by its own: New York 4:56:02 behind, into the year 99 at the first guess.
    expect(parse('after:0100', 'America/New_York').query.after).toBe(day(100, 1, 1) + 17_762_000);
    expect(parse('before:9999-12-31', 'Pacific/Kiritimati').query.before).toBe(
      day(9999, 12, 31) - 14 * 3_600_000,
    );
  });

  it('reads any date in any place, or says that it is none', () => {
    const zones = fc.constantFrom('UTC', 'Asia/Tokyo', 'America/New_York', 'Pacific/Apia', 'Africa/Monrovia');
    const years = fc.integer({ min: 0, max: 9999 }).map((year) => String(year).padStart(4, '0'));
    const rest = fc.constantFrom('', '-01', '-01-01', '-12-31', '-02-29');
    fc.assert(
      fc.property(years, rest, zones, (year, end, zone) => {
        const { query, notes } = parse(`after:${year}${end}`, zone);
        expect(query.after === null ? notes.length === 1 : Number.isSafeInteger(query.after)).toBe(true);
      }),
    );
  });

  it('refuses a date that does not exist, in words', () => {
    const { query, notes } = parse('before:2026-02-30');
    expect(query.before).toBeNull();
    expect(notes[0]).toContain('“2026-02-30” is not a date');
  });

  it('says that an empty operator was left out', () => {
    const { query, notes } = parse('source: quay');
    expect(query.text).toBe('quay');
    expect(notes[0]).toContain('“source:” needs something straight after it');
  });

  it('says that two dates cannot both hold', () => {
    expect(parse('before:2026-11-01 after:2026-11-10').notes).toHaveLength(1);
  });

  // "-word" searched for the word: the very articles that were not wanted came first.
  it('excludes a word, a phrase, a source and a topic with a minus straight before it', () => {
    const { query, notes } = parse('quay -permit \u2212"water tax" -source:radio -topic:"climate change"');
    expect(query.text).toBe('quay');
    expect([query.publisherIds, query.topics]).toEqual([null, null]);
    expect(query.without).toEqual({
      words: ['permit', '"water tax"'],
      publisherIds: [3, 4],
      topics: ['20000418'],
    });
    expect(notes).toEqual([]);
  });

  // The thirteenth word was left out of the search, or let in with its minus, and nothing said so.
  it('says how many words, and how many with a minus, were read', () => {
    const words = Array.from({ length: 13 }, (_, i) => `w${i}`);
    const { query, notes } = parse(
      [...words, ...words.map((word) => `-${word}`), 'source:radio-sund'].join(' '),
    );
    expect(query.text.split(' ')).toEqual(words.slice(0, 12));
    expect(query.without?.words).toEqual(words.slice(0, 12));
    expect(query.publisherIds).toEqual([3]);
    expect(notes).toEqual([
      expect.stringMatching(/first 12.*looked for/),
      expect.stringMatching(/first 12.*left out/),
    ]);
    expect(parse(words.slice(1).join(' ')).notes).toEqual([]);
    expect(parse(`${'word '.repeat(70)} source:radio-sund`).query.publisherIds).toEqual([3]);
    expect(parse(`quay ${' '.repeat(500)}permit`).notes).toEqual([
      'Only the first 500 characters were read.',
    ]);
  });

  it('takes a minus elsewhere for what it is in a text', () => {
    const { query } = parse('co-op "east-west" - quay -! "old"-fashioned');
    expect(query.without).toBeNull();
    expect(query.text).toBe('co-op "east-west" - quay -! "old" -fashioned');
  });

  // Each was searched for, though it was not wanted.
  it.each(['-#quay', '-(quay)', '-‘quay’', '-$quay', '-.quay', '\u2212„quay“'])(
    'excludes what %s names',
    (typed) => {
      const { query } = parse(`permit ${typed}`);
      expect([query.text, query.without?.words.length]).toEqual(['permit', 1]);
    },
  );

  it('turns a date round with a minus, and says that an unknown source cannot be excluded', () => {
    expect(parse('-before:2026-11-01').query).toEqual(parse('after:2026-11-01').query);
    expect(parse('-after:2026-11-01').query).toEqual(parse('before:2026-11-01').query);
    const { query, notes } = parse('-source:clamour');
    expect(query.without).toBeNull();
    expect(notes[0]).toContain('“clamour”');
  });

  it('leaves other words with a colon alone', () => {
    expect(parse('12:30 https://example.com note:this').query.text).toBe(
      '12:30 https://example.com note:this',
    );
  });

  it('never throws, and never lets an operator leak into the words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (noise) => {
        const { query } = parse(`${noise} source:radio-sund`);
        expect(/(^|\s)(source|topic|before|after):/i.test(query.text.replace(/"[^"]*"/g, ''))).toBe(false);
      }),
    );
  });
});
