// Text for linkedom, which begins a new text node at every entity, also at those that it wrote itself: a page of
// "A&amp; A&amp; ..." took ten seconds or more arguments than a call may have.

/** Stand-ins that need no entity: three noncharacters (U+FDD0..FDD2), and a space for the space that does not break. */
const standIns: Readonly<Record<string, string>> = {
  '&': '\ufdd0',
  '<': '\ufdd1',
  '>': '\ufdd2',
  '\u00a0': '\u2000',
};
const escaped: Readonly<Record<string, string>> = {
  '\ufdd0': '&amp;',
  '\ufdd1': '&lt;',
  '\ufdd2': '&gt;',
  '\u2000': '\u00a0',
};

/** Element content without anything that has to be escaped. */
export function withStandIns(text: string): string {
  return text.replace(/[\ufdd0-\ufdd2]+/g, '').replace(/[&<>\u00a0]/g, (sign) => standIns[sign]!);
}

/** HTML made of such content, escaped as usual. */
export function withoutStandIns(html: string): string {
  return html.replace(/[\ufdd0-\ufdd2\u2000]/g, (sign) => escaped[sign]!);
}
