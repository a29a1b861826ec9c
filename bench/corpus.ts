// A corpus for load: feeds of made-up articles, mixed from the sentences of our sample newsroom with invented names.
// Events are carried by several feeds, so that grouping has work to do; the same seed gives the same corpus.
import { readNewsroom } from '../src/sample/newsroom.ts';

export interface BenchEntry {
  readonly id: string;
  readonly title: string;
  readonly at: number;
  readonly author: string;
  readonly category: string;
  readonly summary: string;
  readonly html: string;
}

export interface BenchFeed {
  readonly n: number;
  readonly title: string;
  readonly old: readonly BenchEntry[];
  readonly fresh: readonly BenchEntry[];
}

/** Small, fast, good enough for shuffling text (mulberry32). */
export function seededRandom(seed: number): () => number {
  let a = seed;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const syllables =
  'ba ce di fo gu ha je ki lo mu na pe qui ro su ta ve wi xo yu zan bel cor dar fen gal hol'.split(' ');

interface Words {
  readonly sentences: readonly string[];
  readonly titles: readonly string[];
  readonly random: () => number;
}

function name(random: () => number): string {
  const parts = Array.from({ length: 2 + Math.floor(random() * 2) }, () => pick(syllables, random));
  const word = parts.join('');
  return word[0]?.toUpperCase() + word.slice(1);
}

function pick<T>(from: readonly T[], random: () => number): T {
  return from[Math.floor(random() * from.length)] as T;
}

interface Event {
  readonly title: string;
  readonly facts: readonly string[];
  readonly at: number;
  readonly category: string;
}

const categories = ['Politics', 'Business', 'Sport', 'Science', 'Health', 'Culture', 'World', 'Technology'];

function makeEvent({ sentences, titles, random }: Words, now: number): Event {
  const person = `${name(random)} ${name(random)}`;
  const place = name(random);
  const firm = `${name(random)} Group`;
  const swap = (text: string) =>
    text.replace(/Kelvane|Aldmouth|Port Merrow|Castellane|Renn|Sable/g, () =>
      pick([person, place, firm], random),
    );
  const facts = Array.from({ length: 26 }, () => swap(pick(sentences, random)));
  const title = `${swap(pick(titles, random))}: ${place}, ${person}`;
  return { title, facts, at: now - random() * 4 * 86_400_000, category: pick(categories, random) };
}

function makeEntry(event: Event, id: string, { sentences, random }: Words): BenchEntry {
  const own = Array.from({ length: 14 }, () => pick(sentences, random));
  const all = [...event.facts.filter(() => random() < 0.7), ...own];
  const paragraphs: string[] = [];
  for (let i = 0; i < all.length; i += 2) paragraphs.push(all.slice(i, i + 2).join(' '));
  const html = paragraphs.map((text) => `<p>${text}</p>`).join('\n');
  return {
    id,
    title:
      random() < 0.5
        ? event.title
        : `${event.title.split(':')[1]?.trim()}: ${pick(own, random).slice(0, 60)}`,
    at: Math.round(event.at + random() * 6 * 3_600_000),
    author: `${name(random)} ${name(random)}`,
    category: event.category,
    summary: paragraphs[0]?.slice(0, 300) ?? '',
    html: `<figure><img src="https://pictures.example/${id}.jpg" width="600" height="400" alt=""></figure>${html}`,
  };
}

/** `feeds` x `entries` old ones and `fresh` new ones each; about a third of all events are carried by several feeds. */
export function makeCorpus(size: {
  feeds: number;
  entries: number;
  fresh: number;
  now: number;
  seed?: number;
}): BenchFeed[] {
  const random = seededRandom(size.seed ?? 1);
  const newsroom = readNewsroom();
  const sentences = newsroom.articles
    .filter((article) => article.language === 'en')
    .flatMap((article) => article.body.split(/(?<=[.!?])\s+/))
    .map((text) => text.replace(/[#>*_{}[\]]|\(http[^)]*\)/g, '').trim())
    .filter((text) => text.length > 40 && text.length < 300);
  const words = {
    sentences,
    titles: newsroom.articles.map(({ title }) => title).filter((title) => !title.includes(':')),
    random,
  };
  const total = size.feeds * (size.entries + size.fresh);
  const events = Array.from({ length: Math.ceil(total * 0.6) }, () =>
    makeEvent(words, size.now - 6 * 3_600_000),
  );
  let id = 0;
  const entry = () => {
    // The rarest words of a search must exist somewhere.
    const made = makeEntry(pick(events, random), `e${id++}`, words);
    return id % 5_000 === 17 ? { ...made, html: `${made.html}<p>The word zyzzogeton is rare.</p>` } : made;
  };
  return Array.from({ length: size.feeds }, (_, i) => ({
    n: i + 1,
    title: `${name(random)} ${pick(['Gazette', 'Post', 'Herald', 'Wire', 'Review', 'Times'], random)} ${i + 1}`,
    old: Array.from({ length: size.entries }, entry),
    fresh: Array.from({ length: size.fresh }, entry),
  }));
}
