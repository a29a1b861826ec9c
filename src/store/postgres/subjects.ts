// Subjects of stories in PostgreSQL: a table of pairs.
import type { StoryId } from '../../model/story.ts';
import { compileForPostgres } from '../compile-only.ts';
import type { SubjectIndex } from '../subject-index.ts';
import { all, chunked, insertAll, padded, run } from '../work.ts';

const db = compileForPostgres();

export const postgresSubjects: SubjectIndex = {
  *change(changes) {
    const added: { subject: number; story_id: number }[] = [];
    for (const { storyId, before, now } of changes) {
      for (const subject of now) if (!before.has(subject)) added.push({ subject, story_id: storyId });
      for (const chunk of chunked([...before].filter((subject) => !now.has(subject)))) {
        yield* run(
          db
            .deleteFrom('story_subject')
            .where('subject', 'in', padded(chunk))
            .where('story_id', '=', storyId),
        );
      }
    }
    yield* insertAll('story_subject', added, { key: ['subject', 'story_id'], update: [] });
  },

  *storiesWith(subject, limit) {
    const rows: readonly { story_id: StoryId }[] = yield* all(
      db
        .selectFrom('story_subject')
        .select('story_id')
        .where('subject', '=', subject)
        .orderBy('story_id', 'desc')
        .limit(limit),
    );
    return rows.map((row) => row.story_id);
  },

  holds: (eb, subject) =>
    eb.exists(
      eb
        .selectFrom('story_subject')
        .select('story_subject.story_id')
        .where('story_subject.subject', '=', subject)
        .whereRef('story_subject.story_id', '=', 'story.id'),
    ),
};
