// Several readers of one Broadsheet: who may do what (the table in docs/operate.md), and how many sources may be.

import { parseHTML } from 'linkedom';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { removeStrays } from '../src/compose/remove-strays.ts';
import { Crowd } from '../src/interest/crowd.ts';
import { type Household, type Member, openHousehold } from './open-household.ts';
import { type PublisherServer, startPublishers } from './publishers/publisher-server.ts';

let publishers: PublisherServer;
beforeAll(async () => {
  publishers = await startPublishers();
  for (let i = 0; i < 8; i++) {
    publishers.serve(`/feed-${i}`, (_request, response) => {
      const text = `<rss version="2.0"><channel><title>Paper ${i}</title></channel></rss>`;
      response.writeHead(200, { 'content-type': 'application/rss+xml' }).end(text);
    });
  }
});
afterAll(() => publishers?.close());

const address = (i: number) => `${publishers.origin}/feed-${i}`;
const opml = (...numbers: number[]) =>
  `<opml version="2.0"><body>${numbers.map((i) => `<outline type="rss" text="P${i}" xmlUrl="${address(i)}"/>`).join('')}</body></opml>`;

let house: Household;
let admin: Member;
let reader: Member;
async function open(flags: Record<string, string> = {}): Promise<void> {
  house = await openHousehold({ allowHosts: publishers.host, ...flags });
  admin = await house.signUpFirst();
  reader = await house.signUpInvited('bo@reader.example');
}
afterEach(() => house?.close());

const countSources = async () => (await house.core.store.sources.listSources()).length;
async function addOne(): Promise<number> {
  const answer = await reader.api('POST', '/sources', { address: address(0) });
  expect(answer.status).toBe(200);
  await house.core.sources.settled();
  return ((await answer.json()) as { sourceId: number }).sourceId;
}

/** Where the forms of a page post to. */
async function offered(member: Member, path: string): Promise<string[]> {
  const answer = await member.get(path);
  expect([path, answer.status]).toEqual([path, 200]);
  const { document } = parseHTML(await answer.text());
  const forms = [...document.querySelectorAll('form[method="post"][action]')];
  const buttons = [...document.querySelectorAll('[formaction]')];
  return [
    ...forms.map((form) => form.getAttribute('action') ?? ''),
    ...buttons.map((button) => button.getAttribute('formaction') ?? ''),
    ...[...document.querySelectorAll('a[href$="/remove"]')].map((link) => link.getAttribute('href') ?? ''),
  ];
}

describe('a reader who is no administrator', () => {
  it('adds and takes in sources, and is refused what touches everybody, in words', async () => {
    await open();
    const id = await addOne();
    expect((await reader.postFile('/sources/import', 'opml', opml(1, 2))).status).toBe(200);
    expect((await reader.post('/sources/add', { address: address(3) })).status).toBe(303);
    expect(await countSources()).toBe(4);
    const forbidden = [
      () => reader.api('DELETE', `/sources/${id}`),
      () => reader.api('POST', '/sources/refresh'),
      () => reader.post('/sources/refresh'),
      () => reader.post(`/sources/${id}`, { title: 'Mine' }),
      () => reader.post(`/sources/${id}/pause`),
      () => reader.post(`/sources/${id}/resume`),
      () => reader.post(`/sources/${id}/refresh`),
      () => reader.get(`/sources/${id}/remove`),
      () => reader.post(`/sources/${id}/remove`),
      () => reader.post('/settings/sample', { sample: 'on' }),
      () => reader.post('/settings/sample', { sample: 'off' }),
      () => reader.post('/welcome/sample'),
      () => reader.post('/settings/invite'),
    ];
    for (const attempt of forbidden) {
      const answer = await attempt();
      expect(answer.status).toBe(403);
      expect(await answer.text()).toMatch(/Only administrators may/);
    }
    expect(await house.core.sample.isOn()).toBe(false);
    expect(await countSources()).toBe(4);
    expect((await house.core.store.sources.findSource(id))?.state).toBe('active');
  });

  it('is offered no button that would be refused, where the administrator is', async () => {
    await open();
    const id = await addOne();
    await admin.post(`/sources/${id}/pause`);
    const paths = [
      '/',
      '/welcome',
      '/welcome/sources',
      '/sources',
      `/sources/${id}`,
      '/settings',
      '/privacy',
    ];
    const refused =
      /^\/sources\/refresh$|^\/sources\/\d+(\/|$)|^\/(settings|welcome)\/sample$|^\/settings\/invite$/;
    const seen = { admin: [] as string[], reader: [] as string[] };
    for (const path of paths) {
      seen.admin.push(...(await offered(admin, path)));
      seen.reader.push(...(await offered(reader, path)));
    }
    expect(seen.reader.filter((action) => refused.test(action))).toEqual([]);
    expect(seen.reader).toContain('/sources/add');
    const ofAdmin = new Set(seen.admin.filter((action) => refused.test(action)));
    for (const action of ['/sources/refresh', `/sources/${id}/resume`, '/welcome/sample', '/settings/invite'])
      expect([...ofAdmin]).toContain(action);
  });
});

