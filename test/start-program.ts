// Starts the whole program in its own process on a free port, as a person would, for integration and browser tests.
import { type ChildProcess, spawn } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

export const root = path.resolve(import.meta.dirname, '..');

export interface Program {
  readonly address: string;
  readonly dataDir: string;
  readonly output: () => string;
  readonly process: ChildProcess;
  /** Parsed JSON of a GET, or of another method with a JSON body. */
  api<T>(path: string, init?: { method?: string; body?: unknown }): Promise<T>;
  /** Waits until no refresh runs and no page is due. */
  settled(): Promise<void>;
  stop(): Promise<void>;
  /** As a power cut would. */
  kill(): Promise<void>;
}

export function temporaryFolder(): string {
  return fs.mkdtempSync(path.join(os.tmpdir(), 'broadsheet-'));
}

export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = net.createServer();
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as net.AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

/** Runs a command to its end. */
export async function run(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<{ code: number | null; out: string; err: string }> {
  const child = spawn(process.execPath, [path.join(root, 'src/main.ts'), ...args], {
    cwd: root,
    env: { ...process.env, ...env },
  });
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout.on('data', (chunk) => out.push(chunk));
  child.stderr.on('data', (chunk) => err.push(chunk));
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { code, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() };
}

export async function startProgram(
  options: { dataDir?: string; args?: readonly string[]; port?: number } = {},
): Promise<Program> {
  const port = options.port ?? (await freePort());
  const dataDir = options.dataDir ?? temporaryFolder();
  const address = `http://127.0.0.1:${port}`;
  const args = ['serve', '--port', String(port), '--data-dir', dataDir, '--log-level', 'warn'];
  const child = spawn(process.execPath, [path.join(root, 'src/main.ts'), ...args, ...(options.args ?? [])], {
    cwd: root,
  });
  let output = '';
  child.stdout.on('data', (chunk) => {
    output += chunk;
  });
  child.stderr.on('data', (chunk) => {
    output += chunk;
  });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const until = Date.now() + 60_000;
  while (!(await isReady(address))) {
    if (child.exitCode !== null || Date.now() > until) {
      child.kill('SIGKILL');
      throw new Error(`The program did not start:\n${output}`);
    }
    await pause(50);
  }
  const api = async <T>(to: string, init: { method?: string; body?: unknown } = {}): Promise<T> => {
    const response = await fetch(`${address}/api/v1${to}`, {
      method: init.method ?? 'GET',
      ...(init.body === undefined
        ? {}
        : { body: JSON.stringify(init.body), headers: { 'content-type': 'application/json' } }),
    });
    const body = await response.json();
    if (!response.ok) throw new Error(`${to}: ${response.status} ${JSON.stringify(body)}`);
    return body as T;
  };
  return {
    address,
    dataDir,
    output: () => output,
    process: child,
    api,
    async settled() {
      for (let calm = 0; calm < 2; ) {
        const { running } = await api<{ running: boolean }>('/progress');
        const metrics = await (await fetch(`${address}/metrics`)).text();
        const waiting = Number(/^broadsheet_pages_waiting (\d+)/m.exec(metrics)?.[1] ?? 0);
        calm = running || waiting > 0 ? 0 : calm + 1;
        await pause(100);
      }
    },
    async stop() {
      child.kill('SIGTERM');
      await ended;
    },
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

async function isReady(address: string): Promise<boolean> {
  try {
    return (await fetch(`${address}/readyz`)).ok;
  } catch {
    return false;
  }
}
