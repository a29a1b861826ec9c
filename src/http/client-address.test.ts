import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { clientAddressReader, senderOf } from './client-address.ts';

async function addressOf(trusted: string[], peer: string, forwarded?: string): Promise<string> {
  const read = clientAddressReader(trusted);
  const app = new Hono();
  app.get('/', (c) => c.text(read(c)));
  const headers = forwarded === undefined ? undefined : { 'x-forwarded-for': forwarded };
  const incoming = { socket: { remoteAddress: peer, remotePort: 1, remoteFamily: 'IPv4' } };
  return (await app.request('/', { headers }, { incoming })).text();
}

describe('clientAddressReader', () => {
  it('believes nobody who is not named a trusted proxy', async () => {
    expect(await addressOf([], '192.0.2.7', '198.51.100.1')).toBe('192.0.2.7');
    expect(await addressOf(['10.0.0.0/8'], '192.0.2.7', '198.51.100.1')).toBe('192.0.2.7');
  });

  it('takes from a trusted proxy whom it heard from, not what the sender wrote before', async () => {
    expect(await addressOf(['127.0.0.1'], '::ffff:127.0.0.1', '203.0.113.9, 198.51.100.1')).toBe(
      '198.51.100.1',
    );
  });

  it('looks past several trusted proxies', async () => {
    expect(await addressOf(['10.0.0.0/8'], '10.0.0.1', '198.51.100.1, 10.2.3.4')).toBe('198.51.100.1');
  });

  it.each([undefined, '', 'nonsense', 'unknown, , x'])(
    'stays with the proxy when it says %j',
    async (said) => {
      expect(await addressOf(['10.0.0.1'], '10.0.0.1', said)).toBe('10.0.0.1');
    },
  );

  it.each(['proxy.example', '10.0.0.0/33', '10.0.0.1/', '::1/129'])('refuses %j as a proxy', (entry) => {
    expect(() => clientAddressReader([entry])).toThrow(/no address or range/);
  });
});

describe('senderOf', () => {
  it.each([
    ['192.0.2.7', '192.0.2.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:db8::1', '2001:db8:0:0'],
    ['2001:0DB8:0001:0002::9', '2001:db8:1:2'],
    ['::1', '0:0:0:0'],
    ['', ''],
  ])('counts %s as %s', (address, expected) => {
    expect(senderOf(address)).toBe(expected);
  });
});
