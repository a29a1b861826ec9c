// What every request passes first: host check, same-origin writes, security headers.
import type { Context, MiddlewareHandler } from 'hono';
import { isLoopback } from '../config.ts';
import { httpProblem } from './errors.ts';

const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  'media-src https: http:',
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

/** Headers that every answer carries; a handler may set stricter ones of its own. */
export function securityHeaders(): MiddlewareHandler {
  return async (c, next) => {
    await next();
    const headers = c.res.headers;
    if (!headers.has('content-security-policy'))
      headers.set('content-security-policy', contentSecurityPolicy);
    headers.set('x-content-type-options', 'nosniff');
    // Not 'no-referrer': with that, browsers send "Origin: null" with our own forms, and sameOriginWrites refuses them.
    headers.set('referrer-policy', 'same-origin');
    headers.set('cross-origin-opener-policy', 'same-origin');
    headers.set('cross-origin-resource-policy', 'same-origin');
    headers.set('permissions-policy', 'camera=(), microphone=(), geolocation=(), interest-cohort=()');
  };
}

/**
 * Without accounts, only loopback names are answered: a page elsewhere that rebinds its own name to
 * 127.0.0.1 would otherwise read the local reader's feed (DNS rebinding).
 */
export function onlyLocalHosts(): MiddlewareHandler {
  return async (c, next) => {
    const host = URL.parse(`http://${c.req.header('host') ?? ''}`)?.hostname ?? '';
    if (!isLoopback(host)) {
      throw httpProblem(403, {
        code: 'host-refused',
        title: 'This Broadsheet answers on this machine only.',
        detail: `Open it at http://127.0.0.1${portOf(c)}, or start it with --host and accounts for other machines.`,
      });
    }
    await next();
  };
}

/** ":8080", of the connection itself: the header may name any. Requests made in the process have none. */
function portOf(c: Context): string {
  const { incoming } = (c.env ?? {}) as { incoming?: { socket?: { localPort?: number } } };
  const port = incoming?.socket?.localPort;
  return port === undefined || port === 80 ? '' : `:${port}`;
}

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Writes from a browser must come from our own pages (Origin or Sec-Fetch-Site; RFC 6454, Fetch Metadata). */
export function sameOriginWrites(baseUrl: string | null): MiddlewareHandler {
  const baseHost = baseUrl ? new URL(baseUrl).host : null;
  return async (c, next) => {
    if (!safeMethods.has(c.req.method)) {
      const site = c.req.header('sec-fetch-site');
      const origin = c.req.header('origin');
      const originHost = origin ? (URL.parse(origin)?.host ?? 'unreadable') : null;
      const foreignSite = site !== undefined && site !== 'same-origin' && site !== 'none';
      const foreignOrigin =
        originHost !== null && originHost !== c.req.header('host') && originHost !== baseHost;
      if (foreignSite || foreignOrigin) {
        throw httpProblem(403, {
          code: 'foreign-origin',
          title: 'That came from another site, so it was not done.',
          detail: 'Do it from a page of Broadsheet. Behind a proxy, set --base-url to the public address.',
        });
      }
    }
    await next();
  };
}
