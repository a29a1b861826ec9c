// The program at another time: `broadsheet serve` with a clock that a parent process sets, by messages that hold
// milliseconds since 1970. Between messages it goes on as clocks do. Used by bench/newswire.ts.
import { startServer } from '../src/compose/start-server.ts';
import { readConfig } from '../src/config.ts';

let ahead = 0;
process.on('message', (now: number) => {
  ahead = now - Date.now();
});
await new Promise((resolve) => process.once('message', resolve));
const [port, dataDir] = process.argv.slice(2);
const flags = { port, dataDir, allowHosts: '127.0.0.0/8', connectionsPerHost: '16', logLevel: 'warn' };
const server = await startServer(readConfig(flags, {}), { now: () => Date.now() + ahead });
process.once('SIGTERM', () => void server.stop());
await server.stopped;
process.disconnect?.();
