// Names of companies that are written with other signs than letters were found by nobody: "&", a point, a digit or a
// small letter in front. And a listing stood on what is no company: an index, a militia's letters, a place to post.
import { describe, expect, it } from 'vitest';
import { companies } from '../../catalogue/companies.ts';
import { layOutText } from '../article-text.ts';
import { sanitiseHtml } from '../html/sanitise-html.ts';
import { recogniseEntities } from './recognise-entities.ts';

function recognise(title: string, ...paragraphs: string[]) {
  const html = paragraphs.map((text) => `<p>${text.replaceAll('&', '&amp;')}</p>`).join('');
  return recogniseEntities(layOutText(title, null, sanitiseHtml(html, { baseUrl: null }).blocks), 'en');
}
const listings = (...paragraphs: string[]) =>
  recognise('What happened', ...paragraphs).flatMap(({ ticker }) => ticker ?? []);

/** Written small throughout, or with an apostrophe after two letters: a letter alone, or two forms that differ in a capital within. */
const notFound = new Set(['argenx', 'a2 Milk', 'e&', "Ma'aden", 'Komerční banka']);

describe('a listed company', () => {
  it.each(companies.filter(({ name }) => !notFound.has(name)))(
    'is found as the table writes it: $name',
    ({ name, ticker }) => {
      const lines = [
        `On Sunday shares in the company ${name} fell after the chief executive of ${name} cut the revenue forecast.`,
      ];
      expect(listings(...lines)).toContain(ticker);
    },
  );

  it.each([
    ['JNJ', 'In court Johnson and Johnson denied it.'],
    ['PG', 'A soap by Procter and Gamble sold well.'],
    ['NVDA', 'At noon Nvidia unveiled a processor.'],
    ['NVDA', 'At noon NVIDIA unveiled a processor.'],
    ['EBAY', 'He sold the lamp on eBay and kept the shade.'],
    ['MMM', 'The adhesive maker 3M cut its workforce, and 3M shares fell.'],
    ['HIMS', 'Last year Hims & Hers sold subscriptions.'],
  ])('is found in another spelling: %s in "%s"', (ticker, text) => {
    expect(listings(text)).toContain(ticker);
  });

  it.each([
    ['MMM', 'It cost $3M and is 3m long, and 3M people came to see it.'],
    ['III', 'The comet 3I passed the sun, and the 3I comet is bright.'],
    ['K S', 'The K S brothers sang.'],
    ['RTX', 'The Nvidia GeForce RTX 3080 is a fast card for gaming laptops.'],
  ])('is not found where something else is meant: %s in "%s"', (ticker, text) => {
    expect(listings(text)).not.toContain(ticker);
  });

  it('keeps the end of its name that only looks like a possessive', () => {
    const [restaurant] = recognise('Lunch', 'They met at a McDonald’s near the port.');
    expect(restaurant).toMatchObject({ name: "McDonald's", ticker: 'MCD' });
  });
});

describe('letters in brackets', () => {
  it.each([
    'The Estmark Free League (ELF) fought on, and investors sold shares. The ELF holds the hills.',
    'The Harbour Workers group (UXO) met while shares were trading. Fighters of UXO left.',
    'The Estmark Council (TPX) met. The stock market closed early on the day, and trading was thin.',
  ])('are a ticker only behind a company’s name: %s', (text) => {
    expect(listings(text)).toEqual([]);
  });

  it('are none behind an index', () => {
    expect(listings('The Harbour 50 Index (ASX: XHO) closed higher, and shares rose.')).toEqual([]);
  });

  it('are one beside talk of shares', () => {
    expect(listings('Shares of Tarn Robotics Inc (TARN) fell on Monday.')).toEqual(['TARN']);
  });
});

describe('a place to post', () => {
  it.each([
    'The mayor wrote on Truth Social that the market would rise, and posted it on Instagram.',
    'In a Facebook post she said the company would sell the store.',
    'A Netflix documentary and an ESPN reporter told of it; the Fox News host sold his shares.',
  ])('is no company of the news where somebody only writes or shows something there: %s', (text) => {
    expect(listings(text)).toEqual([]);
  });

  it('is one where the news is about it', () => {
    expect(listings('Netflix, the streaming company, said revenue rose as subscribers paid more.')).toContain(
      'NFLX',
    );
    const keys = recognise('YouTube tries longer advertisements', 'Viewers of YouTube wait longer.');
    expect(keys.map(({ ticker }) => ticker)).toContain('GOOGL');
  });
});
