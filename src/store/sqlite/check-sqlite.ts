// Looks a SQLite store over: structure, index of words, and what refers to what.

import type { DatabaseSync } from 'node:sqlite';
import type { StoreProblem } from '../../model/finding.ts';
import { ownCommand } from '../../model/own-command.ts';
import { sqliteError } from './errors.ts';

const RESTORE = `Bring back a backup (the damaged file is kept): ${ownCommand('restore FILE')}`;
const MAX_MESSAGES = 5;

/** Problems found, in words; reads the whole file, so for `doctor` and before a restore. */
export function checkDatabase(database: DatabaseSync, path: string): readonly StoreProblem[] {
  try {
    const damaged = integrityProblems(database);
    return damaged.length > 0 ? damaged : [...wordIndexProblems(database), ...danglingProblems(database)];
  } catch (cause) {
    const error = sqliteError(cause, path);
    return [
      {
        code: 'store-not-checked',
        problem: error instanceof Error ? error.message : String(error),
        advice: RESTORE,
      },
    ];
  }
}

function integrityProblems(database: DatabaseSync): StoreProblem[] {
  const rows = database.prepare(`pragma integrity_check(${MAX_MESSAGES})`).all() as {
    integrity_check: string;
  }[];
  return rows
    .filter((row) => row.integrity_check !== 'ok')
    .map((row) => ({
      code: 'store-damaged',
      problem: `The store is damaged: ${row.integrity_check}`,
      advice: RESTORE,
    }));
}

function wordIndexProblems(database: DatabaseSync): StoreProblem[] {
  const row = database
    .prepare(
      `select count(*) as n from article where not exists
       (select 1 from article_words_docsize d where d.id = article.id)`,
    )
    .get() as { n: number };
  if (row.n === 0) return [];
  return [
    {
      code: 'articles-not-searched',
      problem: `${row.n} articles are missing from search.`,
      advice: 'They come back when their sources publish them again; restore a backup if many are missing.',
    },
  ];
}

function danglingProblems(database: DatabaseSync): StoreProblem[] {
  const row = database
    .prepare(
      'select count(*) as n from article where not exists (select 1 from story s where s.id = story_id)',
    )
    .get() as { n: number };
  if (row.n === 0) return [];
  return [
    {
      code: 'articles-without-story',
      problem: `${row.n} articles belong to no story and are not shown.`,
      advice: `Restart Broadsheet; if they stay, report this with the output of: ${ownCommand('doctor --json')}`,
    },
  ];
}
