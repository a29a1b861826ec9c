// broadsheet serve: web, ingest and learning in one process, until Ctrl-C.
import { Command } from 'commander';
import { type CommandContext, withSettings } from './command-context.ts';
import { startBanner } from './start-banner.ts';
import { createStopSteps } from './stop-steps.ts';

export function serveCommand(context: CommandContext): Command {
  return withSettings(
    new Command('serve').description('Serves the pages and keeps the sources fresh.'),
  ).action(async (_options, command: Command) => {
    const config = context.config(command);
    const server = await context.doors.startServer(config);
    const { version } = context.doors;
    const { address, setupCode } = server;
    const lines = startBanner({ version, address, setupCode, config });
    process.stdout.write(`${lines.join('\n')}\n\n`);
    const nextStep = createStopSteps();
    const failed = new Promise<never>((_, reject) => {
      const stop = () => {
        const step = nextStep(performance.now());
        if (step === 'quit') process.exit(1);
        if (step === 'ignore') return;
        process.stdout.write('Stopping ...\n');
        server.stop().catch(reject);
      };
      for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
    });
    await Promise.race([server.stopped, failed]);
  });
}
