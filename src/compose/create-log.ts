// Structured logs: JSON lines for machines, short lines on a terminal.
import { Writable } from 'node:stream';
import { pino } from 'pino';
import { withoutSecrets } from '../address/private-address.ts';
import type { Config } from '../config.ts';
import type { Log } from '../http/app-context.ts';

const levelNames: Readonly<Record<number, string>> = {
  20: 'debug',
  30: 'info',
  40: 'warning',
  50: 'error',
  60: 'fatal',
};

/**
 * Logs go to standard error: standard output belongs to what commands answer. Whatever is logged, addresses lose
 * their passwords and tokens here: messages of errors hold addresses too.
 */
export function createLog(
  config: Pick<Config, 'logLevel'>,
  out: { write(text: string): unknown; readonly isTTY?: boolean } = process.stderr,
): Log {
  const lines = { write: (line: string) => void out.write(withoutSecrets(line)) };
  return pino({ level: config.logLevel, base: null }, out.isTTY ? forTerminal(lines) : lines);
}

function forTerminal(lines: { write(line: string): void }): Writable {
  return new Writable({
    write(chunk, _encoding, done) {
      for (const line of String(chunk).split('\n')) {
        if (line) lines.write(`${inShort(line)}\n`);
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
