import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { runFeedsEval } from './feeds.ts';
import { answerLines, readJsonLines } from './lines.ts';

describe('JSON lines', () => {
  it('joins a line that comes in pieces, and takes a last one without its end', async () => {
    const bytes = Buffer.from('{"a":"é"}\r\n\n{"b":2}');
    const pieces = Array.from(bytes, (byte) => Buffer.from([byte]));
    const values: unknown[] = [];
    for await (const value of readJsonLines(Readable.from(pieces))) values.push(value);
    expect(values).toEqual([{ a: 'é' }, { b: 2 }]);
  });

  it('names the line that is no JSON', async () => {
    const read = answerLines(Readable.from([Buffer.from('{}\n{oops\n')]), new PassThrough(), () => undefined);
    await expect(read).rejects.toThrow('Line 2');
  });

  it('writes no line, one or several for a question', async () => {
    const output = new PassThrough();
    await answerLines<number>(Readable.from([Buffer.from('0\n1\n2\n')]), output, (n) =>
      n === 0 ? undefined : n === 1 ? 1 : [2, 3],
    );
    output.end();
    expect(await text(output)).toBe('1\n2\n3\n');
  });
});

describe('runFeedsEval', () => {
  it('answers a feed with its items and refuses what is none', async () => {
    const rss =
      '<rss><channel><title>T</title><item><title>A</title><guid>7</guid><link>/a</link></item></channel></rss>';
    const ask = (id: string, body: string) =>
      JSON.stringify({ id, url: 'https://x.example/', base64: Buffer.from(body).toString('base64') });
    const output = new PassThrough();
    await runFeedsEval(Readable.from([Buffer.from(`${ask('1', rss)}\n${ask('2', '<opml/>')}\n`)]), output);
    output.end();
    const [first, second] = (await text(output))
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(first).toEqual({
      id: '1',
      ok: true,
      format: 'rss',
      title: 'T',
      items: [{ id: '7', url: 'https://x.example/a', title: 'A' }],
    });
    expect(second).toMatchObject({ id: '2', ok: false, items: [] });
  });
});
