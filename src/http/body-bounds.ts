// How long a request's body may be: as long as its address needs, and short where strangers may send one.
import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { httpProblem } from './errors.ts';

const kib = 1024;
/** Reading a form takes the event loop about a third of a second for a megabyte of it, whatever stands in it. */
const bounds = { stranger: 16 * kib, reader: 512 * kib, opml: 12 * 1024 * kib };
/** These take a file from another reader (OPML). */
const opmlPaths: ReadonlySet<string> = new Set(['/api/v1/opml', '/sources/import', '/welcome/sources']);
/** These are answered before anybody is known to be a reader. */
const strangersPaths = /^\/(?:account|api\/auth)\//;

/** Bytes that a body for this path may have. */
export function mostBodyBytes(path: string): number {
  if (opmlPaths.has(path)) return bounds.opml;
  return strangersPaths.test(path) ? bounds.stranger : bounds.reader;
}

/** Answers 413 to a longer body, by its declared length or while it is read. */
export function boundedBodies(): MiddlewareHandler {
  const onError = () => {
    throw httpProblem(413);
  };
  const limits = new Map(
    Object.values(bounds).map((maxSize) => [maxSize, bodyLimit({ maxSize, onError })] as const),
  );
  return (c, next) => limits.get(mostBodyBytes(c.req.path))!(c, next);
}
