// What a reader did: the log as it came, and the marks that follow from it.
import type { Selectable } from 'kysely';
import type { ArticleId } from '../../model/article.ts';
import { BroadsheetError } from '../../model/errors.ts';
import {
  type ActToLearn,
  afterOpening,
  type Interaction,
  type ReaderId,
  type ReaderStory,
  type ReadMark,
} from '../../model/reader.ts';
import type { StoryId } from '../../model/story.ts';
import type { Engine } from '../engine.ts';
import { fromInteraction, toInteraction, toReaderStory } from '../rows/reader-row.ts';
import type { ReaderStoryTable } from '../schema.ts';
import { all, chunked, compiledOnce, first, insertAll, padded, type Work } from '../work.ts';
import { READER_MARKS } from './reader-marks.ts';
import { raiseVersion } from './reader-versions.ts';
import { resolveStoryIds } from './story-queries.ts';
import { againstSaid } from './taken-back.ts';

const MAX_PAGE = 5_000;
type MarkRow = Selectable<ReaderStoryTable>;

// Most acts are told one by one: for these the queries are compiled once.
const knownAct = compiledOnce((db: Engine['db'], readerId: ReaderId, id: string) =>
  db.selectFrom('reader_interaction').select('id').where('reader_id', '=', readerId).where('id', '=', id),
);
const marksOf = compiledOnce((db: Engine['db'], readerId: ReaderId, storyId: StoryId) =>
  db.selectFrom('reader_story').selectAll().where('reader_id', '=', readerId).where('story_id', '=', storyId),
);
const publisherOf = compiledOnce((db: Engine['db'], id: ArticleId) =>
  db.selectFrom('article').select(['id', 'publisher_id']).where('id', '=', id),
);

/** Never to be learned. */
const NO_NUMBER = 0;

/**
 * Gives what was recorded now, as it was, in the order given; the same id twice is recorded once. Taking back what was
 * not said is not recorded, and of a reader who is not there, nothing: they may have closed their account just now.
 */
export function* recordInteractions(
  engine: Engine,
  readerId: ReaderId,
  interactions: readonly Interaction[],
  learns: boolean,
): Work<readonly Interaction[]> {
  if (interactions.some((one) => one.readerId !== readerId)) throw foreignInteraction();
  if (interactions.length === 0) return [];
  const version = yield* raiseVersion(engine, readerId);
  if (version === null) return [];
  const number = learns ? version : NO_NUMBER;
  const unique = [...new Map(interactions.map((one) => [one.id, one])).values()];
  const known = new Set<string>();
  for (const chunk of chunked(unique.map(({ id }) => id))) {
    const rows =
      chunk.length === 1
        ? yield* knownAct(engine.db, readerId, chunk[0]!)
        : yield* all(
            engine.db
              .selectFrom('reader_interaction')
              .select('id')
              .where('reader_id', '=', readerId)
              .where('id', 'in', padded(chunk)),
          );
    for (const row of rows) known.add(row.id);
  }
  const unknown = unique.filter(({ id }) => !known.has(id));
  const resolved = yield* resolveStoryIds(
    engine,
    unknown.map(({ storyId }) => storyId),
  );
  const fresh = yield* againstSaid(engine, readerId, unknown, { resolved, learns });
  const again = yield* writeMarks(engine, readerId, fresh, { resolved, learns });
  yield* insertAll(
    'reader_interaction',
    fresh.map((one) => fromInteraction(readerId, one, { number, again: again.has(one.id) })),
    { key: ['reader_id', 'id'], update: [] },
  );
  yield* writeReads(engine, readerId, fresh);
  return fresh;
}

/** Marks go to the story that a merged one has become. @returns which open a story that was opened before */
function* writeMarks(
  engine: Engine,
  readerId: ReaderId,
  fresh: readonly Interaction[],
  { resolved, learns }: { readonly resolved: ReadonlyMap<StoryId, StoryId>; readonly learns: boolean },
): Work<ReadonlySet<string>> {
  const again = new Set<string>();
  const marks = new Map<StoryId, MarkRow>();
  for (const chunk of chunked([...new Set(resolved.values())])) {
    const rows =
      chunk.length === 1
        ? yield* marksOf(engine.db, readerId, chunk[0]!)
        : yield* all(
            engine.db
              .selectFrom('reader_story')
              .selectAll()
              .where('reader_id', '=', readerId)
              .where('story_id', 'in', padded(chunk)),
          );
    for (const row of rows) marks.set(row.story_id, row);
  }
  const touched = new Set<StoryId>();
  for (const one of [...fresh].sort((a, b) => a.at - b.at)) {
    // A wish that is not learned is none that can be taken back.
    if (one.kind === 'more' && !learns) continue;
    const storyId = resolved.get(one.storyId)!;
    const mark = marks.get(storyId) ?? unmarked(readerId, storyId);
    const change = markFor(one, mark);
    if (change === undefined) continue;
    if (one.kind === 'opened' && mark.opened_at !== null) again.add(one.id);
    marks.set(storyId, { ...mark, ...change, touched_at: Math.max(mark.touched_at, one.at) });
    touched.add(storyId);
  }
  const rows = [...touched].map((storyId) => marks.get(storyId)!);
  yield* insertAll('reader_story', rows, { key: ['reader_id', 'story_id'], update: WRITTEN });
  return again;
}

