// The paper itself (front page, lists, stories, articles) in a real browser, on the sample newsroom.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Program, startProgram } from '../start-program.ts';
import {
  axeFindings,
  faultsInEveryLight,
  findBrowser,
  openBrowser,
  sidewaysOverflow,
} from './open-browser.ts';
import { openPage } from './open-page.ts';

const executable = findBrowser();
const fontDelayMs = 800;
/** axe looks at every ledger of a front page: seconds a page on a slow machine. Rules without colours once a width. */
const axeTimeoutMs = 240_000;

describe.skipIf(executable === null)('the paper', () => {
  let program: Program;
  let browser: Browser;
  let storyPath = '';
  let articlePath = '';

  beforeAll(async () => {
    program = await startProgram({ args: ['--sample'] });
    browser = await openBrowser(executable as string);
    await program.settled();
    const { items } = await program.api<{ items: { story: { id: number; articleCount: number } }[] }>(
      '/editions/current?mode=most-covered&limit=5',
    );
    const story = items[0]?.story.id ?? 0;
    storyPath = `/stories/${story}`;
    const { coverage } = await program.api<{ coverage: { href: string }[] }>(`/stories/${story}`);
    articlePath = coverage[0]?.href ?? '';
  });
  afterAll(async () => {
    await browser?.close();
    await program?.stop();
  });

  const open = (path: string, options: Parameters<typeof openPage>[2] = {}) =>
    openPage(browser, program.address + path, options);

  it.each([
    [1440, 'light', undefined],
    [1440, 'dark', ['color-contrast']],
    [820, 'sepia', undefined],
    [390, 'light', ['color-contrast']],
    [390, 'dark', undefined],
  ] as const)(
    'has no fault that axe finds and does not scroll sideways at %i px, %s',
    async (width, theme, rules) => {
      const { page, context } = await open('/', { viewport: { width, height: 900 } });
      const findings: string[] = [];
      const lists = [
        '/following',
        '/latest',
        '/most-covered',
        '/topics/04000000',
        '/publishers/harbour-gazette',
        '/entities/company%3AVSX%3AKLV',
      ];
      for (const path of ['/', storyPath, articlePath, ...lists, '/no-such-page']) {
        await page.goto(program.address + path);
        await page.evaluate((chosen) => {
          document.documentElement.dataset.theme = chosen;
          for (const details of document.querySelectorAll('details')) details.open = true;
        }, theme);
        findings.push(...(await axeFindings(page, rules)), ...(await sidewaysOverflow(page)));
      }
      expect(findings).toEqual([]);
      await context.close();
    },
    axeTimeoutMs,
  );

  it(
    'has no fault that axe finds on what is followed, saved and further on',
    async () => {
      const { page, context } = await open('/interests');
      const posted = (path: string, form: Record<string, string>) =>
        page.request.post(program.address + path, { form, headers: { origin: program.address } });
      await posted('/interests/add', { what: 'Kelvane', as: 'follow' });
      await posted('/interests/add', { what: 'crypto', as: 'mute' });
      await posted(`${storyPath}/save`, { back: '/' });
      const faults: string[] = [];
      await page.goto(program.address);
      const further = await page.getByRole('link', { name: 'More stories for you' }).getAttribute('href');
      for (const path of ['/following', '/saved', '/interests', further ?? '']) {
        await page.goto(program.address + path);
        faults.push(...(await faultsInEveryLight(page)));
      }
      expect(faults).toEqual([]);
      await page.goto(`${program.address}/interests`);
      await page.getByRole('button', { name: 'Unfollow: Kelvane' }).first().click();
      await posted(`${storyPath}/unsave`, { back: '/' });
      await context.close();
    },
    axeTimeoutMs,
  );

  it.each([true, false])(
    'shows on a phone which section one is in, JavaScript %s',
    async (javaScriptEnabled) => {
      // "Interests", "Sources" and "Settings" lay beyond the edge of the list.
      const { page, context } = await open('/', { viewport: { width: 390, height: 844 }, javaScriptEnabled });
      for (const path of ['/', '/latest', '/saved', '/interests', '/sources', '/settings']) {
        await page.goto(program.address + path);
        const current = page.locator('.nav__list [aria-current]');
        const box = await current.boundingBox();
        expect([path, Math.sign(box?.x ?? -1)]).toEqual([path, 1]);
        expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(390);
      }
      await context.close();
    },
  );

  it('says of every story of a list what it is about and when, each in one way', async () => {
    const { page, context } = await open('/latest');
    const tops = await page
      .locator('.item .card__top')
      .evaluateAll((all) =>
        all.map((top) => [...top.querySelectorAll('.label, .age')].map(({ textContent }) => textContent)),
      );
    expect(tops.length).toBeGreaterThan(10);
    for (const top of tops) expect(top).toEqual([expect.stringMatching(/\w/), expect.stringMatching(/\w/)]);
    // Under "Yesterday" every story said "yesterday".
    const yesterday = page.getByRole('region', { name: 'Yesterday' });
    expect(await yesterday.locator('.age').first().textContent()).toMatch(/^\d{1,2}\.\d\d$/);
    await context.close();
  });

  it('saves, hides and steers without JavaScript, and takes it back', async () => {
    const { page, context } = await open('/', { javaScriptEnabled: false });
    const id = await page.locator('article.card').nth(1).getAttribute('data-story');
    const card = page.locator(`#s${id}`);
    await card.hover();
    await card.locator('button[formaction$="/save"]').click();
    expect(await page.locator('.notice').textContent()).toContain('Saved.');
    expect(await card.locator('button[aria-pressed=true]').count()).toBe(1);
    await card.hover();
    await card.locator('button[formaction$="/hide"]').click();
    expect(await card.count()).toBe(0);
    await page.getByRole('button', { name: 'Undo' }).click();
    expect(await card.count()).toBe(1);
    await page.locator('nav .theme button').nth(2).click();
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
    await page.locator('nav .theme button').nth(2).click();
    expect(await page.locator('html').getAttribute('data-theme')).toBeNull();
    await context.close();
  });

  it.each(['/', '/latest'])('takes a hidden story out of sight on %s, and back with Undo', async (path) => {
    // The card's own `display` beat the `hidden` attribute: it said "Hidden" and the story stayed in view.
    const { page, context } = await open(path);
    const id = await page.locator('article[data-story]').nth(1).getAttribute('data-story');
    const card = page.locator(`article[data-story="${id}"]`).first();
    await card.hover();
    await card.locator('button[formaction$="/hide"]').click();
    await card.waitFor({ state: 'hidden' });
    const said = page.locator('#said');
    expect(await said.textContent()).toContain('Latest, Most covered and search');
    await said.getByRole('button', { name: 'Undo' }).click();
    await card.waitFor({ state: 'visible' });
    await context.close();
  });

  it('names what "Never" muted in "Why this?", and unmutes it with Undo', async () => {
    const { page, context } = await open('/');
    const why = page.locator('details.why', { has: page.locator('button[value^="never "]') }).first();
    await why.locator('summary').click();
    const never = why.locator('button[value^="never "]').first();
    await never.click();
    const said = page.locator('#said');
    await expect.poll(() => said.textContent()).toMatch(/^(?!That).+ is muted/);
    await said.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => said.textContent()).toMatch(/is no longer muted/);
    expect(await never.getAttribute('aria-pressed')).toBe('false');
    await context.close();
  });

  it('is read by keyboard, and says what each key did', async () => {
    const { page, context } = await open('/');
    const said = page.locator('#said');
    // The second story may be one that an earlier test saved: then the key takes that back.
    for (const button of await page.locator('article [formaction$="/unsave"]').all()) {
      const path = (await button.getAttribute('formaction')) ?? '';
      await page.request.post(program.address + path, {
        headers: { origin: program.address },
        form: { back: '/' },
      });
    }
    await page.goto(program.address);
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await page.keyboard.press('s');
    await expect.poll(() => said.textContent()).toContain('Saved.');
    await page.keyboard.press('h');
    await expect.poll(() => said.textContent()).toContain('Hidden');
    expect(await page.locator('[data-story][hidden]').count()).toBe(1);
    await said.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => page.locator('[data-story][hidden]').count()).toBe(0);
    await page.keyboard.press('?');
    expect(await page.getByRole('dialog', { name: 'Keyboard' }).isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    await page.keyboard.press('/');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('nav-q');
    await context.close();
  });

  it('leads from the front page to the sentence that a key point comes from', async () => {
    const { page, context } = await open(storyPath);
    await page.locator('.kp .says a').first().click();
    expect(new URL(page.url()).hash).toMatch(/^#p\d+$/);
    expect(await page.locator('.prose :target').count()).toBe(1);
    await context.close();
  });

  // Both counts of the typhoon's injured were in the newsroom, and no story of it showed a difference.
  it('shows where publishers differ, and finds no difference where they agree', async () => {
    type Told = { about: string; values: { value: string; publishers: string[] }[] };
    const { items } = await program.api<{ items: { story: { id: number } }[] }>(
      '/editions/current?mode=latest&limit=100',
    );
    expect(items.length).toBeGreaterThan(60);
    const told = new Map<string, string[]>();
    let path = '';
    for (const { story } of items) {
      const { differences } = await program.api<{ differences: Told[] }>(`/stories/${story.id}`);
      if (differences.length > 0) path = `/stories/${story.id}`;
      for (const { about, values } of differences)
        told.set(about, values.map(({ value }) => value).toSorted());
    }
    // The typhoon's reports are one story or two by the order in which they come, and only one story has both tolls.
    if (told.has('injured')) expect(told.get('injured')).toEqual(['12', '14']);
    told.delete('injured');
    expect(Object.fromEntries(told)).toEqual({ people: ['1,800', '2,600'] });
    const { page, context } = await open(path);
    expect(await page.getByRole('heading', { name: /^Publishers differ: / }).count()).toBe(1);
    await context.close();
  });

  it.each([1024, 1100, 1199, 1200, 1279, 1280, 1366, 1440])(
    'keeps the head of a page in its lines at %i px',
    async (width) => {
      // At 1280 px the themes fell to a line of their own under the sections.
      const { page, context } = await open('/', { viewport: { width, height: 800 } });
      for (const path of ['/sources', '/settings', '/latest', '/interests']) {
        await page.goto(program.address + path);
        const head = await page.evaluate(() => {
          const parts = [
            ...document.querySelectorAll('.mast--small .theme, .mast--small .search-link, .search'),
          ];
          const shown = parts.filter((part) => part.getClientRects().length > 0);
          const middle = (part: Element) => {
            const { top, bottom } = part.getBoundingClientRect();
            return (top + bottom) / 2;
          };
          const name = middle(document.querySelector('.mast__name') as Element);
          const list = document.querySelector('.nav__list') as Element;
          return {
            shown: shown.length,
            away: shown.filter((part) => Math.abs(middle(part) - name) > 4).map((part) => part.className),
            cut: list.scrollWidth - list.clientWidth,
          };
        });
        expect([path, head]).toEqual([path, { shown: width < 1200 ? 1 : 2, away: [], cut: 0 }]);
      }
      await context.close();
    },
  );

  it('moves nothing when the fonts come late', async () => {
    const { page, context } = await open('/no-such-page');
    await page.addInitScript(() => {
      const totals = window as unknown as { shift: number };
      totals.shift = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) totals.shift += (entry as unknown as { value: number }).value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.route('**/*.woff2', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, fontDelayMs));
      await route.continue();
    });
    await page.goto(program.address, { waitUntil: 'networkidle' });
    await page.evaluate(() => document.fonts.ready);
    expect(await page.evaluate(() => (window as unknown as { shift: number }).shift)).toBeLessThan(0.01);
    await context.close();
  });

  it('stays within the weight that a first view may have', async () => {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    const page = await context.newPage();
    const bytes: Record<string, number> = {};
    let requests = 0;
    page.on('requestfinished', async (request) => {
      requests++;
      const { responseBodySize } = await request.sizes();
      bytes[request.resourceType()] = (bytes[request.resourceType()] ?? 0) + responseBodySize;
    });
    await page.goto(program.address, { waitUntil: 'networkidle' });
    const { document = 0, stylesheet = 0, script = 0, font = 0 } = bytes;
    expect(requests).toBeLessThanOrEqual(14);
    expect(script).toBeLessThanOrEqual(20 * 1024);
    expect(document + stylesheet + script).toBeLessThanOrEqual(60 * 1024);
    expect(font).toBeLessThanOrEqual(160 * 1024);
    await context.close();
  });

  it('answers a strange act and a strange notice in words, not with a fault', async () => {
    const { page, context } = await open('/?did=constructor');
    expect(await page.locator('.notice').count()).toBe(0);
    const answer = await page.request.post(`${program.address}/stories/1/constructor`, {
      form: { back: '/' },
    });
    expect(answer.status()).toBe(404);
    await context.close();
  });
});
