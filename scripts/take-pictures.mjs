// Takes the pictures of docs/pictures: the running sample newsroom in a real browser, by a reader of three topics.
// On a fresh data folder: npm start -- --sample --port 8091, then: node scripts/take-pictures.mjs http://127.0.0.1:8091
import fs from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { root } from './ensure-installed.mjs';
import { findChromium } from './find-chromium.mjs';

const base = process.argv[2] ?? 'http://127.0.0.1:8080';
const folder = path.join(root, 'docs', 'pictures');
fs.mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({
  executablePath: findChromium(),
  args: ['--no-sandbox', '--disable-gpu'],
});
for (const [address, form] of [
  ['/welcome/topics', 'topic=04000000&topic=06000000&topic=13000000'],
  ['/welcome/sources', 'skip=1'],
]) {
  const headers = { origin: base, 'content-type': 'application/x-www-form-urlencoded' };
  await fetch(base + address, { method: 'POST', headers, body: form, redirect: 'manual' });
}
const edition = await (await fetch(`${base}/api/v1/editions/current?limit=1`)).json();
const pages = [
  ['front', '/'],
  ['story', edition.items[0].story.href],
];
for (const [name, address] of pages) {
  for (const [width, scheme] of [
    [1440, 'light'],
    [1440, 'dark'],
    [820, 'light'],
    [390, 'light'],
  ]) {
    const context = await browser.newContext({
      viewport: { width, height: width < 500 ? 844 : 1100 },
      colorScheme: scheme,
    });
    const page = await context.newPage();
    await page.goto(base + address, { waitUntil: 'networkidle' });
    const suffix = scheme === 'dark' ? '-dark' : '';
    await page.screenshot({ path: path.join(folder, `${name}-${width}${suffix}.png`) });
    await context.close();
  }
}
await browser.close();
