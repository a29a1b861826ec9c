// Starts a PostgreSQL server of the machine's own for one test file: loopback, free port, temporary directory.
import { execFileSync, type StdioOptions } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const DEBIAN_VERSIONS = '/usr/lib/postgresql';
const SERVER_USER = 'postgres';

export interface PostgresServer {
  readonly url: string;
  stop(): void;
}

/** Directory with initdb and pg_ctl, newest version first; or why there is none. */
export function findPostgres(): { kind: 'found'; bin: string } | { kind: 'missing'; reason: string } {
  const versions = existsSync(DEBIAN_VERSIONS) ? readdirSync(DEBIAN_VERSIONS) : [];
  const newest = versions
    .toSorted((a, b) => Number(b) - Number(a))
    .map((version) => join(DEBIAN_VERSIONS, version, 'bin'))
    .find((bin) => existsSync(join(bin, 'initdb')));
  if (newest === undefined)
    return { kind: 'missing', reason: `no PostgreSQL server under ${DEBIAN_VERSIONS}` };
  if (process.getuid?.() === 0 && userId(SERVER_USER) === undefined) {
    return {
      kind: 'missing',
      reason: `the server refuses to run as root and there is no user ${SERVER_USER}`,
    };
  }
  return { kind: 'found', bin: newest };
}

export async function startPostgres(bin: string): Promise<PostgresServer> {
  const directory = mkdtempSync(join(tmpdir(), 'broadsheet-postgres-'));
  const asRoot = process.getuid?.() === 0;
  if (asRoot) chownSync(directory, userId(SERVER_USER)!, -1);
  const data = join(directory, 'data');
  const port = await freePort();
  const execute = (program: string, args: string[], stdio: StdioOptions = 'pipe'): void => {
    const command = join(bin, program);
    const [file, list] = asRoot ? ['runuser', ['-u', SERVER_USER, '--', command, ...args]] : [command, args];
    execFileSync(file as string, list as string[], { stdio, cwd: directory });
  };
  execute('initdb', [
    '-D',
    data,
    '-A',
    'trust',
    '-U',
    'broadsheet',
    '-E',
    'UTF8',
    '--no-locale',
    '--no-sync',
  ]);
  const options = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c fsync=off`;
  // The server inherits no pipe of ours, else waiting for its end would wait for the server's.
  execute('pg_ctl', ['-D', data, '-o', options, '-l', join(directory, 'log'), '-w', 'start'], 'ignore');
  return {
    url: `postgres://broadsheet@127.0.0.1:${port}/postgres`,
    stop() {
      execute('pg_ctl', ['-D', data, '-m', 'immediate', 'stop'], 'ignore');
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

function userId(name: string): number | undefined {
  try {
    return Number(execFileSync('id', ['-u', name], { stdio: ['ignore', 'pipe', 'ignore'] }).toString());
  } catch {
    return undefined;
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
