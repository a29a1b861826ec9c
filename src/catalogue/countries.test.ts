import { describe, expect, test } from 'vitest';
import { countries, findCountry } from './countries.ts';

describe('countries', () => {
  test('every code is one that the platform knows as a region, and occurs once', () => {
    const regionNames = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
    for (const country of countries) expect(regionNames.of(country.code), country.code).toBeTruthy();
    expect(new Set(countries.map((country) => country.code)).size).toBe(countries.length);
  });

  test('no name or alias means two countries', () => {
    const names = countries.flatMap((country) => [country.name, ...country.aliases]);
    expect(new Set(names).size).toBe(names.length);
  });

  test('the table covers the members of the United Nations and the places that news names beside them', () => {
    expect(countries.length).toBeGreaterThanOrEqual(240);
    for (const code of ['TW', 'PS', 'XK', 'HK', 'VA', 'GL', 'SS', 'TL'])
      expect(findCountry(code)).toBeDefined();
  });

  test('demonyms are capitalised words', () => {
    for (const demonym of countries.flatMap((country) => country.demonyms)) {
      expect(demonym).toMatch(/^\p{Lu}/u);
    }
  });

  test('a code in lower case or unknown is not found', () => {
    expect(findCountry('GB')?.capital).toBe('London');
    expect(findCountry('gb')).toBeUndefined();
    expect(findCountry('ZZ')).toBeUndefined();
  });
});
