// Builds the pages with Vite when their sources are newer than the last build.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { nodeBinary, root } from './ensure-installed.mjs';

const stamp = path.join(root, 'dist', '.built-from');

/** Hash of everything the build reads. */
function sourcesHash() {
  const hash = createHash('sha256');
  const add = (file) => hash.update(path.relative(root, file)).update(fs.readFileSync(file));
  for (const folder of ['src', 'scripts']) {
    for (const name of fs.readdirSync(path.join(root, folder), { recursive: true }).sort()) {
      const file = path.join(root, folder, String(name));
      if (/\.(tsx?|css|woff2|svg|mjs)$/.test(file) && !/\.test\.tsx?$/.test(file)) add(file);
    }
  }
  for (const name of ['vite.config.ts', 'package-lock.json', 'tsconfig.json']) {
    const file = path.join(root, name);
    if (fs.existsSync(file)) add(file);
  }
  return hash.digest('hex');
}

export function buildIfStale({ quiet = false } = {}) {
  const want = sourcesHash();
  if (fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === want) return;
  if (!quiet) console.log('Building the pages ...');
  const result = spawnSync(nodeBinary(), [path.join(root, 'scripts', 'build-pages.mjs')], {
    cwd: root,
    stdio: ['ignore', quiet ? 'ignore' : 'inherit', 'inherit'],
  });
  if (result.error || result.status !== 0) {
    console.error('The pages could not be built: see the lines above.');
    process.exit(1);
  }
  fs.mkdirSync(path.dirname(stamp), { recursive: true });
  fs.writeFileSync(stamp, want);
}
