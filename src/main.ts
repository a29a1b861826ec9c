// The entry: hands the command line the doors to the program. What knows every part is compose/.
import type { Doors } from './cli/house.ts';
import { createProgram, runProgram } from './cli/program.ts';
import { build, version } from './compose/version.ts';

/** Heavy parts load only when a command needs them: `--help` is instant. */
const doors: Doors = {
  version,
  build,
  openHouse: async (...request) => (await import('./compose/open-house.ts')).openHouse(...request),
  startServer: async (config) => (await import('./compose/start-server.ts')).startServer(config),
  inspectPort: async (...request) => (await import('./compose/inspect.ts')).inspectPort(...request),
  inspect: async (config) => (await import('./compose/inspect.ts')).inspect(config),
  runEval: async (...request) => (await import('./compose/run-eval.ts')).runEval(...request),
  restoreBackup: async (...request) =>
    (await import('./compose/restore-backup.ts')).restoreBackup(...request),
};

// What readers do is in these files: the store, its companions, backups, keys.
process.umask(0o077);

process.exitCode = await runProgram(createProgram(doors, process.env), process.argv.slice(2));
