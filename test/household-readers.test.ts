// A forgotten password shut a reader out for good, and nobody could see or remove who has an account.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findPostgres, startPostgres } from '../src/store/contract/postgres-server.ts';
import { type Household, type Member, openHousehold, password } from './open-household.ts';
import { type Program, run, startProgram } from './start-program.ts';

const next = 'another password of some length';

describe('the pages', () => {
  let house: Household;
  let admin: Member;
  let bo: Member;
  beforeAll(async () => {
    house = await openHousehold();
    admin = await house.signUpFirst();
    bo = await house.signUpInvited('bo@reader.example');
  });
  afterAll(() => house?.close());

  it('say at sign-in whom to ask', async () => {
    const page = await (await house.request('/sign-in')).text();
    expect(page).toMatch(/Ask whoever runs this Broadsheet for a new password/);
    expect((await house.request('/new-password?code=12')).status).toBe(200);
  });

  it('set a new password by a code, once, and sign everybody out', async () => {
    const code = (await house.accounts.newPasswordCode('BO@reader.example')) ?? '';
    const set = async (fields: Record<string, string>) => {
      const body = new URLSearchParams(fields);
      const answer = await house.request('/account/new-password', { method: 'POST', body });
      return answer.headers.get('location');
    };
    expect(await set({ code, password: 'short' })).toContain(`error=password-too-short&code=${code}`);
    expect(await set({ code, password: next })).toBe('/sign-in?said=new-password');
    expect((await bo.get('/settings')).headers.get('location')).toContain('/sign-in');
    expect(await set({ code, password: next })).toContain('error=password-code-not-known');
    const signIn = (word: string) =>
      house.accounts.signIn({ email: 'bo@reader.example', password: word }, new Headers());
    expect(await signIn(password)).toMatchObject({ kind: 'refused' });
    expect(await signIn(next)).toMatchObject({ kind: 'done' });
    expect(await house.accounts.newPasswordCode('nobody@reader.example')).toBeNull();
  });

  it('keep the code in no form that a backup would give away', async () => {
    const code = (await house.accounts.newPasswordCode('bo@reader.example')) ?? '';
    const database = house.core.store.native as import('node:sqlite').DatabaseSync;
    const rows = database.prepare('select * from verification').all();
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toContain(code);
  });

  it('list readers to the administrator alone, and remove one with all that is theirs', async () => {
    const cleo = await house.signUpInvited('cleo@reader.example');
    await cleo.api('PUT', '/reader/stances', {
      ...{ subject: { kind: 'word', key: 'ferry' }, stance: 'follow', label: 'ferry' },
    });
    const path = `/settings/readers/${cleo.id}/remove`;
    for (const answer of [
      cleo.get('/settings/readers'),
      cleo.get(path),
      cleo.post(`/settings/readers/${admin.id}/remove`),
    ])
      expect((await answer).status).toBe(403);
    const list = await (await admin.get('/settings/readers')).text();
    expect(list).toContain('cleo@reader.example');
    expect(list).not.toContain('ferry');
    expect(list).not.toContain(`/settings/readers/${admin.id}/remove`);
    expect(await (await admin.get(path)).text()).toContain('cleo@reader.example');
    expect((await admin.post(`/settings/readers/${admin.id}/remove`)).status).toBe(422);
    expect((await admin.post(path)).headers.get('location')).toBe('/settings/readers?said=removed');
    expect((await cleo.get('/settings')).headers.get('location')).toContain('/sign-in');
    expect(await house.core.store.readers.findReader(cleo.id)).toBeUndefined();
    expect(await house.core.store.readers.listStances(cleo.id)).toEqual([]);
    expect((await admin.post(path)).status).toBe(404);
  });

  it('give the administrator a code for who forgot a password', async () => {
    const fay = await house.signUpInvited('fay@reader.example');
    const path = `/settings/readers/${fay.id}/new-password`;
    expect((await fay.post(path)).status).toBe(403);
    expect((await admin.post(`/settings/readers/${admin.id}/new-password`)).status).toBe(422);
    expect((await admin.post('/settings/readers/nobody/new-password')).status).toBe(404);
    const page = await (await admin.post(path)).text();
    const code = /new-password\?code=([0-9a-f-]+)/.exec(page)?.[1] ?? '';
    expect(await house.accounts.setPassword({ code, password: next })).toMatchObject({ kind: 'done' });
    expect((await fay.get('/settings')).headers.get('location')).toContain('/sign-in');
  });

  // "Never leave this machine", read on a phone: theirs.
  it('tell an invited reader where their data is', async () => {
    const emil = await house.signUpInvited('emil@reader.example');
    const page = await (await emil.get('/welcome')).text();
    expect(page).toContain('the person who invited you');
    expect(page).not.toContain('this machine');
  });

  it('keep what was typed into a sign-up that was refused', async () => {
    const body = new URLSearchParams({
      ...{ code: 'wrong', name: 'Dora', email: 'dora@reader.example', password },
    });
    const answer = await house.request('/account/sign-up', { method: 'POST', body });
    const page = await (await house.request(answer.headers.get('location') ?? '')).text();
    for (const typed of ['value="Dora"', 'value="wrong"', 'value="dora@reader.example"'])
      expect(page).toContain(typed);
    expect(page).not.toContain(password);
  });
});

