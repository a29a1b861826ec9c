// `npm run --silent broadsheet -- COMMAND`: any command of the program, with the project's own Node.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { ensureInstalled, nodeBinary, nodeFlags, programEnvironment, root } from './ensure-installed.mjs';

ensureInstalled();
const child = spawn(
  nodeBinary(),
  [...nodeFlags, path.join(root, 'src', 'main.ts'), ...process.argv.slice(2)],
  {
    stdio: 'inherit',
    env: programEnvironment(),
  },
);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
