// Change notices may tell of a reader instead of stories: see queries/change-notices.ts.
import type { Migration } from './migration.ts';

export const forgottenReaders: Migration = {
  version: 8,
  name: 'forgotten readers',
  statements: () => ['alter table change_notice add column forgotten_reader text'],
};
