// The whole program under load: OPML, refreshes, pages, API, search, memory, disk, restart. Prints a table.
// node bench/house.ts [--opml URL --state URL]   without arguments it serves its own corpus of 500 x 40 articles
import { type ChildProcess, spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { nodeFlags, programEnvironment } from '../scripts/ensure-installed.mjs';
import { makeCorpus } from './corpus.ts';
import { startFeedServer } from './feed-server.ts';
import { loadUrl } from './http-load.ts';
import { usageOf } from './process-usage.ts';

const { values } = parseArgs({
  options: {
    opml: { type: 'string' },
    state: { type: 'string' },
    port: { type: 'string', default: '8790' },
    seconds: { type: 'string', default: '8' },
    rare: { type: 'string', default: 'zyzzogeton' },
    common: { type: 'string', default: 'council' },
  },
});
const base = `http://127.0.0.1:${values.port}`;
const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'broadsheet-bench-'));
const rows: [string, string][] = [];
const note = (what: string, figure: string) => {
  rows.push([what, figure]);
  console.log(`${what.padEnd(58)} ${figure}`);
};

async function feeds(): Promise<{
  opmlUrl: string;
  setState(to: 0 | 1): Promise<void>;
  close(): Promise<void>;
}> {
  if (values.opml) {
    const opmlUrl = values.opml;
    const stateUrl = values.state ?? new URL('/_state', opmlUrl).href;
    const setState = async (to: 0 | 1) => void (await fetch(`${stateUrl}?v=${to}`));
    await setState(0);
    return { opmlUrl, setState, close: async () => {} };
  }
  const corpus = makeCorpus({ feeds: 500, entries: 40, fresh: 5, now: Date.now() });
  const server = await startFeedServer({ port: 8901, feeds: corpus });
  return {
    opmlUrl: server.opmlUrl,
    setState: async (to) => server.setState(to),
    close: () => server.close(),
  };
}

async function start(): Promise<{ child: ChildProcess; pid: number; ms: number }> {
  const started = performance.now();
  const child = spawn(
    process.execPath,
    [
      ...nodeFlags,
      'src/main.ts',
      'serve',
      '--port',
      values.port,
      '--data-dir',
      dataDir,
      '--allow-hosts',
      '127.0.0.0/8',
      '--log-level',
      'warn',
    ],
    { stdio: ['ignore', 'ignore', 'inherit'], env: programEnvironment() },
  );
  for (;;) {
    try {
      const page = await fetch(`${base}/`, { redirect: 'follow' });
      if (page.ok) break;
    } catch {
      if (child.exitCode !== null) throw new Error('the server ended');
    }
    await pause(20);
  }
  return { child, pid: child.pid as number, ms: performance.now() - started };
}

interface Progress {
  readonly running: boolean;
  readonly total: number;
  readonly done: number;
  readonly failed: number;
  readonly newArticles: number;
}

async function settle(pid: number, started: number, cpu0: number) {
  let progress: Progress;
  do {
    await pause(100);
    progress = (await (await fetch(`${base}/api/v1/progress`)).json()) as Progress;
  } while (progress.running);
  const seconds = (performance.now() - started) / 1000;
  return { ...progress, seconds, cpu: usageOf(pid).cpuSeconds - cpu0 };
}

/** Pages are read after the feeds; what is measured next is a program that has nothing to do. */
async function pagesRead(): Promise<void> {
  const deadline = performance.now() + 600_000;
  for (let calm = 0; calm < 3 && performance.now() < deadline; ) {
    const metrics = await (await fetch(`${base}/metrics`)).text();
    calm = /^broadsheet_pages_waiting 0$/m.test(metrics) ? calm + 1 : 0;
    await pause(500);
  }
}

const n = (value: number, digits = 1) => value.toFixed(digits);

const source = await feeds();
try {
  const first = await start();
  let { pid } = first;
  note('start with an empty store to first page', `${n(first.ms / 1000, 2)} s`);

  const opml = await (await fetch(source.opmlUrl)).arrayBuffer();
  let started = performance.now();
  let cpu0 = usageOf(pid).cpuSeconds;
  const imported = (await (await fetch(`${base}/api/v1/opml`, { method: 'POST', body: opml })).json()) as {
    added: number;
  };
  const sources = await (await fetch(`${base}/sources`)).text();
  note(
    `OPML of ${imported.added} feeds until sources and progress show`,
    `${n((performance.now() - started) / 1000, 2)} s (${sources.length} bytes)`,
  );

  const full = await settle(pid, started, cpu0);
  note(
    `first refresh, ${full.newArticles} entries (${full.failed} failed)`,
    `${n(full.seconds)} s, ${n(full.newArticles / full.seconds, 0)} entries/s, ${n(full.cpu)} CPU s`,
  );
  note('peak memory until then', `${n(usageOf(pid).peakMb, 0)} MB`);

  for (const [state, words] of [
    [0, 'refresh, nothing new'],
    [1, 'refresh, 5 new a feed'],
  ] as const) {
    await source.setState(state);
    started = performance.now();
    cpu0 = usageOf(pid).cpuSeconds;
    await fetch(`${base}/api/v1/sources/refresh`, { method: 'POST' });
    const again = await settle(pid, started, cpu0);
    note(
      words,
      `${n(again.seconds)} s, ${n(again.cpu)} CPU s, ${again.newArticles} new, ${again.failed} failed`,
    );
  }

  await pagesRead();
  const files = fs
    .readdirSync(dataDir)
    .map((name) => [name, fs.statSync(path.join(dataDir, name)).size] as const);
  note('database', `${n(files.reduce((sum, [, size]) => sum + size, 0) / 1e6)} MB`);

  first.child.kill('SIGTERM');
  await new Promise((resolve) => first.child.once('exit', resolve));
  const second = await start();
  pid = second.pid;
  note('start with all articles stored to first page', `${n(second.ms / 1000, 2)} s`);
  await pause(15_000);
  note('resident memory, idle', `${n(usageOf(pid).residentMb, 0)} MB`);

  const seconds = Number(values.seconds);
  for (const [words, url, connections] of [
    ['ranked front page, API, 1 connection', '/api/v1/editions/current?limit=40&anew=true', 1],
    ['front page HTML, 1 connection', '/', 1],
    ['front page HTML, 8 connections', '/', 8],
    ['latest HTML, 1 connection', '/latest', 1],
    [`search, rare word (${values.rare})`, `/api/v1/search?q=${values.rare}`, 1],
    [`search, common word (${values.common})`, `/api/v1/search?q=${values.common}`, 1],
  ] as const) {
    cpu0 = usageOf(pid).cpuSeconds;
    const result = await loadUrl(base + url, { connections, seconds, vary: true });
    const cpuMs = ((usageOf(pid).cpuSeconds - cpu0) * 1000) / result.requests;
    note(
      words,
      `p50 ${n(result.p50, 2)} ms, p99 ${n(result.p99, 2)} ms, ${n(result.perSecond, 0)}/s, ${n(cpuMs, 2)} CPU ms each, ${result.bytes} bytes, ${JSON.stringify(result.statuses)}`,
    );
  }
  await pause(15_000);
  note('resident memory after the load', `${n(usageOf(pid).residentMb, 0)} MB`);
  second.child.kill('SIGTERM');
  await new Promise((resolve) => second.child.once('exit', resolve));
} finally {
  await source.close();
  fs.rmSync(dataDir, { recursive: true, force: true });
}
