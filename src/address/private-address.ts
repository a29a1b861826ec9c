// Addresses that let in whoever knows them: with a name and password, or a token. Only administrators see those whole.

const hidden = '…';
/** A proxy of feeds carries the address of another one as a parameter, and that one may carry a third. */
const mostNested = 3;

/** Names of parameters, letters and digits alone: what they hold opens the feed. */
const secretNames = new Set([
  'pass',
  'pwd',
  'pw',
  'sig',
  'sid',
  'hash',
  'hmac',
  'jwt',
  'private',
  'userpass',
]);
const secretParts =
  /token|secret|passw|passphrase|passcode|passkey|signature|credential|session|sessid|bearer|auth|(?:^|api|access|feed|rss|user|client|member|private|my|subscriber|premium|licen[cs]e|podcast|account|reader|login)key\d?$/;
/** Names that tell nothing, of values that are made for nobody to guess: Reddit's `feed`, one-time codes. */
const vagueNames = new Set([
  'feed',
  'code',
  'access',
  'pin',
  't',
  'k',
  'u',
  'uid',
  'user',
  'guid',
  'uuid',
  'share',
  'ticket',
]);
const unguessable = /^(?=\D*\d)[\w-]{16,}$/;
/** Three parts in base64url, the first of which is a JSON object (RFC 7519). */
const jsonWebToken = /\beyJ[\w-]{8,}\.[\w-]{4,}\.[\w-]*/;
/** Path parts that say of themselves, or of the next one, that they are secret. Long random ones alone may be public. */
const secretMarks = /^(?:private|secret|token|auth|apikey|api-key)$/i;
const secretPathPart = /^(?:(?:private|secret|token)[-=:][\w-]*\d[\w-]*|(?:api-?key|key|auth)=)/i;
/** A name and password of an address that stands in the path of another, as proxies of feeds take it. */
const userInPath = /((?::|%3a)(?:\/|%2f){2})(?:(?!%2f)[^/@])*?(?=@|%40)/gi;

/**
 * The address as anybody may see it: what opens the feed is replaced by "…" (a name and password; parameters named
 * like token, key, auth, secret, signature; path parts that follow "private" or "token"). An address without any of
 * them comes back as it was given, and so does what is no address.
 */
export function publicAddress(address: string): string {
  return redact(address, hidden, 0) ?? address;
}

/** True when the address holds something that only administrators may see. */
export function isPrivateAddress(address: string): boolean {
  return redact(address, hidden, 0) !== null;
}

/** Any text with every address in it as `publicAddress` shows it: failure lines, titles, logs. */
export function withoutSecrets(text: string): string {
  if (!text.includes('://')) return text;
  return text.replace(/[a-z][a-z0-9+.-]{0,20}:\/\/[^\s"'<>\\`|{}]*[^\s"'<>\\`|{}.,;:!?)]/gi, publicAddress);
}

/**
 * The address for resolving relative links against: a link of a private feed must not inherit what opens the feed,
 * because articles are shown to every reader.
 */
export function linkBase(address: string): string {
  return redact(address, '', 0) ?? address;
}

/** null when there is nothing to hide. @param mark stands for what is hidden; '' leaves it out altogether */
function redact(address: string, mark: string, nested: number): string | null {
  const url = URL.parse(address);
  if (!url || !(address.includes('//') || /^https?:$/.test(url.protocol))) return null;
  const hasUser = url.username !== '' || url.password !== '';
  const path = redactPath(url.pathname, mark);
  const search = redactPairs(url.search, mark, nested);
  const fragment = redactPairs(url.hash, mark, nested);
  if (!hasUser && path === url.pathname && search === url.search && fragment === url.hash) return null;
  const user = hasUser && mark !== '' ? `${mark}@` : '';
  return `${url.protocol}//${user}${url.host}${path}${search}${fragment}`;
}

function redactPath(path: string, mark: string): string {
  // Left out of a path, a part would change what relative links mean: it is always replaced.
  const instead = mark || '-';
  const parts = path.replace(userInPath, `$1${instead}`).split('/');
  return parts
    .map((part, i) => {
      if (secretPathPart.test(part) || jsonWebToken.test(part)) return instead;
      if (part.includes(';')) return redactParameters(part, instead);
      const before = decoded(parts[i - 1] ?? '');
      const isLong = part.length >= (/\d/.test(part) || !/^private$/i.test(before) ? 8 : 12);
      return secretMarks.test(before) && isLong ? instead : part;
    })
    .join('/');
}

/** `feed;jsessionid=x` -> `feed;jsessionid=…`, as RFC 3986 (3.3) has it. */
function redactParameters(part: string, instead: string): string {
  return part.replace(/;([\w.-]+)=([^;]+)/g, (whole, name: string, value: string) =>
    isSecret(name, value, mostNested) ? `;${name}=${instead}` : whole,
  );
}

/** `?a=1&token=x` -> `?a=1&token=…`; a fragment may hold such pairs too. */
function redactPairs(text: string, mark: string, nested: number): string {
  if (!text.includes('=')) return text;
  const pairs = text
    .slice(1)
    .split('&')
    .flatMap((pair) => {
      const end = pair.indexOf('=');
      // In HTML the pairs are parted by "&amp;".
      const name = (end < 0 ? pair : pair.slice(0, end)).replace(/^amp;/, '');
      const value = end < 0 ? '' : pair.slice(end + 1);
      if (value === '' || !isSecret(name, value, nested)) return [pair];
      return mark === '' ? [] : [`${pair.slice(0, end)}=${mark}`];
    });
  return pairs.length > 0 ? text[0] + pairs.join('&') : '';
}

function isSecret(name: string, value: string, nested: number): boolean {
  const plain = decoded(name)
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
    .replace(/authors?(?!i[sz])/g, '');
  if (secretNames.has(plain) || secretParts.test(plain)) return true;
  const inner = decoded(value);
  if (jsonWebToken.test(inner)) return true;
  if (vagueNames.has(plain) && (unguessable.test(inner) || (plain === 'pin' && /^\d{4,}$/.test(inner))))
    return true;
  // Old forms of query strings part their pairs with semicolons.
  if (inner.includes(';') && redactPairs(`?x&${inner.replaceAll(';', '&')}`, hidden, nested).includes(hidden))
    return true;
  if (nested >= mostNested) return false;
  // An address, or one of the same site: "/feed?token=x".
  const query = inner.slice(inner.indexOf('?'));
  const holds = inner.includes('?') && redactPairs(query, hidden, nested + 1) !== query;
  return holds || redact(inner, hidden, nested + 1) !== null;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}
