// The live articles of the index in packed columns, each linked to the next older article of its story.
import { grown, resized } from './columns.ts';
import { IdTable } from './id-table.ts';

export const NONE = -1;

export class MemberTable {
  articleId = new Int32Array(256);
  story = new Int32Array(256);
  /** Next older member of the same story, or NONE. */
  next = new Int32Array(256);
  /** Article that this one repeats, or 0. */
  duplicateOf = new Int32Array(256);
  /** Where its words stand in the arena. */
  address = new Int32Array(256);
  publishedAt = new Float64Array(256);
  norm = new Float32Array(256);
  titleNorm = new Float32Array(256);
  private readonly slots = new IdTable();
  private readonly free: number[] = [];
  private count = 0;

  get size(): number {
    return this.slots.size;
  }

  find(articleId: number): number {
    return this.slots.get(articleId);
  }

  /** The caller fills in story, address and norms. */
  add(articleId: number, publishedAt: number): number {
    const slot = this.free.pop() ?? this.count++;
    if (slot >= this.articleId.length) this.resize(grown(this.articleId.length));
    this.articleId[slot] = articleId;
    this.publishedAt[slot] = publishedAt;
    this.duplicateOf[slot] = 0;
    this.next[slot] = NONE;
    this.slots.set(articleId, slot);
    return slot;
  }

  /** The caller has unlinked it from its story. */
  remove(slot: number): void {
    this.slots.delete(this.articleId[slot]!);
    this.free.push(slot);
  }

  forEachSlot(visit: (slot: number) => void): void {
    this.slots.forEachValue(visit);
  }

  private resize(size: number): void {
    this.articleId = resized(this.articleId, size);
    this.story = resized(this.story, size);
    this.next = resized(this.next, size);
    this.duplicateOf = resized(this.duplicateOf, size);
    this.address = resized(this.address, size);
    this.publishedAt = resized(this.publishedAt, size);
    this.norm = resized(this.norm, size);
    this.titleNorm = resized(this.titleNorm, size);
  }
}
