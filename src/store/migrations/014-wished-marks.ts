// When more like a story was asked for: what that taught lifts others like it, and not the story itself.
import type { Migration } from './migration.ts';

export const wishedMarks: Migration = {
  version: 14,
  name: 'wished marks',
  statements: ({ long }) => [
    `alter table reader_story add column wished_at ${long}`,
    `alter table reader_story add column unwished_at ${long}`,
    // What stands of what was said before; the time of a taking back is that of what it takes back.
    `insert into reader_story (reader_id, story_id, seen_count, wished_at, touched_at)
      select said.reader_id, coalesce(merged.into_id, said.story_id), 0, max(said.at), max(said.at)
      from reader_interaction said left join story_redirect merged on merged.from_id = said.story_id
      where said.kind = 'more' and said.subject_kind is null and not exists (
        select 1 from reader_interaction undone
        where undone.reader_id = said.reader_id and undone.at = said.at and undone.kind = 'unwished'
          and undone.story_id = said.story_id and undone.subject_kind is null)
      group by said.reader_id, coalesce(merged.into_id, said.story_id)
      on conflict (reader_id, story_id) do update set wished_at = excluded.wished_at`,
  ],
};
