// Commands as a person types them: sentences, exit codes, nothing lost.
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { startPublishers } from './publishers/publisher-server.ts';
import { run, startProgram, temporaryFolder } from './start-program.ts';

const noData = () => ['--data-dir', temporaryFolder()];

describe('used wrongly', () => {
  it.each([
    [['serve', '--port', 'eighty'], /--port .*eighty/],
    [['serve', '--porto', '1'], /unknown option/],
    [['serv'], /unknown command/],
    [['sources', 'remove'], /either a source or a --folder/],
    [['sources', 'remove', '1', '--folder', 'News'], /either a source or a --folder/],
    [['eval', 'everything'], /replay, stories, extract, feeds/],
    [['serve', '--host', '0.0.0.0', '--accounts', 'off'], /accounts/],
  ])('%j says so and exits with 2', async (args, words) => {
    const { code, err } = await run(args);
    expect(err).toMatch(words);
    expect(code).toBe(2);
  });
});

it('names a setting given wrongly without the password in it', async () => {
  const { code, err } = await run(['serve', '--database-url', 'mysql://liv:hunter2@db.example/news']);
  expect(err).toContain('mysql://…@db.example/news');
  expect(err).not.toContain('hunter2');
  expect(code).toBe(2);
});

describe('help', () => {
  // Twenty settings of the server stood before --json and --folder.
  it.each([
    [['backup'], '--json'],
    [['restore'], '--json'],
    [['doctor'], '--json'],
    [['opml', 'import'], '--json'],
    [['sources', 'add'], '--folder'],
    [['sources', 'list'], '--json'],
    [['sources', 'remove'], '--folder'],
  ])('of %j shows its own options before the settings', async (command, own) => {
    const { out } = await run([...command, '--help']);
    expect(out).toContain(`npm run --silent broadsheet -- ${command.join(' ')} [options]`);
    expect(out.indexOf(own)).toBeGreaterThan(0);
    expect(out.indexOf(own)).toBeLessThan(out.indexOf('--host'));
  });
});

it('prints commands as they can be typed', async () => {
  const dataDir = temporaryFolder();
  fs.writeFileSync(
    path.join(dataDir, 'in.opml'),
    '<opml><body><outline text="O" xmlUrl="https://one.example/feed"/></body></opml>',
  );
  await run(['opml', 'import', path.join(dataDir, 'in.opml'), '--data-dir', dataDir]);
  await run(['sources', 'remove', '1', '--data-dir', dataDir]);
  const { out } = await run(['sources', 'list', '--data-dir', dataDir]);
  expect(out).toContain('npm run --silent broadsheet -- sources add ADDRESS');
});

describe('when the machine says no', () => {
  it('says that the port is in use and what to do', async () => {
    const program = await startProgram();
    const port = new URL(program.address).port;
    const { code, err } = await run(['serve', '--port', port, ...noData()]);
    expect(err).toMatch(new RegExp(`Port ${port} .*in use[\\s\\S]*--port`));
    expect(code).toBe(1);
    await program.stop();
  });

  it('refuses a second server on the same data folder, and lets commands work beside the first', async () => {
    const program = await startProgram();
    const second = await run(['serve', '--port', '0', '--data-dir', program.dataDir]);
    expect(second.code).toBe(1);
    expect(second.err).toMatch(/already serves/);
    const list = await run(['sources', 'list', '--data-dir', program.dataDir]);
    expect(list.code).toBe(0);
    const doctor = () => run(['doctor', '--port', '1', '--data-dir', program.dataDir]);
    expect((await doctor()).out).toMatch(/serving: a server runs on this store/);
    await program.stop();
    expect((await doctor()).out).toMatch(/serving: no server runs on this store/);
  });

  it('says that a data folder is a file', async () => {
    const file = path.join(temporaryFolder(), 'file');
    fs.writeFileSync(file, 'not a folder');
    const { code, err } = await run(['sources', 'list', '--data-dir', file]);
    expect(code).toBe(1);
    expect(err).toMatch(/data directory|data folder/);
  });

  it('leaves a damaged store as it is and names the way back', async () => {
    const dataDir = temporaryFolder();
    const file = path.join(dataDir, 'broadsheet.db');
    fs.writeFileSync(file, 'this is no database, '.repeat(500));
    const before = fs.readFileSync(file);
    const { code, err } = await run(['serve', '--port', '0', '--data-dir', dataDir]);
    expect(code).toBe(1);
    expect(err).toContain('npm run --silent broadsheet -- restore FILE');
    expect(fs.readFileSync(file).equals(before)).toBe(true);
  });
});

