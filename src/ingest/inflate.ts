// Content-Encoding undone, with a cap on what comes out.
import { promisify } from 'node:util';
import zlib from 'node:zlib';

/** How much may come out: so many bytes at the most, and more than a few of them only when there is room. */
export interface Cap {
  readonly maxBytes: number;
  readonly freeBytes: number;
  /** False where there is no room for more than `freeBytes`. */
  readonly takeMore: () => Promise<boolean>;
}

export type InflateOutcome =
  | { readonly kind: 'ok'; readonly body: Buffer }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'refused' }
  | { readonly kind: 'broken'; readonly detail: string };

type Inflate = (body: Buffer, options: { maxOutputLength: number }) => Promise<Buffer>;

const gunzip = promisify(zlib.gunzip) as Inflate;
const inflate = promisify(zlib.inflate) as Inflate;
const inflateRaw = promisify(zlib.inflateRaw) as Inflate;
const brotli = promisify(zlib.brotliDecompress) as Inflate;
const zstd = promisify(zlib.zstdDecompress) as Inflate;

/** What we say we can read. */
export const acceptEncoding = 'gzip, deflate, br, zstd';

/** Encodings are applied in the order of the header; more than this many is an attack or a mistake. */
const maxEncodings = 3;

/**
 * @param encoding the Content-Encoding header, or undefined.
 * @param cap holds for every stage.
 */
export async function inflateBody(
  body: Buffer,
  encoding: string | undefined,
  cap: Cap,
): Promise<InflateOutcome> {
  const names = (encoding ?? '')
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name && name !== 'identity');
  if (names.length > maxEncodings)
    return { kind: 'broken', detail: `Content-Encoding ${encoding} is too deep` };
  let current = body;
  for (const name of names.reverse()) {
    if (!current.length) break;
    const few = Math.min(cap.freeBytes, cap.maxBytes);
    let inflated = await inflateUpTo(few, name, current);
    if (inflated.kind === 'too-large' && few < cap.maxBytes) {
      // Begun anew, now that there is room: a megabyte costs a few milliseconds.
      if (!(await cap.takeMore())) return { kind: 'refused' };
      inflated = await inflateUpTo(cap.maxBytes, name, current);
    }
    if (inflated.kind !== 'ok') return inflated;
    current = inflated.body;
  }
  return { kind: 'ok', body: current };
}

async function inflateUpTo(
  maxBytes: number,
  name: string,
  body: Buffer,
): Promise<Exclude<InflateOutcome, { kind: 'refused' }>> {
  try {
    const inflated = await inflateOne(name, body, maxBytes);
    return inflated.length > maxBytes ? { kind: 'too-large' } : { kind: 'ok', body: inflated };
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ERR_BUFFER_TOO_LARGE') return { kind: 'too-large' };
    return { kind: 'broken', detail: `${name}: ${message}` };
  }
}

async function inflateOne(name: string, body: Buffer, maxOutputLength: number): Promise<Buffer> {
  switch (name) {
    case 'gzip':
    case 'x-gzip':
      // Some servers name gzip and send plain text.
      return body[0] === 0x1f && body[1] === 0x8b ? gunzip(body, { maxOutputLength }) : body;
    case 'deflate':
      // RFC 9110 means zlib; some servers send the bare stream.
      return (body[0]! & 0x0f) === 8
        ? inflate(body, { maxOutputLength })
        : inflateRaw(body, { maxOutputLength });
    case 'br':
      return brotli(body, { maxOutputLength });
    case 'zstd':
      return zstd(body, { maxOutputLength });
    default:
      throw new Error(`unknown Content-Encoding ${name.slice(0, 40)}`);
  }
}
