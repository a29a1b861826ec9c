// Cuts what a reader typed into words, quoted phrases and operators such as source:"Harbour Gazette".

export type QueryToken =
  | { readonly kind: 'word'; readonly text: string }
  | { readonly kind: 'phrase'; readonly text: string }
  | { readonly kind: 'operator'; readonly name: string; readonly value: string };

const maxTokens = 60;
const pattern = /([a-z]+):(?:"([^"]*)"?|([^\s"]*))|"([^"]*)"?|[^\s"]+/giu;

/**
 * Tokens in the order typed, at most 60. Curly quotes count as quotes; a quote that is never closed runs to the
 * end. Only the given operator names are operators: "12:30" and "https://..." stay words.
 */
export function queryTokens(text: string, operators: ReadonlySet<string>): readonly QueryToken[] {
  const tokens: QueryToken[] = [];
  for (const match of text.replace(/[“”„«»]/gu, '"').matchAll(pattern)) {
    if (tokens.length >= maxTokens) break;
    const [whole, rawName, quotedValue, plainValue, phrase] = match;
    const name = rawName?.toLowerCase();
    if (name !== undefined && operators.has(name)) {
      tokens.push({ kind: 'operator', name, value: (quotedValue ?? plainValue ?? '').trim() });
    } else if (phrase !== undefined) {
      if (phrase.trim() !== '') tokens.push({ kind: 'phrase', text: phrase.trim() });
    } else {
      tokens.push({ kind: 'word', text: whole.replaceAll('"', '') });
    }
  }
  return tokens;
}