const found = findPostgres();

describe.each(['sqlite', 'postgres'] as const)(
  'the command line, beside a running server on %s',
  (engine) => {
    let program: Program;
    let postgres: Awaited<ReturnType<typeof startPostgres>> | undefined;
    const isMissing = engine === 'postgres' && found.kind === 'missing';
    const store = () => (postgres ? ['--database-url', postgres.url] : []);
    const command = (...args: string[]) => run([...args, '--data-dir', program.dataDir, ...store()]);
    const signUp = async (code: string, email: string) => {
      const answer = await fetch(`${program.address}/account/sign-up`, {
        method: 'POST',
        body: new URLSearchParams({ code, name: 'Ann', email, password }),
        redirect: 'manual',
      });
      return answer.headers
        .getSetCookie()
        .map((line) => line.split(';')[0])
        .join('; ');
    };
    const signIn = async () => {
      const body = new URLSearchParams({ email: 'ann@reader.example', password: next });
      const answer = await fetch(`${program.address}/account/sign-in`, {
        method: 'POST',
        body,
        redirect: 'manual',
      });
      return answer.headers
        .getSetCookie()
        .map((line) => line.split(';')[0])
        .join('; ');
    };
    beforeAll(async () => {
      if (isMissing) return;
      if (engine === 'postgres' && found.kind !== 'missing') postgres = await startPostgres(found.bin);
      program = await startProgram({ args: ['--accounts', 'on', ...store()] });
    }, 60_000);
    afterAll(async () => {
      await program?.stop();
      await postgres?.stop();
    });

    it.skipIf(isMissing)('lists, gives a link for a new password, and removes', async () => {
      expect((await command('readers', 'list')).err).toMatch(/Nobody has an account here yet/);
      const setup = /[0-9a-f]{4}(?:-[0-9a-f]{4}){3}/;
      await expect.poll(program.output).toMatch(setup);
      const cookie = await signUp(setup.exec(program.output())?.[0] ?? '', 'ann@reader.example');
      expect(cookie).not.toBe('');
      const list = JSON.parse((await command('readers', 'list', '--json')).out);
      expect(list).toMatchObject([{ email: 'ann@reader.example', isAdmin: true }]);
      const reset = await command('readers', 'reset-password', 'ann@reader.example');
      const port = new URL(program.address).port;
      const link = new RegExp(`http://[^ ]+:${port}/new-password\\?code=(\\S+)`).exec(reset.out);
      expect(link).not.toBeNull();
      // As the page of readers says: nobody else can open it so.
      expect(reset.out).toMatch(/in the place of \S+:\d+, which only this machine understands/);
      const set = await fetch(`${program.address}/account/new-password`, {
        method: 'POST',
        body: new URLSearchParams({ code: link?.[1] ?? '', password: next }),
        redirect: 'manual',
      });
      expect(set.headers.get('location')).toBe('/sign-in?said=new-password');
      const invited = await fetch(`${program.address}/settings/invite`, {
        method: 'POST',
        headers: { cookie: await signIn() },
      });
      const bo = await signUp(setup.exec(await invited.text())?.[0] ?? '', 'bo@reader.example');
      const isSignedIn = async () =>
        (await fetch(`${program.address}/settings`, { headers: { cookie: bo }, redirect: 'manual' }))
          .status === 200;
      expect(await isSignedIn()).toBe(true);
      expect((await command('readers', 'remove', 'bo@reader.example')).out).toContain(
        'Removed bo@reader.example',
      );
      expect(await isSignedIn()).toBe(false);
      expect((await command('readers', 'list')).out).not.toContain('bo@reader.example');
      const refused = await command('readers', 'remove', 'ann@reader.example');
      expect([refused.code, refused.err]).toEqual([1, expect.stringContaining('runs this Broadsheet')]);
      expect((await command('readers', 'reset-password', 'x@reader.example')).err).toMatch(/no reader x@/);
    });

    // It looked at port 8080, and told of whatever was there.
    it.skipIf(isMissing)('finds the server of this store with doctor, whatever its port', async () => {
      const { out } = await command('doctor');
      expect(out).toContain(`server: running on port ${new URL(program.address).port}`);
    });
  },
);
