// What we read in sixty articles of the sample newsroom: whom and what they name. The rules are in rules.md.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export type Half = 'to-fit' | 'held-out';
/** Listed companies are organisations here. */
export type NamedKind = 'person' | 'organisation';

export interface Annotation {
  readonly kind: NamedKind;
  /** Names that are right for it. */
  readonly names: readonly string[];
  /** Other forms in the text that mean it. */
  readonly forms: readonly string[];
  /** Finding it is neither right nor wrong. */
  readonly optional: boolean;
}

export interface AnnotatedArticle {
  readonly id: string;
  readonly story: string;
  readonly named: readonly Annotation[];
}

const folder = path.dirname(fileURLToPath(import.meta.url));

/** @throws Error naming file and line when a line is none of the format's. */
export function readAnnotations(half: Half): AnnotatedArticle[] {
  return parseAnnotations(fs.readFileSync(path.join(folder, `${half}.txt`), 'utf8'), `${half}.txt`);
}

/** `## id (story)`, then `kind: name | name = form, form`; `?` after the kind: optional. `# ` opens a comment. */
export function parseAnnotations(text: string, file: string): AnnotatedArticle[] {
  const articles: (AnnotatedArticle & { named: Annotation[] })[] = [];
  for (const [i, line] of text.split('\n').entries()) {
    if (line.trim() === '' || line.startsWith('# ')) continue;
    const head = /^## (\S+) \((\S+)\)$/.exec(line);
    const row = /^(person|organisation)(\??): ([^=]+?)(?: = (.+))?$/.exec(line);
    if (head) articles.push({ id: head[1]!, story: head[2]!, named: [] });
    else if (row && articles.length > 0) {
      const [, kind, optional, names, forms] = row;
      articles.at(-1)!.named.push({
        kind: kind as NamedKind,
        names: names!.split(' | '),
        forms: forms?.split(', ') ?? [],
        optional: optional === '?',
      });
    } else throw new Error(`${file}:${i + 1}: "${line}" is no annotation.`);
  }
  return articles;
}
