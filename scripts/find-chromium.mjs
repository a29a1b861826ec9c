// Finds a Chromium for the browser tests, or installs one: apt-get on Debian as root, else Playwright's own.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { nodeBinary, root } from './ensure-installed.mjs';

const candidates = [
  process.env.BROADSHEET_CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** Path of a browser that Playwright can drive, or undefined. */
export function findChromium() {
  const found = candidates.find((file) => file && fs.existsSync(file));
  if (found) return found;
  const answer = spawnSync(
    nodeBinary(),
    ['-e', "import('playwright-core').then(p => console.log(p.chromium.executablePath()))"],
    {
      cwd: root,
      encoding: 'utf8',
    },
  );
  const own = answer.stdout?.trim();
  return own && fs.existsSync(own) ? own : undefined;
}

/** Finds or installs one; says in words when it can't. */
export function ensureChromium() {
  const found = findChromium();
  if (found) return found;
  const isRoot = process.getuid?.() === 0;
  if (isRoot && fs.existsSync('/etc/debian_version')) {
    console.log('Installing Chromium for the browser tests (apt-get) ...');
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'ignore', env });
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], {
      stdio: 'ignore',
      env,
    });
  } else {
    console.log("Installing Playwright's Chromium for the browser tests ...");
    const cli = path.join(root, 'node_modules', 'playwright-core', 'cli.js');
    spawnSync(nodeBinary(), [cli, 'install', 'chromium'], { stdio: 'ignore' });
  }
  const installed = findChromium();
  if (!installed)
    console.log('No Chromium could be installed: the browser tests count as skipped, not as passed.');
  return installed;
}
