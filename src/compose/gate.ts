// Deliveries pass together, removals alone: a removal never meets a delivery that is half placed, and deliveries that
// wait together can still be stored together.

export interface Gate {
  /** Runs beside other shared work, after every removal asked for before it. */
  together<T>(work: () => Promise<T>): Promise<T>;
  /** Runs when everything before it has ended, with nothing beside it. */
  alone<T>(work: () => Promise<T>): Promise<T>;
}

/** First come first served; neither kind can starve the other. Callers bound how much they hand in. */
export function createGate(): Gate {
  /** Ends when the last work that must run alone has ended. */
  let lastAlone: Promise<unknown> = Promise.resolve();
  /** Shared work since then. */
  let passing = new Set<Promise<unknown>>();

  return {
    together(work) {
      const here = passing;
      const run = lastAlone.then(work);
      const ended: Promise<unknown> = run.then(
        () => here.delete(ended),
        () => here.delete(ended),
      );
      here.add(ended);
      return run;
    },
    alone(work) {
      const run = Promise.all([lastAlone, ...passing]).then(work);
      lastAlone = run.catch(() => undefined);
      passing = new Set();
      return run;
    },
  };
}
