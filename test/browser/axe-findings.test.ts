// Whether the looks at our pages see anything, and leave the browser as it is.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFindings, faultsInEveryLight, findBrowser, openBrowser } from './open-browser.ts';

const executable = findBrowser();
const markup = (body: string) =>
  `<!doctype html><html lang="en"><title>A quay</title><main><h1>A quay</h1>${body}</main></html>`;

describe.skipIf(executable === null)('a look at a page', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser(executable as string);
  });
  afterAll(() => browser?.close());

  it('finds a picture without words, a pale line and what sticks out, and nothing where nothing is', async () => {
    const page = await browser.newPage();
    await page.setContent(markup('<p>A ferry sails.</p>'));
    expect(await faultsInEveryLight(page)).toEqual([]);
    await page.setContent(
      markup('<img src="data:,"><p style="color:#ddd;background:#fff;inline-size:500px">Pale</p>'),
    );
    const faults = (await faultsInEveryLight(page)).join('\n');
    expect(faults).toMatch(/image-alt at .* at 1440 px, light/);
    expect(faults).toMatch(/color-contrast at .* at 390 px, light/);
    expect(faults).toContain('P.');
    await page.close();
  });

  // Fifty were opened for the test of accounts, which once did not end within four minutes on a busy machine.
  it('opens no other page for it', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.setContent(markup('<p>A ferry sails.</p>'));
    let opened = 0;
    context.on('page', () => {
      opened += 1;
    });
    await axeFindings(page);
    expect(opened).toBe(0);
    await context.close();
  });
});
