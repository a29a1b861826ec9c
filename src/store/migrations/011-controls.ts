// What the editors laid down about the front page: in force, and everything that was.
import type { Migration } from './migration.ts';

export const controls: Migration = {
  version: 11,
  name: 'controls',
  statements: ({ long, plain }) => [
    `create table control (
      id integer not null primary key, kind text not null, subject_kind text, subject_key text, label text not null,
      place integer, sponsored text, note text not null, set_by text, set_at ${long} not null, until ${long},
      ended_at ${long}, ended_by text) ${plain}`,
    'create index control_in_force on control (id) where ended_at is null',
    `insert into id_counter (kind, next_id) values ('control', 1)`,
  ],
};
