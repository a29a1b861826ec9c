import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { createTerminal, table } from './terminal.ts';

const elsewhere = /(?!\n)\p{Cc}|\u202e/u;

// A reader who signed up under such a name wrote lines of their own into the list of readers, and cleared the screen.
test('what strangers typed cannot write elsewhere than where it stands', () => {
  const name = 'Liv\n\u001b[2Jid-1  Ann  ann@reader.example\r\u009b\u202enimda';
  const listed = table([
    ['id', 'name', 'role'],
    ['id-2', name, 'reader'],
  ]);
  expect(listed.split('\n')).toHaveLength(2);
  expect(listed).not.toMatch(elsewhere);
  const out = new PassThrough() as unknown as NodeJS.WriteStream;
  const terminal = createTerminal(false, { out, err: out });
  terminal.line(`Added ${name}`);
  terminal.result({}, () => `Two\nlines of ${name}`);
  const written = String(out.read());
  expect(written).not.toMatch(elsewhere);
  expect(written).toContain('Two\nlines of Liv');
});
