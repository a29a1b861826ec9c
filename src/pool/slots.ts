// A fixed number of slots and a bounded queue for them, first come first served.

export interface Slots {
  /** Resolves when a slot is free; false when the queue is full. */
  take(): Promise<void> | false;
  give(): void;
  /** Rejects everyone who waits. */
  refuse(error: Error): void;
}

export function createSlots(count: number, maxWaiting: number): Slots {
  const waiting: { enter: () => void; refuse: (error: Error) => void }[] = [];
  let free = count;
  return {
    take() {
      if (free > 0) {
        free--;
        return Promise.resolve();
      }
      if (waiting.length >= maxWaiting) return false;
      return new Promise((enter, refuse) => waiting.push({ enter, refuse }));
    },
    give() {
      const next = waiting.shift();
      if (next) next.enter();
      else free++;
    },
    refuse(error) {
      for (const one of waiting.splice(0)) one.refuse(error);
    },
  };
}
