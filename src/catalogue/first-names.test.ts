import { describe, expect, test } from 'vitest';
import { doubtfulFirstNames, firstNameStrength, firstNames } from './first-names.ts';

describe('first names', () => {
  test('there are at least 1,500', () => {
    expect(firstNames.size).toBeGreaterThanOrEqual(1500);
  });

  test('names are lower-case words of letters, hyphens and apostrophes', () => {
    for (const name of firstNames) {
      expect(name).toBe(name.toLowerCase());
      expect(name).toMatch(/^\p{L}[\p{L}'-]+$/u);
    }
  });

  test('doubtful names are a small part of the names', () => {
    for (const name of doubtfulFirstNames) expect(firstNames.has(name), name).toBe(true);
    expect(doubtfulFirstNames.size).toBeLessThan(firstNames.size / 10);
  });

  test('names of many languages are known', () => {
    const names = [
      'Barack',
      'Angela',
      'Kylian',
      'Ngozi',
      'Narendra',
      'Shinzo',
      'Volodymyr',
      'Recep',
      'Cyril',
    ];
    for (const name of [...names, 'François', 'Jacinda', 'Benjamin', 'Bongbong', 'Giorgia', 'Uhuru']) {
      expect(firstNameStrength(name), name).toBe('certain');
    }
  });

  test('a name that is also a word is doubtful, and a word that is no name is unknown', () => {
    for (const name of ['Will', 'May', 'Jordan', 'Hope', 'Chase'])
      expect(firstNameStrength(name)).toBe('doubtful');
    for (const word of ['The', 'Parliament', 'Monday', 'German', 'Police']) {
      expect(firstNameStrength(word)).toBe('unknown');
    }
  });
});
