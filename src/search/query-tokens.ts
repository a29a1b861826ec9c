// Cuts what a reader typed into words, quoted phrases and operators such as source:"Harbour Gazette".

/** `not`: a minus stands straight before it. */
export type QueryToken = { readonly not: boolean } & (
  | { readonly kind: 'word'; readonly text: string }
  | { readonly kind: 'phrase'; readonly text: string }
  | { readonly kind: 'operator'; readonly name: string; readonly value: string }
);

const maxTokens = 250;
/**
 * A minus belongs to what follows it, where it stands after a space: "co-op" and "a - b" have none. Signs may stand
 * between: "-#quay".
 */
const pattern =
  /(?:(?<!\S)([-\u2212])(?=[^\s\p{L}\p{N}\-\u2212]{0,3}[\p{L}\p{N}]))?(?:([a-z]+):(?:"([^"]*)"?|([^\s"]*))|"([^"]*)"?|([^\s"]+))/giu;

/**
 * Tokens in the order typed, at most 250: as many as five hundred characters hold. Curly quotes count as quotes; a quote that is never closed runs to the
 * end. Only the given operator names are operators: "12:30" and "https://..." stay words. A minus before a mark that no
 * text is searched for ("-!") is a word like any other.
 */
export function queryTokens(text: string, operators: ReadonlySet<string>): readonly QueryToken[] {
  const tokens: QueryToken[] = [];
  for (const match of text.replace(/[“”„«»]/gu, '"').matchAll(pattern)) {
    if (tokens.length >= maxTokens) break;
    const [whole, minus = '', rawName, quotedValue, plainValue, phrase] = match;
    const not = minus !== '';
    const name = rawName?.toLowerCase();
    if (name !== undefined && operators.has(name)) {
      tokens.push({ not, kind: 'operator', name, value: (quotedValue ?? plainValue ?? '').trim() });
    } else if (phrase !== undefined) {
      if (phrase.trim() !== '') tokens.push({ not, kind: 'phrase', text: phrase.trim() });
    } else {
      tokens.push({ not, kind: 'word', text: whole.slice(minus.length).replaceAll('"', '') });
    }
  }
  return tokens;
}
