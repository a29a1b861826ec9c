import { describe, expect, it } from 'vitest';
import type { ParsedEntry } from '../model/entry.ts';
import { prepareArticle } from './prepare-article.ts';

const now = Date.UTC(2026, 0, 9);
const sentence =
  'The council of Port Merrow voted on Monday to end the lease of the quay, which is worth millions. ';

function entry(change: Partial<ParsedEntry>): ParsedEntry {
  return {
    guid: 'g',
    url: 'https://paper.example/news/quay',
    title: 'Council ends lease',
    author: 'By Ines Halloran',
    publishedAt: now - 1000,
    modifiedAt: null,
    summaryHtml: null,
    contentHtml: null,
    categories: [],
    pictures: [],
    enclosures: [],
    language: 'en',
    ...change,
  };
}
const prepare = (change: Partial<ParsedEntry>) =>
  prepareArticle(entry(change), {
    feedUrl: 'https://paper.example/feed',
    siteUrl: null,
    language: null,
    now,
    identity: 'id',
  });

describe('prepareArticle', () => {
  it('makes a full-text entry whole', () => {
    const article = prepare({ contentHtml: `<p>${sentence.repeat(20)}</p>` });
    expect(article).toMatchObject({
      identity: 'id',
      author: 'Ines Halloran',
      language: 'en',
      needsPage: false,
      kind: 'news',
    });
    expect(article.html).toMatch(/^<p id="p0">The council/);
    expect(article.wordCount).toBe(20 * 19);
    expect(article.features.byteLength).toBeGreaterThan(0);
  });

  it('asks for the page when the feed gives a summary or breaks off', () => {
    expect(prepare({ summaryHtml: sentence }).needsPage).toBe(true);
    expect(prepare({ contentHtml: `<p>${sentence.repeat(8)}</p><p>And then […]</p>` }).needsPage).toBe(true);
    expect(prepare({ summaryHtml: sentence, url: null }).needsPage).toBe(false);
  });

  it('takes the summary for a dek only when the text does not repeat it', () => {
    const text = `<p>${sentence.repeat(20)}</p>`;
    expect(
      prepare({ contentHtml: text, summaryHtml: 'A lease of forty years ends after twenty-eight.' }).dek,
    ).toBe('A lease of forty years ends after twenty-eight.');
    expect(prepare({ contentHtml: text, summaryHtml: sentence }).dek).toBeNull();
  });

  it('leaves out what feed software adds', () => {
    const article = prepare({
      contentHtml: `<p>${sentence.repeat(4)}</p><p>The post <a href="/x">Council ends lease</a> appeared first on <a href="/">Paper</a>.</p>`,
    });
    expect(article.text).not.toMatch(/appeared first/);
  });

  it('does not show the lead picture twice', () => {
    const article = prepare({ contentHtml: `<img src="/quay.jpg" width="900"><p>${sentence.repeat(4)}</p>` });
    expect(article.picture?.url).toBe('https://paper.example/quay.jpg');
    expect(article.html).not.toContain('<img');
  });

  it('gives an entry without a title the beginning of its text, and an empty one an empty text', () => {
    expect(prepare({ title: '', summaryHtml: sentence }).title).toMatch(/^The council of Port Merrow.*…$/);
    expect(prepare({})).toMatchObject({ html: '', text: '', wordCount: 0, needsPage: true });
  });

  it('gives the same article for the same entry', () => {
    const change = { contentHtml: `<p>${sentence.repeat(10)}</p>` };
    expect(prepare(change)).toEqual(prepare(change));
  });
});
