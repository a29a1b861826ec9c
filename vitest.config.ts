// Unit tests stand beside the code; integration and browser tests in test/.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'eval/**/*.test.ts', 'test/**/*.test.ts'],
    globalSetup: 'test/temporary-folders.ts',
    // Real servers and browsers are started by tests: a slow machine must not fail them.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
    reporters: process.env.CI ? ['default'] : ['default'],
  },
});
