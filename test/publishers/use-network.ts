// Publishers on loopback and a way out that reaches them, for all tests of a file.
import { afterAll, beforeAll } from 'vitest';
import { createNetwork, type NetworkOptions } from '../../src/ingest/network.ts';
import type { Network } from '../../src/model/network.ts';
import { type PublisherServer, startPublishers } from './publisher-server.ts';

export interface Loopback {
  readonly publishers: PublisherServer;
  readonly network: Network;
}

/** To be called once in a test file, before its own `beforeAll`; both are there from then on. */
export function useNetwork(options: Partial<NetworkOptions> = {}): Loopback {
  let publishers: PublisherServer;
  let network: Network | undefined;
  beforeAll(async () => {
    const { clock } = options;
    publishers = await startPublishers(clock && (() => clock.now()));
    network = createNetwork({
      allowHosts: [publishers.host],
      userAgent: 'Broadsheet-test (+https://broadsheet.example)',
      ...options,
    });
  });
  afterAll(async () => {
    await network?.close();
    await publishers?.close();
  });
  return {
    get publishers() {
      return publishers;
    },
    get network() {
      return network as Network;
    },
  };
}
