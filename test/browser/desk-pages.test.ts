// The pages a reader arranges things on, in a real browser and against the whole program.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Program, startProgram } from '../start-program.ts';
import { faultsInEveryLight, findBrowser, openBrowser, sidewaysOverflow } from './open-browser.ts';

const executable = findBrowser();
/** axe looks four times at a page: seconds on a slow machine. */
const axeTimeoutMs = 120_000;

describe.skipIf(executable === null)('the desk', () => {
  let program: Program;
  let browser: Browser;

  beforeAll(async () => {
    program = await startProgram();
    browser = await openBrowser(executable as string);
  });
  afterAll(async () => {
    await browser?.close();
    await program?.stop();
  });

  async function open(path: string, options: Parameters<Browser['newContext']>[0] = {}): Promise<Page> {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    // The browser may be gone by then, and the context with it.
    page.once('close', () => context.close().catch(() => undefined));
    page.setDefaultTimeout(15_000);
    await page.goto(program.address + path);
    return page;
  }

  it('leads a new reader from the first page to a front page of stories, without JavaScript', async () => {
    const page = await open('/', { javaScriptEnabled: false });
    expect(new URL(page.url()).pathname).toBe('/welcome');
    await page.getByRole('link', { name: 'Choose what you care about' }).click();
    await page.getByLabel('Sport', { exact: true }).check();
    await page.getByLabel('Climate change').check();
    await page.getByLabel('Switzerland').check();
    await page.getByRole('button', { name: 'On to the publishers' }).click();
    expect(await page.locator('input[name=pack]:checked').count()).toBeGreaterThan(0);
    const ticked = page.locator('input[name=pack]:checked');
    while ((await ticked.count()) > 0) await ticked.first().uncheck();
    await page.getByLabel('Add the sample newsroom').check();
    await page.getByRole('button', { name: 'Lay out my first edition' }).click();
    expect(new URL(page.url()).pathname).toBe('/welcome/ready');
    await program.settled();
    await page.getByRole('link', { name: 'Open the front page' }).click();
    expect(await page.locator('[data-story]').count()).toBeGreaterThan(10);
    await page.goto(`${program.address}/welcome/topics`);
    expect(await page.getByLabel('Climate change').isChecked()).toBe(true);
    await page.close();
  });

  const paths = [
    '/welcome',
    '/welcome/topics',
    '/welcome/sources',
    '/welcome/ready',
    '/sources',
    '/sources?show=failing',
    '/sources/1',
    '/sources/1/remove',
    '/sources/packs',
    '/sources/folder/remove?folder=Sample+newsroom',
    '/interests',
    '/interests/readings?subject=topic%3A15000000',
    '/saved',
    '/search',
    '/search?q=quay',
    '/search?q=zzzz+source:nobody',
    '/search?q=zzzz',
    '/settings',
    '/settings/editors',
    '/privacy',
    '/privacy/erase',
    '/transparency',
    '/what-if?part=freshness',
    '/help',
  ];
  it.each(paths)(
    'has no fault that axe finds on %s, wide and narrow, light and dark, and never scrolls sideways',
    async (path) => {
      const page = await open(path);
      const faults: string[] = [...(await faultsInEveryLight(page))];
      await page.setViewportSize({ width: 820, height: 900 });
      faults.push(...(await sidewaysOverflow(page)));
      expect(faults).toEqual([]);
      await page.close();
    },
    axeTimeoutMs,
  );

  it(
    'has no fault that axe finds where something went wrong',
    async () => {
      const page = await open('/');
      const faults: string[] = [];
      for (const [path, status] of [
        ['/no-such-page', 404],
        ['/sources/999999', 404],
      ] as const) {
        expect((await page.goto(program.address + path))?.status()).toBe(status);
        faults.push(...(await faultsInEveryLight(page)));
      }
      expect(faults).toEqual([]);
      await page.close();
    },
    axeTimeoutMs,
  );

  it('follows and mutes by name, and takes it back, without JavaScript', async () => {
    const page = await open('/interests', { javaScriptEnabled: false });
    await page.getByLabel('A topic, a name').fill('royal wedding');
    await page.getByRole('button', { name: 'Mute', exact: true }).click();
    expect(await page.getByRole('status').first().textContent()).toContain('Muted');
    expect(await page.getByRole('button', { name: 'Unmute: royal wedding' }).count()).toBe(1);
    await page.getByRole('button', { name: 'Unmute: royal wedding' }).click();
    expect(await page.getByRole('button', { name: 'Unmute: royal wedding' }).count()).toBe(0);
    await page.close();
  });

  it('answers a follow of nothing, and of what nothing names, in words', async () => {
    const page = await open('/interests', { javaScriptEnabled: false });
    const field = page.getByLabel('A topic, a name');
    const follow = page.getByRole('button', { name: 'Follow', exact: true });
    await field.fill(' ');
    await follow.click();
    expect(await page.getByRole('alert').textContent()).toContain('Type a topic');
    await field.fill('Zyxwinkle');
    await follow.click();
    expect(await page.getByRole('status').first().textContent()).toContain('Nothing here has named it yet');
    await field.fill('quay');
    await follow.click();
    expect(await page.getByRole('status').first().textContent()).toMatch(/^Followed: .*quay/i);
    // "quay" is taken for what most stories of the moment call so.
    for (const name of [/^Unfollow: Zyxwinkle$/, /^Unfollow: .*quay/i])
      await page.getByRole('button', { name }).click();
    await page.close();
  });

  it('says of addresses what it does with them, and of what is kept in whole sentences', async () => {
    const page = await open('/welcome/sources', { javaScriptEnabled: false });
    const ticked = page.locator('input[name=pack]:checked');
    while ((await ticked.count()) > 0) await ticked.first().uncheck();
    await page.getByLabel('one on each line or with spaces between').fill('ftp://a.invalid ftp://b.invalid');
    await page.getByRole('button', { name: 'Lay out my first edition' }).click();
    const problem = await page.getByRole('alert').textContent();
    expect(problem).toContain('the rest were');
    for (const address of ['a.invalid', 'b.invalid']) expect(problem).toContain(address);
    await page.goto(`${program.address}/privacy`);
    expect(await page.getByRole('complementary').textContent()).toContain('your settings stay.');
    await page.close();
  });

  it('offers to skip to stories only where there are some', async () => {
    const page = await open('/latest');
    expect(await page.locator('.skip').textContent()).toBe('Skip to the stories');
    for (const path of ['/settings', '/sources', '/interests', '/help']) {
      await page.goto(program.address + path);
      expect(await page.locator('.skip').textContent()).toBe('Skip to the content');
    }
    await page.goto(`${program.address}/settings`);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Settings');
    await page.close();
  });

  it('switches personalisation off with one press where there is JavaScript', async () => {
    const page = await open('/interests');
    await Promise.all([page.waitForEvent('load'), page.getByRole('switch').click()]);
    expect(await page.getByRole('switch').isChecked()).toBe(false);
    await Promise.all([page.waitForEvent('load'), page.getByRole('switch').click()]);
    expect(await page.getByRole('switch').isChecked()).toBe(true);
    await page.close();
  });

  it('says what is wrong with a file that is not OPML and with an address that is none, and loses nothing', async () => {
    const page = await open('/sources');
    const before = await page.locator('.src__row').count();
    await page.setInputFiles('#opml', {
      name: 'a.opml',
      mimeType: 'text/xml',
      buffer: Buffer.from('no list'),
    });
    await page.getByRole('button', { name: 'Import' }).click();
    expect((await page.getByRole('alert').textContent())?.length).toBeGreaterThan(20);
    await page.getByLabel('Address of a site or a feed').fill('not an address');
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    expect((await page.getByRole('alert').textContent())?.length).toBeGreaterThan(20);
    expect(await page.getByLabel('Address of a site or a feed').inputValue()).toBe('not an address');
    expect(await faultsInEveryLight(page)).toEqual([]);
    expect(await page.locator('.src__row').count()).toBe(before);
    await page.close();
  });

  it('takes an OPML list in with its folders and says what was left out', async () => {
    const opml = `<opml version="2.0"><body><outline text="Business"><outline type="rss" text="Nowhere Post"
      xmlUrl="https://nowhere-post.invalid/feed"/></outline><outline type="rss" text="Broken" xmlUrl="mailto:x"/></body></opml>`;
    const page = await open('/sources');
    await page.setInputFiles('#opml', { name: 'a.opml', mimeType: 'text/xml', buffer: Buffer.from(opml) });
    await page.getByRole('button', { name: 'Import' }).click();
    expect(await page.locator('.dek').textContent()).toContain('1 source added.');
    expect(await page.getByRole('heading', { name: 'Left out' }).count()).toBe(1);
    expect(await faultsInEveryLight(page)).toEqual([]);
    await program.settled();
    await page.goto(`${program.address}/sources`);
    expect(await page.getByRole('heading', { name: 'Business' }).count()).toBe(1);
    // A source that cannot be read, and says so.
    expect(await page.locator('.src__row--failing').count()).toBe(1);
    expect(await faultsInEveryLight(page)).toEqual([]);
    await page.getByRole('link', { name: 'Nowhere Post', exact: true }).click();
    expect(await faultsInEveryLight(page)).toEqual([]);
    await page.close();
  });

  it('finds words with their place marked, and says when a source is unknown', async () => {
    const page = await open('/search?q=quay');
    expect(await page.locator('.hits mark').first().textContent()).toMatch(/quay/i);
    await page.getByLabel('Search the text of all articles').fill('quay source:nobody');
    await page.keyboard.press('Enter');
    await page.waitForURL('**q=quay+source*');
    expect(await page.getByRole('status').first().textContent()).toContain(
      'None of your publishers is called',
    );
    await page.close();
  });

  it('pauses, resumes and removes a source, asking first', async () => {
    const page = await open('/sources');
    await page.getByRole('button', { name: 'Pause Radio Sund' }).click();
    expect(await page.getByRole('button', { name: 'Resume Radio Sund' }).count()).toBe(1);
    await page.getByRole('button', { name: 'Resume Radio Sund' }).click();
    await page.getByRole('link', { name: 'Remove Aldmouth Echo' }).click();
    await page.getByRole('button', { name: 'Remove it' }).click();
    expect(await page.getByRole('link', { name: 'Aldmouth Echo' }).count()).toBe(0);
    await page.close();
  });

  it('removes a folder with all its sources behind a question that counts them, without JavaScript', async () => {
    const line = (name: string) =>
      `<outline type="rss" text="${name}" xmlUrl="https://${name.toLowerCase()}.invalid/feed"/>`;
    const opml = `<opml version="2.0"><body><outline text="Far &amp; wide">${line('Alpha')}${line('Beta')}
      <outline text="Within">${line('Gamma')}</outline></outline>${line('Delta')}</body></opml>`;
    const page = await open('/sources', { javaScriptEnabled: false });
    await page.setInputFiles('#opml', { name: 'a.opml', mimeType: 'text/xml', buffer: Buffer.from(opml) });
    await page.getByRole('button', { name: 'Import' }).click();
    await page.goto(`${program.address}/sources`);
    await page.getByRole('link', { name: 'Remove all of Far & wide', exact: true }).click();
    const question = (await page.getByRole('main').textContent()) ?? '';
    expect(question).toContain('2 sources go, with 0 articles of theirs');
    expect(question).toContain('1 source in folders within “Far & wide” stays as well.');
    expect(await page.locator('.confirm li').allTextContents()).toEqual(['Alpha', 'Beta']);

    // Somebody adds to the folder while the question stands: it is asked again.
    const body = { address: 'https://delta.invalid/feed' };
    const { sourceId } = await program.api<{ sourceId: number }>('/sources', { method: 'POST', body });
    const form = { title: 'Delta', folder: 'Far & wide' };
    await page.request.post(`${program.address}/sources/${sourceId}`, { form });
    await page.getByRole('button', { name: 'Remove all 2' }).click();
    expect(await page.getByRole('alert').textContent()).toContain('Nothing was removed');
    expect(await page.locator('.confirm li').allTextContents()).toEqual(['Alpha', 'Beta', 'Delta']);
    await page.getByRole('button', { name: 'Remove all 3' }).click();
    expect(await page.getByRole('status').first().textContent()).toContain('Removed, with their articles.');
    for (const name of ['Alpha', 'Beta', 'Delta'])
      expect(await page.getByRole('link', { name, exact: true }).count()).toBe(0);
    expect(await page.getByRole('link', { name: 'Gamma', exact: true }).count()).toBe(1);
    await page.close();
  });

  it('erases everything about the reader behind a question, and begins anew', async () => {
    const page = await open('/privacy');
    await page.getByRole('link', { name: 'Erase everything about me' }).click();
    await page.getByRole('button', { name: 'Erase it all' }).click();
    expect(new URL(page.url()).pathname).toBe('/welcome');
    await page.goto(`${program.address}/welcome/topics`);
    expect(await page.locator('input[name=topic]:checked').count()).toBe(0);
    await page.close();
  });
});
