// Ids reserved from the store in blocks: gaps are allowed, reuse never, so a crash costs at most a block.
import type { ArticleStore } from '../model/article-store.ts';

export interface IdBlocks {
  /** Makes sure that `n` calls of `take` can follow without asking the store. */
  reserve(n: number): Promise<void>;
  take(): number;
}

export function createIdBlocks(
  store: Pick<ArticleStore, 'reserveIds'>,
  kind: 'article' | 'story',
  size: number,
): IdBlocks {
  let next = 0;
  let end = 0;
  return {
    async reserve(n) {
      if (end - next >= n) return;
      // What is left of the old block becomes a gap: one block in use keeps this simple.
      const count = Math.max(n, size);
      next = await store.reserveIds(kind, count);
      end = next + count;
    },
    take() {
      if (next >= end) throw new RangeError(`No ${kind} id is reserved.`);
      return next++;
    },
  };
}