const WRITTEN = [...READER_MARKS, 'touched_at'] as const;

/** What an interaction changes in the marks; undefined for kinds that only teach, and for what was undone since. */
function markFor({ kind, at, articleId, subject }: Interaction, mark: MarkRow): Partial<MarkRow> | undefined {
  // An act may arrive late, after others of its kind or their opposites: what counts is the last by its own time.
  const last = (known: number | null) => Math.max(known ?? at, at);
  switch (kind) {
    case 'seen':
      return { seen_at: last(mark.seen_at), seen_count: mark.seen_count + 1 };
    case 'opened':
      return openedMarks(mark, at);
    case 'read':
      return { read_at: last(mark.read_at) };
    case 'saved':
      if (!isNewest(at, mark.saved_at, mark.unsaved_at)) return undefined;
      return { saved_at: at, saved_article_id: savedBy(articleId, mark), unsaved_at: null };
    case 'unsaved':
      if (!isNewest(at, mark.saved_at, mark.unsaved_at)) return undefined;
      return { saved_at: null, saved_article_id: null, unsaved_at: at };
    case 'hidden':
      if (!isNewest(at, mark.hidden_at, mark.unhidden_at)) return undefined;
      return { hidden_at: at, unhidden_at: null };
    case 'unhidden':
      if (!isNewest(at, mark.hidden_at, mark.unhidden_at)) return undefined;
      return { hidden_at: null, unhidden_at: at };
    case 'more':
      if (subject !== null || !isNewest(at, mark.wished_at, mark.unwished_at)) return undefined;
      return { wished_at: at, unwished_at: null };
    case 'unwished':
      if (subject !== null || !isNewest(at, mark.wished_at, mark.unwished_at)) return undefined;
      return { wished_at: null, unwished_at: at };
    default:
      return undefined;
  }
}

function openedMarks(
  { opened_at: openedAt, opened_before: openedBefore }: MarkRow,
  at: number,
): Partial<MarkRow> {
  const marks = afterOpening({ openedAt, openedBefore }, at);
  return { opened_at: marks.openedAt, opened_before: marks.openedBefore };
}

/** A second article of a story that is saved does not let go of the first: then the whole story is kept. */
function savedBy(articleId: ArticleId | null, { saved_at, saved_article_id }: MarkRow): ArticleId | null {
  return saved_at === null || saved_article_id === articleId ? articleId : null;
}

function isNewest(at: number, done: number | null, undone: number | null): boolean {
  return at >= Math.max(done ?? at, undone ?? at);
}

function unmarked(readerId: ReaderId, storyId: StoryId): MarkRow {
  return {
    reader_id: readerId,
    story_id: storyId,
    seen_at: null,
    seen_count: 0,
    opened_at: null,
    opened_before: null,
    read_at: null,
    saved_at: null,
    saved_article_id: null,
    hidden_at: null,
    unsaved_at: null,
    unhidden_at: null,
    wished_at: null,
    unwished_at: null,
    touched_at: 0,
  };
}

/** Opening an article counts as reading it here: without JavaScript nothing else is ever told. */
function* writeReads({ db }: Engine, readerId: ReaderId, fresh: readonly Interaction[]): Work<void> {
  const readAt = new Map<number, number>();
  for (const { kind, articleId, at } of fresh) {
    if (articleId === null || (kind !== 'read' && kind !== 'opened')) continue;
    readAt.set(articleId, Math.max(at, readAt.get(articleId) ?? 0));
  }
  for (const chunk of chunked([...readAt.keys()])) {
    const rows =
      chunk.length === 1
        ? yield* publisherOf(db, chunk[0]!)
        : yield* all(
            db.selectFrom('article').select(['id', 'publisher_id']).where('id', 'in', padded(chunk)),
          );
    yield* insertAll(
      'reader_read',
      rows.map((row) => ({
        reader_id: readerId,
        article_id: row.id,
        publisher_id: row.publisher_id,
        at: readAt.get(row.id)!,
      })),
      // Told late, an act is no newer than what is known.
      { key: ['reader_id', 'article_id'], update: [], greatest: ['at'] },
    );
  }
}

/** Oldest first, after the cursor. */
export function* listNewestActs(
  { db }: Engine,
  readerId: ReaderId,
  limit: number,
): Work<readonly Interaction[]> {
  const rows = yield* all(
    db
      .selectFrom('reader_interaction')
      .selectAll()
      .where('reader_id', '=', readerId)
      .where('kind', '!=', 'seen')
      .orderBy('at', 'desc')
      .orderBy('id', 'desc')
      .limit(Math.min(limit, MAX_PAGE)),
  );
  return rows.map(toInteraction);
}

