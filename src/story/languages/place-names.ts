// Countries, cities and bodies under the names that a language gives them, and one name for each of them in all.
import { countries } from '../../catalogue/countries.ts';
import { exonyms } from '../../catalogue/exonyms.ts';
import { plainName } from './sound.ts';

/** Words of the longest name that is looked for. */
export const MAX_NAME_WORDS = 4;

export interface KnownThing {
  /** `=DE` for a country, the English name for the rest. */
  readonly name: string;
  readonly isCountry: boolean;
}

export interface ThingNames {
  /** By name in plain letters, as `plainWords` makes it of a text in the same language. */
  readonly byName: ReadonlyMap<string, KnownThing>;
  readonly firstWords: ReadonlySet<string>;
}

const byLanguage = new Map<string, ThingNames>();
const MAX_LANGUAGES = 60;

/** @param language primary subtag, '' when unknown */
export function thingsNamedIn(language: string): ThingNames {
  const known = byLanguage.get(language);
  if (known !== undefined) return known;
  if (byLanguage.size >= MAX_LANGUAGES) byLanguage.clear();
  const byName = makeThings(language);
  const firstWords = new Set([...byName.keys()].map((name) => name.split(' ', 1)[0]!));
  const made = { byName, firstWords };
  byLanguage.set(language, made);
  return made;
}

function makeThings(language: string): ReadonlyMap<string, KnownThing> {
  const things = new Map<string, KnownThing>();
  const add = (name: string, thing: KnownThing) => {
    const plain = plainWords(name, language);
    if (plain.length > 1) things.set(plain, thing);
  };
  for (const [english, ...others] of exonyms)
    for (const form of [english, ...others]) add(form, { name: english, isCountry: false });
  const names = countryNames(language);
  for (const { code, name, aliases, demonyms } of countries) {
    const country = { name: `=${code}`, isCountry: true };
    const own = names?.of(code);
    const english = language === 'en' || language === '' ? [name, ...aliases, ...demonyms] : [];
    for (const form of [
      ...english,
      ...(own === undefined ? [] : shortForms(own)),
      ...(spoken[language]?.[code] ?? []),
    ])
      add(form, country);
  }
  return things;
}

/** What news says where the tables are more formal. */
const spoken: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  de: { US: ['USA'], GB: ['Großbritannien', 'Grossbritannien'], CZ: ['Tschechien'], NL: ['Holland'] },
  fr: { GB: ['Grande-Bretagne'], NL: ['Hollande'], CZ: ['République tchèque'] },
  es: { US: ['EE UU', 'EEUU', 'EE.UU.'], GB: ['Gran Bretaña'], NL: ['Holanda'] },
  it: { US: ['Usa', 'USA'], GB: ['Gran Bretagna'], NL: ['Olanda'] },
  pt: { US: ['EUA'], GB: ['Grã-Bretanha'], NL: ['Holanda'] },
  nl: { US: ['VS'], GB: ['Groot-Brittannië'] },
  pl: { US: ['USA', 'Stany'] },
  ru: { US: ['США'], GB: ['Британия'], AE: ['Эмираты'] },
  uk: { US: ['США'], GB: ['Британія'] },
};

function countryNames(language: string): Intl.DisplayNames | null {
  try {
    return new Intl.DisplayNames([language || 'en'], { type: 'region', fallback: 'none' });
  } catch {
    return null;
  }
}

/** "Hongkong (Sonderverwaltungsregion China)", "Congo-Kinshasa". */
function shortForms(name: string): readonly string[] {
  const short = name.replace(/\s*\(.*\)/u, '').trim();
  return [short];
}

/** Words as `plainName` writes them, with single spaces between: a name is found in whatever case it stands. */
export function plainWords(text: string, language: string): string {
  return text
    .split(/[\s\-–.]+/u)
    .filter((word) => word !== '')
    .map((word) => plainName(word, language))
    .join(' ');
}
