// Lets what changes the index through in order of arrival, with a bound on how much may wait. Deliveries that wait one
// behind the other are handled together; when that fails they are handled one by one, so that none harms another.
// While more are on their way the first of them waits a moment: a commit costs by the transaction.
import { setTimeout as pause } from 'node:timers/promises';
import { BroadsheetError } from '../model/errors.ts';

export interface DeliveryQueueParts<Item, Outcome> {
  readonly maxWaiting: number;
  readonly maxItems: number;
  /** Bound on the sum of `sizeOf` over what is handled together; a larger item is handled alone. */
  readonly maxSize: number;
  readonly sizeOf: (item: Item) => number;
  /** Items of one key are never handled together, nor are those of different kinds. */
  readonly keyOf: (item: Item) => { readonly kind: string; readonly id: number };
  /** True while other deliveries are being made ready: it pays to wait for them. */
  readonly isMoreComing: () => boolean;
  /** At most this long. */
  readonly maxLingerMs: number;
  /** Outcomes parallel to the items. All or nothing: when it throws, nothing has changed. */
  readonly handle: (items: readonly Item[]) => Promise<readonly Outcome[]>;
}

export interface DeliveryQueue<Item, Outcome> {
  /** @throws BroadsheetError 'intake-overloaded' when too many wait; whatever `handle` throws for it alone. */
  add(item: Item): Promise<Outcome>;
  /** Runs the task when its turn comes. @throws as `add`; whatever the task throws. */
  run<T>(task: () => Promise<T>): Promise<T>;
  readonly waiting: number;
}

const LINGER_STEP_MS = 10;

interface Waiting<Item> {
  /** null for a task. */
  readonly item: Item | null;
  readonly start: () => Promise<unknown>;
  readonly resolve: (value: never) => void;
  readonly reject: (error: unknown) => void;
}

export function createDeliveryQueue<Item, Outcome>(
  parts: DeliveryQueueParts<Item, Outcome>,
): DeliveryQueue<Item, Outcome> {
  const { maxWaiting, maxItems, maxSize, sizeOf, keyOf, handle, isMoreComing, maxLingerMs } = parts;
  const line: Waiting<Item>[] = [];
  let inHand = 0;
  let isWorking = false;

  function enter<T>(item: Item | null, start: () => Promise<T>): Promise<T> {
    if (line.length + inHand >= maxWaiting) return Promise.reject(overloaded(maxWaiting));
    return new Promise<T>((resolve, reject) => {
      line.push({ item, start, resolve, reject });
      if (!isWorking) void work();
    });
  }

  async function work(): Promise<void> {
    isWorking = true;
    while (line.length > 0) {
      await linger();
      const group = line.splice(0, Math.max(1, groupSize().count));
      inHand = group.length;
      if (group.length === 1 || !(await handleTogether(group))) {
        for (const one of group) await one.start().then(one.resolve as never, one.reject);
      }
      inHand = 0;
    }
    isWorking = false;
  }

  async function linger(): Promise<void> {
    const until = performance.now() + maxLingerMs;
    while (!groupSize().isFull && isMoreComing() && performance.now() < until) await pause(LINGER_STEP_MS);
  }

  /** Deliveries up to the next task; none when a task is next. */
  function groupSize(): { readonly count: number; readonly isFull: boolean } {
    const ids = new Set<number>();
    let kind: string | null = null;
    let size = 0;
    let count = 0;
    for (const { item } of line) {
      if (item === null) return { count, isFull: true };
      size += sizeOf(item);
      const key = keyOf(item);
      kind ??= key.kind;
      const isTooMuch = count === maxItems || (count > 0 && size > maxSize);
      if (isTooMuch || key.kind !== kind || ids.has(key.id)) return { count, isFull: true };
      ids.add(key.id);
      count++;
    }
    return { count, isFull: count === maxItems || size >= maxSize };
  }

  async function handleTogether(group: readonly Waiting<Item>[]): Promise<boolean> {
    try {
      const outcomes = await handle(group.map(({ item }) => item as Item));
      group.forEach(({ resolve }, i) => {
        resolve(outcomes[i] as never);
      });
      return true;
    } catch {
      // Each is tried again alone, and tells its own caller what happened.
      return false;
    }
  }

  return {
    add: (item) => enter(item, async () => (await handle([item]))[0] as Outcome),
    run: (task) => enter(null, task),
    get waiting() {
      return line.length + inHand;
    },
  };
}

function overloaded(maxWaiting: number): BroadsheetError {
  return new BroadsheetError({
    code: 'intake-overloaded',
    audience: 'developer',
    message: `More than ${maxWaiting} deliveries wait to be stored.`,
    advice: 'Wait for earlier deliveries before handing in more; the source stays due and is asked again.',
  });
}
