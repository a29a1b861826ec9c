// `eval topics`: how often the first topic of an article is one that a person accepts, in total and by topic.
// node eval/topics.ts [--only title | --without-address] < labelled.jsonl; make the lines with eval/label-lines.ts
import { once } from 'node:events';
import process from 'node:process';
import type { Readable, Writable } from 'node:stream';
import { parseArgs } from 'node:util';
import { composeArticle } from '../src/article/compose-article.ts';
import { findTopic } from '../src/catalogue/media-topics.ts';
import { readJsonLines } from './lines.ts';
import { draftOfPlain } from './plain-draft.ts';

/**
 * One article and the codes that are right for it, the best one first: two digits of a first-level code, or a whole
 * code of the second level where nothing else under its parent is right.
 */
export interface LabelledArticle {
  readonly id: string;
  readonly title: string;
  readonly text?: string;
  readonly url?: string;
  readonly topics: readonly string[];
}

/** What the classifier may see. */
export type Sight = 'title' | 'title and text' | 'all';

export interface TopicTally {
  readonly n: number;
  readonly right: number;
  /** Articles that were given no topic. */
  readonly none: number;
  /** Wrong answers, most frequent first. */
  readonly wrong: readonly { readonly code: string; readonly n: number }[];
}

export interface TopicScores extends TopicTally {
  /** By the best code. */
  readonly byTopic: ReadonlyMap<string, TopicTally>;
}

export interface TopicAnswer {
  /** Two digits. */
  readonly first: string;
  /** The heaviest one under it. */
  readonly second: string | null;
}

/** The heaviest topic; null when the classifier gives none. A second-level topic is never heavier than its first. */
export function firstTopic(article: LabelledArticle, sight: Sight): TopicAnswer | null {
  const { topics } = composeArticle(
    draftOfPlain({
      id: article.id,
      title: article.title,
      ...(sight !== 'title' && article.text !== undefined && { text: article.text }),
      ...(sight === 'all' && article.url !== undefined && { url: article.url }),
      published: 0,
    }),
  );
  const first = topics[0]?.topic;
  if (first === undefined) return null;
  const second = topics.find(({ topic }) => findTopic(topic)?.parent === first)?.topic ?? null;
  return { first: first.slice(0, 2), second };
}

export function isAccepted(answer: TopicAnswer | null, accepted: readonly string[]): boolean {
  return answer !== null && accepted.some((code) => code === answer.first || code === answer.second);
}

/** @param answers parallel to the articles; null where there is no topic */
export function scoreTopics(
  articles: readonly Pick<LabelledArticle, 'topics'>[],
  answers: readonly (TopicAnswer | null)[],
): TopicScores {
  const rows = articles.map(({ topics }, i) => ({ accepted: topics, answer: answers[i] ?? null }));
  const byBest = Map.groupBy(rows, ({ accepted }) => firstLevelOf(accepted[0]!));
  const byTopic = [...byBest].sort(([a], [b]) => (a < b ? -1 : 1));
  return { ...tallyOf(rows), byTopic: new Map(byTopic.map(([code, own]) => [code, tallyOf(own)])) };
}

function firstLevelOf(code: string): string {
  return (findTopic(code)?.parent ?? code).slice(0, 2);
}

function tallyOf(rows: readonly { accepted: readonly string[]; answer: TopicAnswer | null }[]): TopicTally {
  const wrong = rows.filter(({ answer, accepted }) => answer !== null && !isAccepted(answer, accepted));
  const counted = [...Map.groupBy(wrong, ({ answer }) => answer!.first)];
  const none = rows.filter(({ answer }) => answer === null).length;
  return {
    n: rows.length,
    right: rows.length - wrong.length - none,
    none,
    wrong: counted
      .map(([code, all]) => ({ code, n: all.length }))
      .sort((a, b) => b.n - a.n || (a.code < b.code ? -1 : 1)),
  };
}

/**
 * Reads labelled articles as JSON Lines and writes a table.
 * @throws Error when a line is no labelled article.
 */
export async function runTopicsEval(input: Readable, output: Writable, sight: Sight = 'all'): Promise<void> {
  const labels: Pick<LabelledArticle, 'topics'>[] = [];
  const answers: (TopicAnswer | null)[] = [];
  for await (const line of readJsonLines(input)) {
    const article = line as LabelledArticle;
    if (!isLabelled(article)) throw new Error(`Line ${labels.length + 1} is no labelled article.`);
    answers.push(firstTopic(article, sight));
    // Texts are not kept: any number of articles can be scored.
    labels.push({ topics: article.topics });
  }
  if (!output.write(tableOf(scoreTopics(labels, answers)))) await once(output, 'drain');
}

function isLabelled(line: Partial<LabelledArticle> | null): boolean {
  const isCode = (code: unknown) =>
    typeof code === 'string' && findTopic(code.padEnd(8, '0')) !== undefined && /^(?:..|20.{6})$/.test(code);
  return (
    typeof line?.title === 'string' &&
    Array.isArray(line.topics) &&
    line.topics.length > 0 &&
    line.topics.every(isCode)
  );
}

function tableOf({ byTopic, ...all }: TopicScores): string {
  const row = (name: string, { n, right, none, wrong }: TopicTally) =>
    `${name.padEnd(30)}${String(n).padStart(6)}${String(right).padStart(7)}${(right / n).toFixed(3).padStart(7)}` +
    `${String(none).padStart(6)}   ${wrong
      .slice(0, 4)
      .map(({ code, n: times }) => `${code} ${times}x`)
      .join(', ')}`;
  const named = [...byTopic].map(([code, tally]) =>
    row(`${code} ${findTopic(`${code}000000`)?.name ?? ''}`, tally),
  );
  const head = `${'topic'.padEnd(30)}     n  right  share  none   instead`;
  return `${[head, ...named, ...(all.n > 0 ? [row('all', all)] : [])].map((line) => line.trimEnd()).join('\n')}\n`;
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: { only: { type: 'string' }, 'without-address': { type: 'boolean', default: false } },
  });
  if (values.only !== undefined && values.only !== 'title') throw new Error('--only takes "title".');
  const sight = values.only === 'title' ? 'title' : values['without-address'] ? 'title and text' : 'all';
  await runTopicsEval(process.stdin, process.stdout, sight);
}
