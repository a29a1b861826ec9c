// The live stories of the index: their words, their ends in time, their newest member.
import { NONE } from './member-table.ts';
import { StoryVector } from './story-vector.ts';

/** A slot is reused only after `recycle`, when no posting names it any more. */
export class StoryTable {
  readonly id: number[] = [];
  readonly language: string[] = [];
  readonly vector: (StoryVector | null)[] = [];
  readonly firstAt: number[] = [];
  readonly lastAt: number[] = [];
  /** Mean published time of the members. */
  readonly middleAt: number[] = [];
  readonly newest: number[] = [];
  readonly articleCount: number[] = [];
  /** Briefings, routine columns: nothing may join. */
  readonly closed: boolean[] = [];
  private readonly slots = new Map<number, number>();
  private readonly free: number[] = [];
  private readonly dead: number[] = [];

  get size(): number {
    return this.slots.size;
  }

  get deadCount(): number {
    return this.dead.length;
  }

  find(storyId: number): number {
    return this.slots.get(storyId) ?? NONE;
  }

  create(storyId: number, language: string, at: number, closed: boolean, expectedTerms: number): number {
    const slot = this.free.pop() ?? this.id.length;
    this.id[slot] = storyId;
    this.language[slot] = language;
    this.vector[slot] = new StoryVector(expectedTerms);
    this.firstAt[slot] = at;
    this.lastAt[slot] = at;
    this.middleAt[slot] = at;
    this.newest[slot] = NONE;
    this.articleCount[slot] = 0;
    this.closed[slot] = closed;
    this.slots.set(storyId, slot);
    return slot;
  }

  kill(slot: number): void {
    this.slots.delete(this.id[slot]!);
    this.vector[slot] = null;
    this.dead.push(slot);
  }

  isLive(slot: number): boolean {
    return this.vector[slot] !== null && this.vector[slot] !== undefined;
  }

  /** To be called after the postings of dead stories are gone. */
  recycle(): void {
    this.free.push(...this.dead.splice(0));
  }
}
