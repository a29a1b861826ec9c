// Whether a text that stands alone asks to be followed by another.

const openEnd = /(?::|\b(?:https?:\/\/|www\.)\S+)["'”’»)\]]*$/iu;

/** True where the text ends in a colon or in a web address: what it leads to does not stand below a headline. */
export function leadsOn(text: string): boolean {
  return openEnd.test(text.trimEnd().slice(-2_000));
}
