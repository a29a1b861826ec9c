// The news that we wrote ourselves, with its truth: the sample newsroom, and invented news from many towns in which
// events are easily mistaken for each other, one half to fit on and one half that nothing is fitted on.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { composeArticle } from '../src/article/compose-article.ts';
import { fillDates } from '../src/sample/fill-dates.ts';
import type { SamplePublisher } from '../src/sample/newsroom.ts';
import { parseStoryFile } from '../src/sample/parse-story-file.ts';
import type { Arrival } from '../src/story/story-index.ts';
import { draftOfPlain } from './plain-draft.ts';

export type Room = 'sample' | 'to-fit' | 'held-out' | 'alike-to-fit' | 'alike-held-out';

/** Whole articles; standfirst or first sentences that break off; a standfirst alone; a headline alone. */
export type Mode = 'text' | 'opening' | 'standfirst' | 'title';

/** As the days go by; or as a first refresh brings them, one publisher's after another's, in an order by number. */
export type Order = 'time' | number;

export interface OwnArticle {
  /** Articles with the same belong together. */
  readonly event: string;
  readonly publisher: string;
  readonly title: string;
  readonly dek: string | null;
  readonly body: string;
  readonly language: string;
  readonly hoursAgo: number;
  /** False where the publisher's feed gives a summary alone. */
  readonly hasFullFeed: boolean;
}

export interface OwnArrival {
  readonly event: string;
  readonly title: string;
  readonly arrival: Arrival;
}

const here = path.dirname(fileURLToPath(import.meta.url));
const newsroom = path.join(here, '../newsroom');
const openedAt = Date.UTC(2026, 10, 19, 12);
const hourMs = 3_600_000;
const openingUnits = 220;

/** @throws Error naming file and line when a file is malformed. */
export function readOwnNews(room: Room): OwnArticle[] {
  return room === 'sample' ? readSample() : readTowns(`many-towns/${room}.txt`);
}

/** One file of the newsroom is one event; what it says in another language is grouped by itself. */
function readSample(): OwnArticle[] {
  const publishers: SamplePublisher[] = JSON.parse(
    fs.readFileSync(path.join(newsroom, 'publishers.json'), 'utf8'),
  );
  const full = new Set(publishers.filter(({ format }) => format.endsWith('full')).map(({ slug }) => slug));
  const files = fs.readdirSync(path.join(newsroom, 'stories')).filter((name) => name.endsWith('.md'));
  return files.sort().flatMap((file) =>
    parseStoryFile(fs.readFileSync(path.join(newsroom, 'stories', file), 'utf8'), file).map((article) => ({
      ...article,
      event: `${file} ${article.language}`,
      title: plainOf(article.title),
      dek: article.dek === null ? null : plainOf(article.dek),
      body: plainOf(article.body).trim(),
      hasFullFeed: full.has(article.publisher),
    })),
  );
}

function plainOf(markdown: string): string {
  return fillDates(markdown, openedAt, 'UTC').replace(/[_*#>]+|\]\([^)]*\)|\[/g, ' ');
}

/** `## event`, `> hours-ago publisher | headline`, then the text, if any. */
function readTowns(file: string): OwnArticle[] {
  const articles: (OwnArticle & { body: string })[] = [];
  let event = '';
  for (const [i, line] of fs.readFileSync(path.join(here, file), 'utf8').split('\n').entries()) {
    const head = /^> ([\d.]+) (\S+) \| (.+)$/.exec(line);
    if (line.startsWith('## ')) event = line.slice(3);
    else if (head !== null) {
      const [, hours, publisher, title] = head as unknown as [string, string, string, string];
      const article = { event, publisher, title, dek: null, body: '', language: 'en', hasFullFeed: true };
      articles.push({ ...article, hoursAgo: Number(hours) });
    } else if (line.startsWith('>')) throw new Error(`${file}:${i + 1}: "${line}" is no headline.`);
    else if (line.trim() !== '' && !line.startsWith('# ')) articles.at(-1)!.body += `${line}\n`;
  }
  return articles;
}

/** @param order by number: publishers stand in an order that the number decides, 0 for that of the alphabet. */
export function arrivalsOf(articles: readonly OwnArticle[], mode: Mode, order: Order): OwnArrival[] {
  return inOrder(articles, order).map(({ id, article }) => ({
    event: article.event,
    title: article.title,
    arrival: arrivalOf(id, article, mode, order === 'time' ? null : openedAt),
  }));
}

/** As the feeds give them, some whole and some in brief: `pages` holds what the pages say of the latter. */
export function feedArrivalsOf(
  articles: readonly OwnArticle[],
  order: number,
): { readonly arrivals: OwnArrival[]; readonly pages: Arrival[] } {
  const ordered = inOrder(articles, order);
  const arrivals = ordered.map(({ id, article }) => ({
    event: article.event,
    title: article.title,
    arrival: arrivalOf(id, article, article.hasFullFeed ? 'text' : 'standfirst', openedAt),
  }));
  const brief = ordered.filter(({ article }) => !article.hasFullFeed);
  return { arrivals, pages: brief.map(({ id, article }) => arrivalOf(id, article, 'text', openedAt)) };
}

function inOrder(
  articles: readonly OwnArticle[],
  order: Order,
): { readonly id: number; readonly article: OwnArticle }[] {
  const oldestFirst = articles
    .map((article, i) => ({ id: i + 1, article }))
    .sort((a, b) => b.article.hoursAgo - a.article.hoursAgo || a.id - b.id);
  if (order === 'time') return oldestFirst;
  const publishers = [...new Set(articles.map(({ publisher }) => publisher))].sort();
  const rank = new Map(shuffled(publishers, order).map((publisher, i) => [publisher, i]));
  return oldestFirst.sort((a, b) => rank.get(a.article.publisher)! - rank.get(b.article.publisher)!);
}

/** Fisher and Yates, with a generator of Park and Miller. */
function shuffled<T>(list: readonly T[], seed: number): T[] {
  const mixed = [...list];
  let state = seed;
  for (let i = mixed.length - 1; seed > 0 && i > 0; i--) {
    state = (state * 48_271) % 0x7fffffff;
    const k = state % (i + 1);
    [mixed[i], mixed[k]] = [mixed[k]!, mixed[i]!];
  }
  return mixed;
}

function arrivalOf(articleId: number, article: OwnArticle, mode: Mode, seenAt: number | null): Arrival {
  const publishedAt = openedAt - article.hoursAgo * hourMs;
  const { title, language } = article;
  const { features, kind } = composeArticle(
    draftOfPlain({
      id: String(articleId),
      title,
      dek: mode === 'title' ? null : (article.dek ?? standfirstOf(article, mode)),
      text: mode === 'text' ? article.body : mode === 'opening' ? article.body.slice(0, openingUnits) : '',
      published: publishedAt,
      language,
    }),
  );
  return { articleId, publisherId: 1, at: seenAt ?? publishedAt, publishedAt, language, features, kind };
}

/** Where an article has no standfirst of its own, its feed gives the first paragraph, at most so much of it. */
function standfirstOf({ body }: OwnArticle, mode: Mode): string | null {
  if (mode !== 'standfirst') return null;
  const paragraph = body.split('\n', 1)[0]!.trim();
  return paragraph.slice(0, openingUnits) || null;
}
