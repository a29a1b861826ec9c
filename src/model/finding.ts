// What `doctor` can find wrong, by stable code. docs/operate.md has a row of each, which a test compares.

/** What it looks for. */
export const checkedCodes = [
  'node-too-old',
  'folder-refused',
  'restore-interrupted',
  'disk-nearly-full',
  'pages-not-built',
  'kernel-not-used',
  'port-taken',
  'sources-not-read',
  'store-damaged',
  'store-not-checked',
  'stories-unreadable',
  'articles-unreadable',
  'articles-without-story',
  'articles-not-searched',
  'lines-lost',
  'clock-was-wrong',
  'no-connection',
  'source-failing',
  'set-aside',
] as const;

/** Why the store could not be opened or read: codes of what is thrown then. */
export const refusedCodes = [
  'no-store',
  'store-corrupt',
  'store-newer',
  'store-full',
  'store-unwritable',
  'store-read-only',
  'store-unreadable',
  'store-io',
  'store-locked',
  'store-unreachable',
  'store-refused',
  'value-damaged',
  // Anything else that is thrown with advice.
  'store-failed',
] as const;

export type FindingCode = (typeof checkedCodes)[number] | (typeof refusedCodes)[number];

/** What a look through the store found wrong with it, in words. */
export interface StoreProblem {
  readonly code: FindingCode;
  readonly problem: string;
  readonly advice: string;
}

/** The code of something thrown, as a finding has it. */
export function refusedCode(thrown: string): FindingCode {
  return refusedCodes.find((code) => code === thrown) ?? 'store-failed';
}
