// What a body really is, by its first bytes (WHATWG MIME Sniffing, image types); a header is not believed.

const startsWith = (body: Uint8Array, bytes: readonly number[], offset = 0) =>
  bytes.every((byte, i) => body[offset + i] === byte);
const ascii = (text: string) => [...text].map((c) => c.charCodeAt(0));

/** Media type of an allowed picture format, or null. */
export function sniffPicture(body: Uint8Array): string | null {
  if (startsWith(body, [0x89, ...ascii('PNG\r\n\x1a\n')])) return 'image/png';
  if (startsWith(body, [0xff, 0xd8, 0xff])) return 'image/jpeg';
  if (startsWith(body, ascii('GIF8'))) return 'image/gif';
  if (startsWith(body, ascii('RIFF')) && startsWith(body, ascii('WEBP'), 8)) return 'image/webp';
  if (
    startsWith(body, ascii('ftyp'), 4) &&
    /avi[fs]/.test(Buffer.from(body.subarray(8, 32)).toString('latin1'))
  ) {
    return 'image/avif';
  }
  const head = Buffer.from(body.subarray(0, 1024))
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .trimStart();
  if (/^(<\?xml[^>]*>\s*)?(<!--[\s\S]*?-->\s*)*(<!DOCTYPE svg[^>]*>\s*)?<svg[\s>]/i.test(head))
    return 'image/svg+xml';
  return null;
}
