// Fills the live index after a start, in steps that leave the event loop room to breathe.
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { LiveArticle, LoadLiveRequest } from '../../model/article-store.ts';
import type { Story } from '../../model/story.ts';
import type { Engine } from '../engine.ts';
import { readOrNull } from '../readable.ts';
import { toFrontStory, toStory } from '../rows/story-row.ts';
import { all, type Work } from '../work.ts';

/** Read and unpacked in some four milliseconds. */
const ROWS_PER_TURN = 200;

interface Cursor {
  readonly at: number;
  readonly id: number;
}

const BEGINNING: Cursor = { at: Number.MAX_SAFE_INTEGER, id: Number.MAX_SAFE_INTEGER };

/** Articles published and stories updated since then, at most `limit` of each, newest first: see the port. */
export async function loadLive(
  engine: Engine,
  request: LoadLiveRequest,
): Promise<{ articles: readonly LiveArticle[]; stories: readonly Story[]; damaged: number }> {
  const articles = await collect(request.limit, (cursor, limit) =>
    engine.read(() => liveArticles(engine, request.since, cursor, limit)),
  );
  const known = new Map<string, string>();
  const read: StoryReader =
    request.stories === 'front' ? (row) => toFrontStory(row, known) : (row) => toStory(row);
  const stories = await collect(request.limit, (cursor, limit) =>
    engine.read(() => liveStories({ engine, read, since: request.since, cursor, limit })),
  );
  return {
    articles: articles.map(({ value }) => value),
    stories: stories.flatMap(({ value }) => value ?? []),
    damaged: stories.filter(({ value }) => value === null).length,
  };
}

interface Placed<T> extends Cursor {
  readonly value: T;
}

async function collect<T>(
  limit: number,
  load: (cursor: Cursor, limit: number) => Promise<readonly Placed<T>[]>,
): Promise<Placed<T>[]> {
  const collected: Placed<T>[] = [];
  while (collected.length < limit) {
    const wanted = Math.min(ROWS_PER_TURN, limit - collected.length);
    const rows = await load(collected.at(-1) ?? BEGINNING, wanted);
    collected.push(...rows);
    if (rows.length < wanted) break;
    await nextTurn();
  }
  return collected;
}

function* liveArticles(
  { db }: Engine,
  since: number,
  cursor: Cursor,
  limit: number,
): Work<readonly Placed<LiveArticle>[]> {
  const rows = yield* all(
    db
      .selectFrom('article')
      .select([
        'id',
        'story_id',
        'publisher_id',
        'published_at',
        'first_seen_at',
        'language',
        'canonical_url',
        'features',
      ])
      .where('published_at', '>=', since)
      .where('published_at', '<=', cursor.at)
      .where((eb) => eb.or([eb('published_at', '<', cursor.at), eb('id', '<', clampId(cursor.id))]))
      .orderBy('published_at', 'desc')
      .orderBy('id', 'desc')
      .limit(limit),
  );
  return rows.map((row) => ({
    at: row.published_at,
    id: row.id,
    value: {
      id: row.id,
      storyId: row.story_id,
      publisherId: row.publisher_id,
      publishedAt: row.published_at,
      firstSeenAt: row.first_seen_at,
      language: row.language,
      canonicalUrl: row.canonical_url,
      features: row.features,
    },
  }));
}

type StoryReader = (row: { readonly details: Uint8Array }) => Story;

function* liveStories({
  engine,
  read,
  since,
  cursor,
  limit,
}: {
  engine: Engine;
  read: StoryReader;
  since: number;
  cursor: Cursor;
  limit: number;
}): Work<readonly Placed<Story | null>[]> {
  const rows = yield* all(
    engine.db
      .selectFrom('story')
      .select(['id', 'updated_at', 'details'])
      .where('updated_at', '>=', since)
      .where('updated_at', '<=', cursor.at)
      .where((eb) => eb.or([eb('updated_at', '<', cursor.at), eb('id', '<', clampId(cursor.id))]))
      .orderBy('updated_at', 'desc')
      .orderBy('id', 'desc')
      .limit(limit),
  );
  return rows.map((row) => ({ at: row.updated_at, id: row.id, value: readOrNull(row, read) }));
}

/** PostgreSQL compares ids as 32-bit numbers. */
function clampId(id: number): number {
  return Math.min(id, 2 ** 31 - 1);
}
