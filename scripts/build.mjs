// Builds the pages (Vite) and the vector kernel (AssemblyScript) when their sources are newer than the last build.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { isKernelBuilt } from './build-kernel.mjs';
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
  buildKernelIfStale();
  buildPagesIfStale(quiet);
}

/** Without it the program does the same, more slowly: that is no reason not to start. */
function buildKernelIfStale() {
  if (isKernelBuilt()) return;
  const result = runScript('build-kernel.mjs', ['ignore', 'ignore', 'inherit']);
  if (result.error || result.status !== 0)
    console.error('The vector kernel could not be built (see the lines above): pages take longer to rank.');
}

function runScript(name, stdio) {
  return spawnSync(nodeBinary(), [path.join(root, 'scripts', name)], { cwd: root, stdio });
}

function buildPagesIfStale(quiet) {
  const want = sourcesHash();
  if (fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === want) return;
  if (!quiet) console.log('Building the pages ...');
  const result = runScript('build-pages.mjs', ['ignore', quiet ? 'ignore' : 'inherit', 'inherit']);
  if (result.error || result.status !== 0) {
    console.error('The pages could not be built: see the lines above.');
    process.exit(1);
  }
  fs.mkdirSync(path.dirname(stamp), { recursive: true });
  fs.writeFileSync(stamp, want);
}
