// The disk fills up under the running program. No disk is filled: the kernel refuses to let the program's files grow
// (RLIMIT_FSIZE), which needs no root, and gives way again when told so.
import { execFileSync, spawn } from 'node:child_process';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type PublisherServer, startPublishers } from './publishers/publisher-server.ts';
import { type Program, root, startProgram, temporaryFolder } from './start-program.ts';

const feeds = 6;
const perIssue = 10;
const text = 'The harbour board met on Monday to talk about the second slipway. '.repeat(40);
/** Of 8 KB pages: less than any delivery needs. */
const fullBytes = 64 * 1024;
let publishers: PublisherServer;
/** Every feed lists the entries of so many issues. */
let issues = 1;

beforeAll(async () => {
  publishers = await startPublishers();
  for (let n = 0; n < feeds; n++) {
    publishers.serve(`/paper/${n}`, (_request, response) => {
      const items = Array.from({ length: issues * perIssue }, (_, i) => {
        const title = `Paper ${n} report ${i} from pier ${n * 100 + i}`;
        return `<item><title>${title}</title><guid>${n}-${i}</guid><link>https://paper${n}.example/${i}</link><description>${title}. ${text}</description></item>`;
      });
      response.end(`<rss version="2.0"><channel><title>Paper ${n}</title>${items.join('')}</channel></rss>`);
    });
  }
});
afterAll(() => publishers?.close());

const canLimit = (() => {
  try {
    execFileSync('prlimit', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();

function limitFiles({ process: { pid } }: Program, bytes: number | 'unlimited'): void {
  execFileSync('prlimit', ['--pid', String(pid), `--fsize=${bytes}:unlimited`]);
}

function stored(program: Program) {
  const db = new DatabaseSync(path.join(program.dataDir, 'broadsheet.db'), {
    readOnly: true,
    timeout: 5_000,
  });
  const one = (sql: string) => Number(Object.values(db.prepare(sql).get() ?? {})[0]);
  try {
    return {
      articles: one('select count(*) from article'),
      titles: one('select count(distinct title) from article'),
      entries: one('select count(*) from entry'),
      orphans: one('select count(*) from article where story_id not in (select id from story)'),
    };
  } finally {
    db.close();
  }
}

function savedStories(program: Program): number {
  const db = new DatabaseSync(path.join(program.dataDir, 'broadsheet.db'), { readOnly: true });
  const row = db.prepare('select count(*) as n from reader_story where saved_at is not null').get();
  db.close();
  return Number(row?.n);
}

function makeDue(program: Program): void {
  const db = new DatabaseSync(path.join(program.dataDir, 'broadsheet.db'), { timeout: 5_000 });
  db.exec('update source set next_check_at = 0');
  db.close();
}

async function until(what: () => boolean | Promise<boolean>, ms = 40_000): Promise<boolean> {
  const end = Date.now() + ms;
  while (Date.now() < end) {
    if (await what()) return true;
    await pause(100);
  }
  return false;
}

const status = async (program: Program, to: string) => (await fetch(program.address + to)).status;

it.skipIf(!canLimit)(
  'goes on serving readers while nothing can be stored, and reads on when there is space',
  async () => {
    const program = await startProgram({
      args: ['--allow-hosts', publishers.host, '--connections-per-host', '8'],
    });
    const outlines = Array.from(
      { length: feeds },
      (_, n) => `<outline type="rss" text="Paper ${n}" xmlUrl="${publishers.origin}/paper/${n}"/>`,
    );
    await fetch(`${program.address}/api/v1/opml`, {
      method: 'POST',
      body: `<opml version="2.0"><body>${outlines.join('')}</body></opml>`,
    });
    await program.settled();
    const first = feeds * perIssue;
    expect(stored(program)).toEqual({ articles: first, titles: first, entries: first, orphans: 0 });

    issues = 2;
    makeDue(program);
    limitFiles(program, fullBytes);
    await fetch(`${program.address}/api/v1/sources/refresh`, { method: 'POST' });
    expect(await until(() => program.output().includes('Reading the sources waits.'))).toBe(true);
    expect(program.output()).toMatch(/could not be written: its disk may be full.*Free some space/s);
    const { items } = await program.api<{ items: { story: { id: number } }[] }>(
      '/editions/current?mode=latest',
    );
    expect(items.length).toBeGreaterThan(0);
    for (const to of [
      '/',
      '/latest',
      `/stories/${items[0]!.story.id}`,
      '/search?q=harbour',
      '/healthz',
      '/readyz',
    ]) {
      expect([to, await status(program, to)]).toEqual([to, 200]);
    }
    // What a reader does is kept, or refused with the reason: never lost in silence.
    const act = { id: 'saved-while-full', kind: 'saved', storyId: items[0]!.story.id };
    const answer = await fetch(`${program.address}/api/v1/interactions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ interactions: [act] }),
    });
    const isKept = answer.ok;
    if (!isKept) expect(await answer.json()).toMatchObject({ status: 503, code: 'store-unwritable' });
    const asked = publishers.requests.length;
    await pause(3_000);
    // The looks whether there is space ask no publisher.
    expect(publishers.requests.length - asked).toBeLessThanOrEqual(feeds);
    expect(stored(program)).toMatchObject({ orphans: 0 });
    expect(stored(program).articles).toBeGreaterThanOrEqual(first);

    limitFiles(program, 'unlimited');
    const all = 2 * first;
    expect(await until(() => stored(program).articles === all)).toBe(true);
    await program.settled();
    expect(stored(program)).toEqual({ articles: all, titles: all, entries: all, orphans: 0 });
    expect(program.output()).toContain('can be written again');
    expect(savedStories(program)).toBe(isKept ? 1 : 0);
    await program.stop();
    expect(program.process.exitCode).toBe(0);
  },
  120_000,
);

it('says so and exits with 1 when there is no space to begin with', async () => {
  const command = 'ulimit -S -f 16; exec "$@"';
  const args = [
    process.execPath,
    path.join(root, 'src/main.ts'),
    'serve',
    '--port',
    '0',
    '--data-dir',
    temporaryFolder(),
  ];
  const child = spawn('sh', ['-c', command, 'sh', ...args], { cwd: root });
  let err = '';
  child.stderr.on('data', (chunk) => {
    err += chunk;
  });
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  expect(err).toMatch(/could not be written: its disk may be full/);
  expect(err).toMatch(/Free some space or raise the quota, then run this again/);
  // It has stopped, and nobody had made a change.
  expect(err).not.toMatch(/goes on by itself|last change/);
  expect(err).not.toContain('    at ');
  expect(code).toBe(1);
});
