import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readConfig, settings } from './config.ts';

describe('readConfig', () => {
  it('serves one local reader on loopback without accounts by default', () => {
    const config = readConfig({}, {});
    expect(config).toMatchObject({ host: '127.0.0.1', port: 8080, accounts: false, databaseUrl: null });
  });

  it('prefers a flag to the environment and the environment to the default', () => {
    expect(readConfig({ port: '9000' }, { BROADSHEET_PORT: '9001' }).port).toBe(9000);
    expect(readConfig({}, { BROADSHEET_PORT: '9001' }).port).toBe(9001);
  });

  it('requires accounts as soon as other machines can reach it', () => {
    expect(readConfig({ host: '0.0.0.0' }, {}).accounts).toBe(true);
    expect(readConfig({ host: '::1' }, {}).accounts).toBe(false);
    expect(() => readConfig({ host: '0.0.0.0', accounts: 'off' }, {})).toThrow(/--accounts/);
  });

  it.each([
    ['port', 'eighty', /whole number from 0 to 65535/],
    ['port', '70000', /whole number/],
    ['role', 'everything', /one of all, web, ingest/],
    ['databaseUrl', 'mysql://x', /postgres/],
    ['baseUrl', 'news.example.org', /https/],
    ['timeZone', 'Mars/Olympus', /IANA/],
    ['role', 'web', /--database-url/],
    ['keepDays', '3', /at least the 7 days/],
    ['host', '999.1.1.1', /--host .* not an address/],
    ['host', '127.0.0.1:8080', /--host .* not an address/],
    ['host', 'two words', /--host .* not an address/],
  ])('says which setting is wrong and what it accepts: %s=%s', (name, value, message) => {
    try {
      readConfig({ [name]: value }, {});
      expect.unreachable();
    } catch (error) {
      const { message: said, advice } = error as { message: string; advice: string };
      expect(`${said} ${advice}`).toMatch(message);
    }
  });

  // It said: 'which is not possible when ...: use on or auto. Give possible when ...: use on or auto, or leave it out'.
  it.each([
    [
      { host: '0.0.0.0', accounts: 'off' },
      /^--accounts .* cannot be "off" together with --host 0\.0\.0\.0: /,
    ],
    [{ role: 'web' }, /^--role .* cannot be "web" with SQLite/],
    [{ keepDays: '3' }, /^--keep-days .* cannot be "3" while/],
  ])('says of %j what does not go together, in whole sentences', (flags, message) => {
    try {
      readConfig(flags, {});
      expect.unreachable();
    } catch (error) {
      const { message: said, advice } = error as { message: string; advice: string };
      expect(said).toMatch(message);
      expect(`${said} ${advice}`).not.toMatch(/not possible|Give (possible|at least)/);
    }
  });

  it.each(['localhost', 'news.example.org', '::1', '::', 'fe80::1', '192.168.1.4', 'my_machine'])(
    'takes %s as a host',
    (host) => expect(readConfig({ host }, {}).host).toBe(host),
  );

  it('lets readings count together only where somebody switched that on', () => {
    expect(readConfig({}, {}).sharedReading).toBe(false);
    expect(readConfig({}, {}).companies).toBeNull();
    expect(readConfig({ companies: 'ours.csv' }, {}).companies).toBe(path.resolve('ours.csv'));
    expect(readConfig({}, { BROADSHEET_SHARED_READING: 'on' }).sharedReading).toBe(true);
    expect(readConfig({ sharedReading: true }, {}).sharedReading).toBe(true);
    expect(() => readConfig({}, { BROADSHEET_SHARED_READING: 'maybe' })).toThrow(/SHARED_READING/);
  });

  // Behind a proxy on this machine all clients counted as one: a stranger's sign-in attempts locked everybody out.
  it('believes a proxy on this machine where there is a public address, and whom it is told otherwise', () => {
    expect(readConfig({}, {}).trustedProxies).toEqual([]);
    expect(readConfig({ baseUrl: 'https://news.example' }, {}).trustedProxies).toEqual(['127.0.0.1', '::1']);
    const named = { baseUrl: 'https://news.example', trustedProxies: '10.0.0.2' };
    expect(readConfig(named, {}).trustedProxies).toEqual(['10.0.0.2']);
  });

  it('splits lists at commas and ignores blanks', () => {
    expect(readConfig({ allowHosts: ' 127.0.0.1:8085, ,10.0.0.0/8' }, {}).allowHosts).toEqual([
      '127.0.0.1:8085',
      '10.0.0.0/8',
    ]);
  });

  it('names every setting of the configuration once', () => {
    const names = settings.map((s) => s.name).toSorted();
    expect(names).toEqual(Object.keys(readConfig({}, {})).toSorted());
    expect(new Set(settings.map((s) => s.env)).size).toBe(settings.length);
  });
});
