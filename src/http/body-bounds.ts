// How long a request's body may be: as long as its address needs, and short where strangers may send one.
import { MIMEType } from 'node:util';
import type { Context, MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { httpProblem } from './errors.ts';

const kib = 1024;
const bounds = { stranger: 16 * kib, form: 256 * kib, reader: 512 * kib, opml: 12 * 1024 * kib };
/**
 * What a form of several parts costs the event loop is its parts, some 5 microseconds each, and their heads, some 200
 * milliseconds for a megabyte; our longest has some 300.
 */
const mostParts = 1_000;
const mostHeadBytes = 1_024;
/** This one takes the file itself, whatever type it is sent as: curl names a form where nobody names a type. */
const filePath = '/api/v1/opml';
/** These take a file from another reader (OPML). */
const opmlPaths: ReadonlySet<string> = new Set([filePath, '/sources/import', '/welcome/sources']);
/** These are answered before anybody is known to be a reader. */
const strangersPaths = /^\/(?:account|api\/auth)\//;

/**
 * Bytes that a body for this path may have. Reading an urlencoded form takes the event loop about a third of a second
 * for a megabyte of it, whatever stands in it; files come in several parts.
 */
export function mostBodyBytes(path: string, mediaType = ''): number {
  const most = opmlPaths.has(path)
    ? bounds.opml
    : strangersPaths.test(path)
      ? bounds.stranger
      : bounds.reader;
  return mediaType === 'application/x-www-form-urlencoded' && path !== filePath
    ? Math.min(most, bounds.form)
    : most;
}

/** Answers 413 to a longer body, by its declared length or while it is read, and to one of too many parts. */
export function boundedBodies(): MiddlewareHandler {
  const onError = () => {
    throw httpProblem(413);
  };
  const limits = new Map(
    Object.values(bounds).map((maxSize) => [maxSize, bodyLimit({ maxSize, onError })] as const),
  );
  return (c, next) => {
    const type = mediaType(c);
    const limit = limits.get(mostBodyBytes(c.req.path, type?.essence))!;
    if (type?.essence !== 'multipart/form-data') return limit(c, next);
    return limit(c, async () => {
      await boundParts(c, type.params.get('boundary'));
      await next();
    });
  };
}

function mediaType(c: Context): MIMEType | null {
  try {
    return new MIMEType(c.req.header('content-type') ?? '');
  } catch {
    return null;
  }
}

const dashes = Buffer.from('--');

/** The body stays with the request, for whoever reads the form. */
async function boundParts(c: Context, boundary: string | null): Promise<void> {
  if (!boundary) throw httpProblem(400);
  const body = Buffer.from(await c.req.arrayBuffer());
  const mark = Buffer.from(`--${boundary}`);
  let parts = 0;
  for (let at = body.indexOf(mark); at >= 0; at = body.indexOf(mark, at + mark.length)) {
    parts += 1;
    const head = body.subarray(at + mark.length, at + mark.length + mostHeadBytes);
    const isLast = head.subarray(0, 2).equals(dashes);
    if (parts > mostParts || !(isLast || head.includes('\r\n\r\n'))) throw httpProblem(413);
  }
}
