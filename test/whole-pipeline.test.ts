// From publishers' addresses to stored articles and pages, through the running program.

import { get } from 'node:http';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { appIconHref } from '../src/web/app-icon.ts';
import { useProgram } from './use-program.ts';

const running = useProgram();

interface ArticleRow {
  readonly id: number;
  readonly title: string;
  readonly published_at: number;
}

/** Articles of the source at this address, straight from the store. */
function articlesOf(feedUrl: string): ArticleRow[] {
  const db = new DatabaseSync(path.join(running.program.dataDir, 'broadsheet.db'), { readOnly: true });
  try {
    return db
      .prepare(
        'select article.id, article.title, article.published_at from article join source on source.id = article.source_id where source.feed_url = ? order by article.id',
      )
      .all(feedUrl) as unknown as ArticleRow[];
  } finally {
    db.close();
  }
}

async function addFault(name: string): Promise<string> {
  const address = `${running.publishers.origin}/faults/${name}`;
  await running.program.api('/sources', { method: 'POST', body: { address } });
  await running.program.settled();
  return address;
}

async function refresh(): Promise<void> {
  await running.program.api('/sources/refresh', { method: 'POST' });
  await running.program.settled();
}

describe('sources that misbehave, read twice', () => {
  it.each([
    'changing-guids',
    'duplicate-guids',
    'ignores-conditional',
    'etag-always-new',
    'no-guid-no-link',
    'no-dates',
  ])('%s: nothing is stored twice', async (name) => {
    const address = await addFault(name);
    const first = articlesOf(address);
    expect(first.length).toBeGreaterThan(0);
    await refresh();
    expect(articlesOf(address)).toEqual(first);
  });

  it('edited-title: the article changes in place and keeps its earlier version', async () => {
    const address = await addFault('edited-title');
    const first = articlesOf(address);
    await refresh();
    const second = articlesOf(address);
    expect(second.map((article) => article.id)).toEqual(first.map((article) => article.id));
    expect(second.map((article) => article.title)).not.toEqual(first.map((article) => article.title));
  });

  it('future-dates and epoch-dates: no article is dated ahead of now or in 1970', async () => {
    for (const name of ['future-dates', 'epoch-dates']) {
      for (const article of articlesOf(await addFault(name))) {
        expect(article.published_at).toBeLessThanOrEqual(Date.now());
        expect(article.published_at).toBeGreaterThan(Date.UTC(1990));
      }
    }
  });

  it('says in words why a source failed, on its page', async () => {
    running.publishers.serve('/wall', (_request, response) =>
      response.writeHead(403).end('<h1>Are you human?</h1>'),
    );
    const answer = await fetch(`${running.program.address}/api/v1/sources`, {
      method: 'POST',
      body: JSON.stringify({ address: `${running.publishers.origin}/wall` }),
      headers: { 'content-type': 'application/json' },
    });
    const problem = (await answer.json()) as { title: string };
    expect(answer.status).toBe(422);
    expect(problem.title).toMatch(/\w+ .*\./);
    expect(problem.title).not.toMatch(/Error|undefined|null/);
  });

  it('refuses an address that is no feed, with what to do', async () => {
    running.publishers.serve('/plain', (_request, response) => response.end('just text'));
    const answer = await fetch(`${running.program.address}/api/v1/sources`, {
      method: 'POST',
      body: JSON.stringify({ address: `${running.publishers.origin}/plain` }),
      headers: { 'content-type': 'application/json' },
    });
    expect(answer.status).toBe(422);
  });

  it('refuses OPML that is not OPML, and changes nothing', async () => {
    const before = await running.program.api<{ sources: unknown[] }>('/sources');
    const answer = await fetch(`${running.program.address}/api/v1/opml`, {
      method: 'POST',
      body: '<html><body>no</body></html>',
    });
    expect(answer.status).toBe(422);
    expect(((await answer.json()) as { title: string }).title).toMatch(/OPML/);
    expect(await running.program.api<{ sources: unknown[] }>('/sources')).toEqual(before);
  });

  it('runs no script of a hostile feed and shows no page broken by one', async () => {
    for (const name of ['xss', 'xss-atom', 'xss-json', 'giant-title', 'rtl-and-zero-width'])
      await addFault(name);
    const { document } = parseHTML(await (await fetch(`${running.program.address}/latest`)).text());
    for (const element of document.querySelectorAll('*')) {
      for (const { name, value } of element.attributes) {
        expect(name).not.toMatch(/^on/i);
        // Our own icon is in the page, and nothing but it.
        if (element.matches('link[rel=icon]') && name === 'href') expect(value).toBe(appIconHref);
        else if (['href', 'src', 'action', 'formaction'].includes(name)) {
          expect(value).toMatch(/^(https?:\/\/|\/(?!\/)|#)/);
        }
      }
    }
    expect(document.querySelectorAll('script:not([src]), iframe, object, embed')).toHaveLength(0);
  });
});

describe('what every answer keeps to', () => {
  // A foreign page that asks for our articles as pictures would teach us what its reader is to like.
  it('takes only a page to look at for opening', async () => {
    const db = new DatabaseSync(path.join(running.program.dataDir, 'broadsheet.db'), { readOnly: true });
    const { id } = db.prepare('select id from article limit 1').get() as { id: number };
    const opened = () =>
      (
        db.prepare("select count(*) as n from reader_interaction where kind = 'opened'").get() as {
          n: number;
        }
      ).n;
    const before = opened();
    // Node's fetch says of itself what it is; a browser's words have to be sent as they are.
    const ask = (headers: Record<string, string>) =>
      new Promise<number | undefined>((resolve, reject) => {
        const request = get(`${running.program.address}/articles/${id}`, { headers }, (answer) => {
          answer.resume().on('end', () => resolve(answer.statusCode));
        });
        request.on('error', reject);
      });
    await ask({ 'sec-fetch-dest': 'image', 'sec-fetch-site': 'cross-site' });
    await ask({ 'sec-fetch-dest': 'document', 'sec-fetch-site': 'cross-site' });
    await ask({ 'sec-fetch-dest': 'iframe', 'sec-fetch-site': 'same-origin' });
    expect(opened()).toBe(before);
    expect(await ask({ 'sec-fetch-dest': 'document', 'sec-fetch-site': 'same-origin' })).toBe(200);
    expect(opened()).toBe(before + 1);
    db.close();
  });

  it('refuses a write from another site', async () => {
    const answer = await fetch(`${running.program.address}/api/v1/sources/refresh`, {
      method: 'POST',
      headers: { origin: 'https://evil.example' },
    });
    expect(answer.status).toBe(403);
  });

  it('answers problem details for the API and a page for people', async () => {
    const forMachines = await fetch(`${running.program.address}/api/v1/stories/999999`);
    expect(forMachines.headers.get('content-type')).toMatch(/problem\+json/);
    const forPeople = await fetch(`${running.program.address}/stories/999999`);
    expect(forPeople.status).toBe(404);
    expect(forPeople.headers.get('content-type')).toMatch(/text\/html/);
  });

  it('carries a content security policy without inline script or style', async () => {
    const policy = (await fetch(`${running.program.address}/`)).headers.get('content-security-policy') ?? '';
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toContain('unsafe-inline');
  });

  it('tells Prometheus what it does', async () => {
    const metrics = await (await fetch(`${running.program.address}/metrics`)).text();
    expect(metrics).toMatch(/^broadsheet_live_stories \d+/m);
    expect(metrics).toMatch(/^broadsheet_http_request_seconds_count/m);
  });
});
