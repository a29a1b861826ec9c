// broadsheet serve: web, ingest and learning in one process, until Ctrl-C.
import { Command } from 'commander';
import { type CommandContext, withSettings } from './command-context.ts';
import { createStopSteps } from './stop-steps.ts';

export function serveCommand(context: CommandContext): Command {
  return withSettings(
    new Command('serve').description('Serves the pages and keeps the sources fresh.'),
  ).action(async (_options, command: Command) => {
    const config = context.config(command);
    const server = await context.doors.startServer(config);
    const lines = [
      '',
      `  Broadsheet ${context.doors.version} is at ${server.address}`,
      `  Your data is in ${config.databaseUrl ? 'the PostgreSQL database, keys in ' : ''}${config.dataDir}`,
      '  Press Ctrl-C to stop.',
    ];
    if (server.setupCode) {
      lines.push(
        '',
        `  To make the first account, open ${server.address}/sign-up`,
        `  and enter this setup code: ${server.setupCode}`,
      );
    }
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
