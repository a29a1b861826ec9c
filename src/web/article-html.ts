// An article's sanitised HTML made fit for our pages: pictures through the proxy, links that leave safely,
// headings under the page's own.
import { Parser } from 'htmlparser2';
import { escapeContent, escapeHtml } from '../article/html/escape.ts';
import { typeset } from './format/typeset.ts';
import { ownWords } from './own-words.ts';

const voidTags = new Set(['img', 'br', 'hr', 'wbr', 'source', 'col', 'track', 'area', 'input', 'embed']);
/** Their letters stand for themselves. */
const literalTags = new Set(['pre', 'code', 'kbd', 'samp', 'var']);
/** Text goes on through these. */
const inlineTags = new Set([
  'a',
  'abbr',
  'b',
  'bdi',
  'bdo',
  'cite',
  'del',
  'em',
  'i',
  'ins',
  'mark',
  'q',
  's',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
  'time',
  'u',
  'wbr',
]);
/** The page has h1; text begins at h2. */
const headings: Readonly<Record<string, string>> = { h1: 'h2' };

/**
 * `html` has been sanitised at ingest; this only rewrites it and drops nothing but what cannot be shown.
 * Quotation marks and apostrophes are set as elsewhere on the page, except in code.
 * @param pictureHref the picture proxy's address for a publisher's address (absolute http or https)
 * @param language as `foreign` gives it
 */
export function articleHtml(
  html: string,
  pictureHref: (url: string) => string,
  language: string | null = null,
): string {
  let out = '';
  let waiting = '';
  let last = '';
  let literal = 0;
  const flush = () => {
    if (waiting === '') return;
    const text = literal > 0 ? waiting : typeset(waiting, language, last);
    last = text.slice(-1);
    waiting = '';
    out += escapeContent(text);
  };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        flush();
        if (literalTags.has(name)) literal++;
        if (!inlineTags.has(name)) last = '';
        const tag = ownWords(headings, name) ?? name;
        const rewritten = rewrite(tag, attributes, pictureHref);
        if (rewritten === null) return;
        out += `<${tag}`;
        for (const [key, value] of Object.entries(rewritten)) out += ` ${key}="${escapeHtml(value)}"`;
        out += '>';
      },
      ontext(text) {
        waiting += text;
      },
      onclosetag(name) {
        flush();
        if (literalTags.has(name)) literal--;
        if (!inlineTags.has(name)) last = '';
        if (!voidTags.has(name)) out += `</${ownWords(headings, name) ?? name}>`;
      },
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  parser.end(html);
  flush();
  return out;
}

function rewrite(
  tag: string,
  attributes: Record<string, string>,
  pictureHref: (url: string) => string,
): Record<string, string> | null {
  const { style: _, srcset: __, ...kept } = attributes;
  if (tag === 'img') {
    const src = kept.src ?? '';
    if (!/^https?:\/\//i.test(src)) return null;
    return { alt: '', ...kept, src: pictureHref(src), loading: 'lazy', decoding: 'async' };
  }
  if (tag === 'source') return null;
  if (tag === 'a' && kept.href && !kept.href.startsWith('#')) {
    return { ...kept, rel: 'noreferrer nofollow' };
  }
  return kept;
}
