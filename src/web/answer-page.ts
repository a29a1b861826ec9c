// A page as an HTTP answer: rendered to HTML, compressed as the browser accepts it.
import { brotliCompressSync, constants, gzipSync, zstdCompressSync } from 'node:zlib';
import type { ComponentChild, VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';

/** Below this, compressing saves less than a packet. */
const smallestWorthCompressing = 1_200;

const headers = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'private, no-cache',
  vary: 'accept-encoding',
};

export function renderPage(page: ComponentChild): string {
  return `<!doctype html>${renderToString(page as VNode)}`;
}

/** Levels are set for speed: a page is made for one reader and sent once (bench/render-front.ts measures). */
export function answerPage(page: ComponentChild, acceptEncoding: string, status: number): Response {
  const bytes = Buffer.from(renderPage(page));
  const coded = bytes.length < smallestWorthCompressing ? null : compress(bytes, acceptEncoding);
  if (!coded) return new Response(bytes, { status, headers });
  return new Response(coded.body, { status, headers: { ...headers, 'content-encoding': coded.encoding } });
}

function compress(bytes: Buffer, accepted: string) {
  const offers = (name: string) =>
    new RegExp(`(^|[\\s,])${name}(\\s*(,|$|;\\s*q=(1|0\\.0*[1-9])))`).test(accepted);
  if (offers('zstd')) {
    const params = { [constants.ZSTD_c_compressionLevel]: 3 };
    return { encoding: 'zstd', body: zstdCompressSync(bytes, { params }) };
  }
  if (offers('br')) {
    const params = { [constants.BROTLI_PARAM_QUALITY]: 3 };
    return { encoding: 'br', body: brotliCompressSync(bytes, { params }) };
  }
  if (offers('gzip')) return { encoding: 'gzip', body: gzipSync(bytes, { level: 3 }) };
  return null;
}
