import { describe, expect, test } from 'vitest';
import { cities } from './cities.ts';
import { findCountry } from './countries.ts';

describe('cities', () => {
  test('every city lies in a country of the countries table', () => {
    for (const city of cities) expect(findCountry(city.country), city.name).toBeDefined();
  });

  test('no name or alias means two cities', () => {
    const names = cities.flatMap((city) => [city.name, ...(city.aliases ?? [])]);
    const repeated = names.filter((name, index) => names.indexOf(name) !== index);
    expect(repeated).toEqual([]);
  });

  test('there are cities from most of the world', () => {
    expect(cities.length).toBeGreaterThanOrEqual(450);
    expect(new Set(cities.map((city) => city.country)).size).toBeGreaterThanOrEqual(150);
  });

  test('names that are common words or given names are marked', () => {
    const ambiguous = new Set(cities.filter((city) => city.ambiguous).map((city) => city.name));
    for (const name of ['Reading', 'Bath', 'Nice', 'Split', 'Mobile', 'Sofia'])
      expect(ambiguous).toContain(name);
    for (const name of ['Berlin', 'Nairobi', 'Tokyo', 'Paris']) expect(ambiguous).not.toContain(name);
  });
});
