// Who serves a PostgreSQL store, seen from other processes: a shared advisory lock, held by a connection of the server
// for as long as it runs. PostgreSQL lets go of it when the process ends, however it ends.
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { postgresError } from './errors.ts';

/** What a serving process does. */
export type ServedPart = 'web' | 'ingest';

export interface ServingMark {
  /** Takes the mark away. */
  release(): Promise<void>;
}

/** Processes that serve a store, by what they do; one may do both. */
export type Serving = Readonly<Record<ServedPart, number>>;

/** Our advisory locks among those of other programs of the database: "brds" in ASCII. */
const lockClass = 0x62726473;
const lockOf: Readonly<Record<ServedPart, number>> = { web: 1, ingest: 2 };
const connectTimeoutMs = 5_000;
const retryMs = { first: 1_000, longest: 30_000 };

/**
 * Says to other processes that this one serves the store. A lost connection is made again by itself.
 * The address must lead to the server itself: a pool that shares connections between transactions keeps no such lock.
 * @throws BroadsheetError 'store-unreachable', 'store-refused'
 */
export async function markServing(
  url: string,
  parts: readonly ServedPart[],
  onLost: (error: unknown) => void,
): Promise<ServingMark> {
  const released = new AbortController();
  let client = await takeLocks(url, parts, lost);

  function lost(): void {
    if (!released.signal.aborted) void takeAgain();
  }
  async function takeAgain(): Promise<void> {
    for (let wait = retryMs.first; !released.signal.aborted; wait = Math.min(retryMs.longest, wait * 2)) {
      try {
        await pause(wait, undefined, { signal: released.signal, ref: false });
        const next = await takeLocks(url, parts, lost);
        if (released.signal.aborted) await next.end();
        else client = next;
        return;
      } catch (error) {
        if (!released.signal.aborted) onLost(error);
      }
    }
  }
  return {
    async release() {
      released.abort();
      await client.end().catch(() => undefined);
    },
  };
}

/** How many processes serve the store now. @throws BroadsheetError as `markServing` */
export async function findServing(url: string): Promise<Serving> {
  const client = clientOf(url);
  // Unheard, the event of a connection that breaks would end the process.
  client.on('error', () => {});
  try {
    await client.connect();
    const { rows } = await client.query<{ part: number; processes: number }>(
      `select objid::int as part, count(distinct pid)::int as processes from pg_locks
       where locktype = 'advisory' and classid = $1 and objsubid = 2 and granted
         and database = (select oid from pg_database where datname = current_database())
       group by objid`,
      [lockClass],
    );
    const processes = (part: ServedPart) => rows.find((row) => row.part === lockOf[part])?.processes ?? 0;
    return { web: processes('web'), ingest: processes('ingest') };
  } catch (cause) {
    throw postgresError(cause);
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** @param onEnd called once, when the connection is lost later on */
async function takeLocks(url: string, parts: readonly ServedPart[], onEnd: () => void): Promise<pg.Client> {
  const client = clientOf(url);
  client.on('error', () => {});
  try {
    await client.connect();
    for (const part of parts) {
      await client.query('select pg_advisory_lock_shared($1, $2)', [lockClass, lockOf[part]]);
    }
  } catch (cause) {
    await client.end().catch(() => undefined);
    throw postgresError(cause);
  }
  client.once('end', onEnd);
  return client;
}

function clientOf(url: string): pg.Client {
  return new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: connectTimeoutMs,
    keepAlive: true,
    application_name: 'broadsheet-serving',
  });
}
