// Opens connections to permitted addresses only: the check is made on the address really connected to.
import { lookup as dnsLookup, type LookupAddress, type LookupOptions } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import { buildConnector } from 'undici';
import type { AddressCheck } from './address-check.ts';

/** The connection was refused by us; `message` names the address. */
export class AddressRefusedError extends Error {
  readonly code = 'BROADSHEET_ADDRESS_REFUSED';
  constructor(host: string, addresses: readonly string[]) {
    const found = addresses.filter((address) => address !== host);
    super(
      found.length
        ? `${host} is at ${found.join(', ')}, which is not public`
        : `${host} is not a public address`,
    );
  }
}

/**
 * A connector for undici. Names are resolved once and only permitted answers are handed to the socket, so a second,
 * different answer of the name server cannot slip in (DNS rebinding). undici does not call `lookup` for addresses
 * written as numbers: those are checked before the socket is opened.
 */
export function guardedConnector(check: AddressCheck, connectTimeoutMs: number): buildConnector.connector {
  const connectors = new Map<number, buildConnector.connector>();
  const connectorOf = (port: number): buildConnector.connector => {
    let connector = connectors.get(port);
    if (!connector) {
      connector = buildConnector({
        allowH2: false,
        timeout: connectTimeoutMs,
        lookup: guardedLookup(check, port),
      });
      // Ports are few; should a publisher use many, the oldest connector goes.
      if (connectors.size >= 64) connectors.delete(connectors.keys().next().value!);
      connectors.set(port, connector);
    }
    return connector;
  };
  return (options, callback) => {
    const port = Number(options.port) || (options.protocol === 'https:' ? 443 : 80);
    const host = options.hostname.replace(/^\[|\]$/g, '');
    if (isIP(host) && !check.allowsAddress(host, port)) {
      callback(new AddressRefusedError(host, [host]), null);
      return;
    }
    connectorOf(port)(options, callback);
  };
}

function guardedLookup(check: AddressCheck, port: number): LookupFunction {
  return (host: string, options: LookupOptions, callback: (...answer: never[]) => void) => {
    const answer = callback as unknown as (
      error: Error | null,
      address?: string | LookupAddress[],
      family?: number,
    ) => void;
    dnsLookup(host, { ...options, all: true }, (error, found) => {
      if (error) return answer(error);
      const permitted = check.allowsHost(host, port)
        ? found
        : found.filter(({ address }) => check.allowsAddress(address, port));
      const first = permitted[0];
      if (!first) {
        return answer(
          new AddressRefusedError(
            host,
            found.map(({ address }) => address),
          ),
        );
      }
      if (options.all) return answer(null, permitted);
      return answer(null, first.address, first.family);
    });
  };
}
