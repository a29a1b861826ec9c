// Which addresses may be connected to: public ones, and what the operator has allowed by name, address or range.
import ipaddr from 'ipaddr.js';
import { BroadsheetError } from '../model/errors.ts';

type IpAddress = ipaddr.IPv4 | ipaddr.IPv6;

type AllowRule =
  | { readonly kind: 'range'; readonly range: [IpAddress, number]; readonly port: number | null }
  | { readonly kind: 'host'; readonly host: string; readonly port: number | null };

export interface AddressCheck {
  /** The host is allowed by name, whatever it resolves to. */
  allowsHost(host: string, port: number): boolean;
  /** The address is public, or allowed. @param address an IP address; anything else is refused. */
  allowsAddress(address: string, port: number): boolean;
}

/**
 * @param allowHosts "host", "host:port", "[ipv6]:port" or CIDR ranges ("127.0.0.0/8").
 * @throws BroadsheetError `allow-hosts-invalid` for an entry that is none of these.
 */
export function createAddressCheck(allowHosts: readonly string[]): AddressCheck {
  const rules = allowHosts.map(readRule);
  const portFits = (rule: AllowRule, port: number): boolean => rule.port === null || rule.port === port;
  return {
    allowsHost(host, port) {
      const name = host.toLowerCase();
      return rules.some((rule) => rule.kind === 'host' && rule.host === name && portFits(rule, port));
    },
    allowsAddress(text, port) {
      if (!ipaddr.isValid(text)) return false;
      const address = ipaddr.process(text);
      if (isPublic(address)) return true;
      return rules.some(
        (rule) => rule.kind === 'range' && portFits(rule, port) && inRange(address, rule.range),
      );
    },
  };
}

function readRule(entry: string): AllowRule {
  const text = entry.trim().toLowerCase();
  if (text.includes('/')) {
    if (!ipaddr.isValidCIDR(text)) throw invalidRule(entry);
    return { kind: 'range', range: ipaddr.parseCIDR(text), port: null };
  }
  const match = /^(?:\[([^\]]+)\]|([^:\s]+)|([0-9a-f:.]*:[0-9a-f:.]*:[0-9a-f:.]*))(?::(\d{1,5}))?$/.exec(
    text,
  );
  const host = match?.[1] ?? match?.[2] ?? match?.[3];
  if (!host) throw invalidRule(entry);
  const port = match?.[4] ? Number(match[4]) : null;
  if (!ipaddr.isValid(host)) return { kind: 'host', host, port };
  const address = ipaddr.process(host);
  return { kind: 'range', range: [address, address.kind() === 'ipv4' ? 32 : 128], port };
}

function invalidRule(entry: string): BroadsheetError {
  return new BroadsheetError({
    code: 'allow-hosts-invalid',
    audience: 'operator',
    message: `"${entry}" is no host, host:port or address range.`,
    advice: 'Write it as "news.example", "127.0.0.1:8085" or "192.168.0.0/16".',
  });
}

function inRange(address: IpAddress, [start, bits]: [IpAddress, number]): boolean {
  return address.kind() === start.kind() && address.match(start as ipaddr.IPv4, bits);
}

/**
 * Public unicast only. Addresses that carry an IPv4 address inside (NAT64, 6to4, Teredo, mapped) are refused as a
 * whole: what they reach depends on a gateway we know nothing of. `process` has unwrapped the mapped ones before.
 */
function isPublic(address: IpAddress): boolean {
  if (address.kind() === 'ipv4') return address.range() === 'unicast';
  // Only 2000::/3 is given out for use on the internet (RFC 4291 section 2.4).
  return address.range() === 'unicast' && (address as ipaddr.IPv6).parts[0]! >> 13 === 1;
}
