// Waiting that ends when we stop, for work that cannot be stopped itself.

export class AbortedError extends Error {
  constructor() {
    super('Given up because Broadsheet stops.');
    this.name = 'AbortedError';
  }
}

/** @throws AbortedError as soon as `signal` aborts; else what the work gives or throws. */
export function abortable<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return work;
  return new Promise((resolve, reject) => {
    const give = () => reject(new AbortedError());
    if (signal.aborted) give();
    signal.addEventListener('abort', give, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', give));
  });
}
