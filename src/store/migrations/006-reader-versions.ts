// Versions of what a reader owns, so that several processes can hold the same reader: see queries/reader-versions.ts.
import type { Migration } from './migration.ts';

export const readerVersions: Migration = {
  version: 6,
  name: 'reader versions',
  statements: ({ long }) => [
    `alter table reader add column version ${long} not null default 1`,
    `alter table reader add column profile_version ${long} not null default 0`,
    'alter table reader add column erasures integer not null default 0',
    `alter table reader_interaction add column number ${long} not null default 0`,
    'alter table reader_interaction add column again integer not null default 0',
    // What came after the profile was last saved may not have been learned yet.
    `update reader_interaction set number = 1 where at > coalesce((
      select updated_at from reader_interest where reader_interest.reader_id = reader_interaction.reader_id), -1)`,
    'create index reader_interaction_by_number on reader_interaction (reader_id, number, id)',
  ],
};
