import { describe, expect, it } from 'vitest';
import { numbersIn, spelledNumber } from './numbers-in.ts';

describe('numbers', () => {
  it.each([
    ['en', '41,000 passengers and 2.25 per cent', ['41000', '2.25']],
    ['de', '41.000 Fluggäste und 2,25 Prozent', ['41000', '2.25']],
    ['fr', '41 000 passagers, 2,25 %', ['41000', '2.25']],
    ['sv', '41\u00a0000 resenärer', ['41000']],
    ['en', 'a loan of 18.2 billion', ['18200000000']],
    ['de', 'ein Kredit über 18,2 Milliarden', ['18200000000']],
    ['fr', 'un prêt de 18,2 milliards', ['18200000000']],
    ['ru', 'кредит на 18,2 млрд', ['18200000000']],
    ['es', 'un préstamo de 18.200 millones', ['18200000000']],
    ['de', 'eine Billion Euro, 3 Billionen Dollar', ['3000000000000']],
    ['en', 'won 3-1, and 14 more', ['1-3', '14']],
    ['de', 'gewann 1:3', ['1-3']],
  ])('of %s: %s', (language, text, values) => {
    expect(numbersIn(text, language)).toEqual(values);
  });

  it('are no dates, no years and no times of day', () => {
    expect(numbersIn('On 17 November 2025 at 11:30, and Nov. 3', 'en')).toEqual([]);
    expect(numbersIn('Am 17. November 2025 um 11.30 Uhr', 'de')).toEqual([]);
    expect(numbersIn('Le 17 novembre 2025 à 11h30', 'fr')).toEqual([]);
    expect(numbersIn('17 ноября 2025 года в 11:30', 'ru')).toEqual([]);
  });

  it('are words too', () => {
    expect(
      ['en', 'de', 'fr', 'es'].map((l, i) =>
        spelledNumber(['Fourteen', 'vierzehn', 'quatorze', 'catorce'][i]!, l),
      ),
    ).toEqual([14, 14, 14, 14]);
    expect(spelledNumber('harbour', 'en')).toBeNull();
  });

  it('of a long run of digits end', () => {
    expect(numbersIn('1 '.repeat(20_000), 'fr').length).toBeLessThan(50);
  });
});
