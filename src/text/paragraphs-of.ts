// The paragraphs of our own sanitised HTML, each with the number that links lead to.

export interface Paragraph {
  /** n of the element's id="p<n>". */
  readonly number: number;
  readonly text: string;
}

const entities: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&apos;': "'",
  '&nbsp;': ' ',
  '&amp;': '&',
};

/** In order; cells of a table are lines of the paragraph before it, captions are left out. */
export function paragraphsOf(html: string): readonly Paragraph[] {
  const parts = html
    .replace(/<figure\b[\s\S]*?<\/figure>/gu, '')
    .split(/<[a-z][a-z0-9]*\sid="p(\d+)"[^>]*>/u);
  const paragraphs: Paragraph[] = [];
  // Before the first number stands what has none.
  for (let i = 0; i < parts.length; i += 2) {
    const number = i === 0 ? 0 : Number(parts[i - 1]);
    for (const line of textOf(parts[i]!).split('\n')) {
      const text = line.replace(/\s+/gu, ' ').trim();
      if (text !== '') paragraphs.push({ number, text });
    }
  }
  return paragraphs;
}

function textOf(html: string): string {
  return html
    .replace(/<br\b[^>]*>|<\/(?:p|h[1-6]|li|pre|td|th)>/gu, '\n')
    .replace(/<[^>]*>/gu, '')
    .replace(/&(?:lt|gt|quot|#39|apos|nbsp|amp);/gu, (entity) => entities[entity]!);
}
