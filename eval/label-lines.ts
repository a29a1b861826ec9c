// Makes the lines that eval/topics.ts scores: articles of a newswire, each with the topics that are right for it.
// node eval/label-lines.ts (--opml URL | < ARTICLES) (--labels eval/headline-labels.txt | --sections) > labelled.jsonl
// ARTICLES are JSON Lines or one JSON array of {url, title, summary? | text? | body?: [paragraphs], categories?}.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { text as wholeText } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { readOpml } from '../src/ingest/opml/read-opml.ts';
import { parseFeed } from '../src/ingest/parse/parse-feed.ts';
import { htmlToPlainText } from '../src/ingest/parse/plain-text.ts';
import { writeJsonLine } from './lines.ts';
import type { LabelledArticle } from './topics.ts';

export interface WireArticle {
  readonly url: string;
  readonly title: string;
  readonly summary?: string | null;
  readonly text?: string;
  readonly body?: readonly string[];
  readonly categories?: readonly string[];
}

/**
 * What a publisher's section may rightly be about: where the standard puts what such sections ordinarily carry.
 * Business desks write about work and pay (09); pages of entertainment about stars (08) and games (leisure, 20000538),
 * which pages of technology carry as well; science desks about nature and climate (06).
 */
export const topicsOfSection: Readonly<Record<string, readonly string[]>> = {
  business: ['04', '09'],
  entertainment: ['01', '08', '20000538'],
  health: ['07'],
  science: ['13', '06'],
  sport: ['15'],
  sports: ['15'],
  technology: ['13', '20000538'],
};

/** Lines of an address's SHA-1 and codes with strokes between. */
export function readLabels(lines: string): Map<string, string[]> {
  const rows = lines.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'));
  return new Map(rows.map((row) => [row.slice(0, 40), row.slice(41).trim().split('/')]));
}

/** Null where there is no label for the article's address. */
export function byLabel(
  article: WireArticle,
  labels: ReadonlyMap<string, readonly string[]>,
): LabelledArticle | null {
  const topics = labels.get(createHash('sha1').update(article.url).digest('hex'));
  return topics === undefined ? null : lineOf(article, topics);
}

/** Null where the publisher names none of the known sections, or more than one. */
export function bySection(article: WireArticle): LabelledArticle | null {
  const known = (article.categories ?? []).filter((name) =>
    Object.hasOwn(topicsOfSection, name.toLowerCase()),
  );
  return known.length === 1 ? lineOf(article, topicsOfSection[known[0]!.toLowerCase()]!) : null;
}

function lineOf(article: WireArticle, topics: readonly string[]): LabelledArticle {
  const text = article.text ?? (article.body?.length ? article.body.join('\n') : (article.summary ?? ''));
  return { id: article.url, title: article.title, text, url: article.url, topics };
}

export function readArticles(json: string): WireArticle[] {
  const trimmed = json.trim();
  if (trimmed.startsWith('[')) return JSON.parse(trimmed);
  return trimmed === '' ? [] : trimmed.split('\n').map((line) => JSON.parse(line));
}

/** @throws Error when the address gives no OPML; feeds that fail are left out and named on standard error. */
export async function fetchArticles(opmlUrl: string): Promise<WireArticle[]> {
  const opml = readOpml(new Uint8Array(await (await fetch(opmlUrl)).arrayBuffer()));
  if (opml.kind !== 'opml') throw new Error(`${opmlUrl} is no OPML.`);
  const articles: WireArticle[] = [];
  for (const { feedUrl: url } of opml.feeds) {
    const response = await fetch(url);
    const contentType = response.headers.get('content-type');
    const outcome = parseFeed(new Uint8Array(await response.arrayBuffer()), { url, contentType });
    if (outcome.kind !== 'feed') {
      console.error(`${url}: ${outcome.detail}`);
      continue;
    }
    for (const { url: at, title, contentHtml, summaryHtml, categories } of outcome.feed.entries)
      if (at !== null)
        articles.push({ url: at, title, text: plainOf(contentHtml ?? summaryHtml), categories });
  }
  return articles;
}

function plainOf(html: string | null): string {
  return html === null ? '' : htmlToPlainText(html);
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: { opml: { type: 'string' }, labels: { type: 'string' }, sections: { type: 'boolean' } },
  });
  if ((values.labels === undefined) === !values.sections)
    throw new Error('Give --labels FILE or --sections.');
  const labels = values.labels === undefined ? null : readLabels(fs.readFileSync(values.labels, 'utf8'));
  const articles =
    values.opml === undefined
      ? readArticles(await wholeText(process.stdin))
      : await fetchArticles(values.opml);
  for (const article of articles) {
    const line = labels === null ? bySection(article) : byLabel(article, labels);
    if (line !== null) await writeJsonLine(process.stdout, line);
  }
}
