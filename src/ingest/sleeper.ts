// A sleep that can be cut short, for loops that wait for work.

export interface Sleeper {
  /** Ends the sleep under way, or makes the next one end at once. */
  wake(): void;
  /** True when `wake` was called since the last sleep ended. */
  readonly wakened: boolean;
  /** Resolves after `ms`, when woken, or at once when `signal` has aborted. */
  sleep(ms: number): Promise<void>;
}

export function createSleeper(signal: AbortSignal): Sleeper {
  let wakened = false;
  let end: (() => void) | null = null;
  return {
    get wakened() {
      return wakened;
    },
    wake() {
      wakened = true;
      end?.();
    },
    async sleep(ms) {
      if (!wakened && !signal.aborted && ms > 0) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, ms);
          end = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      }
      end = null;
      wakened = false;
    },
  };
}
