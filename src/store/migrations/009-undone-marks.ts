// When a reader took saving and hiding back: an act that comes late is then known to be older.
import type { Migration } from './migration.ts';

export const undoneMarks: Migration = {
  version: 9,
  name: 'undone marks',
  statements: ({ long }) => [
    `alter table reader_story add column unsaved_at ${long}`,
    `alter table reader_story add column unhidden_at ${long}`,
  ],
};
