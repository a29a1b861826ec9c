// Who sent a request: the other end of the connection, or whom a trusted proxy names.
import { BlockList, isIP } from 'node:net';
import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';
import { BroadsheetError } from '../model/errors.ts';

/** Further hops of a longer X-Forwarded-For are not looked at. */
const maxHops = 20;

/**
 * @param trustedProxies addresses or CIDR ranges
 * @returns whether an address is one of them
 * @throws BroadsheetError `config-invalid` for an entry that is neither
 */
export function proxyCheck(trustedProxies: readonly string[]): (address: string) => boolean {
  const trusted = new BlockList();
  for (const entry of trustedProxies) addRule(trusted, entry);
  return (address) => isIP(address) !== 0 && trusted.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');
}

/**
 * @param trustedProxies whose X-Forwarded-For is believed, as for `proxyCheck`
 * @returns a function from a request to its sender's address; '' where the connection has none
 */
export function clientAddressReader(trustedProxies: readonly string[]): (c: Context) => string {
  const isTrusted = proxyCheck(trustedProxies);
  return (c) => {
    const peer = bareAddress(peerOf(c));
    if (!isTrusted(peer)) return peer;
    // Every proxy adds whom it heard from at the end; what stands before the last untrusted one is hearsay.
    const hops = (c.req.header('x-forwarded-for') ?? '').split(',').slice(-maxHops);
    for (const hop of hops.reverse()) {
      const address = bareAddress(hop);
      if (isIP(address) === 0) return peer;
      if (!isTrusted(address)) return address;
    }
    return peer;
  };
}

/** An address for counting: of IPv6 the first 64 bits, because one sender has all the rest. */
export function senderOf(address: string): string {
  if (isIP(address) !== 6) return address;
  const groups = (part: string) => (part === '' ? [] : part.split(':'));
  const [head = '', tail] = (URL.parse(`http://[${address}]`)?.hostname.slice(1, -1) ?? address).split('::');
  const before = groups(head);
  const gap = tail === undefined ? 0 : 8 - before.length - groups(tail).length;
  return [...before, ...Array<string>(gap).fill('0'), ...groups(tail ?? '')].slice(0, 4).join(':');
}

function peerOf(c: Context): string {
  // Requests made in the process itself, as tests do, have no connection.
  if (!(c.env as { incoming?: unknown } | undefined)?.incoming) return '';
  return getConnInfo(c).remote.address ?? '';
}

/** An IPv4 address as itself, where a socket for both families gives it inside one of IPv6. */
export function bareAddress(text: string): string {
  return text.trim().replace(/^::ffff:(?=\d+\.)/i, '');
}

function addRule(rules: BlockList, entry: string): void {
  const [address = '', bits] = entry.split('/');
  const family = isIP(address) === 6 ? 'ipv6' : 'ipv4';
  const isRange =
    bits !== undefined && /^\d{1,3}$/.test(bits) && Number(bits) <= (family === 'ipv6' ? 128 : 32);
  if (isIP(address) === 0 || (bits !== undefined && !isRange)) {
    throw new BroadsheetError({
      code: 'config-invalid',
      audience: 'operator',
      message: `--trusted-proxies (BROADSHEET_TRUSTED_PROXIES) names "${entry}", which is no address or range.`,
      advice: 'Write it as 127.0.0.1, ::1 or 10.0.0.0/8, separated by commas.',
    });
  }
  if (bits === undefined) rules.addAddress(address, family);
  else rules.addSubnet(address, Number(bits), family);
}
