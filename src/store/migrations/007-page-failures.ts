// Tries of a page that ended without it, beside the tries begun: a process that is killed ends none of them.
import type { Migration } from './migration.ts';

export const pageFailures: Migration = {
  version: 7,
  name: 'page failures',
  statements: () => ['alter table page_job add column failures integer not null default 0'],
};
