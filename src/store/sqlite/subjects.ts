// Subjects of stories in SQLite: words of the same FTS5 table as the articles', under the story's id negated.
// A table of pairs cost most of all writing: a delivery's new pairs lie all over it, and each touched page is
// written whole. FTS5 collects what is new in one place and merges later.
import { sql } from 'kysely';
import type { StoryId } from '../../model/story.ts';
import { type SubjectIndex, sameSubjects } from '../subject-index.ts';
import { chunked, padded, raw, type Work } from '../work.ts';

export const sqliteSubjects: SubjectIndex = {
  *change(changes): Work<void> {
    const changed = changes.filter(({ before, now }) => !sameSubjects(before, now));
    yield* takeOut(changed.filter(({ now }) => now.size === 0).map(({ storyId }) => storyId));
    // Row ids that rise are collected in memory; one that falls makes FTS5 write what it holds.
    for (const { storyId, now } of changed.toSorted((a, b) => b.storyId - a.storyId)) {
      if (now.size === 0) continue;
      const words = Array.from(now, wordOf).join(' ');
      yield* raw('insert or replace into article_words (rowid, tags) values (?, ?)', [-storyId, words]);
    }
  },

  *storiesWith(subject, limit): Work<readonly StoryId[]> {
    const rows = yield* raw<{ id: StoryId }>(
      `select -rowid as id from article_words where article_words match ? order by rowid limit ?`,
      [matching(subject), limit],
    );
    return rows.map(({ id }) => id);
  },

  // The plus keeps SQLite from looking every story up by its id before it sorts them.
  holds: (_eb, subject) =>
    sql`+story.id in (select -rowid from article_words where article_words match ${matching(subject)})`,
};

function* takeOut(ids: readonly StoryId[]): Work<void> {
  for (const chunk of chunked(ids)) {
    const list = padded(chunk.map((id) => -id));
    yield* raw(`delete from article_words where rowid in (${list.map(() => '?').join(', ')})`, list);
  }
}

/** As migration 3 writes it: no topic's or publisher's tag begins with s. */
function wordOf(subject: number): string {
  return `s${subject}`;
}

function matching(subject: number): string {
  return `tags : "${wordOf(subject)}"`;
}
