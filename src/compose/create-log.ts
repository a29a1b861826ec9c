// Structured logs: JSON lines for machines, short lines on a terminal.
import { Writable } from 'node:stream';
import { pino } from 'pino';
import type { Config } from '../config.ts';
import type { Log } from '../http/app-context.ts';

const levelNames: Readonly<Record<number, string>> = {
  20: 'debug',
  30: 'info',
  40: 'warning',
  50: 'error',
  60: 'fatal',
};

/** Logs go to standard error: standard output belongs to what commands answer. */
export function createLog(config: Config): Log {
  const stream = process.stderr.isTTY ? forTerminal() : process.stderr;
  return pino({ level: config.logLevel, base: null }, stream);
}

function forTerminal(): Writable {
  return new Writable({
    write(chunk, _encoding, done) {
      for (const line of String(chunk).split('\n')) {
        if (line) process.stderr.write(`${inShort(line)}\n`);
      }
      done();
    },
  });
}

/** `{"level":40,"time":...,"msg":"x","source":"y"}` -> `08:12:01 warning x source=y` */
function inShort(line: string): string {
  try {
    const { level, time, msg, err, ...rest } = JSON.parse(line) as Record<string, unknown>;
    const clock = new Date(Number(time)).toTimeString().slice(0, 8);
    const error = err as { message?: string } | undefined;
    const details = Object.entries(rest).map(([key, value]) => `${key}=${JSON.stringify(value)}`);
    if (error?.message) details.push(`(${error.message})`);
    return [clock, levelNames[Number(level)] ?? level, msg, ...details].join(' ');
  } catch {
    return line;
  }
}
