// What editions were made from, so that they can be made again: see queries/replay.ts.
import type { Migration } from './migration.ts';

export const replay: Migration = {
  version: 12,
  name: 'replay',
  statements: ({ blob, long, keyed }) => [
    `alter table reader_edition add column inputs ${blob}`,
    'alter table reader_edition add column wishes text',
    'alter table reader_edition add column chain text',
    'alter table reader_edition add column step integer',
    'create index reader_edition_recorded on reader_edition (at) where inputs is not null',
    `create table reader_part (
      reader_id text not null, chain text not null, step integer not null, body ${blob} not null,
      primary key (reader_id, chain, step)) ${keyed}`,
    `create table open_edition (
      id text not null primary key, at ${long} not null, body ${blob} not null, inputs ${blob} not null) ${keyed}`,
    `create table story_before (
      number ${long} not null, story_id integer not null, at ${long} not null, split_from integer,
      details ${blob} not null, primary key (number, story_id)) ${keyed}`,
  ],
};
