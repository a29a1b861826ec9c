// `npm test`: installs and builds what is missing, then checks types, lint, import rules and runs all tests.
// Arguments go to vitest: `npm test -- src/rank` runs only those tests, without the other checks.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { buildIfStale } from './build.mjs';
import { ensureInstalled, nodeBinary, root } from './ensure-installed.mjs';
import { ensureChromium } from './find-chromium.mjs';

ensureInstalled();
const chosen = process.argv.slice(2);
const chromium = ensureChromium();
const env = { ...process.env, BROADSHEET_CHROMIUM: chromium ?? '' };

/** Runs a package's command with the project's own Node. */
function run(name, packageName, args) {
  const started = Date.now();
  const folder = path.join(root, 'node_modules', packageName);
  const { bin } = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const script = path.join(folder, typeof bin === 'string' ? bin : (bin[name] ?? Object.values(bin)[0]));
  console.log(`\n== ${name} ${args.join(' ')}`);
  const result = spawnSync(nodeBinary(), [script, ...args], { cwd: root, stdio: 'inherit', env });
  console.log(
    `== ${name}: ${result.status === 0 ? 'passed' : 'FAILED'} in ${((Date.now() - started) / 1000).toFixed(1)} s`,
  );
  return result.status === 0;
}

buildIfStale();
const checks =
  chosen.length > 0
    ? []
    : [
        () => run('tsc', 'typescript-7', ['-p', '.']),
        () => run('biome', '@biomejs/biome', ['check', '.']),
        () => run('depcruise', 'dependency-cruiser', ['--config', '.dependency-cruiser.mjs', 'src', 'eval']),
      ];
const failed = [...checks, () => run('vitest', 'vitest', ['run', ...chosen])].filter((check) => !check());
if (!chromium)
  console.log('\nSkipped: browser tests (no Chromium on this machine, and none could be installed).');
process.exit(failed.length === 0 ? 0 : 1);
