// When a reader had opened a story last before this sitting: what is new stays new while the page is looked at again.
import type { Migration } from './migration.ts';

export const openedBefore: Migration = {
  version: 10,
  name: 'opened before',
  statements: ({ long }) => [`alter table reader_story add column opened_before ${long}`],
};
