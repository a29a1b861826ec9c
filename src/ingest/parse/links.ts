// Addresses in feeds: resolved against xml:base and the feed's own address; http and https only.

const maxUrlChars = 4096;

/** An absolute http(s) address, or null for anything else (javascript:, data:, nonsense, too long). */
export function resolveLink(href: string | null | undefined, base: string | undefined): string | null {
  if (!href) return null;
  const text = href.trim();
  if (!text || text.length > maxUrlChars) return null;
  const url = URL.parse(text, base) ?? null;
  if (!url || (url.protocol !== 'http:' && url.protocol !== 'https:') || !url.hostname) return null;
  return url.href;
}

/** The base in force: the document's address, then every xml:base from the outermost in. */
export function joinBases(documentUrl: string | undefined, bases: readonly string[]): string | undefined {
  let base = documentUrl;
  for (const next of bases) base = resolveLink(next, base) ?? base;
  return base;
}

export function isImageUrl(url: string): boolean {
  return /\.(jpe?g|png|gif|webp|avif)(\?|#|$)/i.test(url);
}
