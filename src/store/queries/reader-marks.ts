// The marks of a reader on a story: what an act writes, and what goes along where stories merge.
import type { ReaderStoryTable } from '../schema.ts';

export const READER_MARKS = [
  'seen_at',
  'seen_count',
  'opened_at',
  'opened_before',
  'read_at',
  'saved_at',
  'saved_article_id',
  'hidden_at',
  'unsaved_at',
  'unhidden_at',
  'wished_at',
  'unwished_at',
] as const satisfies readonly (keyof ReaderStoryTable)[];
