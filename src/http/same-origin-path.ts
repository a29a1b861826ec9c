// Redirect targets that come from outside may only be paths of this site.

/** `path` when it is a path of this site, else `fallback`; refuses `//x`, `/\x`, control characters and whole addresses. */
export function sameOriginPath(path: string, fallback: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: browsers strip these, which would turn "/\t/x" into "//x".
  if (!path.startsWith('/') || /^\/[/\\]|[\u0000-\u001f\u007f\\]/.test(path)) return fallback;
  const base = 'http://broadsheet.invalid';
  const url = URL.parse(path, base);
  return url && url.origin === base ? url.pathname + url.search + url.hash : fallback;
}
