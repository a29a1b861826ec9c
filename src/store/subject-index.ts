// What stories can be listed by: entities, topics, publishers, sagas, each as a 52-bit hash.
import type { Expression, ExpressionBuilder, SqlBool } from 'kysely';
import type { StoryId } from '../model/story.ts';
import type { Schema } from './schema.ts';
import type { Work } from './work.ts';

export interface SubjectChange {
  readonly storyId: StoryId;
  readonly before: ReadonlySet<number>;
  readonly now: ReadonlySet<number>;
}

export interface SubjectIndex {
  /** Writes what differs between before and now; an empty `now` takes the story out. */
  change(changes: readonly SubjectChange[]): Work<void>;
  /** Stories with the subject, newest id first. */
  storiesWith(subject: number, limit: number): Work<readonly StoryId[]>;
  /** Condition on a row of `story`: it has the subject. */
  holds(eb: ExpressionBuilder<Schema, 'story'>, subject: number): Expression<SqlBool>;
}

export function sameSubjects(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  return a.size === b.size && [...a].every((subject) => b.has(subject));
}
