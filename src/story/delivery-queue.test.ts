import { describe, expect, it } from 'vitest';
import { createDeliveryQueue, type DeliveryQueue } from './delivery-queue.ts';

interface Item {
  readonly kind: string;
  readonly id: number;
  readonly size?: number;
}

/** Answers each item's name; `groups` are the items as they were handled. */
function openQueue(refuses: (names: readonly string[]) => boolean = () => false) {
  const groups: string[][] = [];
  const queue: DeliveryQueue<Item, string> = createDeliveryQueue({
    maxWaiting: 16,
    maxItems: 8,
    maxSize: 8,
    sizeOf: ({ size = 1 }) => size,
    keyOf: (item) => item,
    isMoreComing: () => false,
    maxLingerMs: 0,
    async handle(items) {
      const names = items.map(({ kind, id }) => `${kind} ${id}`);
      groups.push(names);
      if (refuses(names)) throw new Error(`cannot take ${names.join(', ')}`);
      return names;
    },
  });
  return { queue, groups };
}

const feed = (id: number): Item => ({ kind: 'delivery', id });
const page = (id: number): Item => ({ kind: 'page', id });

describe('what waits in the queue', () => {
  // Whoever handles a group takes it for one kind: a delivery among pages would be dropped without a word.
  it('is handled together with its own kind only, in order of arrival', async () => {
    const { queue, groups } = openQueue();
    const items = [feed(1), feed(2), page(3), page(4), feed(5), page(6)];
    const turn = queue.run(async () => undefined);
    const answers = await Promise.all(items.map((item) => queue.add(item)));
    await turn;
    expect(groups).toEqual([['delivery 1', 'delivery 2'], ['page 3', 'page 4'], ['delivery 5'], ['page 6']]);
    expect(answers).toEqual(items.map(({ kind, id }) => `${kind} ${id}`));
  });

  it('is handled in groups of a bounded size, and what is larger alone', async () => {
    const { queue, groups } = openQueue();
    const sizes = [5, 3, 1, 20, 1, 1];
    await Promise.all(sizes.map((size, id) => queue.add({ ...feed(id), size })));
    const sizesOf = groups.map((names) => names.map((name) => sizes[Number(name.split(' ')[1])]));
    expect(sizesOf).toEqual([[5, 3], [1], [20], [1, 1]]);
  });

  it('is handled after what has the same key, not with it', async () => {
    const { queue, groups } = openQueue();
    const turn = queue.run(async () => undefined);
    await Promise.all([turn, ...[feed(1), feed(2), feed(1)].map((item) => queue.add(item))]);
    expect(groups).toEqual([['delivery 1', 'delivery 2'], ['delivery 1']]);
  });

  it('is handled one by one when it fails together, and each is told its own end', async () => {
    const { queue, groups } = openQueue((names) => names.includes('delivery 2'));
    const turn = queue.run(async () => undefined);
    const ends = await Promise.allSettled([1, 2, 3].map((id) => queue.add(feed(id))));
    await turn;
    expect(ends.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(groups.map((names) => names.length)).toEqual([3, 1, 1, 1]);
  });
});
