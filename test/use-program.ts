// The whole program in its own process beside publishers that it may reach, for all tests of a file.
import { afterAll, beforeAll } from 'vitest';
import { type PublisherServer, startPublishers } from './publishers/publisher-server.ts';
import { type Program, startProgram } from './start-program.ts';

export interface Running {
  readonly publishers: PublisherServer;
  readonly program: Program;
}

/** To be called once in a test file, before its own `beforeAll`; both are there from then on. */
export function useProgram(args: readonly string[] = []): Running {
  let publishers: PublisherServer;
  let program: Program;
  beforeAll(async () => {
    publishers = await startPublishers();
    program = await startProgram({ args: ['--allow-hosts', publishers.host, ...args] });
  });
  afterAll(async () => {
    await program?.stop();
    await publishers?.close();
  });
  return {
    get publishers() {
      return publishers;
    },
    get program() {
      return program;
    },
  };
}
