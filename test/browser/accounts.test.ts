// Accounts in a real browser: the setup code, a passkey, an invitation, two readers apart.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freePort, type Program, startProgram } from '../start-program.ts';
import { faultsInEveryLight, findBrowser, openBrowser } from './open-browser.ts';

const executable = findBrowser();
/** axe looks four times at each of a dozen pages: seconds each on a slow machine. */
const axeTimeoutMs = 240_000;
const password = 'a password of some length';

describe.skipIf(executable === null)('accounts', () => {
  let program: Program;
  let browser: Browser;
  let base: string;

  beforeAll(async () => {
    const port = await freePort();
    // Passkeys belong to a name; an address in digits has none.
    base = `http://localhost:${port}`;
    program = await startProgram({ port, args: ['--accounts', 'on', '--base-url', base] });
    browser = await openBrowser(executable as string);
  });
  afterAll(async () => {
    await browser?.close();
    await program?.stop();
  });

  /** A click does not always wait for the page that it leads to, and whoever goes on meanwhile calls the form back. */
  function arrival(page: Page, pathname: string, said?: string): Promise<void> {
    return page.waitForURL(
      (url) => url.pathname === pathname && (said === undefined || url.searchParams.get('said') === said),
    );
  }

  async function signUp(page: Page, code: string, email: string): Promise<void> {
    await page.getByLabel('code').fill(code);
    await page.getByLabel('Your name').fill(email.split('@')[0] ?? '');
    await page.getByLabel('E-mail address').fill(email);
    await page.getByLabel('Password').fill(password);
    await page.getByRole('button', { name: 'Make the account' }).click();
  }

  it(
    'makes the first account with the code printed at start, signs in with a passkey and invites another',
    async () => {
      const context = await browser.newContext();
      const page = await context.newPage();
      const devtools = await context.newCDPSession(page);
      await devtools.send('WebAuthn.enable');
      await devtools.send('WebAuthn.addVirtualAuthenticator', {
        options: {
          protocol: 'ctap2',
          transport: 'internal',
          hasResidentKey: true,
          hasUserVerification: true,
          isUserVerified: true,
          automaticPresenceSimulation: true,
        },
      });
      await page.goto(`${base}/`);
      expect(new URL(page.url()).pathname).toBe('/sign-up');
      expect(await faultsInEveryLight(page)).toEqual([]);
      await signUp(page, 'not-the-code', 'ada@example.com');
      const refusal = await page.getByRole('alert').textContent();
      expect(refusal).toContain('code is not known');
      expect(refusal).toContain('in the terminal');
      expect(await faultsInEveryLight(page)).toEqual([]);
      const setupCode = /[0-9a-f]{4}(-[0-9a-f]{4}){3}/.exec(program.output())?.[0] ?? '';
      await signUp(page, setupCode, 'ada@example.com');
      await arrival(page, '/welcome');

      await page.goto(`${base}/settings`);
      expect(await faultsInEveryLight(page)).toEqual([]);
      const plain = await browser.newContext({
        javaScriptEnabled: false,
        storageState: await context.storageState(),
      });
      const still = await plain.newPage();
      await still.goto(`${base}/settings`);
      expect(await still.getByRole('heading', { name: 'Passkeys' }).isVisible()).toBe(true);
      expect(await still.getByText('Add a passkey').isVisible()).toBe(false);
      await plain.close();
      await page.getByLabel('A name for it').fill('My laptop');
      await page.getByRole('button', { name: 'Add a passkey' }).click();
      await page.getByRole('button', { name: 'Remove My laptop' }).waitFor();
      await page.getByRole('button', { name: 'Make a code' }).click();
      const invitation = (await page.locator('.code code').textContent()) ?? '';
      expect(await faultsInEveryLight(page)).toEqual([]);
      await page.getByRole('main').getByRole('button', { name: 'Sign out' }).click();
      await arrival(page, '/sign-in');
      expect(await faultsInEveryLight(page)).toEqual([]);
      // A link could put anybody's words on this page: only codes of ours are answered, in words of ours.
      await page.goto(`${base}/sign-in?error=Your+account+is+locked:+call+us`);
      expect(await page.getByRole('alert').count()).toBe(0);
      await page.getByLabel('E-mail address').fill('ada@example.com');
      await page.getByLabel('Password').fill('not the password');
      await page.getByRole('button', { name: 'Sign in', exact: true }).click();
      expect(await page.getByRole('alert').textContent()).toContain(
        'No account has this address and password',
      );
      expect(await faultsInEveryLight(page)).toEqual([]);
      await page.getByRole('button', { name: 'Sign in with a passkey' }).click();
      await page.waitForURL((url) => url.pathname !== '/sign-in');
      await page.goto(`${base}/interests`);
      await page.getByLabel('A topic, a name').fill('crypto');
      await page.getByRole('button', { name: 'Mute', exact: true }).click();
      await arrival(page, '/interests', 'mute');
      await context.close();

      const other = await browser.newContext();
      const theirs = await other.newPage();
      await theirs.goto(`${base}/sign-up?code=${invitation}`);
      expect(await faultsInEveryLight(theirs)).toEqual([]);
      await signUp(theirs, invitation, 'bo@example.com');
      await arrival(theirs, '/welcome');
      await theirs.goto(`${base}/interests`);
      expect(await theirs.getByRole('button', { name: 'Unmute: crypto' }).count()).toBe(0);
      await theirs.goto(`${base}/settings`);
      expect(await theirs.getByRole('heading', { name: 'Invite another reader' }).count()).toBe(0);
      for (const path of ['/settings', '/sources', '/privacy/erase', '/sources/1/remove']) {
        await theirs.goto(base + path);
        expect(await faultsInEveryLight(theirs)).toEqual([]);
      }
      await other.close();
    },
    axeTimeoutMs,
  );
});
