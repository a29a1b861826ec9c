// Corpus statistics that age, and for each term the stories that use it: open addressing over packed columns.
import { backgroundDocuments, UNLISTED_DOCUMENTS } from './background-words.ts';
import type { CandidateScores } from './candidate-scores.ts';
import { grown, resized } from './columns.ts';

/** Articles that a fresh corpus is taken to have seen, so that the first ones do not decide what is rare. */
const PRIOR_ARTICLES = 300;
/** What a word that several articles use, and that we did not know to be in use, leaves of them at least. */
const LEAST_PRIOR_SHARE = 0.1;
const RESCALE_ABOVE = 1e6;
const MAX_LANGUAGES = 64;
const NO_NODE = -1;

export class TermTable {
  private keys = new Int32Array(4096);
  private documents = new Float32Array(4096);
  private background = new Float32Array(4096);
  /** Newest posting node of the term. */
  private heads = new Int32Array(4096).fill(NO_NODE);
  private lengths = new Uint8Array(4096);
  private used = 0;
  private readonly articles = new Map<string, number>();
  private readonly halfLifeMs: number;
  private startedAt = Number.NaN;
  private nowWeight = 1;
  private smoothedArticles = PRIOR_ARTICLES;

  // Posting nodes, two cells each (story, next): a ring for each term, whose newest node leads to the oldest.
  private nodes = new Int32Array(16_384);
  private nodeCount = 0;
  private freeNode = NO_NODE;
  private readonly maxPostings: number;

  /** @param maxPostings stories remembered for each term, at most 255. */
  constructor(halfLifeDays: number, maxPostings: number) {
    this.halfLifeMs = halfLifeDays * 86_400_000;
    this.maxPostings = Math.min(255, maxPostings);
  }

  /** Weight that an article of this time adds: growing weights make all earlier ones fade (half-life). */
  weightAt(at: number): number {
    if (Number.isNaN(this.startedAt)) this.startedAt = at;
    const weight = 2 ** ((at - this.startedAt) / this.halfLifeMs);
    if (weight <= RESCALE_ABOVE) return Math.max(weight, 1e-3);
    this.rescale(weight);
    this.startedAt = at;
    return 1;
  }

  private rescale(by: number): void {
    for (let i = 0; i < this.documents.length; i++) this.documents[i] = this.documents[i]! / by;
    for (const [language, count] of this.articles) this.articles.set(language, count / by);
  }

  countArticle(language: string, weight: number): void {
    if (this.articles.size >= MAX_LANGUAGES && !this.articles.has(language)) return;
    this.articles.set(language, (this.articles.get(language) ?? 0) + weight);
  }

  /** The shares that follow are asked for this language and this time. */
  measureAt(language: string, nowWeight: number): void {
    this.nowWeight = nowWeight;
    this.smoothedArticles = (this.articles.get(language) ?? 0) / nowWeight + PRIOR_ARTICLES;
  }

  /** Counts the term once more; returns its share as `shareOf` does. */
  countTerm(term: number, weight: number): number {
    const at = this.slotFor(term);
    this.documents[at] = Math.max(0, this.documents[at]! + weight);
    return this.shareAt(at);
  }

  /** Share of articles in this language that use the term, 0..1, smoothed by the prior. */
  shareOf(term: number): number {
    const at = this.find(term);
    return at < 0 ? Math.min(1, backgroundDocuments(term) / this.smoothedArticles) : this.shareAt(at);
  }

  private shareAt(at: number): number {
    const documents = this.documents[at]! / this.nowWeight;
    const known = this.background[at]!;
    let articles = this.smoothedArticles;
    if (documents > 1 && known === UNLISTED_DOCUMENTS) articles -= PRIOR_ARTICLES * (1 - trustOf(documents));
    return Math.min(1, (documents + known) / articles);
  }

  /** Gives every story that posted the term this score. */
  scoreStories(term: number, score: number, scores: CandidateScores): void {
    const at = this.find(term);
    if (at < 0 || this.lengths[at] === 0) return;
    const { nodes } = this;
    const head = this.heads[at]!;
    let node = head;
    do {
      scores.add(nodes[2 * node]!, score);
      node = nodes[2 * node + 1]!;
    } while (node !== head);
  }

