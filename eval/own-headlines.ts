// Headlines and news of many towns that we wrote ourselves, with the topics that we accept: the topic lists may be
// tuned on them. node eval/own-headlines.ts scores them; with --wrong it names what is wrong.
import fs from 'node:fs';
import path from 'node:path';
import { readOwnNews } from './own-news.ts';
import { firstTopic, isAccepted, type LabelledArticle, type Sight, scoreTopics } from './topics.ts';

/** @throws Error naming the line that is no headline. */
export function readOwnHeadlines(): LabelledArticle[] {
  const lines = fs.readFileSync(path.join(import.meta.dirname, 'many-headlines.txt'), 'utf8').split('\n');
  return lines.flatMap((line, i) => {
    if (line.trim() === '' || line.startsWith('#')) return [];
    const [codes, title, text] = line.split('|').map((part) => part.trim());
    if (!codes || !title || text === undefined)
      throw new Error(`many-headlines.txt:${i + 1} is no headline.`);
    return [{ id: String(i + 1), title, text, topics: codes.split('/') }];
  });
}

/** @throws Error naming an event without topics. */
export function readTownsNews(room: 'to-fit' | 'held-out'): LabelledArticle[] {
  const lines = fs.readFileSync(path.join(import.meta.dirname, 'many-towns/topics.txt'), 'utf8').split('\n');
  const codesOf = new Map(lines.map((line) => line.split(' ') as [string, string]));
  return readOwnNews(room).map(({ event, title, body }, i) => {
    const codes = codesOf.get(event);
    if (codes === undefined) throw new Error(`${event} has no topics in many-towns/topics.txt.`);
    return { id: `${event} ${i}`, title, text: body, topics: codes.split('/') };
  });
}

function show(name: string, articles: readonly LabelledArticle[], isWrongShown: boolean): void {
  for (const sight of ['title', 'title and text'] satisfies Sight[]) {
    const answers = articles.map((article) => firstTopic(article, sight));
    const { n, right, none } = scoreTopics(articles, answers);
    console.log(`${name}, ${sight}`.padEnd(30), `${(right / n).toFixed(3)} of ${n}, ${none} without a topic`);
    if (!isWrongShown) continue;
    for (const [i, { id, topics, title }] of articles.entries())
      if (!isAccepted(answers[i] ?? null, topics))
        console.log(`  ${id} ${topics.join('/').padEnd(9)}${(answers[i]?.first ?? '--').padEnd(4)}${title}`);
  }
}

if (import.meta.main) {
  const isWrongShown = process.argv.includes('--wrong');
  show('headlines', readOwnHeadlines(), isWrongShown);
  show('to-fit', readTownsNews('to-fit'), isWrongShown);
  show('held-out', readTownsNews('held-out'), isWrongShown);
}
