import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from 'node:zlib';
import { h } from 'preact';
import { describe, expect, test } from 'vitest';
import { answerPage } from './answer-page.ts';

const page = h('p', null, 'words '.repeat(1_000));

async function bodyOf(accept: string) {
  const answer = answerPage(page, accept, 200);
  return { encoding: answer.headers.get('content-encoding'), bytes: Buffer.from(await answer.arrayBuffer()) };
}

describe('answerPage', () => {
  test('compresses as the browser accepts it, the fastest good one first', async () => {
    const zstd = await bodyOf('gzip, deflate, br, zstd');
    expect(zstd.encoding).toBe('zstd');
    expect(zstdDecompressSync(zstd.bytes).toString()).toMatch(/^<!doctype html><p>words /);
    const br = await bodyOf('gzip, br');
    expect(br.encoding).toBe('br');
    expect(brotliDecompressSync(br.bytes).length).toBeGreaterThan(5_000);
    const gzip = await bodyOf('gzip');
    expect(gunzipSync(gzip.bytes).length).toBeGreaterThan(5_000);
  });

  test('sends plain HTML to who accepts nothing, and what is refused is not sent', async () => {
    expect((await bodyOf('')).encoding).toBeNull();
    expect((await bodyOf('zstd;q=0, gzip;q=0.5')).encoding).toBe('gzip');
  });

  test('is kept by nobody else, and checked again each time', () => {
    const { headers } = answerPage(page, '', 200);
    expect(headers.get('cache-control')).toBe('private, no-cache');
    expect(headers.get('vary')).toBe('accept-encoding');
  });
});
