// A pack of publishers in words: how many, the first few by name, which are read already.
import { findCountry } from '../catalogue/countries.ts';
import type { TopicCode } from '../model/article.ts';
import { counted } from './format/numbers.ts';
import { type PackOffer, topicsAbove } from './pack-offers.ts';

export interface PackView {
  readonly id: string;
  readonly name: string;
  /** The first few publishers by name. */
  readonly about: string;
  /** "9 publishers", "9 publishers, 3 yours already" */
  readonly size: string;
  readonly checked: boolean;
  readonly publishers: readonly { readonly name: string; readonly fact: string }[];
}

export interface PackTaste {
  readonly topics: ReadonlySet<TopicCode>;
  readonly countries: ReadonlySet<string>;
  /** Feed addresses that are read already. */
  readonly known: ReadonlySet<string>;
}

export interface PackGroups {
  /** What fits the reader's topics and countries, best first; ticked. */
  readonly fitting: readonly PackView[];
  readonly byTopic: readonly PackView[];
  readonly byCountry: readonly PackView[];
}

const namedInLine = 4;
const mostFitting = 10;
/** What a new reader can look over in a day; further packs about a part of what was chosen are offered, not ticked. */
const mostTickedPublishers = 80;

/**
 * Packs sorted by how well they fit; `tick` ticks those that do, as a first choice: those of a chosen country or named
 * for a chosen topic in any case, others while there are not too many publishers.
 */
export function packGroups(packs: readonly PackOffer[], taste: PackTaste, tick: boolean): PackGroups {
  const fits = fitsOf(packs, taste);
  const fitting = packs
    .filter((pack) => fits.has(pack))
    .toSorted((a, b) => (fits.get(b) ?? 0) - (fits.get(a) ?? 0))
    .filter((pack, place) => place < mostFitting || isNamed(fits.get(pack)));
  let ticked = 0;
  const fittingViews = fitting.map((pack) => {
    const further = ticked + pack.feeds.length;
    const room = isNamed(fits.get(pack)) || ticked === 0 || further <= mostTickedPublishers;
    if (room) ticked = further;
    return packView(pack, taste.known, tick && room);
  });
  const others = packs.filter((pack) => !fitting.includes(pack));
  const view = (pack: PackOffer) => packView(pack, taste.known, false);
  return {
    fitting: fittingViews,
    byTopic: others.filter(({ by }) => by === 'topic').map(view),
    byCountry: others.filter(({ by }) => by === 'country').map(view),
  };
}

/** How a pack fits: about a part of a chosen topic, about the topic above one that has no pack, named for a choice. */
const fit = { part: 1, wider: 2, topic: 3, country: 4 } as const;

function isNamed(how: number | undefined): boolean {
  return how === fit.topic || how === fit.country;
}

function fitsOf(
  packs: readonly PackOffer[],
  { topics, countries }: PackTaste,
): ReadonlyMap<PackOffer, number> {
  const withPack = new Set(packs.flatMap(({ named }) => named));
  const wider = new Set([...topics].flatMap((topic) => aboveWithPack(topic, withPack)));
  const fits = new Map<PackOffer, number>();
  for (const pack of packs) {
    if (pack.country !== null && countries.has(pack.country)) fits.set(pack, fit.country);
    else if (pack.named.some((topic) => topics.has(topic))) fits.set(pack, fit.topic);
    else if (pack.named.some((topic) => wider.has(topic))) fits.set(pack, fit.wider);
    else if (pack.topics.some((topic) => topics.has(topic))) fits.set(pack, fit.part);
  }
  return fits;
}

/** The nearest topic above that a pack is named for, where none is named for the topic itself. */
function aboveWithPack(topic: TopicCode, withPack: ReadonlySet<TopicCode>): readonly TopicCode[] {
  if (withPack.has(topic)) return [];
  return topicsAbove(topic)
    .filter((above) => withPack.has(above))
    .slice(0, 1);
}

function packView(pack: PackOffer, known: ReadonlySet<string>, tick: boolean): PackView {
  const names = pack.feeds.map((feed) => feed.title);
  const knownCount = pack.feeds.filter((feed) => known.has(feed.feedUrl)).length;
  const shown = names.slice(0, namedInLine);
  const rest = names.length - shown.length;
  const total = counted(names.length, 'publisher');
  const yours = knownCount === names.length ? 'all' : knownCount;
  return {
    id: pack.id,
    name: pack.name,
    about: rest > 0 ? `${shown.join(', ')} and ${rest} more` : shown.join(', '),
    size: knownCount > 0 ? `${total}, ${yours} yours already` : total,
    checked: tick && knownCount < names.length,
    publishers: pack.feeds.map(({ title, country, owner, language }) => ({
      name: title,
      fact: [foreignWords(language), country && (findCountry(country)?.name ?? country), owner]
        .filter(Boolean)
        .join(' · '),
    })),
  };
}

const languageNames = new Intl.DisplayNames('en', { type: 'language', fallback: 'code' });

/** "in German"; nothing for English, in which the pages are. */
function foreignWords(language: string): string {
  const code = language.split('-', 1)[0] ?? '';
  return code === 'en' ? '' : `in ${languageNames.of(code) ?? code}`;
}
