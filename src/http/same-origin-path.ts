// Redirect targets that come from outside may only be paths of this site.

/**
 * `path` when it is a path of this site, else `fallback`; refuses `//x`, `/\x`, control characters and whole addresses.
 * So does what comes out: "/.//x" is a path of this site, but its dots go when it is resolved and leave "//x".
 */
export function sameOriginPath(path: string, fallback: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: browsers strip these, which would turn "/\t/x" into "//x".
  if (!path.startsWith('/') || /^\/[/\\]|[\u0000-\u001f\u007f\\]/.test(path)) return fallback;
  const base = 'http://broadsheet.invalid';
  const url = URL.parse(path, base);
  if (!url || url.origin !== base || url.pathname.startsWith('//')) return fallback;
  return url.pathname + url.search + url.hash;
}
