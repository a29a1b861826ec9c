// PostgreSQL's failures as errors an operator can act on (https://www.postgresql.org/docs/15/errcodes-appendix.html).
import { BroadsheetError } from '../../model/errors.ts';

interface PostgresFailure {
  readonly code: string;
  readonly message: string;
  readonly advice: string;
}

const UNREACHABLE: PostgresFailure = {
  code: 'store-unreachable',
  message: 'The PostgreSQL server cannot be reached.',
  advice: 'Check that it runs and that BROADSHEET_DATABASE_URL names it rightly.',
};

const BY_CODE: Readonly<Record<string, PostgresFailure>> = {
  ECONNREFUSED: UNREACHABLE,
  ENOTFOUND: UNREACHABLE,
  ETIMEDOUT: UNREACHABLE,
  ECONNRESET: UNREACHABLE,
  EHOSTUNREACH: UNREACHABLE,
  EPIPE: UNREACHABLE,
  '57P01': UNREACHABLE,
  '57P02': UNREACHABLE,
  '57P03': UNREACHABLE,
  '08006': UNREACHABLE,
  '53300': {
    code: 'store-unreachable',
    message: 'The PostgreSQL server has no connection left for Broadsheet.',
    advice: 'Raise its max_connections or stop what else uses it.',
  },
  '28P01': {
    code: 'store-refused',
    message: 'PostgreSQL refused the user name or password.',
    advice: 'Correct them in BROADSHEET_DATABASE_URL.',
  },
  '28000': {
    code: 'store-refused',
    message: 'PostgreSQL does not let this user connect.',
    advice: 'Correct the user in BROADSHEET_DATABASE_URL, or allow it in pg_hba.conf.',
  },
  '3D000': {
    code: 'store-refused',
    message: 'The PostgreSQL database does not exist.',
    advice: 'Create it with createdb, or correct its name in BROADSHEET_DATABASE_URL.',
  },
  '42501': {
    code: 'store-read-only',
    message: 'The PostgreSQL user may not do that in this database.',
    advice: 'Grant it the right to create and change tables in its schema.',
  },
  '25006': {
    code: 'store-read-only',
    message: 'The PostgreSQL server takes no writes.',
    advice: 'Point BROADSHEET_DATABASE_URL at the primary server.',
  },
  '53100': {
    code: 'store-full',
    message: 'The disk of the PostgreSQL server is full; nothing was changed.',
    advice: 'Free some space there; a server that runs goes on by itself then.',
  },
};

export function postgresError(cause: unknown): unknown {
  if (cause instanceof BroadsheetError) return cause;
  const failure = BY_CODE[sqlState(cause) ?? ''] ?? (isConnectionLost(cause) ? UNREACHABLE : undefined);
  return failure === undefined ? cause : new BroadsheetError({ ...failure, audience: 'operator', cause });
}

/** The driver tells of these in words alone. */
function isConnectionLost(cause: unknown): boolean {
  return (
    cause instanceof Error &&
    /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error)/.test(
      cause.message,
    )
  );
}

/** Whether the same transaction may succeed when it is run again: serialisation failure, deadlock. */
export function isConflict(cause: unknown): boolean {
  const state = sqlState(cause);
  return state === '40001' || state === '40P01';
}

function sqlState(cause: unknown): string | undefined {
  if (typeof cause !== 'object' || cause === null) return undefined;
  const { code, errors } = cause as { code?: unknown; errors?: unknown };
  if (typeof code === 'string') return code;
  return Array.isArray(errors) ? sqlState(errors[0]) : undefined;
}
