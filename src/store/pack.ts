// Values as compact bytes: JSON in shapes, compressed when that pays.
// One leading byte says how: 0 as it is, 1 Zstandard (RFC 8878).
import { promisify } from 'node:util';
import { constants, type ZstdOptions, zstdCompress, zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import { fromShapes, toShapes } from './shapes.ts';

const RAW = 0;
const ZSTD = 1;
/** Compressing costs about 50 microseconds a value and unpacking 30, however short it is. */
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
  const plain = Buffer.from(JSON.stringify(toShapes(value)));
  if (plain.length < compressFromBytes) return framed(RAW, plain);
  return smaller(plain, zstdCompressSync(plain, optionsFor(plain)));
}

/** Like `pack`, compressing on a thread of Node's pool: for values of tens of kilobytes. */
export async function packInBackground(value: unknown): Promise<Uint8Array> {
  const plain = Buffer.from(JSON.stringify(toShapes(value)));
  if (plain.length < MIN_BYTES_TO_COMPRESS) return framed(RAW, plain);
  return smaller(plain, await compressInBackground(plain, optionsFor(plain)));
}

/** Gives back what `pack` took. The caller names the type: nothing else writes these columns. */
export function unpack<T>(packed: Uint8Array): T {
  return fromShapes(JSON.parse(textOf(packed))) as T;
}

/** Level 1 loses one part in a hundred to level 3; knowing the size spares tables made for megabytes. */
function optionsFor(plain: Uint8Array): ZstdOptions {
  return {
    params: { [constants.ZSTD_c_compressionLevel]: 1 },
    pledgedSrcSize: plain.length,
    chunkSize: Math.max(MIN_CHUNK_BYTES, plain.length),
  };
}

function textOf(packed: Uint8Array): string {
  const content = packed.subarray(1);
  if (packed[0] === ZSTD) return zstdDecompressSync(content).toString();
  return Buffer.from(content.buffer, content.byteOffset, content.byteLength).toString();
}

function smaller(plain: Uint8Array, compressed: Uint8Array): Uint8Array {
  return compressed.length < plain.length ? framed(ZSTD, compressed) : framed(RAW, plain);
}

function framed(kind: number, content: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(content.length + 1);
  bytes[0] = kind;
  bytes.set(content, 1);
  return bytes;
}
