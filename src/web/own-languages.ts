// The languages that a reader can be taken to read: chosen, else the browser's and those of the chosen countries.
import type { AppRequest } from '../http/app-context.ts';
import { type PackOffer, packOffers } from './pack-offers.ts';

const mostLanguages = 20;

/** `en` of `en-GB`. */
const base = (language: string) => language.trim().toLowerCase().split(/[-_;]/, 1)[0] ?? '';

/** Base codes of an Accept-Language header; `*`, refused ones (`q=0`) and nonsense say nothing. */
export function acceptedLanguages(header: string): readonly string[] {
  const wanted = header.split(',').filter((part) => !/;\s*q=0(\.0*)?\s*$/.test(part));
  const codes = wanted.map(base).filter((code) => /^[a-z]{2,3}$/.test(code));
  return [...new Set(codes)].slice(0, mostLanguages);
}

export interface LanguageFacts {
  /** Chosen in the settings; [] for no choice. */
  readonly languages: readonly string[];
  readonly countries: readonly string[];
  /** The Accept-Language header. */
  readonly accepted: string;
}

/** [] where nothing tells: then every language goes. */
export function ownLanguages(
  { languages, countries, accepted }: LanguageFacts,
  packs: readonly PackOffer[],
): readonly string[] {
  if (languages.length > 0) return [...new Set(languages.map(base))];
  const spoken = packs
    .filter(({ country }) => country !== null && countries.includes(country))
    .flatMap(({ feeds }) => feeds.map(({ language }) => base(language)));
  return [...new Set([...acceptedLanguages(accepted), ...spoken])];
}

/**
 * The packs as they are for these languages: one by topic has no publisher in another, one by country is as it is,
 * since the country was chosen. A pack of nobody is none.
 */
export function packsInLanguages(
  packs: readonly PackOffer[],
  languages: readonly string[],
): readonly PackOffer[] {
  if (languages.length === 0) return packs;
  return packs
    .map((pack) =>
      pack.by === 'country'
        ? pack
        : { ...pack, feeds: pack.feeds.filter(({ language }) => languages.includes(base(language))) },
    )
    .filter(({ feeds }) => feeds.length > 0);
}

/** What is offered to who asks, and taken in when they tick it. */
export function packsFor(c: AppRequest): readonly PackOffer[] {
  const { languages, countries } = c.get('reader').settings;
  const accepted = c.req.header('accept-language') ?? '';
  return packsInLanguages(packOffers(), ownLanguages({ languages, countries, accepted }, packOffers()));
}