describe('replay and compare', () => {
  it.each([
    [['compare', 'default'], 2, "missing required argument 'b'"],
    [['compare', 'default', 'fresh'], 2, '"fresh" is no policy: give one of default, '],
    [['compare', 'default', '{"freshnesWeight": 1}'], 2, 'Is freshnessWeight meant?'],
    [['compare', 'default', 'fresher', '--pages', '0'], 2, 'Give a whole number from 1 to 100000.'],
    [['compare', 'default', 'fresher', '--per-arm'], 2, '--per-arm needs an experiment'],
    [['compare', 'default', 'fresher', '--log', 'package.json'], 1, 'Line 1 is not JSON.'],
    [['compare', 'default', 'fresher', '--experiment', '{"name": "x"}'], 2, 'its arms have to be an object'],
    [['replay', 'x'], 1, 'There is no store at'],
  ] as const)('say of %j what is wrong', async (command, code, words) => {
    const outcome = await run([...command, '--data-dir', path.join(temporaryFolder(), 'none')]);
    expect([outcome.code, outcome.err]).toEqual([code, expect.stringContaining(words)]);
  });
});

// A mistyped --data-dir was made, called sound, and its empty store "backed up".
describe('a data folder without a store', () => {
  it.each([
    [['doctor', '--port', '1']],
    [['sources', 'list']],
    [['sources', 'remove', '1']],
    [['sources', 'refresh']],
    [['opml', 'export']],
    [['backup']],
  ])('is not made by %j, which says so and fails', async (command) => {
    const mistyped = path.join(temporaryFolder(), 'mistyped');
    const { code, out, err } = await run([...command, '--data-dir', mistyped]);
    expect([code, out + err]).toEqual([1, expect.stringContaining(`There is no store at ${mistyped}.`)]);
    expect(out + err).toContain('--data-dir');
    expect(fs.existsSync(mistyped)).toBe(false);
  });
});

// With no network each of 58 sources said "No site called X was found. Check the spelling".
it('says once that there seems to be no connection, where no source can be reached', async () => {
  const dataDir = temporaryFolder();
  const file = path.join(dataDir, 'in.opml');
  const outlines = [1, 2, 3, 4].map(
    (n) => `<outline text="Paper ${n}" xmlUrl="https://paper${n}.invalid/feed"/>`,
  );
  fs.writeFileSync(file, `<opml><body>${outlines.join('')}</body></opml>`);
  await run(['opml', 'import', file, '--data-dir', dataDir]);
  const refreshed = await run(['sources', 'refresh', '--data-dir', dataDir]);
  expect(refreshed.err.match(/no connection/g)).toHaveLength(1);
  for (const command of [
    ['doctor', '--port', '1'],
    ['sources', 'list'],
  ]) {
    const { out } = await run([...command, '--data-dir', dataDir]);
    expect(out.match(/no connection/g)).toHaveLength(1);
    expect(out).not.toMatch(/spelling|No site called/);
  }
});

