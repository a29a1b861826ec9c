// Bytes to text: which character encoding a feed, page or OPML file is in, and its text without a byte order mark.
import { isAscii, isUtf8 } from 'node:buffer';
import iconv from 'iconv-lite';

export type TextKind = 'xml' | 'html' | 'json';

/** How far into the bytes a declaration is looked for. */
const declarationBytes = 2048;

/**
 * Decodes bytes as published. Never throws: unknown or wrong names fall back to sniffing.
 *
 * Order: byte order mark, then the Content-Type header, then the XML declaration or `<meta charset>`, then
 * sniffing (valid UTF-8, UTF-16 by its zero bytes, else windows-1252). A claim of UTF-8 or ASCII over bytes that are
 * not valid UTF-8 is not believed: windows-1252 is what such feeds really hold (WHATWG Encoding has the same habit
 * of reading latin1 as windows-1252).
 */
export function decodeText(bytes: Uint8Array, contentType: string | null, kind: TextKind): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const marked = encodingByMark(buffer);
  if (marked) return decodeAs(buffer, marked);
  if (isAscii(buffer) && !hasZeros(buffer)) return decodeAscii(buffer, contentType, kind);
  const wide = encodingByZeros(buffer);
  if (wide) return decodeAs(buffer, wide);

  const claimed = [headerCharset(contentType), kind === 'json' ? null : declaredCharset(buffer, kind)];
  for (const name of claimed) {
    const encoding = knownEncoding(name);
    if (!encoding || isWide(encoding)) continue;
    if (encoding === 'utf8' && !isUtf8(buffer)) continue;
    if (encoding === 'windows-1252' && isUtf8(buffer) && name !== claimed[0]) continue;
    return decodeAs(buffer, encoding);
  }
  if (isUtf8(buffer)) return withoutMark(buffer.toString('utf8'));
  return looksMostlyUtf8(buffer) ? withoutMark(buffer.toString('utf8')) : decodeAs(buffer, 'windows-1252');
}

/** The charset parameter of a Content-Type header, in lower case, or null. */
export function headerCharset(contentType: string | null): string | null {
  const match = /;\s*charset\s*=\s*"?\s*([^\s";]+)/i.exec(contentType ?? '');
  return match?.[1]?.toLowerCase() ?? null;
}

function encodingByMark(buffer: Buffer): string | null {
  if (buffer.length >= 4 && buffer.readUInt32BE(0) === 0x0000feff) return 'utf-32be';
  if (buffer.length >= 4 && buffer.readUInt32BE(0) === 0xfffe0000) return 'utf-32le';
  if (buffer[0] === 0xef && buffer[1] === 0xbb && buffer[2] === 0xbf) {
    return isUtf8(buffer) || looksMostlyUtf8(buffer) ? 'utf8' : 'windows-1252';
  }
  if (buffer[0] === 0xff && buffer[1] === 0xfe) return 'utf-16le';
  if (buffer[0] === 0xfe && buffer[1] === 0xff) return 'utf-16be';
  return null;
}

/** UTF-16 and UTF-32 without a mark: markup begins with ASCII, so every second (or fourth) byte is zero. */
function encodingByZeros(buffer: Buffer): string | null {
  if (buffer.length < 8) return null;
  const head = buffer.subarray(0, Math.min(buffer.length, 64));
  const zeros = [0, 0, 0, 0];
  for (let i = 0; i + 3 < head.length; i += 4) {
    for (let k = 0; k < 4; k += 1) zeros[k]! += head[i + k] === 0 ? 1 : 0;
  }
  const rows = Math.floor(head.length / 4);
  const mostly = zeros.map((count) => count > rows * 0.8).join();
  if (mostly === 'true,true,true,false') return 'utf-32be';
  if (mostly === 'false,true,true,true') return 'utf-32le';
  if (mostly === 'true,false,true,false') return 'utf-16be';
  if (mostly === 'false,true,false,true') return 'utf-16le';
  return null;
}

function hasZeros(buffer: Buffer): boolean {
  return buffer.subarray(0, 64).includes(0);
}

/** ASCII is the same in every encoding but the few stateful ones (ISO-2022-JP and its kin, UTF-7). */
function decodeAscii(buffer: Buffer, contentType: string | null, kind: TextKind): string {
  if (!buffer.includes(0x1b) && !buffer.includes('utf-7', 0, 'latin1')) return buffer.toString('latin1');
  const name = headerCharset(contentType) ?? declaredCharset(buffer, kind);
  const encoding = knownEncoding(name);
  return encoding && !isWide(encoding) ? decodeAs(buffer, encoding) : buffer.toString('latin1');
}

function declaredCharset(buffer: Buffer, kind: TextKind): string | null {
  const head = buffer.toString('latin1', 0, declarationBytes);
  const xml = /<\?xml[^>]*?\bencoding\s*=\s*["']?\s*([\w.:-]+)/i.exec(head);
  if (xml) return xml[1]!.toLowerCase();
  if (kind !== 'html') return null;
  return /<meta[^>]*?charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head)?.[1]?.toLowerCase() ?? null;
}

/** The name under which iconv-lite knows the encoding, or null. */
function knownEncoding(name: string | null): string | null {
  if (!name) return null;
  if (/^(utf-?8|unicode-1-1-utf-8|us-ascii|ascii|ansi_x3\.4-1968)$/.test(name)) return 'utf8';
  if (/^(iso-?8859-?1|latin-?1|l1|cp1252|windows-?1252|x-cp1252|ansi)$/.test(name)) return 'windows-1252';
  if (/^(gb2312|gbk|x-gbk|gb_2312-80)$/.test(name)) return 'gb18030';
  if (/^(shift[-_]jis|sjis|x-sjis|ms_kanji|windows-31j)$/.test(name)) return 'shift_jis';
  return iconv.encodingExists(name) ? name : null;
}

function isWide(encoding: string): boolean {
  return /^(utf-?16|utf-?32|ucs-?[24])/.test(encoding);
}

/** UTF-8 with a few broken bytes: more good multi-byte sequences than bad ones. */
function looksMostlyUtf8(buffer: Buffer): boolean {
  const sample = buffer.subarray(0, 200_000).toString('utf8');
  let good = 0;
  let bad = 0;
  for (let i = 0; i < sample.length; i += 1) {
    const code = sample.charCodeAt(i);
    if (code === 0xfffd) bad += 1;
    else if (code > 0x7f) good += 1;
  }
  return good > bad * 4;
}

function decodeAs(buffer: Buffer, encoding: string): string {
  if (encoding === 'utf8') return withoutMark(buffer.toString('utf8'));
  if (encoding === 'utf-16le') return withoutMark(buffer.toString('utf16le'));
  try {
    return withoutMark(iconv.decode(buffer, encoding));
  } catch {
    return withoutMark(buffer.toString('utf8'));
  }
}

function withoutMark(text: string): string {
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}
