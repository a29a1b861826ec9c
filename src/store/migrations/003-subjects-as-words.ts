// SQLite keeps what stories are listed by among the words: see sqlite/subjects.ts.
import type { Migration } from './migration.ts';

export const subjectsAsWords: Migration = {
  version: 3,
  name: 'subjects as words',
  statements: ({ engine }) =>
    engine === 'sqlite'
      ? [
          `insert or replace into article_words (rowid, tags)
           select -story_id, group_concat('s' || subject, ' ')
           from story_subject group by story_id order by story_id desc`,
          'drop table story_subject',
        ]
      : [],
};
