// What the editors laid down, as a browser shows it: on the front page, opened, and on their own page.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Program, startProgram } from '../start-program.ts';
import { faultsInEveryLight, findBrowser, openBrowser } from './open-browser.ts';

const executable = findBrowser();

describe.skipIf(executable === null)("the editors' controls", () => {
  let program: Program;
  let browser: Browser;
  beforeAll(async () => {
    program = await startProgram({ args: ['--sample'] });
    await program.settled().catch(() => program.settled());
    browser = await openBrowser(executable as string);
  }, 180_000);
  afterAll(async () => {
    await browser?.close();
    await program?.stop();
  });

  it('are laid down and lifted without JavaScript, and have no fault that axe finds wherever they show', async () => {
    const { items } = await program.api<{ items: { story: { id: number } }[] }>('/editions/current');
    const context = await browser.newContext({ javaScriptEnabled: false });
    const plain = await context.newPage();
    await plain.goto(`${program.address}/settings/editors?story=${items[9]!.story.id}`);
    await plain.getByLabel('Why', { exact: true }).fill('The council votes tonight');
    await plain.getByRole('button', { name: 'Lay it down' }).click();
    expect(await plain.getByRole('status').first().textContent()).toContain('Laid down');
    for (const [name, text] of [
      ['Who pays', 'Quay Stores'],
      ['Headline', 'Autumn sale'],
      ['Address', 'https://quay.example/sale'],
      ['Why it stands there', 'Booked in May'],
    ] as const)
      await plain.getByLabel(name, { exact: true }).fill(text);
    await plain.getByRole('button', { name: 'Place it' }).click();
    await plain.goto(program.address);
    await plain.locator('.lead .why summary').click();
    expect(await plain.locator('.lead .ledger').textContent()).toContain('Pinned by the editors until');
    expect(await plain.locator('.sponsored').textContent()).toContain('paid for by Quay Stores');

    const page = await (await browser.newContext()).newPage();
    for (const path of ['/', '/settings/editors', '/transparency']) {
      await page.goto(program.address + path);
      await page.evaluate(() => {
        for (const one of document.querySelectorAll('.lead details, .sponsored details'))
          (one as HTMLDetailsElement).open = true;
      });
      expect([path, await faultsInEveryLight(page)]).toEqual([path, []]);
    }

    await plain.goto(`${program.address}/settings/editors`);
    await plain
      .getByRole('button', { name: /^Lift it/ })
      .first()
      .click();
    expect(await plain.getByRole('status').first().textContent()).toContain('Lifted');
    await plain.close();
    await page.close();
  }, 240_000);
});
