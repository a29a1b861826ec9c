// Reading stories by id and by what they are about; writing them with their list keys.
import type { EntityKey, TopicCode } from '../../model/article.ts';
import type { PublisherId } from '../../model/publisher.ts';
import type { Story, StoryId } from '../../model/story.ts';
import type { Engine } from '../engine.ts';
import { readable } from '../readable.ts';
import { type fromStory, subjectKey, toStory, unpackSubjects } from '../rows/story-row.ts';
import type { StoryTable } from '../schema.ts';
import { all, chunked, compiledOnce, insertAll, padded, run, type Work } from '../work.ts';
import { readEnough } from './read-enough.ts';

const MAX_PAGE = 500;
/** Stories sorted by hand; more are walked in the order of their index. */
const FEW = 300;
const NO_STORY = -1;
const NOTHING: ReadonlySet<number> = new Set();

const redirectOf = compiledOnce((db: Engine['db'], id: StoryId) =>
  db.selectFrom('story_redirect').selectAll().where('from_id', '=', id),
);

/** Ids after merges: every id of the input is a key; one that was never merged maps to itself. */
export function* resolveStoryIds(
  { db }: Engine,
  ids: readonly StoryId[],
): Work<ReadonlyMap<StoryId, StoryId>> {
  const resolved = new Map(ids.map((id) => [id, id]));
  for (const chunk of chunked([...resolved.keys()])) {
    const rows =
      chunk.length === 1
        ? yield* redirectOf(db, chunk[0]!)
        : yield* all(db.selectFrom('story_redirect').selectAll().where('from_id', 'in', padded(chunk)));
    for (const row of rows) resolved.set(row.from_id, row.into_id);
  }
  return resolved;
}

/** In the order asked, merges followed, each story once, missing ones left out. */
export function* findStories(engine: Engine, ids: readonly StoryId[]): Work<readonly Story[]> {
  const resolved = [...new Set((yield* resolveStoryIds(engine, ids)).values())];
  const found = new Map<StoryId, Story>();
  for (const chunk of chunked(resolved)) {
    const rows = yield* all(
      engine.db.selectFrom('story').select(['id', 'details']).where('id', 'in', padded(chunk)),
    );
    for (const story of readable(rows, toStory)) found.set(story.id, story);
  }
  return resolved.flatMap((id) => found.get(id) ?? []);
}

export interface StoryListRequest {
  readonly entity?: EntityKey;
  readonly topic?: TopicCode;
  readonly publisherId?: PublisherId;
  readonly sagaId?: StoryId;
  readonly before?: { readonly at: number; readonly id: StoryId } | undefined;
  readonly limit: number;
}

/**
 * Newest first. Hashes find the candidates, the stories themselves decide. What few stories name is looked up and
 * sorted; what many name is met soon enough on the way from the newest story back.
 */
export function* listStories(engine: Engine, request: StoryListRequest): Work<readonly Story[]> {
  const subjects = requiredSubjects(request);
  const few = yield* fewestStories(engine, subjects, request.sagaId);
  const limit = Math.min(request.limit, MAX_PAGE);
  const page = (after: { readonly at: number; readonly id: StoryId } | undefined) => {
    let query = newestStories(engine, { before: after ?? request.before, limit });
    if (few !== undefined) query = query.where('id', 'in', padded(few.length > 0 ? few : [NO_STORY]));
    for (const subject of subjects) {
      query = query.where((eb) => engine.subjects.holds(eb, subject));
    }
    return all(query);
  };
  return yield* readEnough(limit, page, (rows) =>
    readable(rows, toStory).filter((story) => matches(story, request)),
  );
}

function newestStories({ db }: Engine, { before, limit }: Pick<StoryListRequest, 'before' | 'limit'>) {
  const query = db
    .selectFrom('story')
    .select(['id', 'updated_at as at', 'details'])
    .orderBy('updated_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit);
  if (before === undefined) return query;
  return query
    .where('updated_at', '<=', before.at)
    .where((eb) => eb.or([eb('updated_at', '<', before.at), eb('id', '<', before.id)]));
}

/** Ids from the shortest list of stories, undefined where every list is long. A saga is never long. */
function* fewestStories(
  { subjects: index }: Engine,
  subjects: readonly number[],
  sagaId: StoryId | undefined,
): Work<readonly StoryId[] | undefined> {
  let fewest: readonly StoryId[] | undefined;
  for (const subject of sagaId === undefined ? subjects : [subjectKey.saga(sagaId)]) {
    const ids = yield* index.storiesWith(subject, FEW + 1);
    const isFew = ids.length <= FEW || sagaId !== undefined;
    if (isFew && ids.length < (fewest?.length ?? FEW + 2)) fewest = ids;
  }
  return sagaId === undefined ? fewest : [...new Set([sagaId, ...(fewest ?? [])])];
}

function requiredSubjects({ entity, topic, publisherId }: StoryListRequest): number[] {
  const subjects: number[] = [];
  if (entity !== undefined) subjects.push(subjectKey.entity(entity));
  if (topic !== undefined) subjects.push(subjectKey.topic(topic));
  if (publisherId !== undefined) subjects.push(subjectKey.publisher(publisherId));
  return subjects;
}

function matches(story: Story, { entity, topic }: StoryListRequest): boolean {
  if (entity !== undefined && !story.entities.some(({ key }) => key === entity)) return false;
  return topic === undefined || story.topics.some((weight) => weight.topic === topic);
}

export type StoryRow = ReturnType<typeof fromStory>;

/** Writes whole stories; list keys that are gone are removed, new ones added, the others left alone. */
export function* writeStories({ db, subjects }: Engine, rows: readonly StoryRow[]): Work<void> {
  const before = new Map<StoryId, ReadonlySet<number>>();
  for (const chunk of chunked(rows.map((row) => row.id))) {
    const known = yield* all(
      db.selectFrom('story').select(['id', 'subjects']).where('id', 'in', padded(chunk)),
    );
    for (const row of known) before.set(row.id, unpackSubjects(row.subjects));
  }
  yield* insertAll('story', rows, { key: ['id'], update: STORY_CONTENT });
  yield* subjects.change(
    rows.map((row) => ({
      storyId: row.id,
      before: before.get(row.id) ?? NOTHING,
      now: unpackSubjects(row.subjects),
    })),
  );
}

const STORY_CONTENT: readonly (keyof StoryTable)[] = ['updated_at', 'sample', 'subjects', 'details'];

/** Removes stories with their list keys; redirects that led to them go too. */
export function* deleteStories({ db, subjects }: Engine, ids: readonly StoryId[]): Work<void> {
  for (const chunk of chunked(ids)) {
    const list = padded(chunk);
    const rows = yield* all(db.selectFrom('story').select(['id', 'subjects']).where('id', 'in', list));
    yield* subjects.change(
      rows.map((row) => ({ storyId: row.id, before: unpackSubjects(row.subjects), now: NOTHING })),
    );
    yield* run(db.deleteFrom('story').where('id', 'in', list));
    yield* run(db.deleteFrom('story_redirect').where('into_id', 'in', list));
  }
}
