// "Less like this", and taking that back: what is taken back has to have been said, and is taken back once.
import type { Interaction, ReaderId } from '../../model/reader.ts';
import type { StoryId } from '../../model/story.ts';
import type { Engine } from '../engine.ts';
import { all, chunked, padded, type Work } from '../work.ts';

/** "Less" is taken back soon or not at all: bounds what of a long history is looked through. */
const MOST_TAKEN_BACK_MS = 30 * 24 * 60 * 60 * 1000;

/**
 * Every 'relented' gets the time of the newest 'less' about the whole story that nobody took back yet, so that learning
 * takes away what that one weighs now; without one it is left out. A 'less' that is not learned counts as none.
 * @param resolved which story each named one has become
 * @param learns whether these acts are to be learned
 */
export function* againstRefusals(
  engine: Engine,
  readerId: ReaderId,
  fresh: readonly Interaction[],
  { resolved, learns }: { readonly resolved: ReadonlyMap<StoryId, StoryId>; readonly learns: boolean },
): Work<readonly Interaction[]> {
  const asked = fresh.filter(({ kind }) => kind === 'relented');
  if (asked.length === 0) return fresh;
  const since = Math.min(...asked.map(({ at }) => at)) - MOST_TAKEN_BACK_MS;
  const stories = new Set(asked.map(({ storyId }) => resolved.get(storyId)!));
  const open = yield* openRefusals(engine, readerId, { stories, since });
  return fresh.flatMap((act) => {
    const times = open.get(resolved.get(act.storyId)!);
    if (act.kind === 'less' && act.subject === null && learns) times?.push(act.at);
    if (act.kind !== 'relented') return [act];
    const at = times?.sort((a, b) => a - b).pop();
    return at === undefined ? [] : [{ ...act, at }];
  });
}

/** Times of each story's refusals that stand; those of merged ones count for what they became. */
function* openRefusals(
  { db }: Engine,
  readerId: ReaderId,
  { stories, since }: { readonly stories: ReadonlySet<StoryId>; readonly since: number },
): Work<ReadonlyMap<StoryId, number[]>> {
  const becameOf = new Map<StoryId, StoryId>([...stories].map((id) => [id, id]));
  for (const chunk of chunked([...stories])) {
    const merged = yield* all(
      db.selectFrom('story_redirect').selectAll().where('into_id', 'in', padded(chunk)),
    );
    for (const row of merged) becameOf.set(row.from_id, row.into_id);
  }
  const rows = yield* all(
    db
      .selectFrom('reader_interaction')
      .select(['story_id', 'kind', 'at'])
      .where('reader_id', '=', readerId)
      .where('at', '>=', since)
      .where('kind', 'in', ['less', 'relented'])
      .where('subject_kind', 'is', null)
      .where('number', '>', 0),
  );
  const open = new Map<StoryId, number[]>([...stories].map((id) => [id, []]));
  const of = (id: StoryId) => open.get(becameOf.get(id) ?? id);
  for (const row of rows) if (row.kind === 'less') of(row.story_id)?.push(row.at);
  for (const row of rows) {
    const times = row.kind === 'relented' ? of(row.story_id) : undefined;
    const at = times?.indexOf(row.at) ?? -1;
    if (at >= 0) times?.splice(at, 1);
  }
  return open;
}