  /** The oldest posting of a full term gives way. */
  post(term: number, story: number): void {
    const at = this.slotFor(term);
    const head = this.heads[at]!;
    const length = this.lengths[at]!;
    const node = length === this.maxPostings ? this.nodes[2 * head + 1]! : this.takeNode();
    const { nodes } = this;
    nodes[2 * node] = story;
    if (length === 0) nodes[2 * node + 1] = node;
    else if (length < this.maxPostings) {
      nodes[2 * node + 1] = nodes[2 * head + 1]!;
      nodes[2 * head + 1] = node;
    }
    if (length < this.maxPostings) this.lengths[at] = length + 1;
    this.heads[at] = node;
  }

  /** Drops the postings of dead stories and the terms that have faded away; `isLive` by story slot. */
  sweep(isLive: (story: number) => boolean, nowWeight: number): void {
    for (let at = 0; at < this.keys.length; at++) if (this.lengths[at]! > 0) this.sweepRing(at, isLive);
    const { lengths, documents } = this;
    this.rebuild((at) => lengths[at]! > 0 || documents[at]! / nowWeight > 0.2, this.keys.length);
  }

  private sweepRing(at: number, isLive: (story: number) => boolean): void {
    const { nodes } = this;
    let before = this.heads[at]!;
    const count = this.lengths[at]!;
    let left = count;
    let newest = NO_NODE;
    for (let i = 0; i < count; i++) {
      const node = nodes[2 * before + 1]!;
      if (isLive(nodes[2 * node]!)) {
        before = node;
        newest = node;
      } else {
        nodes[2 * before + 1] = nodes[2 * node + 1]!;
        this.release(node);
        left--;
      }
    }
    this.lengths[at] = left;
    this.heads[at] = left === 0 ? NO_NODE : newest;
  }

  private takeNode(): number {
    if (this.freeNode >= 0) {
      const node = this.freeNode;
      this.freeNode = this.nodes[2 * node + 1]!;
      return node;
    }
    if (2 * this.nodeCount === this.nodes.length) this.nodes = resized(this.nodes, grown(this.nodes.length));
    return this.nodeCount++;
  }

  private release(node: number): void {
    this.nodes[2 * node + 1] = this.freeNode;
    this.freeNode = node;
  }

  private find(term: number): number {
    const { keys } = this;
    for (let at = homeOf(term, keys.length); ; at = at + 1 === keys.length ? 0 : at + 1) {
      const key = keys[at]!;
      if (key === term) return at;
      if (key === 0) return -1;
    }
  }

  private slotFor(term: number): number {
    const found = this.find(term);
    if (found >= 0) return found;
    if (this.used * 4 >= this.keys.length * 3) this.rebuild(() => true, grown(this.keys.length));
    const at = this.enter(term);
    this.background[at] = backgroundDocuments(term);
    return at;
  }

  private enter(term: number): number {
    const { keys } = this;
    let at = homeOf(term, keys.length);
    while (keys[at] !== 0) at = at + 1 === keys.length ? 0 : at + 1;
    keys[at] = term;
    this.used++;
    return at;
  }

  private rebuild(keep: (at: number) => boolean, size: number): void {
    const { keys, documents, background, heads, lengths } = this;
    this.keys = new Int32Array(size);
    this.documents = new Float32Array(size);
    this.background = new Float32Array(size);
    this.heads = new Int32Array(size).fill(NO_NODE);
    this.lengths = new Uint8Array(size);
    this.used = 0;
    for (let from = 0; from < keys.length; from++) {
      if (keys[from] === 0 || !keep(from)) continue;
      const at = this.enter(keys[from]!);
      this.documents[at] = documents[from]!;
      this.background[at] = background[from]!;
      this.heads[at] = heads[from]!;
      this.lengths[at] = lengths[from]!;
    }
  }
}

/**
 * How much the prior still says of an unlisted word, 1 down to `LEAST_PRIOR_SHARE`. Once several articles use it, it is
 * the name of our town rather than one of the words that nobody uses, and their number alone tells how common it is:
 * else a town that is in every third of the first hundred articles would pass for rare, and glue them together.
 */
function trustOf(documents: number): number {
  return Math.max(LEAST_PRIOR_SHARE, 1 / (1 + (documents - 1) ** 2));
}

/** First place to look: the mixed hash as a share of the size. */
function homeOf(term: number, size: number): number {
  return Math.floor(((Math.imul(term ^ (term >>> 15), 0x9e3779b1) >>> 0) / 0x100000000) * size);
}
