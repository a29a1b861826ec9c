// A client that goes away in the middle of what it sends is no fault of ours.
import net from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Program, startProgram } from './start-program.ts';

let program: Program;
beforeAll(async () => {
  program = await startProgram();
});
afterAll(() => program?.stop());

/** Sends the head and the beginning of a body, then cuts the connection. */
function sendPart(path: string, type: string): Promise<void> {
  const { hostname, port, host } = new URL(program.address);
  return new Promise((resolve) => {
    const socket = net.connect(Number(port), hostname, async () => {
      socket.write(
        `POST ${path} HTTP/1.1\r\nHost: ${host}\r\nOrigin: ${program.address}\r\nContent-Type: ${type}\r\nContent-Length: 100000\r\n\r\n--x\r\nabc`,
      );
      await pause(200);
      socket.destroy();
      resolve();
    });
  });
}

it('is not logged as an error', async () => {
  const uploads = [
    ['/api/v1/opml', 'text/x-opml'],
    ['/sources/import', 'multipart/form-data; boundary=x'],
    ['/settings', 'application/x-www-form-urlencoded'],
    ['/api/v1/interactions', 'application/json'],
  ] as const;
  for (const [path, type] of uploads) await sendPart(path, type);
  // Answered after the others: what they logged stands in the output.
  await program.api('/reader/settings');
  await pause(300);
  expect(program.output()).not.toMatch(/a request failed|"level":50/);
});
