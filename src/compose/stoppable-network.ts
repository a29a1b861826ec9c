// A network whose waits all end when the program stops: a publisher that never answers keeps nobody from leaving.
import type { Network } from '../model/network.ts';

/** @param signal aborts every request that brings no signal of its own; later ones fail at once. */
export function createStoppableNetwork(network: Network, signal: AbortSignal): Network {
  return {
    fetch: (request) => network.fetch({ ...request, signal: request.signal ?? signal }),
    close: () => network.close(),
  };
}
