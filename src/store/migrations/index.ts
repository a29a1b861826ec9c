// The history of the schema, oldest first. Append only: a migration that has been released never changes.
import { firstTables } from './001-first-tables.ts';
import { articleTimes } from './002-article-times.ts';
import { subjectsAsWords } from './003-subjects-as-words.ts';
import { changeNotices } from './004-change-notices.ts';
import { setAside } from './005-set-aside.ts';
import { readerVersions } from './006-reader-versions.ts';
import { pageFailures } from './007-page-failures.ts';
import { forgottenReaders } from './008-forgotten-readers.ts';
import { undoneMarks } from './009-undone-marks.ts';
import { openedBefore } from './010-opened-before.ts';
import { controls } from './011-controls.ts';
import { replay } from './012-replay.ts';
import { storyBeforeIndexes } from './013-story-before-indexes.ts';
import { wishedMarks } from './014-wished-marks.ts';
import type { Migration } from './migration.ts';

export const MIGRATIONS: readonly Migration[] = [
  firstTables,
  articleTimes,
  subjectsAsWords,
  changeNotices,
  setAside,
  readerVersions,
  pageFailures,
  forgottenReaders,
  undoneMarks,
  openedBefore,
  controls,
  replay,
  storyBeforeIndexes,
  wishedMarks,
];

/** The version that this program writes and reads. */
export const SCHEMA_VERSION: number = MIGRATIONS.at(-1)!.version;
