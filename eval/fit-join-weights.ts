// Fits the join decision's weights on news that we wrote ourselves, and prints them: `node eval/fit-join-weights.ts`.
// Logistic regression with a ridge penalty, no similarity below zero, cross-validated by event. What `held-out.txt`
// holds is not fitted on; `node eval/own-stories.ts` judges by it.
import { createStoryIndex } from '../src/story/create-story-index.ts';
import { joinFeatureNames } from '../src/story/join-features.ts';
import { arrivalsOf, type Mode, type Order, type OwnArticle, readOwnNews } from './own-news.ts';

interface Pair {
  readonly event: string;
  readonly isMember: boolean;
  readonly values: readonly number[];
}

const toFit = readOwnNews('to-fit');
const rooms = [readOwnNews('sample'), [...toFit, ...readOwnNews('alike-to-fit')]];
const orders: readonly Order[] = ['time', 0, 1];
const nearestOthers = 4;
const ridge = 1;
const steps = 1_500;
const folds = 5;
/** Likeness never counts against joining; that a story began days ago, or is large, may. */
const mayBeNegative = new Set(['age', 'size']);
/** A headline has no lead and is always brief; a large story draws whole articles through its centroid as it is. */
const notOfTitles = new Set(['leadCover', 'brevity']);
const notOfTexts = new Set(['size']);

/** Every article against the true stories so far: its own, and the others that are nearest by their words. */
function pairsOf(articles: readonly OwnArticle[], mode: Mode, order: Order): Pair[] {
  const index = createStoryIndex();
  const storyIds = new Map<string, number>();
  const pairs: Pair[] = [];
  for (const { event, arrival } of arrivalsOf(articles, mode, order)) {
    const storyId = storyIds.get(event) ?? storyIds.size + 1;
    storyIds.set(event, storyId);
    let others = 0;
    for (const comparison of index.compare(arrival).toSorted((a, b) => b.values[0]! - a.values[0]!)) {
      const isMember = comparison.storyId === storyId;
      if (isMember || ++others <= nearestOthers)
        pairs.push({ event, isMember, values: valuesOf(comparison.values, mode) });
    }
    index.place(arrival, storyId);
  }
  return pairs;
}

function valuesOf(values: Float64Array, mode: Mode): number[] {
  const left = mode === 'title' ? notOfTitles : notOfTexts;
  return [...values].map((value, i) => (left.has(joinFeatureNames[i]!) ? 0 : value));
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
      weights[i]! -= (step < 0.7 * steps ? 0.05 : 0.01) * move;
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
  const events = [...new Set(pairs.map((pair) => pair.event))];
  const right = { members: 0, others: 0 };
  let loss = 0;
  for (let fold = 0; fold < folds; fold++) {
    const held = new Set(events.filter((_, i) => i % folds === fold));
    const weights = fitWeights(pairs.filter((pair) => !held.has(pair.event)));
    for (const pair of pairs) {
      if (!held.has(pair.event)) continue;
      const likely = share(pair, weights);
      loss -= Math.log(Math.max(1e-9, pair.isMember ? likely : 1 - likely)) / pairs.length;
      if (likely > 0.5 !== pair.isMember) continue;
      right[pair.isMember ? 'members' : 'others']++;
    }
  }
  const members = pairs.filter((pair) => pair.isMember).length;
  return `log-loss ${loss.toFixed(3)}, members ${(right.members / members).toFixed(3)}, others ${(right.others / (pairs.length - members)).toFixed(3)}`;
}

function show(name: string, modes: readonly Mode[]): void {
  const pairs = modes.flatMap((mode) =>
    rooms.flatMap((room) => orders.flatMap((order) => pairsOf(room, mode, order))),
  );
  const weights = fitWeights(pairs);
  console.log(`${name}: ${pairs.length} pairs; decided rightly when held out: ${crossValidate(pairs)}`);
  for (const [i, feature] of [...joinFeatureNames, 'bias'].entries())
    console.log(`  ${feature.padEnd(16)} ${weights[i]!.toFixed(2)}`);
}

show('title only', ['title']);
show('with text', ['text', 'opening', 'standfirst']);
