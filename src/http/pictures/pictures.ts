// The picture proxy: publishers' pictures through our own address, so that no publisher sees the reader.
import { createCipheriv, createDecipheriv, createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { isPrivateAddress } from '../../address/private-address.ts';
import type { Network } from '../../model/network.ts';
import type { PictureOutcome, Pictures } from '../../model/services.ts';
import { createSharedFetches } from './shared-fetches.ts';
import { sniffPicture } from './sniff-picture.ts';

const maxPictureBytes = 8 * 1024 * 1024;
const maxCacheBytes = 24 * 1024 * 1024;

/** Begins what is sealed; no letter of base64url. */
const sealed = '~';
const plain = (url: string) => Buffer.from(url).toString('base64url');
const read = (encoded: string) => Buffer.from(encoded, 'base64url').toString();

/** `secret`: any stable bytes of this installation; only addresses that we signed are fetched. */
export function createPictures(options: { readonly network: Network; readonly secret: string }): Pictures {
  const cache = new Map<string, Extract<PictureOutcome, { kind: 'ok' }>>();
  const fetches = createSharedFetches(fetchPicture);
  let cachedBytes = 0;

  const sign = (url: string) =>
    createHmac('sha256', options.secret).update(url).digest('base64url').slice(0, 16);

  // The signature, made from the address, is the starting value (a synthetic one, as in RFC 5297): one address is sealed
  // to the same letters by every process and after every start, so browsers keep what they have.
  const key = createHmac('sha256', options.secret).update('addresses of pictures').digest();
  const start = (signature: string) => {
    const bytes = Buffer.alloc(16);
    bytes.write(signature, 'base64url');
    return bytes;
  };
  const seal = (url: string, signature: string) => {
    const cipher = createCipheriv('aes-256-ctr', key, start(signature));
    return `${sealed}${Buffer.concat([cipher.update(url), cipher.final()]).toString('base64url')}`;
  };
  const unseal = (encoded: string, signature: string) => {
    const decipher = createDecipheriv('aes-256-ctr', key, start(signature));
    const bytes = Buffer.from(encoded.slice(sealed.length), 'base64url');
    return Buffer.concat([decipher.update(bytes), decipher.final()]).toString();
  };

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
      const signature = sign(url);
      return `/pictures/${signature}/${isPrivateAddress(url) ? seal(url, signature) : plain(url)}`;
    },
    async fetch(signature, encoded, signal) {
      const url = encoded.startsWith(sealed) ? unseal(encoded, signature) : read(encoded);
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
