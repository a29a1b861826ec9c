// Fits the join decision's weights on the sample newsroom, our own text, and prints them: `node eval/fit-join-weights.ts`.
// Logistic regression with a ridge penalty, no similarity below zero, cross-validated by story.
import fs from 'node:fs';
import { composeArticle } from '../src/article/compose-article.ts';
import { fillDates } from '../src/sample/fill-dates.ts';
import { parseStoryFile, type SampleArticle } from '../src/sample/parse-story-file.ts';
import { createStoryIndex } from '../src/story/create-story-index.ts';
import { joinFeatureNames } from '../src/story/join-features.ts';
import { draftOfPlain } from './plain-draft.ts';

interface Pair {
  readonly story: string;
  readonly isMember: boolean;
  readonly values: readonly number[];
}

/** Whole articles, what most feeds give (standfirst and a first paragraph that breaks off), and less. */
type Mode = 'text' | 'opening' | 'standfirst' | 'title';
/** As the days go by, or as a first refresh brings them: one publisher's after another's. */
type Order = 'time' | 'publisher';

const openedAt = Date.UTC(2026, 10, 19, 12);
const hourMs = 3_600_000;
const nearestOthers = 4;
const ridge = 1;
const steps = 3_000;
const folds = 5;
const openingUnits = 220;
/** Likeness never counts against joining; that a story began days ago does. */
const mayBeNegative = new Set(['age']);

/** Each with its file's name: one file holds one event. Oldest first, over all or for each publisher. */
function readArticles(order: Order): { readonly file: string; readonly article: SampleArticle }[] {
  const folder = new URL('../newsroom/stories/', import.meta.url);
  const files = fs.readdirSync(folder).filter((name) => name.endsWith('.md'));
  return files
    .flatMap((file) => {
      const text = fs.readFileSync(new URL(file, folder), 'utf8');
      return parseStoryFile(text, file).map((article) => ({ file, article }));
    })
    .sort((a, b) => b.article.hoursAgo - a.article.hoursAgo || (a.article.id < b.article.id ? -1 : 1))
    .sort((a, b) => (order === 'time' ? 0 : compare(a.article.publisher, b.article.publisher)));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Every article against the true stories so far: its own, and the nearest others. */
function pairsOf(mode: Mode, order: Order): Pair[] {
  const index = createStoryIndex({ crowding: 0 });
  const storyIds = new Map<string, number>();
  const pairs: Pair[] = [];
  for (const [i, { file, article }] of readArticles(order).entries()) {
    const story = `${file} ${article.language}`;
    const plain = (text: string) => fillDates(text, openedAt, 'UTC').replace(/[_*#>]+|\]\([^)]*\)|\[/g, ' ');
    const publishedAt = openedAt - article.hoursAgo * hourMs;
    const { features, kind } = composeArticle(
      draftOfPlain({
        id: article.id,
        title: plain(article.title),
        dek: mode === 'title' || article.dek === null ? null : plain(article.dek),
        text: textIn(mode, plain(article.body)),
        published: publishedAt,
        language: article.language,
      }),
    );
    const arrival = {
      articleId: i + 1,
      publisherId: 1,
      at: publishedAt,
      publishedAt,
      language: article.language,
      features,
      kind,
    };
    const known = storyIds.get(story);
    const storyId = known ?? storyIds.size + 1;
    storyIds.set(story, storyId);
    let others = 0;
    for (const comparison of index.compare(arrival)) {
      if (comparison.titleOnly !== (mode === 'title')) continue;
      const isMember = comparison.storyId === storyId;
      if (isMember || ++others <= nearestOthers)
        pairs.push({ story, isMember, values: [...comparison.values] });
    }
    index.place(arrival, storyId);
  }
  return pairs;
}

function textIn(mode: Mode, body: string): string {
  if (mode === 'text') return body;
  return mode === 'opening' ? body.trim().slice(0, openingUnits) : '';
}

/** Projected gradient descent (Adam); the last weight is the bias. */
function fitWeights(pairs: readonly Pair[]): number[] {
  const n = joinFeatureNames.length;
  const weights = new Array<number>(n + 1).fill(0);
  const first = new Array<number>(n + 1).fill(0);
  const second = new Array<number>(n + 1).fill(0);
  for (let step = 1; step <= steps; step++) {
    const gradient = weights.map((weight, i) => (i < n ? ridge * weight : 0));
    for (const pair of pairs) {
      const error = share(pair, weights) - (pair.isMember ? 1 : 0);
      for (let i = 0; i < n; i++) gradient[i]! += error * pair.values[i]!;
      gradient[n]! += error;
    }
    for (let i = 0; i <= n; i++) {
      const slope = gradient[i]! / pairs.length;
      first[i] = 0.9 * first[i]! + 0.1 * slope;
      second[i] = 0.999 * second[i]! + 0.001 * slope * slope;
      const move = first[i]! / (1 - 0.9 ** step) / (Math.sqrt(second[i]! / (1 - 0.999 ** step)) + 1e-8);
      weights[i]! -= 0.03 * move;
      if (i < n && weights[i]! < 0 && !mayBeNegative.has(joinFeatureNames[i]!)) weights[i] = 0;
    }
  }
  return weights;
}

function share({ values }: Pair, weights: readonly number[]): number {
  let sum = weights.at(-1)!;
  for (let i = 0; i < values.length; i++) sum += weights[i]! * values[i]!;
  return 1 / (1 + Math.exp(-sum));
}

/** Mean log-loss over held-out pairs, and the shares decided rightly: members, and others. */
function crossValidate(pairs: readonly Pair[]): string {
  const stories = [...new Set(pairs.map((pair) => pair.story))];
  const right = { members: 0, others: 0 };
  let loss = 0;
  for (let fold = 0; fold < folds; fold++) {
    const held = new Set(stories.filter((_, i) => i % folds === fold));
    const weights = fitWeights(pairs.filter((pair) => !held.has(pair.story)));
    for (const pair of pairs) {
      if (!held.has(pair.story)) continue;
      const likely = share(pair, weights);
      loss -= Math.log(Math.max(1e-9, pair.isMember ? likely : 1 - likely)) / pairs.length;
      if (likely > 0.5 !== pair.isMember) continue;
      right[pair.isMember ? 'members' : 'others']++;
    }
  }
  const members = pairs.filter((pair) => pair.isMember).length;
  return `log-loss ${loss.toFixed(3)}, members ${(right.members / members).toFixed(3)}, others ${(right.others / (pairs.length - members)).toFixed(3)}`;
}

function show(name: string, pairs: readonly Pair[]): void {
  const weights = fitWeights(pairs);
  console.log(`${name}: ${pairs.length} pairs; decided rightly when held out: ${crossValidate(pairs)}`);
  for (const [i, feature] of joinFeatureNames.entries())
    console.log(`  ${feature.padEnd(16)} ${weights[i]!.toFixed(2)}`);
  console.log(`  ${'bias'.padEnd(16)} ${weights.at(-1)!.toFixed(2)}`);
}

function inBothOrders(mode: Mode): Pair[] {
  return [...pairsOf(mode, 'time'), ...pairsOf(mode, 'publisher')];
}

show('title only', inBothOrders('title'));
show('with text', (['text', 'opening', 'standfirst'] as const).flatMap(inBothOrders));
