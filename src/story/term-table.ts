// Corpus statistics that age, and for each term the stories that use it: open addressing over typed arrays.
import { backgroundDocuments } from './background-words.ts';
import type { CandidateScores } from './candidate-scores.ts';

/** Articles that a fresh corpus is taken to have seen, so that the first ones do not decide what is rare. */
const PRIOR_ARTICLES = 300;
const RESCALE_ABOVE = 1e6;
const MAX_LANGUAGES = 64;

export class TermTable {
  private keys = new Int32Array(1 << 12);
  private documents = new Float32Array(1 << 12);
  private heads = new Int32Array(1 << 12).fill(-1);
  private lengths = new Uint16Array(1 << 12);
  private used = 0;
  private readonly articles = new Map<string, number>();
  private readonly halfLifeMs: number;
  private startedAt = Number.NaN;

  // Posting nodes: a linked list for each term, newest first, on a free list when dropped.
  private nodeStory = new Int32Array(1 << 14);
  private nodeNext = new Int32Array(1 << 14);
  private nodeCount = 0;
  private freeNode = -1;
  private readonly maxPostings: number;

  constructor(halfLifeDays: number, maxPostings: number) {
    this.halfLifeMs = halfLifeDays * 86_400_000;
    this.maxPostings = maxPostings;
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

  countTerm(term: number, weight: number): void {
    const at = this.slotFor(term);
    this.documents[at] = Math.max(0, this.documents[at]! + weight);
  }

  /** Share of articles in this language that use the term, 0..1, smoothed by the prior. */
  shareOf(term: number, language: string, nowWeight: number): number {
    const articles = (this.articles.get(language) ?? 0) / nowWeight;
    const at = this.find(term);
    const documents = at < 0 ? 0 : this.documents[at]! / nowWeight;
    return Math.min(1, (documents + backgroundDocuments(term)) / (articles + PRIOR_ARTICLES));
  }

  /** Gives every story that posted the term this score. */
  scoreStories(term: number, score: number, scores: CandidateScores): void {
    const at = this.find(term);
    if (at < 0) return;
    for (let node = this.heads[at]!; node >= 0; node = this.nodeNext[node]!) {
      scores.add(this.nodeStory[node]!, score);
    }
  }

  post(term: number, story: number): void {
    const at = this.slotFor(term);
    const node = this.takeNode();
    this.nodeStory[node] = story;
    this.nodeNext[node] = this.heads[at]!;
    this.heads[at] = node;
    if (this.lengths[at]! < this.maxPostings) this.lengths[at] = this.lengths[at]! + 1;
    else this.dropLast(at);
  }

  private dropLast(at: number): void {
    let before = this.heads[at]!;
    while (this.nodeNext[this.nodeNext[before]!]! >= 0) before = this.nodeNext[before]!;
    this.release(this.nodeNext[before]!);
    this.nodeNext[before] = -1;
  }

  /** Drops the postings of dead stories and the terms that have faded away; `isLive` by story slot. */
  sweep(isLive: (story: number) => boolean, nowWeight: number): void {
    for (let at = 0; at < this.keys.length; at++) {
      if (this.keys[at] !== 0 && this.heads[at]! >= 0) this.sweepList(at, isLive);
    }
    const { heads, documents } = this;
    this.rebuild((at) => heads[at]! >= 0 || documents[at]! / nowWeight > 0.2);
  }

  private sweepList(at: number, isLive: (story: number) => boolean): void {
    let before = -1;
    let length = 0;
    for (let node = this.heads[at]!; node >= 0; ) {
      const next = this.nodeNext[node]!;
      if (isLive(this.nodeStory[node]!)) {
        before = node;
        length++;
      } else {
        if (before < 0) this.heads[at] = next;
        else this.nodeNext[before] = next;
        this.release(node);
      }
      node = next;
    }
    this.lengths[at] = length;
  }

  private takeNode(): number {
    if (this.freeNode >= 0) {
      const node = this.freeNode;
      this.freeNode = this.nodeNext[node]!;
      return node;
    }
    if (this.nodeCount === this.nodeStory.length) {
      this.nodeStory = grow(this.nodeStory);
      this.nodeNext = grow(this.nodeNext);
    }
    return this.nodeCount++;
  }

  private release(node: number): void {
    this.nodeNext[node] = this.freeNode;
    this.freeNode = node;
  }

  private find(term: number): number {
    const mask = this.keys.length - 1;
    for (let at = spread(term) & mask; ; at = (at + 1) & mask) {
      if (this.keys[at] === term) return at;
      if (this.keys[at] === 0) return -1;
    }
  }

  private slotFor(term: number): number {
    if (this.used * 10 >= this.keys.length * 7) this.rebuild(() => true, this.keys.length * 2);
    const mask = this.keys.length - 1;
    let at = spread(term) & mask;
    while (this.keys[at] !== term && this.keys[at] !== 0) at = (at + 1) & mask;
    if (this.keys[at] === 0) {
      this.keys[at] = term;
      this.used++;
    }
    return at;
  }

  private rebuild(keep: (at: number) => boolean, size = this.keys.length): void {
    const { keys, documents, heads, lengths } = this;
    this.keys = new Int32Array(size);
    this.documents = new Float32Array(size);
    this.heads = new Int32Array(size).fill(-1);
    this.lengths = new Uint16Array(size);
    this.used = 0;
    for (let from = 0; from < keys.length; from++) {
      if (keys[from] === 0 || !keep(from)) continue;
      const mask = size - 1;
      let at = spread(keys[from]!) & mask;
      while (this.keys[at] !== 0) at = (at + 1) & mask;
      this.keys[at] = keys[from]!;
      this.documents[at] = documents[from]!;
      this.heads[at] = heads[from]!;
      this.lengths[at] = lengths[from]!;
      this.used++;
    }
  }

  /** Bytes held, for measuring. */
  get bytes(): number {
    return this.keys.length * 14 + this.nodeStory.length * 8;
  }
}

function spread(term: number): number {
  return Math.imul(term ^ (term >>> 15), 0x9e3779b1) >>> 7;
}

export function grow(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}
