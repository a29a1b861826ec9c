// What stands in a tab and a bookmark: plain text, which takes no markup.

/**
 * U+200E, U+200F, U+202A to U+202E, U+2066 to U+2069. On the page publishers' words are isolated by elements, but a
 * tab shows what stands after an unclosed mark, our own name, the wrong way round.
 */
const directionMarks = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** "Sources" -> "Sources · Broadsheet" */
export function documentTitle(title: string): string {
  const plain = title.replace(directionMarks, '').replace(/\s+/g, ' ').trim();
  return plain === '' || plain === 'Broadsheet' ? 'Broadsheet' : `${plain} · Broadsheet`;
}
