// A pack of publishers in words: how many, the first few by name, which are read already.
import { findCountry } from '../catalogue/countries.ts';
import type { TopicCode } from '../model/article.ts';
import { counted } from './format/numbers.ts';
import type { PackOffer } from './pack-offers.ts';

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
const maxFitting = 6;
/** What a new reader can look over in a day; further packs that fit are offered, not ticked. */
const maxTickedPublishers = 60;

/** Packs sorted by how well they fit; `tick` ticks those that do, as a first choice. */
export function packGroups(packs: readonly PackOffer[], taste: PackTaste, tick: boolean): PackGroups {
  const fitting = packs
    .map((pack) => ({ pack, fit: fitOf(pack, taste) }))
    .filter(({ fit }) => fit > 0)
    .toSorted((a, b) => b.fit - a.fit)
    .slice(0, maxFitting)
    .map(({ pack }) => pack);
  let ticked = 0;
  const fittingViews = fitting.map((pack) => {
    const room = ticked === 0 || ticked + pack.feeds.length <= maxTickedPublishers;
    if (room) ticked += pack.feeds.length;
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

function fitOf(pack: PackOffer, { topics, countries }: PackTaste): number {
  const byTopic = pack.topics.filter((topic) => topics.has(topic)).length;
  return byTopic + (pack.country !== null && countries.has(pack.country) ? 3 : 0);
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
    publishers: pack.feeds.map(({ title, country, owner }) => ({
      name: title,
      fact: [country && (findCountry(country)?.name ?? country), owner].filter(Boolean).join(' · '),
    })),
  };
}
