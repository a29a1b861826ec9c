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

/** What axe finds wrong with the page, by these rules or all, each in a line; [] when nothing is. */
export async function axeFindings(page: Page, rules?: readonly string[]): Promise<readonly string[]> {
  // Otherwise each look opens a blank page, a process of its own, to put together what frames found, and waits for it
  // without end; our pages have no frames.
  const builder = new AxeBuilder({ page }).setLegacyMode();
  const { violations } = await (rules ? builder.withRules([...rules]) : builder).analyze();
  return violations.map(
    ({ id, nodes }) => `${new URL(page.url()).pathname}: ${id} at ${nodes[0]?.target.join(' ')}`,
  );
}

/** Every width with every scheme; rules that do not ask for colours need each width once. */
const lights = [
  { width: 1440, colorScheme: 'light', rules: undefined },
  { width: 1440, colorScheme: 'dark', rules: ['color-contrast'] },
  { width: 390, colorScheme: 'dark', rules: undefined },
  { width: 390, colorScheme: 'light', rules: ['color-contrast'] },
] as const;

/**
 * What axe finds, and what sticks out sideways, on the page as it stands: at a desk's and a phone's width, in the light
 * and the dark; each in a line. Nothing is loaded again, so answers to forms can be looked at too.
 */
export async function faultsInEveryLight(page: Page): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const { width, colorScheme, rules } of lights) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    const found = await axeFindings(page, rules);
    faults.push(...found.map((fault) => `${fault} at ${width} px, ${colorScheme}`));
    if (!rules) faults.push(...(await sidewaysOverflow(page)));
  }
  return faults;
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
