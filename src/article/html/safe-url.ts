// Addresses out of publishers' HTML: absolute http(s) or nothing.

/** Plain addresses that a parser would give back unchanged; the fast way past `new URL`. */
const plainAddress = /^https?:\/\/[a-z0-9][a-z0-9.-]*\/[A-Za-z0-9\-._~/?=&%+,;:@!$*]*$/;
const maxAddressLength = 4_000;

/**
 * The absolute address that a browser would open for `raw`, or null when that is not http(s).
 * Goes through the WHATWG URL parser, which removes tabs, newlines and leading control characters exactly
 * as browsers do, and gives back its serialisation: what was checked is what is written.
 *
 * @param raw attribute value, entities decoded
 * @param base absolute address for relative ones; null refuses those
 */
export function safeUrl(raw: string | undefined | null, base: string | null): string | null {
  if (!raw || raw.length > maxAddressLength) return null;
  if (plainAddress.test(raw) && !raw.includes('/.')) return raw;
  const trimmed = raw.trim();
  if (trimmed === '' || trimmed.startsWith('#')) return null;
  const parsed = URL.parse(trimmed, base ?? undefined);
  if (!parsed || (parsed.protocol !== 'http:' && parsed.protocol !== 'https:')) return null;
  if (parsed.username !== '' || parsed.password !== '') {
    parsed.username = '';
    parsed.password = '';
  }
  return parsed.hostname === '' ? null : parsed.href;
}
