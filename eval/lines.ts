// JSON Lines over streams for the evaluation commands: one question a line in, at most one answer a line out.
import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';

/** Longest line taken, in bytes; a longer one is a mistake of the caller and ends the command. */
const maxLineBytes = 64 * 1024 * 1024;

/**
 * Reads JSON objects line by line, in order, holding at most one line in memory.
 * @throws Error when a line is no JSON or longer than `maxLineBytes`.
 */
export async function* readJsonLines(input: Readable): AsyncGenerator<unknown> {
  let parts: Buffer[] = [];
  let partBytes = 0;
  let lineNumber = 0;
  for await (const chunk of input) {
    let rest: Buffer = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    for (let end = rest.indexOf(10); end >= 0; end = rest.indexOf(10)) {
      parts.push(rest.subarray(0, end));
      rest = rest.subarray(end + 1);
      lineNumber += 1;
      const text = Buffer.concat(parts).toString('utf8').trim();
      parts = [];
      partBytes = 0;
      if (text) yield parseLine(text, lineNumber);
    }
    partBytes += rest.length;
    if (partBytes > maxLineBytes) {
      throw new Error(`Line ${lineNumber + 1} is longer than ${maxLineBytes} bytes.`);
    }
    if (rest.length) parts.push(rest);
  }
  const last = Buffer.concat(parts).toString('utf8').trim();
  if (last) yield parseLine(last, lineNumber + 1);
}

function parseLine(text: string, lineNumber: number): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Error(`Line ${lineNumber} is no JSON.`, { cause });
  }
}

/** Writes one value as a line and waits while the reader of the stream is behind. */
export async function writeJsonLine(output: Writable, value: unknown): Promise<void> {
  if (!output.write(`${JSON.stringify(value)}\n`)) await once(output, 'drain');
}

/**
 * Answers every question in turn: `answer` gives the lines to write (none, one or several).
 * The next question is read only when the answers to the last are written.
 */
export async function answerLines<Question>(
  input: Readable,
  output: Writable,
  answer: (question: Question) => unknown | readonly unknown[] | Promise<unknown | readonly unknown[]>,
): Promise<void> {
  for await (const question of readJsonLines(input)) {
    const answers = await answer(question as Question);
    if (answers === undefined || answers === null) continue;
    for (const line of Array.isArray(answers) ? answers : [answers]) await writeJsonLine(output, line);
  }
}
