import { expect, test } from 'vitest';
import { companies } from '../../catalogue/companies.ts';
import { exchangeName, listingWords } from './exchange-name.ts';

test('names every exchange of the catalogue in words that are no mere letters', () => {
  const exchanges = new Set(companies.map(({ exchange }) => exchange));
  for (const exchange of exchanges) expect(exchangeName(exchange), exchange).not.toMatch(/^[A-Z0-9]{2,5}$/);
});

test('says where and as what a company is listed, as far as it is known', () => {
  expect(listingWords('KLV', 'VSX')).toBe('Listed on the Vesper Exchange as KLV');
  expect(listingWords('MC', 'Euronext Paris')).toBe('Listed on Euronext Paris as MC');
  expect(listingWords('KLV', null)).toBe('Listed as KLV');
  expect(listingWords(null, null)).toBeNull();
});
