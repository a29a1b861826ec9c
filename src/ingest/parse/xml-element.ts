// The small tree that feed mappers read: names with well-known prefixes, text, and raw markup where there is some.

export interface XmlElement {
  /** Lower case, with the usual prefix of its namespace: 'title', 'media:content', 'dc:creator'. */
  readonly name: string;
  /** Names in lower case; values decoded. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  /** Character data directly inside, entities decoded. */
  text: string;
  /** What stands between the tags, as written; '' unless markup was found or the element holds text only. */
  inner: string;
  /** True when a text element (title, description, ...) had tags inside: then `inner` is the better reading. */
  hasMarkup: boolean;
  /** False when the document ended before the closing tag. */
  complete: boolean;
  /** Value of xml:base and xml:lang in force here, outermost base first. */
  readonly base: readonly string[];
  readonly language: string | null;
}

export function firstChild(element: XmlElement, ...names: readonly string[]): XmlElement | undefined {
  for (const name of names) {
    const found = element.children.find((child) => child.name === name);
    if (found) return found;
  }
  return undefined;
}

export function childrenNamed(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.filter((child) => child.name === name);
}

/** Trimmed text of the first child of that name that has any; names in order of preference. */
export function childText(element: XmlElement, ...names: readonly string[]): string | null {
  for (const name of names) {
    for (const child of element.children) {
      if (child.name !== name) continue;
      const text = child.text.trim();
      if (text) return text;
    }
  }
  return null;
}
