// Installs the packages when they are missing or older than the lock file; runs on any Node from 18 on.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const stamp = path.join(root, 'node_modules', '.broadsheet-installed');

/** The lock file's hash and the platform: a copied node_modules of another machine is installed again. */
function wanted() {
  const lock = fs.readFileSync(path.join(root, 'package-lock.json'));
  return `${createHash('sha256').update(lock).digest('hex')} ${process.platform} ${process.arch}\n`;
}

export function ensureInstalled() {
  const want = wanted();
  if (fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === want) return;
  console.log('Installing packages (once, and after updates) ...');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const result = spawnSync(npm, ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (result.error || result.status !== 0) {
    console.error('The packages could not be installed: see the lines above.');
    console.error('Check the network and the free disk space, then run the same command again.');
    process.exit(1);
  }
  fs.writeFileSync(stamp, want);
}

/** The project's own Node 24, whatever Node runs this script. */
export function nodeBinary() {
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  const own = path.join(root, 'node_modules', '.bin', name);
  return fs.existsSync(own) ? own : process.execPath;
}

/** Environment of the program: compiled code kept between starts, memory given back when threads end. */
export function programEnvironment() {
  return {
    ...process.env,
    // Later starts skip stripping types and compiling: about half of the time, and 30 MB less.
    NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE ?? path.join(root, 'dist', 'compile-cache'),
    // glibc keeps an arena a thread otherwise, and what worker threads freed stays resident.
    MALLOC_ARENA_MAX: process.env.MALLOC_ARENA_MAX ?? '2',
    // Larger blocks go straight back to the system. It would rise with the largest block freed, and feeds of megabytes
    // then leave holes in the heap that stay resident.
    MALLOC_MMAP_THRESHOLD_: process.env.MALLOC_MMAP_THRESHOLD_ ?? String(1024 * 1024),
  };
}

/**
 * Flags of the program's Node. A smaller young generation than V8's own: that one costs 150 MB of resident memory in a
 * process that mostly waits; half of this one costs a seventh more CPU while articles are taken in. What a start or a
 * refresh leaves is collected when it is over (src/compose/memory-release.ts), which needs `gc`.
 */
export const nodeFlags = ['--max-semi-space-size=16', '--expose-gc'];
