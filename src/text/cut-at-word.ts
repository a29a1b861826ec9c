// A text that is too long for its place, cut where a word ends.

/** Cuts at a word's end and marks the cut; never in the middle of a surrogate pair. */
export function cutAtWord(text: string, maxChars: number): string {
  if (text.length <= maxChars) return text;
  const cut = text.slice(0, maxChars - 1);
  const space = cut.lastIndexOf(' ');
  const kept = space > maxChars / 2 ? cut.slice(0, space) : cut.replace(/[\ud800-\udbff]$/, '');
  return `${kept.replace(/[\s,;:–—-]+$/, '')}…`;
}
