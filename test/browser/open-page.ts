// A page of a program in a context of its own, as wide as a desk unless said otherwise.
import type { Browser, BrowserContext, Page } from 'playwright-core';

export async function openPage(
  browser: Browser,
  address: string,
  options: Parameters<Browser['newContext']>[0] = {},
): Promise<{ page: Page; context: BrowserContext }> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
  const page = await context.newPage();
  await page.goto(address);
  return { page, context };
}
