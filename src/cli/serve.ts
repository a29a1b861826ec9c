// broadsheet serve: web, ingest and learning in one process, until Ctrl-C.
import { Command } from 'commander';
import { type CommandContext, withSettings } from './command-context.ts';

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
    let signals = 0;
    const stop = () => {
      signals += 1;
      if (signals > 1) process.exit(1);
      process.stdout.write('Stopping ...\n');
      void server.stop();
    };
    process.on('SIGINT', stop);
    process.on('SIGTERM', stop);
    await server.stopped;
  });
}