describe('a refresh of everything', () => {
  // Pressed three times, it told of three times as many sources as there are.
  it('counts each source once, however often it is asked for at once', async () => {
    await open();
    let isHeld = false;
    const held: (() => void)[] = [];
    for (const i of [0, 1, 2]) {
      publishers.serve(`/held-${i}`, (_request, response) => {
        const answer = () =>
          response.end(`<rss version="2.0"><channel><title>Held ${i}</title></channel></rss>`);
        if (isHeld) held.push(answer);
        else answer();
      });
      await admin.api('POST', '/sources', { address: `${publishers.origin}/held-${i}` });
    }
    await house.core.sources.settled();
    isHeld = true;
    const refresh = () => admin.api('POST', '/sources/refresh');
    await Promise.all([refresh(), refresh(), refresh()]);
    await expect.poll(() => held.length).toBeGreaterThan(0);
    expect(house.core.sources.progress()).toMatchObject({ running: true, total: 3 });
    isHeld = false;
    for (const answer of held) answer();
    expect(await house.core.sources.settled()).toMatchObject({ running: false, total: 3, done: 3 });
    await refresh();
    expect(await house.core.sources.settled()).toMatchObject({ total: 3, done: 3 });
  });
});

describe('odd requests', () => {
  // Half a letter and NUL were kept; a language that nothing is written in left an empty front page.
  it.each([
    { languages: ['\ud800x'] },
    { languages: ['e\u0000'] },
    { languages: ['klingon'] },
    { languages: ['zz'] },
    { languages: ['en', ''] },
    { countries: ['\ud800x'] },
    { countries: ['\u0000a'] },
    { countries: ['QQ'] },
  ])('are refused that set %j', async (change) => {
    await open();
    const before = await (await reader.api('GET', '/reader/settings')).json();
    expect((await reader.api('PATCH', '/reader/settings', change)).status).toBe(400);
    expect(await (await reader.api('GET', '/reader/settings')).json()).toEqual(before);
    const known = { languages: ['en', 'pt-BR', 'gsw', 'zh-Hant'], countries: ['CH', 'GB'] };
    expect(await (await reader.api('PATCH', '/reader/settings', known)).json()).toMatchObject(known);
  });

  it.each(['%', '&', '…', '  '])('mute no word without a letter or digit: %j', async (key) => {
    await open();
    const stance = { subject: { kind: 'word', key }, stance: 'mute', label: key, until: null };
    expect((await reader.api('PUT', '/reader/stances', stance)).status).toBe(400);
    const answer = await reader.post('/interests/add', { what: key, as: 'mute' });
    expect(answer.status).not.toBe(500);
    const { stances } = (await (await reader.api('GET', '/reader/stances')).json()) as { stances: unknown[] };
    expect(stances).toEqual([]);
  });

  it('are refused in words, and change nothing', async () => {
    await open();
    const zone = await reader.api('PATCH', '/reader/settings', { timeZone: 'Mars/Olympus', theme: 'dark' });
    expect(zone.status).toBe(422);
    expect(await zone.json()).toMatchObject({
      code: 'unknown-time-zone',
      detail: expect.stringMatching(/IANA/),
    });
    const settings = await (await reader.api('GET', '/reader/settings')).json();
    expect(settings).toMatchObject({ timeZone: null, theme: 'auto' });
    const known = await reader.api('PATCH', '/reader/settings', { timeZone: 'europe/zurich' });
    expect(await known.json()).toMatchObject({ timeZone: 'Europe/Zurich' });
    const act = await reader.post('/interests/change', { change: 'constructor topic:04000000' });
    expect(act.status).toBe(400);
    expect(await house.core.readers.interests(reader.id)).toEqual([]);
    for (const path of ['/settings', '/sources', '/interests', '/privacy']) {
      const page = await reader.get(`${path}?said=constructor`);
      expect([path, page.status]).toEqual([path, 200]);
      expect(await page.text()).not.toMatch(/native code|class="notice/);
    }
  });
});

describe('closing an account', () => {
  it('signs every browser of it out at once and leaves nothing of the reader', async () => {
    await open();
    const id = reader.id;
    await reader.api('PUT', '/reader/stances', {
      subject: { kind: 'word', key: 'ferry' },
      stance: 'mute',
      label: 'ferry',
    });
    const closed = await reader.post('/privacy/erase', { close: 'on' });
    expect([closed.status, closed.headers.get('location')]).toEqual([303, '/sign-in']);
    expect((await reader.api('GET', '/reader/stances')).status).toBe(401);
    expect((await reader.get('/')).headers.get('location')).toMatch(/^\/sign-in/);
    expect(await house.core.store.readers.listStances(id)).toEqual([]);
    // Their row stayed, empty, for ever.
    expect(await house.core.store.readers.findReader(id)).toBeUndefined();
    expect((await admin.get('/sources')).status).toBe(200);
  });
});

describe('a start with accounts', () => {
  // Killed between the account and the reader: nobody could sign in any more to erase what was left.
  it('removes readers whose account is closed, and nobody else', async () => {
    await open();
    const { core, accounts } = house;
    const word = { subject: { kind: 'word', key: 'ferry' }, stance: 'mute', label: 'ferry' };
    for (const member of [admin, reader]) await member.api('PUT', '/reader/stances', word);
    const other = await house.signUpInvited('cy@reader.example');
    await other.get('/');
    await core.readers.open('local', null);
    await accounts.remove(reader.id);
    const parts = { store: core.store, readers: core.readers, accounts };
    expect(await removeStrays(parts)).toBe(1);
    expect(await removeStrays(parts)).toBe(0);
    expect((await core.store.readers.exportReader(reader.id)).stances).toEqual([]);
    expect(await core.store.readers.listReaderIds({ limit: 9 })).toEqual(
      [admin.id, other.id, 'local'].toSorted(),
    );
    expect((await core.store.readers.listStances(admin.id)).length).toBe(1);
  });

  it('removes nobody where the account that runs the installation is gone', async () => {
    await open();
    const { core, accounts } = house;
    await reader.get('/');
    for (const { id } of [admin, reader]) await accounts.remove(id);
    expect(await removeStrays({ store: core.store, readers: core.readers, accounts })).toBe(0);
    expect(await core.store.readers.findReader(reader.id)).toBeDefined();
  });
});

describe('what readers open', () => {
  it('is their own: no weight of others and no word of it, unless the publisher switched it on', async () => {
    await open();
    expect(house.core.readers.crowd).toBeUndefined();
    expect(await (await reader.get('/transparency')).text()).not.toContain('Much read here');
    expect(await (await reader.get('/privacy')).text()).not.toContain('count together');
    await house.close();
    await open({ sharedReading: 'on' });
    expect(house.core.readers.crowd).toBeInstanceOf(Crowd);
    expect(await (await reader.get('/transparency')).text()).toContain('Much read here');
    expect(await (await reader.get('/privacy')).text()).toContain('count together');
  });
});

describe('the most sources there may be', () => {
  it('stops every way of adding with a sentence, and keeps what fits of a list', async () => {
    await open({ maxSources: '3' });
    await addOne();
    const imported = await reader.api('POST', '/opml');
    expect(imported.status).toBe(422);
    const page = await (await reader.postFile('/sources/import', 'opml', opml(0, 1, 2, 3, 4))).text();
    expect(page).toContain('2 sources added. 1 source known already.');
    expect(page).toMatch(/at most 3 sources \(BROADSHEET_MAX_SOURCES\), so 2 were not added/);
    expect(await countSources()).toBe(3);
    const one = await reader.api('POST', '/sources', { address: address(5) });
    expect(one.status).toBe(422);
    expect(await one.json()).toMatchObject({
      code: 'too-many-sources',
      title: expect.stringMatching(/at most 3 sources/),
    });
    const typed = await admin.post('/sources/add', { address: address(5) });
    expect([typed.status, await typed.text()]).toEqual([422, expect.stringMatching(/at most 3 sources/)]);
    const packed = await reader.post('/sources/packs', { pack: 'topic-climate' });
    expect([packed.status, await packed.text()]).toEqual([422, expect.stringMatching(/at most 3 sources/)]);
    const known = await reader.api('POST', '/sources', { address: address(0) });
    expect(await known.json()).toMatchObject({ kind: 'known' });
    expect(await countSources()).toBe(3);
  });

  it('is not passed by many who add at once', async () => {
    await open({ maxSources: '4' });
    const numbers = [0, 1, 2, 3, 4, 5, 6, 7];
    await Promise.all(numbers.map((i) => reader.api('POST', '/sources', { address: address(i) })));
    expect(await countSources()).toBe(4);
  });
});
