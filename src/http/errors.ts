// One mapper from what went wrong to HTTP: RFC 9457 problem details for the API, a page for people.
import { HTTPException } from 'hono/http-exception';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { BroadsheetError } from '../model/errors.ts';

export interface Problem {
  readonly status: ContentfulStatusCode;
  /** Stable, machine-readable. */
  readonly code: string;
  readonly title: string;
  /** What to do next. */
  readonly detail: string;
}

const byStatus: Readonly<Record<number, Omit<Problem, 'status'>>> = {
  400: {
    code: 'bad-request',
    title: 'That request could not be understood.',
    detail: 'Go back, load the page anew and try again: it may have stood open for long.',
  },
  401: {
    code: 'sign-in-required',
    title: 'This needs a signed-in reader.',
    detail: 'Sign in and try again.',
  },
  403: {
    code: 'forbidden',
    title: 'This is not allowed.',
    detail: 'Ask the person who runs this Broadsheet if you should be able to do it.',
  },
  404: {
    code: 'not-found',
    title: 'There is no such page.',
    detail: 'It may have been removed, or the address has a typing error. Search finds what is still here.',
  },
  405: {
    code: 'method-not-allowed',
    title: 'This address does not take that method.',
    detail: 'See /api/v1/openapi.json for what it takes.',
  },
  413: {
    code: 'too-large',
    title: 'What you sent is too large.',
    detail: 'Nothing of it was taken in. Go back and send it in smaller parts.',
  },
  415: {
    code: 'unsupported-media-type',
    title: 'That kind of content is not understood here.',
    detail: 'Send JSON, a form, or OPML, as the address expects.',
  },
  429: {
    code: 'too-many-requests',
    title: 'Too much was asked for in a short time.',
    detail: 'Wait a minute and try again.',
  },
  503: {
    code: 'unavailable',
    title: 'Broadsheet cannot answer right now.',
    detail: 'Try again in a moment.',
  },
};

const internal: Problem = {
  status: 500,
  code: 'internal-error',
  title: 'Something went wrong in Broadsheet.',
  detail: 'Try again. If it happens again, tell the person who runs it: its log says what went wrong.',
};

/** A request that cannot be served, with its status and words for the person. */
export function httpProblem(
  status: ContentfulStatusCode,
  words?: Partial<Omit<Problem, 'status'>>,
): HTTPException {
  const known = byStatus[status] ?? internal;
  const problem: Problem = { ...known, ...words, status };
  return new HTTPException(status, { message: problem.title, cause: problem });
}

/** Any thrown value -> problem; a 500 reveals nothing. */
export function toProblem(error: unknown): Problem {
  if (error instanceof HTTPException) {
    const cause = error.cause as Problem | undefined;
    if (cause && typeof cause === 'object' && 'code' in cause) return cause;
    const known = byStatus[error.status];
    return known ? { ...known, status: error.status as ContentfulStatusCode } : internal;
  }
  if (error instanceof BroadsheetError && error.audience === 'reader') {
    return { status: 400, code: error.code, title: error.message, detail: error.advice };
  }
  if (error instanceof BroadsheetError && error.audience === 'operator') {
    return { status: 503, code: error.code, title: error.message, detail: error.advice };
  }
  return internal;
}

export function problemResponse(problem: Problem): Response {
  return new Response(
    JSON.stringify({
      type: 'about:blank',
      title: problem.title,
      status: problem.status,
      detail: problem.detail,
      code: problem.code,
    }),
    {
      status: problem.status,
      headers: { 'content-type': 'application/problem+json; charset=utf-8', 'cache-control': 'no-store' },
    },
  );
}
