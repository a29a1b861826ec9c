// What is removed is gone everywhere: from the store, from memory, in the process that did it and in the one beside it.
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type PublisherServer, startPublishers } from './publishers/publisher-server.ts';
import { type Program, run, startProgram } from './start-program.ts';

let publishers: PublisherServer;
beforeAll(async () => {
  publishers = await startPublishers();
});
afterAll(() => publishers?.close());

function rows(program: Program, table: 'article' | 'source' | 'story' | 'publisher'): number {
  const db = new DatabaseSync(path.join(program.dataDir, 'broadsheet.db'), { readOnly: true });
  try {
    return (db.prepare(`select count(*) as n from ${table}`).get() as { n: number }).n;
  } finally {
    db.close();
  }
}

async function liveStories(program: Program): Promise<number> {
  return (await program.api<{ stories: number }>('/progress')).stories;
}

async function setSample(program: Program, sample: 'on' | 'off'): Promise<void> {
  const answer = await fetch(`${program.address}/settings/sample`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: `sample=${sample}`,
    redirect: 'manual',
  });
  expect(answer.status).toBe(303);
}

// A delivery that was read while its source was removed put its articles back, and nothing could remove them.
describe('a source', () => {
  it('leaves nothing when removed while it is being read', async () => {
    const program = await startProgram({ args: ['--allow-hosts', publishers.host] });
    try {
      for (const name of ['edited-title', 'changing-guids', 'duplicate-guids', 'no-dates']) {
        const body = { address: `${publishers.origin}/faults/${name}` };
        const { sourceId } = await program.api<{ sourceId: number }>('/sources', { method: 'POST', body });
        await program.api(`/sources/${sourceId}`, { method: 'DELETE' });
      }
      await program.settled();
      await pause(500);
      expect([rows(program, 'source'), rows(program, 'article'), rows(program, 'story')]).toEqual([0, 0, 0]);
      expect(await liveStories(program)).toBe(0);
    } finally {
      await program.stop();
    }
  });
});

describe('a folder', () => {
  it('goes with its sources by API and by command, and says when there is none', async () => {
    const program = await startProgram({ args: ['--allow-hosts', publishers.host] });
    const folders = async () => {
      const { sources } = await program.api<{ sources: { folder: string[] }[] }>('/sources');
      return sources.map(({ folder }) => folder.join('/'));
    };
    try {
      const faults = ['edited-title', 'changing-guids', 'duplicate-guids', 'no-dates'];
      const into = [['One'], ['One', 'Within'], ['Two'], ['Two']];
      for (const [i, name] of faults.entries()) {
        const body = { address: `${publishers.origin}/faults/${name}`, folder: into[i] };
        await program.api('/sources', { method: 'POST', body });
      }
      expect(await program.api('/sources?folder=One', { method: 'DELETE' })).toEqual({ removed: 1 });
      expect(await folders()).toEqual(['One/Within', 'Two', 'Two']);
      const remove = ['sources', 'remove', '--data-dir', program.dataDir, '--folder', 'Two'];
      const { code, out } = await run(remove);
      expect([code, out]).toEqual([0, expect.stringContaining('Removed 2 sources of Two.')]);
      expect(await folders()).toEqual(['One/Within']);
      await expect(program.api('/sources?folder=One', { method: 'DELETE' })).rejects.toThrow(
        'unknown-folder',
      );
      await expect(program.api('/sources?folder=', { method: 'DELETE' })).rejects.toThrow('400');
      const again = await run(remove);
      expect([again.code, again.err]).toEqual([1, expect.stringContaining('no sources in a folder Two')]);
      expect(await folders()).toEqual(['One/Within']);
    } finally {
      await program.stop();
    }
  });
});

describe('the sample newsroom', () => {
  it('leaves nothing when removed while it is being read, and opens again', async () => {
    const program = await startProgram({ args: ['--sample'] });
    try {
      await setSample(program, 'off');
      await program.settled();
      for (const table of ['article', 'source', 'story', 'publisher'] as const) {
        expect([table, rows(program, table)]).toEqual([table, 0]);
      }
      expect(await liveStories(program)).toBe(0);
      await Promise.all([setSample(program, 'on'), setSample(program, 'on')]);
      await program.settled();
      expect(rows(program, 'source')).toBe(8);
      expect(await liveStories(program)).toBeGreaterThan(20);
      await Promise.all([setSample(program, 'off'), setSample(program, 'off')]);
      expect(rows(program, 'article')).toBe(0);
      expect(await liveStories(program)).toBe(0);
    } finally {
      await program.stop();
    }
  });
});

// A source removed by a command stayed on the running server's front page until the next start.
describe('a command beside the server', () => {
  it('takes a source out of the server’s memory as well', async () => {
    const program = await startProgram({ args: ['--allow-hosts', publishers.host] });
    try {
      const address = `${publishers.origin}/faults/edited-title`;
      await program.api('/sources', { method: 'POST', body: { address } });
      await program.settled();
      expect(await liveStories(program)).toBeGreaterThan(0);
      const { code } = await run(['sources', 'remove', address, '--data-dir', program.dataDir]);
      expect(code).toBe(0);
      const until = Date.now() + 20_000;
      while ((await liveStories(program)) > 0 && Date.now() < until) await pause(200);
      expect(await liveStories(program)).toBe(0);
    } finally {
      await program.stop();
    }
  });
});
