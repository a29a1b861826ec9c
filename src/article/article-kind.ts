// News, opinion, live blog, briefing ...: told from the title's prefix, the address and the categories.
import type { ArticleKind } from '../model/article.ts';
import type { ArticleForm } from '../story/article-format.ts';

interface KindRule {
  readonly kind: ArticleKind;
  readonly title: RegExp | null;
  /** Against one path segment of the address. */
  readonly segment: RegExp | null;
  /** Against one category, lower case. */
  readonly category: RegExp | null;
}

/** The first rule that holds decides. What titles say of digests, live pages and columns: see `article-format.ts`. */
const rules: readonly KindRule[] = [
  {
    kind: 'correction',
    title:
      /^(?:corrections?(?: and clarifications?)?\b\s*[:-]|corrections? and clarifications?\b|clarification\s*:|for the record\s*:|erratum\b|rectificati(?:on|f)\b|korrektur\s*:)/i,
    segment: /^corrections?$/,
    category: /^corrections?(?: and clarifications?)?$/,
  },
  {
    kind: 'live',
    title: null,
    segment: /^(?:live|live-?blogs?|live-?news|live-?updates?|liveticker)$|-live(?:-updates)?$/,
    category: /^(?:live|live ?blog|minute by minute|liveticker)$/,
  },
  {
    kind: 'interview',
    title:
      /^(?:interview|q\s?&\s?a|q and a|entretien|entrevista|the interview)\s*(?:[:|–-]|with\b)|\b(?:: the interview|: an interview|in conversation with)\b|[-–|:]\s*interview$/i,
    segment: /^interviews?$/,
    category: /^(?:interviews?|q\s?&\s?a)$/,
  },
  {
    kind: 'opinion',
    title:
      /^(?:opinion|op-?ed|comment|commentary|column|editorial|letters?(?: to the editor)?|guest (?:essay|column|post)|viewpoint|the guardian view|leader|tribune|éditorial|chronique|kommentar|meinung|leitartikel|opinión|opinião|kolumne)\s*(?:[:|–-]|\bon\b)|[-–|]\s*(?:opinion|editorial|commentary)$/i,
    segment:
      /^(?:opinions?|op-?eds?|comment|commentisfree|commentary|columns?|columnists?|editorials?|letters|voices|perspectives?|views?|meinung|kommentare?|opinion-columns?|tribunes?|debats?|idees)$/,
    category:
      /^(?:opinions?|op-?eds?|comment|commentary|columns?|columnists?|editorials?|letters(?: to the editor)?|viewpoints?|perspectives?|meinung|kommentar|opinión|opinião|tribune|chroniques?)$/,
  },
  {
    kind: 'briefing',
    title: null,
    segment: /^(?:briefings?|newsletters?|roundups?|digest)$/,
    category: /^(?:briefings?|newsletters?|round-?ups?|news in brief|digest)$/,
  },
  {
    kind: 'routine',
    title: null,
    segment:
      /^(?:horoscopes?|astrology|puzzles?|crosswords?|sudoku|quiz(?:zes)?|lottery|lotto|tv-?(?:guide|listings?)|death-notices|betting(?:-tips)?|podcasts?|coupons?|horoskop|horoscopo|oroscopo|mots-croises)$/,
    category:
      /^(?:horoscopes?|astrology|puzzles?|crosswords?|sudoku|quiz(?:zes)?|lottery|tv (?:guide|listings?)|death notices|betting(?: tips)?|podcasts?|coupons?|horoskop|horóscopo|oroscopo)$/,
  },
  {
    kind: 'analysis',
    title:
      /^(?:analysis|explainer|explained|news analysis|fact check|factbox|in depth|data|analyse|décryptage|análisis|análise|hintergrund)\s*[:|–-]|[-–|:]\s*(?:analysis|an explainer|explained|explainer)$|^explainer\b/i,
    segment: /^(?:analysis|explainers?|explained|fact-?checks?|in-depth|analyse|decodeurs)$/,
    category: /^(?:(?:news )?analysis|explainers?|explained|fact ?checks?|analyse|in depth)$/,
  },
  {
    kind: 'feature',
    title:
      /^(?:feature|long ?read|the long read|profile|obituary|review|photo essay|reportage|in pictures|from the archive)\s*[:|–-]|[-–|:]\s*(?:the long read|in pictures|review|obituary)$|\bobituary$/i,
    segment:
      /^(?:features?|long-?reads?|the-long-read|magazine|obituar(?:y|ies)|reviews?|profiles?|reportagen?)$/,
    category: /^(?:features?|long ?reads?|magazine|obituar(?:y|ies)|reviews?|profiles?|reportagen?)$/,
  },
];

const briefTitle = /^(?:brief|in brief|breaking|alert|urgent|eilmeldung|flash)\s*[:|–-]/i;
const briefWords = 160;

/**
 * @param form from `formOf`
 * @param wordCount of the body; a full text of few words is a brief
 * @param isWhole false while only a summary is known: its length says nothing
 */
export function articleKind(input: {
  title: string;
  url: string | null;
  categories: readonly string[];
  wordCount: number;
  isWhole: boolean;
  form: ArticleForm;
}): ArticleKind {
  const title = input.title.trim();
  const [correction] = rules;
  if (correction!.title!.test(title)) return correction!.kind;
  if (input.form !== 'event') return input.form;
  const segments = pathSegments(input.url);
  const categories = input.categories.slice(0, 12).map((category) => category.trim().toLowerCase());
  for (const rule of rules) if (rule.title?.test(title)) return rule.kind;
  for (const rule of rules) {
    if (rule.segment && segments.some((segment) => rule.segment!.test(segment))) return rule.kind;
    if (rule.category && categories.some((category) => rule.category!.test(category))) return rule.kind;
  }
  if (briefTitle.test(title)) return 'brief';
  return input.isWhole && input.wordCount > 0 && input.wordCount < briefWords ? 'brief' : 'news';
}

/** Path segments of an address without the last (the article's own name), except where there is just one. */
export function pathSegments(url: string | null): string[] {
  const path = url === null ? null : /^https?:\/\/[^/?#]+([^?#]*)/i.exec(url)?.[1];
  if (!path) return [];
  const segments = path.toLowerCase().split('/').filter(Boolean).slice(0, 8);
  return segments.length > 1 ? segments.slice(0, -1) : [];
}
