// Few large bodies in memory at once. A body waits there until a thread has read it; at ten megabytes each, as many as
// there are connections would be hundreds of megabytes.
import { createHostGate } from './host-gate.ts';

/** More than any usual feed or page. Up to this size bodies are held without asking. */
export const largeBytes = 1024 * 1024;

export interface LargeBodies {
  /** For one request and what is done with its answer. */
  turn(url: string, signal?: AbortSignal): BodyTurn;
}

export interface BodyTurn {
  /** For `NetworkRequest.takeLarge`: waits until there is room. False when `signal` aborted or too many wait. */
  readonly take: () => Promise<boolean>;
  /** The body is no longer held; also where it never was, and more than once. */
  readonly end: () => void;
}

/** Turns are by host, as in `createHostGate`: one publisher's large feeds hold up no other's. */
export function createLargeBodies(
  limits: { readonly overall: number; readonly perHost: number } = { overall: 6, perHost: 2 },
): LargeBodies {
  const gate = createHostGate({ ...limits, maxWaiting: 10_000 });
  return {
    turn(url, signal) {
      let leave: (() => void) | null = null;
      return {
        async take() {
          leave ??= await gate.enter(URL.parse(url)?.hostname ?? '', signal);
          return leave !== null;
        },
        end() {
          leave?.();
          leave = null;
        },
      };
    },
  };
}
