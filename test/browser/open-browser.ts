// A Chromium for the browser tests; null with a printed reason where there is none, so that those tests are skipped.
import fs from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, chromium, type Page } from 'playwright-core';

const known = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const flags = ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'];

/** The browser to drive, or null. `BROADSHEET_CHROMIUM` names one; set but empty, there is none. */
export function findBrowser(): string | null {
  const named = process.env.BROADSHEET_CHROMIUM;
  const found = named === undefined ? known.find((file) => fs.existsSync(file)) : named;
  if (found) return found;
  console.log('Skipped: browser tests (no Chromium was found; npm test installs one where it can).');
  return null;
}

export function openBrowser(executablePath: string): Promise<Browser> {
  return chromium.launch({ executablePath, args: flags });
}

/** What axe finds wrong with the page, each in a line; [] when nothing is. */
export async function axeFindings(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(
    ({ id, nodes }) => `${new URL(page.url()).pathname}: ${id} at ${nodes[0]?.target.join(' ')}`,
  );
}

/** Elements that stick out of the window's width; [] when the page does not scroll sideways. */
export function sidewaysOverflow(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    return [...document.querySelectorAll('main *')]
      .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
      .map((element) => `${location.pathname}: ${element.tagName}.${element.className}`)
      .slice(0, 3);
  });
}