describe('OPML, backup, restore, doctor', () => {
  it('takes OPML in, gives the same out, and keeps nested folders', async () => {
    const dataDir = temporaryFolder();
    const file = path.join(dataDir, 'in.opml');
    fs.writeFileSync(
      file,
      '<opml version="2.0"><body><outline text="A"><outline text="B"><outline type="rss" text="One" xmlUrl="https://one.example/feed"/></outline></outline><outline type="rss" text="Two" xmlUrl="https://two.example/feed"/></body></opml>',
    );
    const imported = await run(['opml', 'import', file, '--data-dir', dataDir, '--json']);
    expect(JSON.parse(imported.out)).toMatchObject({ added: 2, known: 0 });
    const again = await run(['opml', 'import', file, '--data-dir', dataDir]);
    expect(again.out).toMatch(/0 added, 2 already there/);
    const exported = await run(['opml', 'export', '--data-dir', dataDir]);
    expect(exported.out).toMatch(/text="A"[\s\S]*text="B"[\s\S]*https:\/\/one\.example\/feed/);
  });

  it('refuses OPML that is something else, in words, with exit code 1', async () => {
    const file = path.join(temporaryFolder(), 'page.html');
    fs.writeFileSync(file, '<!doctype html><html><body>Hello</body></html>');
    const { code, out } = await run(['opml', 'import', file, ...noData()]);
    expect(code).toBe(1);
    expect(out).toMatch(/web page, not an OPML file/);
  });

  it('says that OPML lists no feeds, and makes no folder that was mistyped', async () => {
    const folder = temporaryFolder();
    const file = path.join(folder, 'empty.opml');
    fs.writeFileSync(file, '<opml version="2.0"><body/></opml>');
    const imported = await run(['opml', 'import', file, ...noData()]);
    expect([imported.code, imported.out + imported.err]).toEqual([
      1,
      expect.stringMatching(/lists no feeds/),
    ]);
    const copied = await run(['backup', path.join(folder, 'mistyped', 'copy.db'), ...noData()]);
    expect([copied.code, copied.err]).toEqual([1, expect.stringMatching(/no folder/)]);
    expect(fs.existsSync(path.join(folder, 'mistyped'))).toBe(false);
  });

  it('ends a wrong call of any command with code 2 and a hint', async () => {
    for (const call of [
      ['nonsense'],
      ['sources', 'add'],
      ['sources', 'list', '--nonsense'],
      ['opml', 'import'],
    ]) {
      const { code, err } = await run([...call, ...noData()]);
      expect([call, code, err]).toEqual([call, 2, expect.stringMatching(/--help/)]);
    }
  });

  it('says which file is not there', async () => {
    const { code, err } = await run(['opml', 'import', '/nowhere/feeds.opml', ...noData()]);
    expect(code).toBe(1);
    expect(err).toMatch(/no file \/nowhere\/feeds\.opml/);
  });

  it('backs up while running, restores what was backed up, and keeps the store that stood there', async () => {
    const program = await startProgram();
    const opml =
      '<opml version="2.0"><body><outline type="rss" text="One" xmlUrl="https://one.example/feed"/></body></opml>';
    await fetch(`${program.address}/api/v1/opml`, { method: 'POST', body: opml });
    const file = path.join(temporaryFolder(), 'backup.sqlite');
    const backup = await run(['backup', file, '--data-dir', program.dataDir]);
    expect(backup.code, backup.err).toBe(0);
    const early = await run(['restore', file, '--data-dir', program.dataDir]);
    expect(early.code).toBe(1);
    expect(early.err).toMatch(/^Nothing was restored\. .*already serves[\s\S]*restore again/);
    await program.stop();
    const removed = await run([
      'sources',
      'remove',
      'https://one.example/feed',
      '--data-dir',
      program.dataDir,
    ]);
    expect(removed.code).toBe(0);
    const restored = await run(['restore', file, '--data-dir', program.dataDir]);
    expect(restored.code, restored.err).toBe(0);
    expect(restored.out).toMatch(/kept as/);
    const list = await run(['sources', 'list', '--data-dir', program.dataDir]);
    expect(list.out).toMatch(/one\.example/);
  });

  // "ENOENT: no such file or directory, copyfile ..." stood there, as text also where JSON was asked for.
  it('says in words, and as JSON, that a backup is not there, and makes nothing for it', async () => {
    const missing = path.join(temporaryFolder(), 'missing.sqlite');
    const dataDir = path.join(temporaryFolder(), 'mistyped');
    const { code, out, err } = await run(['restore', missing, '--data-dir', dataDir, '--json']);
    expect([code, err]).toEqual([1, '']);
    expect(JSON.parse(out)).toMatchObject({
      kind: 'failed',
      code: 'restore-refused',
      message: `${missing} was not restored: there is no such file.`,
    });
    expect(fs.existsSync(dataDir)).toBe(false);
    const folder = await run(['restore', temporaryFolder(), ...noData()]);
    expect(folder.err).toMatch(/it is a folder/);
  });

  it('refuses to restore what is no backup', async () => {
    const file = path.join(temporaryFolder(), 'letter.txt');
    fs.writeFileSync(file, 'Dear reader');
    const { code, err } = await run(['restore', file, ...noData()]);
    expect(code).toBe(1);
    expect(err.trim().split('\n').length).toBeGreaterThanOrEqual(2);
  });

  it('finds a healthy installation healthy and a damaged one not', async () => {
    const sound = temporaryFolder();
    const file = path.join(sound, 'in.opml');
    fs.writeFileSync(
      file,
      '<opml><body><outline text="One" xmlUrl="https://one.example/feed"/></body></opml>',
    );
    await run(['opml', 'import', file, '--data-dir', sound]);
    const healthy = await run(['doctor', '--data-dir', sound, '--json']);
    expect(healthy.code, healthy.out).toBe(0);
    const dataDir = temporaryFolder();
    fs.writeFileSync(path.join(dataDir, 'broadsheet.db'), 'x'.repeat(5000));
    const damaged = await run(['doctor', '--data-dir', dataDir]);
    expect(damaged.code).toBe(1);
    expect(damaged.out).toMatch(/PROBLEM {2}store/);
  });
});

// "0 new articles, 9 failed" and no reason; doctor called them "ok" until the fourth failure.
it('says why sources failed, after a refresh and in doctor', async () => {
  const publishers = await startPublishers();
  try {
    const dataDir = temporaryFolder();
    const list = path.join(dataDir, 'in.opml');
    fs.writeFileSync(
      list,
      `<opml><body><outline text="Gone" xmlUrl="${publishers.origin}/none"/></body></opml>`,
    );
    const where = ['--data-dir', dataDir, '--allow-hosts', publishers.host];
    await run(['opml', 'import', list, ...where]);
    const { out } = await run(['sources', 'refresh', ...where]);
    expect(out).toMatch(/1 failed\.\n {2}1 Gone: There is no feed at this address/);
    const doctor = await run(['doctor', '--port', '1', ...where]);
    expect(doctor.out).toMatch(/warning {2}Gone: .*\[source-failing\]/);
  } finally {
    await publishers.close();
  }
});
