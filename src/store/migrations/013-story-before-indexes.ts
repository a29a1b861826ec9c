// Stories as they were are pruned by age and by story, and few of them left another: each was found by reading all.
import type { Migration } from './migration.ts';

export const storyBeforeIndexes: Migration = {
  version: 13,
  name: 'story before indexes',
  statements: () => [
    'create index story_before_by_time on story_before (at)',
    'create index story_before_by_story on story_before (story_id)',
    `create index story_before_splits on story_before (number, story_id, split_from, at)
      where split_from is not null`,
  ],
};
