// What the story index holds: live articles, live stories, the words of both, and how common words are.
import { ArticleArena, type Block, placeOf } from './article-arena.ts';
import type { ArticleQuery } from './article-query.ts';
import { MemberTable } from './member-table.ts';
import { StoryTable } from './story-table.ts';
import { TermTable } from './term-table.ts';

export class IndexState {
  readonly terms: TermTable;
  readonly members = new MemberTable();
  readonly stories = new StoryTable();
  readonly arena = new ArticleArena();
  newestAt = 0;

  constructor(statisticsHalfLifeDays: number, maxPostings: number) {
    this.terms = new TermTable(statisticsHalfLifeDays, maxPostings);
  }

  blockOf(slot: number): Block {
    return this.arena.blockOf(this.members.address[slot]!);
  }

  placeOf(slot: number): number {
    return placeOf(this.members.address[slot]!);
  }

  /** Reads a live article again and weighs it by what is known now. */
  recall(slot: number, query: ArticleQuery): void {
    const language = this.stories.languageOf(this.members.story[slot]!);
    query.readRecord(this.blockOf(slot), this.placeOf(slot), language);
    query.weigh(this.terms, this.terms.weightAt(this.newestAt), false);
  }

  /** Drops what dead stories and removed articles have left behind. */
  sweep(): void {
    this.terms.sweep((story) => this.stories.isLive(story), this.terms.weightAt(this.newestAt));
    this.stories.recycle();
    this.arena.compact((slot, address) => {
      this.members.address[slot] = address;
    });
  }
}
