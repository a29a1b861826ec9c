// What each change of stories touched, for processes that hold stories in memory: see queries/change-notices.ts.
import type { Migration } from './migration.ts';

export const changeNotices: Migration = {
  version: 4,
  name: 'change notices',
  statements: ({ engine, long, plain }) => [
    `create table change_notice (
      number ${long} not null primary key, origin text not null, is_removal integer not null,
      story_ids text not null) ${plain}`,
    'create index change_notice_of_removal on change_notice (number) where is_removal = 1',
    // Numbers of notices are used up faster than ids.
    ...(engine === 'postgres' ? ['alter table id_counter alter column next_id type bigint'] : []),
    `insert into id_counter (kind, next_id) values ('change', 1)`,
  ],
};
