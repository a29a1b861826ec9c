// A reader in the United Kingdom who picked Business was given papers in German, Greek and Spanish, ticked.
import { describe, expect, it } from 'vitest';
import { acceptedLanguages, ownLanguages, packsInLanguages } from './own-languages.ts';
import { packOffers } from './pack-offers.ts';
import { packGroups } from './pack-view.ts';

const business = (languages: readonly string[]) =>
  packsInLanguages(packOffers(), languages).find(({ id }) => id === 'topic-business')?.feeds ?? [];

describe('packs in the languages of a reader', () => {
  it('give no publisher in another language for a topic', () => {
    expect(business(['en']).length).toBeGreaterThan(3);
    for (const { language } of business(['en'])) expect(language).toMatch(/^en/);
    expect(business(['de']).map(({ title }) => title)).toContain('Handelsblatt');
    expect(business([]).length).toBeGreaterThan(business(['en']).length);
  });

  it('leave a country as it is, and say which language its publishers write', () => {
    const packs = packsInLanguages(packOffers(), ['en']);
    const german = packs.find(({ id }) => id === 'country-de');
    expect(german?.feeds.length).toBe(packOffers().find(({ id }) => id === 'country-de')?.feeds.length);
    const nobody = { topics: new Set<string>(), countries: new Set<string>(), known: new Set<string>() };
    const view = packGroups(packs, nobody, false).byCountry.find(({ id }) => id === 'country-de');
    expect(view?.publishers[0]?.fact).toMatch(/^in German · Germany/);
  });
});

describe('the languages of a reader', () => {
  const facts = { languages: [], countries: [], accepted: '' };

  it('are those chosen, else the browser’s and those of the chosen countries', () => {
    const of = (change: Partial<Parameters<typeof ownLanguages>[0]>) =>
      ownLanguages({ ...facts, ...change }, packOffers());
    expect(of({ languages: ['fr'], accepted: 'de', countries: ['GB'] })).toEqual(['fr']);
    expect(of({ accepted: 'en-GB,en;q=0.9', countries: ['DE'] })).toEqual(['en', 'de']);
    expect(of({})).toEqual([]);
  });

  it('are read from the header whatever it holds', () => {
    expect(acceptedLanguages('de-CH, fr;q=0.8, *;q=0.1, it;q=0, <x>, de')).toEqual(['de', 'fr']);
    expect(acceptedLanguages('')).toEqual([]);
  });
});
