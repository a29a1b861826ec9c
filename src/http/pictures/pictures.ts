// The picture proxy: publishers' pictures through our own address, so that no publisher sees the reader.
import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { Network } from '../../model/network.ts';
import type { PictureOutcome, Pictures } from '../../model/services.ts';
import { createSharedFetches } from './shared-fetches.ts';
import { sniffPicture } from './sniff-picture.ts';

const maxPictureBytes = 8 * 1024 * 1024;
const maxCacheBytes = 24 * 1024 * 1024;

/** `secret`: any stable bytes of this installation; only addresses that we signed are fetched. */
export function createPictures(options: { readonly network: Network; readonly secret: string }): Pictures {
  const cache = new Map<string, Extract<PictureOutcome, { kind: 'ok' }>>();
  const fetches = createSharedFetches(fetchPicture);
  let cachedBytes = 0;

  const sign = (url: string) =>
    createHmac('sha256', options.secret).update(url).digest('base64url').slice(0, 16);

  function remember(url: string, picture: Extract<PictureOutcome, { kind: 'ok' }>) {
    cachedBytes -= cache.get(url)?.body.byteLength ?? 0;
    cache.set(url, picture);
    cachedBytes += picture.body.byteLength;
    for (const [oldest, old] of cache) {
      if (cachedBytes <= maxCacheBytes) break;
      cache.delete(oldest);
      cachedBytes -= old.body.byteLength;
    }
  }

  async function fetchPicture(url: string, signal: AbortSignal): Promise<PictureOutcome> {
    const outcome = await options.network.fetch({
      url,
      accept: 'image/avif,image/webp,image/png,image/jpeg,image/gif,image/svg+xml;q=0.8',
      maxBytes: maxPictureBytes,
      timeoutMs: 15_000,
      signal,
    });
    if (outcome.kind !== 'ok') {
      return {
        kind: 'failed',
        why: outcome.kind === 'failed' ? outcome.detail : 'The publisher sent nothing.',
      };
    }
    const mediaType = sniffPicture(outcome.body);
    if (!mediaType) return { kind: 'refused', why: 'What the publisher sent is no picture.' };
    const etag = `"${createHash('sha256').update(outcome.body).digest('base64url').slice(0, 22)}"`;
    const picture = { kind: 'ok', mediaType, body: outcome.body, etag } as const;
    remember(url, picture);
    return picture;
  }

  return {
    href(url) {
      return `/pictures/${sign(url)}/${Buffer.from(url).toString('base64url')}`;
    },
    async fetch(signature, encoded, signal) {
      const url = Buffer.from(encoded, 'base64url').toString();
      const expected = Buffer.from(sign(url));
      const given = Buffer.from(signature);
      if (given.length !== expected.length || !timingSafeEqual(given, expected)) {
        return { kind: 'refused', why: 'This picture address was not made by this Broadsheet.' };
      }
      const cached = cache.get(url);
      if (cached) {
        cache.delete(url);
        cache.set(url, cached);
        return cached;
      }
      return fetches.get(url, signal);
    },
  };
}
