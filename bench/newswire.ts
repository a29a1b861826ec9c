// A run over a newswire (any server that gives OPML and, if it has a clock, steps of time): what came in, what failed,
// what it cost. node bench/newswire.ts --opml URL [--clock URL --steps 8 --hours 12] [--port 8791] [--keep FOLDER]
// The wire must show the dates of its own time: the program's clock is set to it at each step.
import { fork } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { nodeFlags, programEnvironment } from '../scripts/ensure-installed.mjs';
import { loadUrl } from './http-load.ts';
import { usageOf } from './process-usage.ts';

const { values } = parseArgs({
  options: {
    opml: { type: 'string' },
    clock: { type: 'string' },
    steps: { type: 'string', default: '8' },
    hours: { type: 'string', default: '12' },
    port: { type: 'string', default: '8791' },
    keep: { type: 'string' },
  },
});
if (!values.opml) throw new Error('Give --opml URL.');
const base = `http://127.0.0.1:${values.port}`;
const dataDir = values.keep ?? fs.mkdtempSync(path.join(os.tmpdir(), 'broadsheet-wire-'));
const say = (what: string, figure: string | number) => console.log(`${what.padEnd(46)} ${figure}`);

const child = fork(path.join(import.meta.dirname, 'serve-at.ts'), [values.port, dataDir], {
  execArgv: [...nodeFlags],
  env: programEnvironment(),
});
/** The program lives at the time of the wire: what came in days apart must not look like one day's news. */
async function setClock(): Promise<void> {
  const { now } = values.clock
    ? ((await (await fetch(values.clock)).json()) as { now: string })
    : { now: new Date().toISOString() };
  child.send(Date.parse(now));
}
await setClock();
const pid = child.pid as number;
while (
  !(await fetch(`${base}/readyz`)
    .then((r) => r.ok)
    .catch(() => false))
)
  await pause(50);

async function gauge(name: string): Promise<number> {
  const text = await (await fetch(`${base}/metrics`)).text();
  return Number(new RegExp(`^broadsheet_${name} ([\\d.e+]+)`, 'm').exec(text)?.[1] ?? 0);
}

async function settle(): Promise<void> {
  for (let calm = 0; calm < 3; ) {
    const { running } = (await (await fetch(`${base}/api/v1/progress`)).json()) as { running: boolean };
    calm = running || (await gauge('pages_waiting')) > 0 ? 0 : calm + 1;
    await pause(300);
  }
}

const started = performance.now();
const opml = await (await fetch(values.opml)).arrayBuffer();
const imported = await (await fetch(`${base}/api/v1/opml`, { method: 'POST', body: opml })).json();
say('OPML', JSON.stringify(imported).slice(0, 120));
await settle();
say('after the first refresh: articles', await gauge('live_articles'));
if (values.clock) {
  for (let step = 1; step <= Number(values.steps); step++) {
    await fetch(`${values.clock}?advance=${Number(values.hours) * 3600}`, { method: 'POST' });
    await setClock();
    const at = performance.now();
    await fetch(`${base}/api/v1/sources/refresh`, { method: 'POST' });
    await settle();
    say(
      `step ${step}: ${values.hours} h later, live articles`,
      `${await gauge('live_articles')} (${((performance.now() - at) / 1000).toFixed(1)} s)`,
    );
  }
}
const wall = (performance.now() - started) / 1000;
const usage = usageOf(pid);

const { sources } = (await (await fetch(`${base}/api/v1/sources`)).json()) as {
  sources: { failure: { kind: string; detail: string } | null; articleCount: number }[];
};
say('sources', `${sources.length}, ${sources.filter((s) => s.articleCount > 0).length} with articles`);
const failures = Map.groupBy(
  sources.filter((s) => s.failure),
  (s) => s.failure?.kind,
);
say(
  'failing sources by kind',
  JSON.stringify(Object.fromEntries([...failures].map(([kind, list]) => [kind, list.length]))),
);
const db = new DatabaseSync(path.join(dataDir, 'broadsheet.db'), { readOnly: true });
const one = (sql: string) => Number(Object.values(db.prepare(sql).get() ?? {})[0]);
const articles = one('select count(*) from article');
say('articles', articles);
say('entries', one('select count(*) from entry'));
for (const row of db.prepare('select text_state, count(*) n from article group by 1').all())
  say(`articles, text ${row.text_state}`, Number(row.n));
const members = db
  .prepare('select story_id, count(*) n, count(distinct publisher_id) p from article group by story_id')
  .all() as { n: number; p: number }[];
const multi = members.filter((story) => story.p > 1);
say('stories', members.length);
say('multi-publisher stories', `${multi.length} (${((100 * multi.length) / members.length).toFixed(1)} %)`);
say(
  'articles in multi-publisher stories',
  `${((100 * multi.reduce((sum, s) => sum + s.n, 0)) / articles).toFixed(1)} %`,
);
say(
  'largest stories (articles)',
  members
    .map((s) => s.n)
    .toSorted((a, b) => b - a)
    .slice(0, 10)
    .join(' '),
);
db.close();
say('wall, CPU', `${wall.toFixed(0)} s, ${usage.cpuSeconds.toFixed(0)} s`);
say('memory: now, peak', `${usage.residentMb.toFixed(0)} MB, ${usage.peakMb.toFixed(0)} MB`);
for (const to of ['/', '/latest', '/most-covered', '/api/v1/editions/current?anew=true']) {
  const { p50, p99, statuses } = await loadUrl(base + to, { connections: 1, seconds: 3, vary: true });
  say(`latency of ${to}`, `p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms ${JSON.stringify(statuses)}`);
}
child.kill('SIGTERM');
await new Promise((resolve) => child.once('exit', resolve));
if (!values.keep) fs.rmSync(dataDir, { recursive: true, force: true });