export function* listInteractions(
  { db }: Engine,
  readerId: ReaderId,
  request: { after?: { at: number; id: string }; limit: number },
): Work<readonly Interaction[]> {
  let query = db
    .selectFrom('reader_interaction')
    .selectAll()
    .where('reader_id', '=', readerId)
    .orderBy('at')
    .orderBy('id')
    .limit(Math.min(request.limit, MAX_PAGE));
  const { after } = request;
  if (after !== undefined) {
    query = query
      .where('at', '>=', after.at)
      .where((eb) => eb.or([eb('at', '>', after.at), eb('id', '>', after.id)]));
  }
  return (yield* all(query)).map(toInteraction);
}

/** After that number and id, in the order of the recording. */
export function* listToLearn(
  { db }: Engine,
  readerId: ReaderId,
  { after, limit }: { after: { number: number; id: string }; limit: number },
): Work<readonly ActToLearn[]> {
  const rows = yield* all(
    db
      .selectFrom('reader_interaction')
      .selectAll()
      .where('reader_id', '=', readerId)
      .where('number', '>=', after.number)
      .where((eb) => eb.or([eb('number', '>', after.number), eb('id', '>', after.id)]))
      .orderBy('number')
      .orderBy('id')
      .limit(Math.min(limit, MAX_PAGE)),
  );
  return rows.map((row) => ({ ...toInteraction(row), number: row.number, again: row.again === 1 }));
}

/** The number from which on, and not before `from`, at most `most` come; never in the middle of what was recorded together. */
export function* firstToLearn(
  { db }: Engine,
  readerId: ReaderId,
  { from, most }: { from: number; most: number },
): Work<number> {
  const tooOld = yield* first(
    db
      .selectFrom('reader_interaction')
      .select('number')
      .where('reader_id', '=', readerId)
      .where('number', '>=', from)
      .orderBy('number', 'desc')
      .limit(1)
      .offset(most),
  );
  return tooOld === undefined ? from : tooOld.number + 1;
}

/** Stories on which any mark changed since then. */
export function* listReaderStories(
  { db }: Engine,
  readerId: ReaderId,
  since: number,
): Work<readonly ReaderStory[]> {
  const rows = yield* all(
    db
      .selectFrom('reader_story')
      .selectAll()
      .where('reader_id', '=', readerId)
      .where('touched_at', '>=', since),
  );
  return rows.map(toReaderStory);
}

export function* findReaderStory(
  engine: Engine,
  readerId: ReaderId,
  storyId: StoryId,
): Work<ReaderStory | undefined> {
  const id = (yield* resolveStoryIds(engine, [storyId])).get(storyId)!;
  const row = yield* first(
    engine.db
      .selectFrom('reader_story')
      .selectAll()
      .where('reader_id', '=', readerId)
      .where('story_id', '=', id),
  );
  return row && toReaderStory(row);
}

export interface SavedStory {
  readonly storyId: StoryId;
  readonly articleId: number | null;
  readonly savedAt: number;
}

export function* listSaved(
  { db }: Engine,
  readerId: ReaderId,
  request: { before?: number; limit: number },
): Work<readonly SavedStory[]> {
  let query = db
    .selectFrom('reader_story')
    .select(['story_id', 'saved_article_id', 'saved_at'])
    .where('reader_id', '=', readerId)
    .where('saved_at', 'is not', null)
    .orderBy('saved_at', 'desc')
    .orderBy('story_id', 'desc')
    .limit(Math.min(request.limit, MAX_PAGE));
  if (request.before !== undefined) query = query.where('saved_at', '<', request.before);
  const rows = yield* all(query);
  return rows.map((row) => ({
    storyId: row.story_id,
    articleId: row.saved_article_id,
    savedAt: row.saved_at!,
  }));
}

/** Newest first. */
export function* listReadMarks(
  { db }: Engine,
  readerId: ReaderId,
  request: { since: number; limit: number },
): Work<readonly ReadMark[]> {
  const rows = yield* all(
    db
      .selectFrom('reader_read')
      .selectAll()
      .where('reader_id', '=', readerId)
      .where('at', '>=', request.since)
      .orderBy('at', 'desc')
      .orderBy('article_id', 'desc')
      .limit(Math.min(request.limit, MAX_PAGE * 4)),
  );
  return rows.map((row) => ({ articleId: row.article_id, publisherId: row.publisher_id, at: row.at }));
}

function foreignInteraction(): BroadsheetError {
  return new BroadsheetError({
    code: 'foreign-interaction',
    audience: 'developer',
    message: 'An interaction of another reader was given to be recorded.',
    advice: 'Report this with the log; nothing was recorded.',
  });
}
