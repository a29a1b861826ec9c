// The live articles of the index in packed columns, each linked to the next older article of its story.
import type { ArticleFeatures } from './features.ts';
import type { PackedArticle } from './packed-article.ts';

export const NONE = -1;

/** What is kept of an article besides its words. */
export interface MemberFacts {
  readonly articleId: number;
  readonly publisherId: number;
  readonly publishedAt: number;
  readonly language: string;
  readonly form: ArticleFeatures['form'];
  readonly hasText: boolean;
}

const FORMS: readonly ArticleFeatures['form'][] = ['event', 'briefing', 'live', 'routine'];

export class MemberTable {
  articleId = new Int32Array(1024);
  publisherId = new Int32Array(1024);
  story = new Int32Array(1024);
  /** Next older member of the same story, or NONE. */
  next = new Int32Array(1024);
  /** Article that this one repeats, or 0. */
  duplicateOf = new Int32Array(1024);
  publishedAt = new Float64Array(1024);
  norm = new Float32Array(1024);
  titleNorm = new Float32Array(1024);
  private flags = new Uint8Array(1024);
  readonly packed: (PackedArticle | null)[] = [];
  private readonly slots = new Map<number, number>();
  private readonly free: number[] = [];
  private count = 0;

  get size(): number {
    return this.slots.size;
  }

  find(articleId: number): number {
    return this.slots.get(articleId) ?? NONE;
  }

  add(facts: MemberFacts, packed: PackedArticle, norm: number, titleNorm: number): number {
    const slot = this.free.pop() ?? this.count++;
    if (slot >= this.articleId.length) this.growColumns();
    this.articleId[slot] = facts.articleId;
    this.publisherId[slot] = facts.publisherId;
    this.publishedAt[slot] = facts.publishedAt;
    this.flags[slot] = FORMS.indexOf(facts.form) | (facts.hasText ? 4 : 0);
    this.packed[slot] = packed;
    this.norm[slot] = norm;
    this.titleNorm[slot] = titleNorm;
    this.duplicateOf[slot] = 0;
    this.next[slot] = NONE;
    this.slots.set(facts.articleId, slot);
    return slot;
  }

  /** The caller has unlinked it from its story. */
  remove(slot: number): void {
    this.slots.delete(this.articleId[slot]!);
    this.packed[slot] = null;
    this.free.push(slot);
  }

  formOf(slot: number): ArticleFeatures['form'] {
    return FORMS[this.flags[slot]! & 3]!;
  }

  hasText(slot: number): boolean {
    return (this.flags[slot]! & 4) !== 0;
  }

  /** Slots of all live articles. */
  allSlots(): IterableIterator<number> {
    return this.slots.values();
  }

  private growColumns(): void {
    const size = this.articleId.length * 2;
    this.articleId = widen(this.articleId, new Int32Array(size));
    this.publisherId = widen(this.publisherId, new Int32Array(size));
    this.story = widen(this.story, new Int32Array(size));
    this.next = widen(this.next, new Int32Array(size));
    this.duplicateOf = widen(this.duplicateOf, new Int32Array(size));
    this.publishedAt = widen(this.publishedAt, new Float64Array(size));
    this.norm = widen(this.norm, new Float32Array(size));
    this.titleNorm = widen(this.titleNorm, new Float32Array(size));
    this.flags = widen(this.flags, new Uint8Array(size));
  }
}

function widen<A extends Int32Array | Float64Array | Float32Array | Uint8Array>(from: A, into: A): A {
  into.set(from);
  return into;
}
