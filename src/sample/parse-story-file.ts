// One story file of the sample newsroom -> its articles: header lines, `---`, Markdown; `====` between articles.
import type { ArticleKind } from '../model/article.ts';

export interface SampleArticle {
  readonly publisher: string;
  readonly id: string;
  readonly hoursAgo: number;
  readonly title: string;
  readonly dek: string | null;
  readonly author: string | null;
  readonly section: string | null;
  readonly topics: readonly string[];
  readonly picture: string | null;
  readonly caption: string | null;
  readonly credit: string | null;
  readonly kind: ArticleKind;
  readonly language: string;
  readonly correctedHoursAgo: number | null;
  readonly correction: string | null;
  /** Minutes after the sample was opened when it comes, in place of the article of its id where there is one. */
  readonly afterMinutes: number;
  /** Markdown with date placeholders. */
  readonly body: string;
}

const required = ['publisher', 'id', 'hours-ago', 'title', 'kind', 'language'];

/** @throws Error naming file and article when a header is missing or malformed. */
export function parseStoryFile(text: string, fileName: string): SampleArticle[] {
  return text
    .split(/^====\s*$/m)
    .filter((part) => part.trim() !== '')
    .map((part) => parseArticle(part.trim(), fileName));
}

function parseArticle(part: string, fileName: string): SampleArticle {
  const end = part.search(/^---\s*$/m);
  if (end < 0) throw new Error(`${fileName}: an article has no --- line after its header.`);
  const header = new Map<string, string>();
  for (const line of part.slice(0, end).split('\n')) {
    if (line.trim() === '') continue;
    const colon = line.indexOf(':');
    if (colon < 1) throw new Error(`${fileName}: header line "${line}" has no key.`);
    header.set(line.slice(0, colon).trim(), line.slice(colon + 1).trim());
  }
  const get = (key: string) => header.get(key) || null;
  for (const key of required) {
    if (!get(key)) throw new Error(`${fileName}: an article lacks "${key}" (id ${get('id') ?? 'unknown'}).`);
  }
  const hours = (key: string) => {
    const value = get(key);
    if (value === null) return null;
    const number = Number(value);
    if (!Number.isFinite(number) || number < 0 || number > 120) {
      throw new Error(`${fileName}: ${get('id')}: ${key} is "${value}", not hours from 0 to 120.`);
    }
    return number;
  };
  return {
    publisher: get('publisher') as string,
    id: get('id') as string,
    hoursAgo: hours('hours-ago') as number,
    title: get('title') as string,
    dek: get('dek'),
    author: get('author'),
    section: get('section'),
    topics: (get('topics') ?? '').split(',').flatMap((topic) => topic.trim() || []),
    picture: get('picture'),
    caption: get('caption'),
    credit: get('credit'),
    kind: get('kind') as ArticleKind,
    language: get('language') as string,
    correctedHoursAgo: hours('corrected-hours-ago'),
    correction: get('correction'),
    afterMinutes: Number(get('after-minutes') ?? 0),
    body: part
      .slice(end)
      .replace(/^---\s*\n/, '')
      .trim(),
  };
}
