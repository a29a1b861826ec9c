// What could not be taken in, with the reason: entries in a table of their own, pages with their job.
import type { Migration } from './migration.ts';

export const setAside: Migration = {
  version: 5,
  name: 'set aside',
  statements: ({ long, keyed }) => [
    `create table set_aside (
      source_id integer not null, identity text not null, content_hash text not null, title text not null,
      url text, reason text not null, attempts integer not null, last_at ${long} not null, retry_at ${long},
      primary key (source_id, identity)) ${keyed}`,
    'alter table page_job add column reason text',
  ],
};
