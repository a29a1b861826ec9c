// The live stories of the index: their words, their ends in time, their newest member.
import { grown, resized } from './columns.ts';
import { IdTable } from './id-table.ts';
import { NONE } from './member-table.ts';
import type { StoryVector } from './story-vector.ts';

const LIVE = 1;
const CLOSED = 2;
const MAX_LANGUAGES = 255;

/** A slot is reused only after `recycle`, when no posting names it any more. */
export class StoryTable {
  id = new Int32Array(256);
  firstAt = new Float64Array(256);
  lastAt = new Float64Array(256);
  newest = new Int32Array(256);
  articleCount = new Int32Array(256);
  private flags = new Uint8Array(256);
  private languages = new Uint8Array(256);
  private readonly languageNames = [''];
  /** Of stories that have had several articles; the words of one article stand in its record. */
  readonly vectors = new Map<number, StoryVector>();
  private readonly slots = new IdTable();
  private readonly free: number[] = [];
  private readonly dead: number[] = [];
  private count = 0;

  get size(): number {
    return this.slots.size;
  }

  get deadCount(): number {
    return this.dead.length;
  }

  find(storyId: number): number {
    return this.slots.get(storyId);
  }

  /** `isClosed`: a briefing or a routine column, which nothing may join. */
  create(storyId: number, language: string, at: number, isClosed: boolean): number {
    const slot = this.free.pop() ?? this.count++;
    if (slot >= this.id.length) this.resize(grown(this.id.length));
    this.id[slot] = storyId;
    this.languages[slot] = this.numberOf(language);
    this.firstAt[slot] = at;
    this.lastAt[slot] = at;
    this.newest[slot] = NONE;
    this.articleCount[slot] = 0;
    this.flags[slot] = LIVE | (isClosed ? CLOSED : 0);
    this.slots.set(storyId, slot);
    return slot;
  }

  kill(slot: number): void {
    this.slots.delete(this.id[slot]!);
    this.vectors.delete(slot);
    this.flags[slot] = 0;
    this.dead.push(slot);
  }

  isLive(slot: number): boolean {
    return (this.flags[slot]! & LIVE) !== 0;
  }

  isClosed(slot: number): boolean {
    return (this.flags[slot]! & CLOSED) !== 0;
  }

  languageOf(slot: number): string {
    return this.languageNames[this.languages[slot]!]!;
  }

  /** To be called after the postings of dead stories are gone. */
  recycle(): void {
    this.free.push(...this.dead.splice(0));
  }

  /** Languages beyond the first 255 count as unknown. */
  private numberOf(language: string): number {
    const known = this.languageNames.indexOf(language);
    if (known >= 0) return known;
    return this.languageNames.length > MAX_LANGUAGES ? 0 : this.languageNames.push(language) - 1;
  }

  private resize(size: number): void {
    this.id = resized(this.id, size);
    this.firstAt = resized(this.firstAt, size);
    this.lastAt = resized(this.lastAt, size);
    this.newest = resized(this.newest, size);
    this.articleCount = resized(this.articleCount, size);
    this.flags = resized(this.flags, size);
    this.languages = resized(this.languages, size);
  }
}
