// Values as compact bytes: JSON in shapes, compressed when that pays. Several values can share one block, a line
// each: compressing costs by the call more than by the byte.
// The first byte says how: 0 plain text follows; 0x28 a Zstandard frame, which begins so (RFC 8878); 1 such a frame
// follows (written by the first stores).
import { promisify } from 'node:util';
import { constants, type ZstdOptions, zstdCompress, zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import { guarded } from './readable.ts';
import { fromShapes, toShapes } from './shapes.ts';

const PLAIN_MARK = '\0';
const MARKED_ZSTD = 1;
const ZSTD_MAGIC = 0x28;
const LINE_FEED = 0x0a;
/** Compressing costs about 40 microseconds a value and unpacking 30, however short it is. */
const MIN_BYTES_TO_COMPRESS = 600;
const MIN_CHUNK_BYTES = 1_024;
const compressInBackground = promisify(zstdCompress) as (
  input: Uint8Array,
  options: object,
) => Promise<Uint8Array>;

/**
 * Packs a JSON-able value.
 * @param compressFromBytes shorter values stay as they are: for what is read by the ten thousand
 */
export function pack(value: unknown, compressFromBytes: number = MIN_BYTES_TO_COMPRESS): Uint8Array {
  return packLines([value], compressFromBytes);
}

/** Packs values into one block, from which each can be read without parsing the others. */
export function packLines(
  values: readonly unknown[],
  compressFromBytes: number = MIN_BYTES_TO_COMPRESS,
): Uint8Array {
  const marked = markedText(values);
  if (marked.length <= compressFromBytes) return marked;
  const plain = marked.subarray(1);
  return smaller(marked, zstdCompressSync(plain, optionsFor(plain)));
}

/** Like `pack`, compressing on a thread of Node's pool: for values of tens of kilobytes. */
export async function packInBackground(value: unknown): Promise<Uint8Array> {
  const marked = markedText([value]);
  if (marked.length <= MIN_BYTES_TO_COMPRESS) return marked;
  const plain = marked.subarray(1);
  return smaller(marked, await compressInBackground(plain, optionsFor(plain)));
}

/**
 * Gives back what `pack` took. The caller names the type: nothing else writes these columns.
 *
 * @throws BroadsheetError 'value-damaged', as all that reads packed bytes does.
 */
export function unpack<T>(packed: Uint8Array): T {
  return guarded(() => fromShapes(JSON.parse(plainBytes(packed).toString())) as T);
}

/** The values of a block, not yet read: JSON holds no bare line feed, so each line is one of them. */
export function unpackLines(packed: Uint8Array): readonly string[] {
  return guarded(() => plainBytes(packed).toString().split('\n'));
}

/** The first value of a block as its list of shapes; what follows is not even decoded. */
export function firstLine(packed: Uint8Array): string {
  const bytes = guarded(() => plainBytes(packed));
  const end = bytes.indexOf(LINE_FEED);
  return end < 0 ? bytes.toString() : bytes.toString('utf8', 0, end);
}

export function readLine<T>(line: string): T {
  return guarded(() => fromShapes(JSON.parse(line)) as T);
}

function markedText(values: readonly unknown[]): Buffer {
  let text = PLAIN_MARK;
  for (const [i, value] of values.entries()) text += (i === 0 ? '' : '\n') + JSON.stringify(toShapes(value));
  return Buffer.from(text);
}

/** Level 1 loses one part in a hundred to level 3; knowing the size spares tables made for megabytes. */
function optionsFor(plain: Uint8Array): ZstdOptions {
  return {
    params: { [constants.ZSTD_c_compressionLevel]: 1 },
    pledgedSrcSize: plain.length,
    chunkSize: Math.max(MIN_CHUNK_BYTES, plain.length),
  };
}

function plainBytes(packed: Uint8Array): Buffer {
  if (packed[0] === ZSTD_MAGIC) return zstdDecompressSync(packed);
  const content = packed.subarray(1);
  if (packed[0] === MARKED_ZSTD) return zstdDecompressSync(content);
  return Buffer.from(content.buffer, content.byteOffset, content.byteLength);
}

function smaller(marked: Uint8Array, compressed: Uint8Array): Uint8Array {
  return compressed.length < marked.length ? compressed : marked;
}
