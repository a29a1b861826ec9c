// What went wrong with a request, as one of the kinds that a reader can be told about.
import type { NetworkOutcome, Redirect } from '../model/network.ts';
import type { FailureKind } from '../model/source.ts';
import { readRetryAfter } from './retry-after.ts';

export type NetworkFailure = Extract<NetworkOutcome, { kind: 'failed' }>;

/** Kinds for which asking again will not help until somebody changes something. */
const permanentKinds: ReadonlySet<FailureKind> = new Set([
  'address-refused',
  'scheme-refused',
  'too-many-redirects',
  'gone',
  'forbidden',
]);

export function networkFailure(
  failure: FailureKind,
  detail: string,
  more: Partial<Pick<NetworkFailure, 'status' | 'retryAfterSeconds' | 'body' | 'redirects'>> = {},
): NetworkFailure {
  return {
    kind: 'failed',
    failure,
    permanent: permanentKinds.has(failure),
    status: more.status ?? null,
    detail: detail.replace(/\s+/g, ' ').slice(0, 300),
    retryAfterSeconds: more.retryAfterSeconds ?? null,
    body: more.body ?? null,
    redirects: more.redirects ?? [],
  };
}

/** An answer whose status is neither success, redirect nor 304. @param now milliseconds, for a Retry-After date. */
export function failureOfStatus(answer: {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array | null;
  readonly redirects: readonly Redirect[];
  readonly now: number;
}): NetworkFailure {
  const { status, headers, body, redirects } = answer;
  const retryAfterSeconds = readRetryAfter(headers['retry-after'], answer.now);
  const wall = isBotWall(status, headers, body);
  return networkFailure(
    wall ? 'forbidden' : kindOfStatus(status),
    `HTTP status ${status}${wall ? ', a bot wall' : ''}`,
    {
      status,
      retryAfterSeconds,
      body,
      redirects,
    },
  );
}

function kindOfStatus(status: number): FailureKind {
  switch (status) {
    case 401:
    case 402:
    case 403:
    case 407:
    case 451:
      return 'forbidden';
    case 404:
      return 'not-found';
    case 408:
    case 504:
    case 522:
    case 524:
      return 'timed-out';
    case 410:
      return 'gone';
    case 429:
      return 'rate-limited';
    case 502:
    case 503:
    case 521:
    case 523:
      return 'unavailable';
    case 525:
    case 526:
      return 'tls-failed';
    default:
      return status >= 500 && status < 600 ? 'server-error' : 'unexpected-status';
  }
}

/** A page that wants to see a browser first, under whatever status it comes. */
function isBotWall(
  status: number,
  headers: Readonly<Record<string, string>>,
  body: Uint8Array | null,
): boolean {
  if (headers['cf-mitigated'] === 'challenge') return true;
  if (!body || ![401, 403, 405, 429, 503].includes(status)) return false;
  const start = Buffer.from(body.subarray(0, 4096)).toString('latin1');
  return /just a moment|checking your browser|cf-challenge|captcha|are you a robot|access denied.*bot/i.test(
    start,
  );
}

/** An exception of the connection, of undici or of Node's TLS. */
export function failureOfError(error: unknown, redirects: readonly Redirect[]): NetworkFailure {
  const causes = causesOf(error);
  const codes = causes.map((cause) => String((cause as NodeJS.ErrnoException).code ?? cause.name ?? ''));
  const detail =
    causes
      .map((cause) => cause.message)
      .filter(Boolean)
      .at(-1) ||
    codes.find(Boolean) ||
    'unknown error';
  for (const code of codes) {
    const kind = kindOfCode(code);
    if (kind) return networkFailure(kind, `${code}: ${detail}`, { redirects });
  }
  return networkFailure('connection-failed', `${codes[0] ?? ''}: ${detail}`, { redirects });
}

function kindOfCode(code: string): FailureKind | null {
  if (code === 'BROADSHEET_ADDRESS_REFUSED') return 'address-refused';
  if (code === 'ENOTFOUND' || code === 'ENODATA') return 'name-not-found';
  if (/^(UND_ERR_(HEADERS|BODY|CONNECT)_TIMEOUT|ETIMEDOUT|ESOCKETTIMEDOUT|TimeoutError)$/.test(code))
    return 'timed-out';
  if (
    /^(CERT_|ERR_TLS_|ERR_SSL_|EPROTO$|SELF_SIGNED|DEPTH_ZERO|UNABLE_TO_|HOSTNAME_MISMATCH|INVALID_PURPOSE)/.test(
      code,
    )
  ) {
    return 'tls-failed';
  }
  if (/^(ECONNRESET|EPIPE|UND_ERR_SOCKET|UND_ERR_RES_CONTENT_LENGTH_MISMATCH|HPE_|ECONNABORTED)/.test(code)) {
    return 'connection-broken';
  }
  if (/^UND_ERR_HEADERS_OVERFLOW$/.test(code)) return 'too-large';
  return null;
}

function causesOf(error: unknown): readonly Error[] {
  const causes: Error[] = [];
  let current = error;
  while (current instanceof Error && causes.length < 5) {
    causes.push(current);
    current = current instanceof AggregateError ? (current.errors[0] ?? current.cause) : current.cause;
  }
  return causes;
}
