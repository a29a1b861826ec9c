// Names that newspapers of several languages give one person or place, and names that are not the same.
import { describe, expect, it } from 'vitest';
import { plainName, soundAlike, soundOf } from './sound.ts';

const alike = (a: string, aLanguage: string, b: string, bLanguage: string) =>
  soundAlike(soundOf(plainName(a, aLanguage)), soundOf(plainName(b, bLanguage)));

describe('a name', () => {
  it.each([
    ['Zelensky', 'en', 'Selenskyj', 'de'],
    ['Zelenskyy', 'en', 'Зеленський', 'uk'],
    ['Scholz', 'en', 'Шольц', 'ru'],
    ['Putin', 'en', 'Путиным', 'ru'],
    ['Putin', 'en', 'Poutine', 'fr'],
    ['Netanyahu', 'en', 'Netanjahu', 'de'],
    ['Matviyenko', 'en', 'Matwijenko', 'de'],
    ['Castavia', 'en', 'Каставии', 'ru'],
    ['Kalomiris', 'en', 'Καλομίρης', 'el'],
    ['Berlin', 'en', 'Berlins', 'de'],
    ['Vučić', 'sr', 'Vucic', 'en'],
  ])('%s (%s) and %s (%s) sound alike', (a, aLanguage, b, bLanguage) => {
    expect(alike(a, aLanguage, b, bLanguage)).toBe(true);
  });

  it.each([
    ['Paris', 'fr', 'Peres', 'es'],
    ['Dahl', 'de', 'Dalí', 'es'],
    ['Horvat', 'pl', 'Herbert', 'de'],
    ['Oslo', 'de', 'Assol', 'fr'],
  ])('%s (%s) and %s (%s) do not', (a, aLanguage, b, bLanguage) => {
    expect(alike(a, aLanguage, b, bLanguage)).toBe(false);
  });

  it('of a script without known letters stays as it is', () => {
    expect(plainName('東京', 'ja')).toBe('東京');
  });
});
