// Entries and pages that cannot be stored: neighbours come through, the reason is kept, nothing is tried without end.
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { run } from './start-program.ts';
import { useProgram } from './use-program.ts';

const text = 'The harbour board met on Monday to talk about the second slipway. '.repeat(30);
const running = useProgram();

function withStore<T>(work: (db: DatabaseSync) => T): T {
  const db = new DatabaseSync(path.join(running.program.dataDir, 'broadsheet.db'), { timeout: 5_000 });
  try {
    return work(db);
  } finally {
    db.close();
  }
}

/** The store refuses what is so called, as a fault of ours would. */
function refuse(name: string, condition: string): void {
  withStore((db) =>
    db.exec(
      `create trigger ${name} before insert on article when ${condition} begin select raise(abort, 'poison'); end`,
    ),
  );
}

const titles = (where: string) =>
  withStore((db) => db.prepare(`select title from article where ${where} order by title`).all()).map(
    ({ title }) => title,
  );

async function add(feed: string, items: readonly string[], title = feed): Promise<void> {
  running.publishers.serve(feed, (_request, response) =>
    response.end(`<rss version="2.0"><channel><title>${title}</title>${items.join('')}</channel></rss>`),
  );
  const body = { address: running.publishers.origin + feed };
  await running.program.api('/sources', { method: 'POST', body });
}

const item = (title: string, description = text) =>
  `<item><title>${title}</title><guid>${title}</guid><link>${running.publishers.origin}/pages/${title.replaceAll(' ', '-')}</link><description>${description}</description></item>`;

const doctor = async () =>
  JSON.parse((await run(['doctor', '--data-dir', running.program.dataDir, '--json'])).out).findings.map(
    ({ says }: { says: string }) => says,
  );

// One entry that the store refused kept the whole feed out, every five minutes anew.
it('stores the neighbours of an entry that it cannot store, and tells of that one', async () => {
  refuse('no_entry', `new.title = 'Poison entry'`);
  const names = Array.from({ length: 20 }, (_, i) => `Report ${String(i).padStart(2, '0')}`);
  await add('/poisoned', [item('Poison entry'), ...names.map((name) => item(name))]);
  await running.program.settled();
  expect(titles(`title like 'Report%'`)).toEqual(names);
  expect(titles(`title = 'Poison entry'`)).toEqual([]);
  expect(await doctor()).toContainEqual(
    expect.stringMatching(/"Poison entry" was tried once and set aside \(.*poison.*\)/),
  );
  // Mended, it comes in with the next look, and is told of no more.
  withStore((db) => {
    db.exec('drop trigger no_entry');
    db.prepare('update set_aside set retry_at = ?').run(Date.now() - 1);
  });
  await running.program.api('/sources/refresh', { method: 'POST' });
  await running.program.settled();
  expect(titles(`title = 'Poison entry'`)).toEqual(['Poison entry']);
  expect((await doctor()).filter((says: string) => says.includes('Poison entry'))).toEqual([]);
}, 120_000);

// People paste what doctor says into reports, and it printed a key that stood in a feed's title.
it('prints no key of an address, whatever a feed and its entries are called', async () => {
  refuse('no_keyed', `new.title like 'Keyed%'`);
  const address = 'https://paid.example/feed?api_key=hunter2';
  const keyed = `<item><title>Keyed ${address}</title><guid>k</guid><link>${address}</link><description>${text}</description></item>`;
  await add('/keyed', [keyed], `Paid ${address}`);
  await running.program.settled();
  for (const flags of [[], ['--json']]) {
    const { out } = await run(['doctor', '--data-dir', running.program.dataDir, ...flags]);
    expect(out).toContain('Paid https://paid.example/feed?api_key=…');
    expect(out).toContain('Keyed https://paid.example/feed?api_key=…');
    expect(out).not.toContain('hunter2');
  }
}, 120_000);

it('puts a page off that it cannot store, keeps its summary, and reads the others', async () => {
  refuse('no_page', `new.title = 'Poison page' and new.text_state = 'full'`);
  const names = ['Poison page', 'Sound page one', 'Sound page two'];
  for (const name of names) {
    running.publishers.serve(`/pages/${name.replaceAll(' ', '-')}`, (_request, response) =>
      response
        .writeHead(200, { 'content-type': 'text/html' })
        .end(`<html><body><article><h1>${name}</h1><p>${text}</p><p>${text}</p></article></body></html>`),
    );
  }
  running.publishers.serve('/robots.txt', (_request, response) => response.writeHead(404).end());
  await add(
    '/short',
    names.map((name) => item(name, 'In short.')),
  );
  const until = Date.now() + 30_000;
  const isRead = () => titles(`title like 'Sound page%' and text_state = 'full'`).length === 2;
  while (!isRead() && Date.now() < until) await pause(100);
  expect(isRead()).toBe(true);
  const job = () =>
    withStore((db) => db.prepare('select due_at, attempts, lease_until from page_job').get()) as {
      due_at: number;
      attempts: number;
      lease_until: number | null;
    };
  while (job().lease_until !== null && Date.now() < until) await pause(100);
  expect(job()).toMatchObject({ attempts: 1, lease_until: null });
  expect(job().due_at).toBeGreaterThan(Date.now() + 5 * 60_000);
  expect(titles(`title = 'Poison page' and text_state = 'page-due'`)).toEqual(['Poison page']);
}, 120_000);
