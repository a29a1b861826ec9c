import { describe, expect, test } from 'vitest';
import * as roleWords from './role-words.ts';

const { organisationSuffixes, personRoles, ...rest } = roleWords;
const lists: [string, readonly string[]][] = Object.entries(rest);

describe('role words', () => {
  test('each list is lower case, trimmed and without repeats', () => {
    for (const [listName, words] of lists) {
      expect(new Set(words).size, listName).toBe(words.length);
      for (const word of words) expect(word, listName).toBe(word.toLowerCase().trim());
    }
  });

  test('entries carry no full stop at the end, since the reader of text strips it', () => {
    for (const word of lists.flatMap(([, words]) => words)) expect(word).not.toMatch(/\.$/);
  });

  test('the titles and roles that news uses are there', () => {
    for (const role of [
      'president',
      'prime minister',
      'chief executive',
      'mayor',
      'professor',
      'striker',
      'singer',
    ]) {
      expect(personRoles.has(role), role).toBe(true);
    }
    expect(roleWords.honorifics).toContain('dr');
    expect(personRoles.size).toBeGreaterThanOrEqual(600);
  });

  test('the endings and heads of organisations are there', () => {
    for (const suffix of ['inc', 'corp', 'university', 'ministry', 'council', 'party', 'fc']) {
      expect(organisationSuffixes.has(suffix), suffix).toBe(true);
    }
    expect(roleWords.organisationHeads).toContain('bank of');
  });
});
