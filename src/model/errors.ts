// Bugs and lost infrastructure: thrown, with a stable code. Expected outcomes are values instead.

export type ErrorAudience = 'reader' | 'publisher' | 'operator' | 'developer';

/** Base of every exception we throw: who can act, what happened, what to do next. */
export class BroadsheetError extends Error {
  readonly code: string;
  readonly audience: ErrorAudience;
  /** What to do next, in one sentence. */
  readonly advice: string;

  constructor(details: {
    code: string;
    audience: ErrorAudience;
    message: string;
    advice: string;
    cause?: unknown;
  }) {
    super(details.message, { cause: details.cause });
    this.name = 'BroadsheetError';
    this.code = details.code;
    this.audience = details.audience;
    this.advice = details.advice;
  }
}
