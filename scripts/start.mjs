// `npm start`: installs and builds what is missing, then serves. Arguments go to `broadsheet serve`.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { buildIfStale } from './build.mjs';
import { ensureInstalled, nodeBinary, nodeFlags, programEnvironment, root } from './ensure-installed.mjs';

ensureInstalled();
const args = process.argv.slice(2);
if (!args.includes('--help') && !args.includes('-h')) buildIfStale();
const child = spawn(nodeBinary(), [...nodeFlags, path.join(root, 'src', 'main.ts'), 'serve', ...args], {
  stdio: 'inherit',
  env: programEnvironment(),
});
// Signals of a terminal reach the child by themselves; those sent to this process alone are passed on.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => {
  process.exit(signal ? 1 : (code ?? 1));
});
