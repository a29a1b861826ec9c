import { describe, expect, test } from 'vitest';
import { subjectKey } from '../rows/story-row.ts';
import { openDatabase } from '../sqlite/connection.ts';
import { SqliteRunner } from '../sqlite/sqlite-runner.ts';
import { sqliteSubjects } from '../sqlite/subjects.ts';
import { raw } from '../work.ts';
import { MIGRATIONS } from './index.ts';
import { migrate } from './migrate.ts';
import type { Migration } from './migration.ts';

const first: Migration = { version: 1, name: 'one', statements: () => ['create table one (a text)'] };
const second: Migration = {
  version: 2,
  name: 'two',
  statements: () => ['alter table one add column b text'],
};
const broken: Migration = {
  version: 3,
  name: 'three',
  statements: () => ['create table three (a text)', 'nonsense'],
};

function emptyRunner(): SqliteRunner {
  return new SqliteRunner(openDatabase(':memory:'), ':memory:');
}

describe('migrations', () => {
  test('are numbered one after another', () => {
    expect(MIGRATIONS.map(({ version }) => version)).toEqual(MIGRATIONS.map((_, i) => i + 1));
  });

  test('apply what is missing, in order, once', () => {
    const runner = emptyRunner();
    expect(runner.writeSync(() => migrate('sqlite', 5, [first]))).toEqual([1]);
    expect(runner.writeSync(() => migrate('sqlite', 6, [first, second]))).toEqual([2]);
    expect(runner.writeSync(() => migrate('sqlite', 7, [first, second]))).toEqual([]);
    const rows = runner.readSync(() =>
      raw('select version, name, applied_at from schema_version order by 1'),
    );
    expect(rows).toMatchObject([
      { version: 1, name: 'one', applied_at: 5 },
      { version: 2, name: 'two', applied_at: 6 },
    ]);
  });

  test('leave the store as it was when one of them fails', () => {
    const runner = emptyRunner();
    runner.writeSync(() => migrate('sqlite', 5, [first]));
    expect(() => runner.writeSync(() => migrate('sqlite', 6, [first, second, broken]))).toThrow();
    const tables = runner.readSync(() =>
      raw<{ name: string }>("select name from sqlite_schema where type = 'table'"),
    );
    expect(tables.map(({ name }) => name).toSorted()).toEqual(['one', 'schema_version']);
    expect(() => runner.readSync(() => raw('select b from one'))).toThrow(/no such column/);
  });

  test('refuse a store of a later version', () => {
    const runner = emptyRunner();
    runner.writeSync(() => migrate('sqlite', 5, [first, second]));
    expect(() => runner.writeSync(() => migrate('sqlite', 6, [first]))).toThrow(
      expect.objectContaining({ code: 'store-newer', message: expect.stringContaining('2') }),
    );
  });
});

describe('stories listed by subject', () => {
  test('are found again after the pairs became words', () => {
    const runner = emptyRunner();
    runner.writeSync(() => migrate('sqlite', 1, MIGRATIONS.slice(0, 2)));
    const pairs = [
      [subjectKey.topic('15000000'), 4],
      [subjectKey.topic('15000000'), 9],
      [subjectKey.saga(4), 9],
    ];
    for (const pair of pairs) {
      runner.writeSync(() => raw('insert into story_subject (subject, story_id) values (?, ?)', pair));
    }
    runner.writeSync(() => migrate('sqlite', 2));
    const stories = (subject: number) => runner.readSync(() => sqliteSubjects.storiesWith(subject, 5));
    expect(stories(subjectKey.topic('15000000'))).toEqual([9, 4]);
    expect(stories(subjectKey.saga(4))).toEqual([9]);
    expect(stories(subjectKey.saga(9))).toEqual([]);
  });
});

describe('tables that belong to readers', () => {
  test('have keys that lead with the reader and no foreign key', () => {
    const runner = emptyRunner();
    runner.writeSync(() => migrate('sqlite', 1));
    const names = runner
      .readSync(() =>
        raw<{ name: string }>("select name from sqlite_schema where type = 'table' and name like 'reader%'"),
      )
      .map(({ name }) => name);
    expect(names.length).toBe(8);
    for (const name of names) {
      const key = runner.readSync(() =>
        raw<{ name: string; pk: number }>(`select name, pk from pragma_table_info('${name}')`),
      );
      expect(key.find(({ pk }) => pk === 1)?.name).toBe('reader_id');
      expect(runner.readSync(() => raw(`select * from pragma_foreign_key_list('${name}')`))).toEqual([]);
      const unique = runner.readSync(() =>
        raw<{ name: string }>(
          `select i.name from pragma_index_list('${name}') l join pragma_index_info(l.name) i where l."unique" = 1 and i.seqno = 0`,
        ),
      );
      expect(unique.every((column) => column.name === 'reader_id')).toBe(true);
    }
  });
});

describe('what readers did before their acts were numbered', () => {
  test('is to be learned where it came after the last save of the profile', () => {
    const runner = emptyRunner();
    runner.writeSync(() => migrate('sqlite', 1, MIGRATIONS.slice(0, 5)));
    const write = (sql: string, values: unknown[]) => runner.writeSync(() => raw(sql, values));
    for (const [reader, id, at] of [
      ['ann', 'learned', 10],
      ['ann', 'new', 30],
      ['bob', 'first', 5],
    ]) {
      write(
        `insert into reader_interaction (reader_id, id, at, kind, story_id) values (?, ?, ?, 'opened', 1)`,
        [reader, id, at],
      );
    }
    write('insert into reader_interest (reader_id, profile, updated_at) values (?, ?, ?)', [
      'ann',
      Buffer.from(''),
      20,
    ]);
    runner.writeSync(() => migrate('sqlite', 2));
    const rows = runner.readSync(() =>
      raw<{ id: string }>('select id from reader_interaction where number > 0 order by id'),
    );
    expect(rows.map(({ id }) => id)).toEqual(['first', 'new']);
  });
});

describe('more of a story, asked for before that was marked,', () => {
  test('is marked on what the story has become, unless it was taken back or was about one subject', () => {
    const runner = emptyRunner();
    runner.writeSync(() => migrate('sqlite', 1, MIGRATIONS.slice(0, 13)));
    const write = (sql: string) => runner.writeSync(() => raw(sql));
    write(
      `insert into reader_story (reader_id, story_id, seen_count, saved_at, touched_at) values ('ann', 2, 3, 4, 5)`,
    );
    write('insert into story_redirect (from_id, into_id) values (1, 2)');
    for (const [id, at, kind, story, subject] of [
      ['a', 10, 'more', 1, 'null'],
      ['b', 20, 'more', 3, 'null'],
      ['c', 20, 'unwished', 3, 'null'],
      ['d', 30, 'more', 4, "'topic'"],
    ])
      write(
        `insert into reader_interaction (reader_id, id, at, kind, story_id, subject_kind)
         values ('ann', '${id}', ${at}, '${kind}', ${story}, ${subject})`,
      );
    runner.writeSync(() => migrate('sqlite', 2));
    const rows = runner.readSync(() =>
      raw('select story_id, seen_count, saved_at, wished_at from reader_story'),
    );
    expect(rows).toEqual([{ story_id: 2, seen_count: 3, saved_at: 4, wished_at: 10 }]);
  });
});
