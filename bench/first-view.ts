// The first view of the front page in Chromium with an empty cache, at three widths: paints, shift, requests, weight.
// node bench/first-view.ts [--url URL] [--runs 7] [--path /]   without a URL it starts the sample newsroom
import fs from 'node:fs';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { findBrowser, openBrowser } from '../test/browser/open-browser.ts';
import { startProgram } from '../test/start-program.ts';

const { values } = parseArgs({
  options: {
    url: { type: 'string' },
    path: { type: 'string', default: '/' },
    runs: { type: 'string', default: '7' },
    'window-ms': { type: 'string', default: '2000' },
    'settle-ms': { type: 'string', default: '1500' },
  },
});

const widths = [390, 820, 1440] as const;
const budget = { lcpMs: 600, requests: 14, kb: 60, scriptKb: 20, fontKb: 160, shift: 0.01 };

interface View {
  readonly firstByteMs: number;
  readonly fcpMs: number;
  readonly lcpMs: number;
  readonly lcpElement: string;
  readonly shift: number;
  readonly requests: number;
  /** On the wire, headers included, without pictures and fonts. */
  readonly kb: number;
  readonly scriptKb: number;
  readonly fontKb: number;
  readonly pictureKb: number;
}

interface Painted {
  firstByteMs: number;
  fcpMs: number;
  lcpMs: number;
  lcpElement: string;
  shift: number;
}

/** Runs in the page before anything else: keeps what the browser reports of its painting. */
function watchPaints(): void {
  const painted: Painted = { firstByteMs: 0, fcpMs: 0, lcpMs: 0, lcpElement: '', shift: 0 };
  Object.assign(window, { painted });
  const watch = (type: string, each: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(each)).observe({ type, buffered: true });
  watch('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') painted.fcpMs = startTime;
  });
  watch('largest-contentful-paint', (entry) => {
    const { startTime, element, size } = entry as PerformanceEntry & { element?: Element; size: number };
    painted.lcpMs = startTime;
    const name = element?.className || element?.parentElement?.className || '';
    painted.lcpElement = `${element?.tagName.toLowerCase() ?? '?'}.${name} ${size} px2`;
  });
  watch('layout-shift', (entry) => {
    const { value, hadRecentInput } = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
    if (!hadRecentInput) painted.shift += value;
  });
  watch('navigation', (entry) => {
    painted.firstByteMs = (entry as PerformanceNavigationTiming).responseStart;
  });
}

async function view(browser: Browser, url: string, width: number): Promise<View> {
  const context = await browser.newContext({ viewport: { width, height: width < 500 ? 844 : 1000 } });
  try {
    const page = await context.newPage();
    // A new window loads the browser's own address bar (scores of scripts): that is not the page's time.
    await page.waitForTimeout(Number(values['window-ms']));
    const devtools = await context.newCDPSession(page);
    await devtools.send('Network.enable');
    await devtools.send('Network.setCacheDisabled', { cacheDisabled: false });
    const kinds = new Map<string, string>();
    const bytes = new Map<string, number>();
    devtools.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type));
    devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) =>
      bytes.set(requestId, encodedDataLength),
    );
    const scripts: string[] = [];
    page.on('response', async (response) => {
      if (response.request().resourceType() === 'script') scripts.push(await response.text());
    });
    await page.addInitScript(watchPaints);
    await page.goto(url, { waitUntil: 'load' });
    await page.waitForTimeout(Number(values['settle-ms']));
    const painted = await page.evaluate(() => (window as unknown as { painted: Painted }).painted);
    const kbOf = (...wanted: string[]) =>
      [...bytes].reduce((sum, [id, size]) => sum + (wanted.includes(kinds.get(id) ?? '') ? size : 0), 0) /
      1024;
    const all = [...bytes.values()].reduce((sum, size) => sum + size, 0) / 1024;
    return {
      ...painted,
      requests: bytes.size,
      kb: all - kbOf('Image', 'Font'),
      scriptKb: scripts.reduce((sum, text) => sum + gzipSync(text).length, 0) / 1024,
      fontKb: kbOf('Font'),
      pictureKb: kbOf('Image'),
    };
  } finally {
    await context.close();
  }
}

const sorted = (list: readonly number[]) => list.toSorted((a, b) => a - b);
const median = (list: readonly number[]) => sorted(list)[Math.floor((list.length - 1) / 2)] ?? 0;

/** "median / worst" of one figure over all runs. */
function spread(views: readonly View[], figure: (view: View) => number, digits = 0): string {
  const list = views.map(figure);
  return `${median(list).toFixed(digits)} / ${Math.max(...list).toFixed(digits)}`;
}

/** Names of the figures whose median is over budget. */
function overBudget(views: readonly View[]): string[] {
  const over = (name: string, figure: (view: View) => number, most: number) =>
    median(views.map(figure)) > most ? [name] : [];
  return [
    ...over('LCP', (v) => v.lcpMs, budget.lcpMs),
    ...over('requests', (v) => v.requests, budget.requests),
    ...over('KB', (v) => v.kb, budget.kb),
    ...over('JavaScript', (v) => v.scriptKb, budget.scriptKb),
    ...over('fonts', (v) => v.fontKb, budget.fontKb),
    ...over('shift', (v) => v.shift, budget.shift),
  ];
}

const executablePath = findBrowser();
if (!executablePath) throw new Error('No Chromium was found.');
const program = values.url ? null : await startProgram({ args: ['--sample'] });
const browser = await openBrowser(executablePath);
try {
  if (program) await program.settled();
  const url = new URL(values.path, values.url ?? program?.address).href;
  const [load = ''] = fs.readFileSync('/proc/loadavg', 'utf8').split(' ');
  console.log(`${url}, ${values.runs} runs a width, median / worst, load of the machine ${load}`);
  for (const width of widths) {
    const views: View[] = [];
    for (let run = 0; run < Number(values.runs); run++) views.push(await view(browser, url, width));
    console.log(`\n${width} px`);
    const row = (name: string, figure: string, must = '') =>
      console.log(`  ${name.padEnd(34)} ${figure.padEnd(18)} ${must}`);
    row(
      'largest contentful paint, ms',
      spread(views, (v) => v.lcpMs),
      `<= ${budget.lcpMs}`,
    );
    row('  which', [...new Set(views.map((v) => v.lcpElement))].join('; '));
    row(
      'first contentful paint, ms',
      spread(views, (v) => v.fcpMs),
    );
    row(
      'first byte, ms',
      spread(views, (v) => v.firstByteMs),
    );
    row(
      'cumulative layout shift',
      spread(views, (v) => v.shift, 4),
      `< ${budget.shift}`,
    );
    row(
      'requests',
      spread(views, (v) => v.requests),
      `<= ${budget.requests}`,
    );
    row(
      'KB without pictures and fonts',
      spread(views, (v) => v.kb, 1),
      `<= ${budget.kb}`,
    );
    row(
      'JavaScript, KB gz',
      spread(views, (v) => v.scriptKb, 1),
      `<= ${budget.scriptKb}`,
    );
    row(
      'fonts, KB',
      spread(views, (v) => v.fontKb, 1),
      `<= ${budget.fontKb}`,
    );
    row(
      'pictures, KB',
      spread(views, (v) => v.pictureKb, 1),
    );
    const over = overBudget(views);
    if (over.length > 0) {
      console.log(`  over budget: ${over.join(', ')}`);
      process.exitCode = 1;
    }
  }
} finally {
  await browser.close();
  await program?.stop();
  if (program) fs.rmSync(program.dataDir, { recursive: true, force: true });
}
