// "More" and "less like this", and taking them back: what is taken back has to have been said, and is so once.
import {
  type Interaction,
  type InteractionKind,
  mostTakenBackMs,
  type ReaderId,
} from '../../model/reader.ts';
import type { StoryId } from '../../model/story.ts';
import type { Engine } from '../engine.ts';
import { all, chunked, padded, type Work } from '../work.ts';

/** By what takes back: what is taken back. */
const SAID_BY_UNDO: ReadonlyMap<InteractionKind, InteractionKind> = new Map([
  ['relented', 'less'],
  ['unwished', 'more'],
]);
const SAID = new Set<InteractionKind>(SAID_BY_UNDO.values());

/** What words of one kind were about: [story, kind, subject]. */
type About = string;

/** Times of what stands, by what it is about. */
type Standing = ReadonlyMap<About, number[]>;

/**
 * Every 'relented' gets the time of the newest 'less', every 'unwished' of the newest 'more', about the same story and
 * subject that nobody took back yet, so that learning takes away what that one weighs now; without one it is left out.
 * One that is not learned counts as none.
 * @param resolved which story each named one has become
 * @param learns whether these acts are to be learned
 */
export function* againstSaid(
  engine: Engine,
  readerId: ReaderId,
  fresh: readonly Interaction[],
  { resolved, learns }: { readonly resolved: ReadonlyMap<StoryId, StoryId>; readonly learns: boolean },
): Work<readonly Interaction[]> {
  const asked = fresh.filter(({ kind }) => SAID_BY_UNDO.has(kind));
  if (asked.length === 0) return fresh;
  const since = Math.min(...asked.map(({ at }) => at)) - mostTakenBackMs; // bounds what of a long history is looked through
  const stories = new Set(asked.map(({ storyId }) => resolved.get(storyId)!));
  const aboutOf = (act: Interaction, said: InteractionKind) =>
    about(resolved.get(act.storyId)!, said, act.subject);
  const standing = new Map(
    asked.map((act) => [aboutOf(act, SAID_BY_UNDO.get(act.kind)!), [] as number[]] as const),
  );
  yield* readStanding(engine, readerId, { stories, since, standing });
  return fresh.flatMap((act) => {
    if (SAID.has(act.kind) && learns) standing.get(aboutOf(act, act.kind))?.push(act.at);
    const said = SAID_BY_UNDO.get(act.kind);
    if (said === undefined) return [act];
    const at = standing
      .get(aboutOf(act, said))
      ?.sort((a, b) => a - b)
      .pop();
    return at === undefined ? [] : [{ ...act, at }];
  });
}

/** Fills in what stands of that which is asked for; what was said of merged stories counts for what they became. */
function* readStanding(
  { db }: Engine,
  readerId: ReaderId,
  {
    stories,
    since,
    standing,
  }: { readonly stories: ReadonlySet<StoryId>; readonly since: number; readonly standing: Standing },
): Work<void> {
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
      .select(['story_id', 'kind', 'at', 'subject_kind', 'subject_key'])
      .where('reader_id', '=', readerId)
      .where('at', '>=', since)
      .where('kind', 'in', [...SAID_BY_UNDO].flat())
      .where('number', '>', 0),
  );
  const of = (row: (typeof rows)[number], said: InteractionKind) => {
    const subject = row.subject_kind === null ? null : { kind: row.subject_kind, key: row.subject_key ?? '' };
    return standing.get(about(becameOf.get(row.story_id) ?? row.story_id, said, subject));
  };
  for (const row of rows)
    if (SAID.has(row.kind as InteractionKind)) of(row, row.kind as InteractionKind)?.push(row.at);
  for (const row of rows) {
    const said = SAID_BY_UNDO.get(row.kind as InteractionKind);
    const times = said === undefined ? undefined : of(row, said);
    const at = times?.indexOf(row.at) ?? -1;
    if (at >= 0) times?.splice(at, 1);
  }
}

function about(
  storyId: StoryId,
  said: InteractionKind,
  subject: { readonly kind: string; readonly key: string } | null,
): About {
  return JSON.stringify([storyId, said, subject?.kind, subject?.key]);
}
