// What a publisher changed and what is new in a story, in a real browser: without JavaScript, by keyboard, in every light.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type PublisherServer, startPublishers } from '../publishers/publisher-server.ts';
import { serveArticle } from '../publishers/serve-article.ts';
import { type Program, startProgram } from '../start-program.ts';
import { faultsInEveryLight, findBrowser, openBrowser } from './open-browser.ts';
import { openPage } from './open-page.ts';

const executable = findBrowser();
const axeTimeoutMs = 240_000;

const rest = '<p>The brigade came from both sides of the harbour, and stayed until noon.</p>'.repeat(6);
const told = (dead: string, more: string) => ({
  title: `Fire in a warehouse of Port Merrow kills ${dead}`,
  html: `<p>A fire in a warehouse of Port Merrow killed ${dead} people on Monday, the fire brigade said.</p>${rest}
    <p>It began at four in the morning in a hall where grain was kept for the mills of the town.</p>${more}`,
});
const correction =
  '<p>Correction: an earlier version gave the number of dead as 12. It was counted anew.</p>';
const rewritten = '<p>The hall is to be pulled down. The mills buy their grain in Aldmouth until spring.</p>';

describe.skipIf(executable === null)('an edited article', () => {
  let publishers: PublisherServer;
  let program: Program;
  let browser: Browser;
  let articlePath = '';
  let storyPath = '';

  beforeAll(async () => {
    publishers = await startPublishers();
    program = await startProgram({ args: ['--allow-hosts', publishers.host] });
    browser = await openBrowser(executable as string);
    const versions = [told('12', ''), told('15', correction), told('15', correction + rewritten)];
    let version = 0;
    serveArticle(publishers, '/gazette', () => versions[version]!);
    await program.api('/sources', { method: 'POST', body: { address: `${publishers.origin}/gazette` } });
    await program.settled();
    const { hits } = await program.api<{ hits: { articleId: number; storyId: number }[] }>(
      '/search?q=warehouse',
    );
    const [{ articleId, storyId } = { articleId: 0, storyId: 0 }] = hits;
    for (version = 1; version < versions.length; version++) {
      await program.api('/sources/refresh', { method: 'POST' });
      await program.settled();
    }
    version = versions.length - 1;
    const at = Date.now() - 2 * 3_600_000;
    const act = { id: 'opened-two-hours-ago', kind: 'opened', storyId, at };
    await program.api('/interactions', { method: 'POST', body: { interactions: [act] } });
    [articlePath, storyPath] = [`/articles/${articleId}`, `/stories/${storyId}`];
  }, axeTimeoutMs);
  afterAll(async () => {
    await browser?.close();
    await program?.stop();
    await publishers?.close();
  });

  const open = (path: string, options: Parameters<typeof openPage>[2] = {}) =>
    openPage(browser, program.address + path, options);

  it(
    'has no fault that axe finds, closed, open, and as news of its story',
    async () => {
      const { page, context } = await open(storyPath);
      const faults: string[] = [];
      expect(await page.locator('.new li').count()).toBeGreaterThan(1);
      for (const path of [storyPath, articlePath, `${articlePath}?changes`]) {
        await page.goto(program.address + path);
        faults.push(...(await faultsInEveryLight(page)));
      }
      expect(faults).toEqual([]);
      await context.close();
    },
    axeTimeoutMs,
  );

  it.each([true, false])('opens by keyboard what was changed, JavaScript %s', async (javaScriptEnabled) => {
    const { page, context } = await open(articlePath, { javaScriptEnabled });
    const summary = page.locator('.changed > summary');
    expect(await summary.textContent()).toMatch(/^Changed by the publisher .+, and once before/);
    expect(await page.locator('.changed ins').first().isVisible()).toBe(false);
    await summary.focus();
    await page.keyboard.press('Enter');
    const sections = page.locator('.changed section');
    expect(await sections.count()).toBe(2);
    // The newest first: what was added last, then the correction with the number.
    expect(await sections.first().locator('ins').first().textContent()).toMatch(
      /^The hall is to be pulled down\./,
    );
    expect(await sections.last().locator('del').allTextContents()).toEqual(['12', '12']);
    expect(await page.locator('.changed del').first().isVisible()).toBe(true);
    await context.close();
  });

  it('tells words taken out and added by more than colour', async () => {
    const { page, context } = await open(`${articlePath}?changes`);
    const lines = (mark: string) =>
      page
        .locator(`.changed section ${mark}`)
        .first()
        .evaluate((one) => getComputedStyle(one).textDecorationLine);
    expect([await lines('del'), await lines('ins')]).toEqual(['line-through', 'underline']);
    await context.close();
  });

  it('is led to from its story, open, without JavaScript', async () => {
    const { page, context } = await open(storyPath, { javaScriptEnabled: false });
    await page
      .getByRole('link', { name: /all that was changed/ })
      .first()
      .click();
    expect(await page.locator('.changed ins').first().isVisible()).toBe(true);
    await context.close();
  });
});
