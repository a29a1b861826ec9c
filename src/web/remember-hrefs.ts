// Signing a picture's address costs more than drawing its card, and the same pictures stand on every reader's page.
const maxRemembered = 4_000;

/** The same function, answering from memory for addresses it has signed; the oldest are forgotten first. */
export function rememberHrefs(href: (url: string) => string): (url: string) => string {
  const known = new Map<string, string>();
  return (url) => {
    const before = known.get(url);
    if (before !== undefined) return before;
    const made = href(url);
    if (known.size >= maxRemembered) known.delete(known.keys().next().value as string);
    known.set(url, made);
    return made;
  };
}
