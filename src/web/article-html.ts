// An article's sanitised HTML made fit for our pages: pictures through the proxy, links that leave safely,
// headings under the page's own.
import { Parser } from 'htmlparser2';
import { escapeContent, escapeHtml } from '../article/html/escape.ts';
import { ownWords } from './own-words.ts';

const voidTags = new Set(['img', 'br', 'hr', 'wbr', 'source', 'col', 'track', 'area', 'input', 'embed']);
/** The page has h1; text begins at h2. */
const headings: Readonly<Record<string, string>> = { h1: 'h2' };

/**
 * `html` has been sanitised at ingest; this only rewrites it and drops nothing but what cannot be shown.
 * @param pictureHref the picture proxy's address for a publisher's address (absolute http or https)
 */
export function articleHtml(html: string, pictureHref: (url: string) => string): string {
  let out = '';
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const tag = ownWords(headings, name) ?? name;
        const rewritten = rewrite(tag, attributes, pictureHref);
        if (rewritten === null) return;
        out += `<${tag}`;
        for (const [key, value] of Object.entries(rewritten)) out += ` ${key}="${escapeHtml(value)}"`;
        out += '>';
      },
      ontext(text) {
        out += escapeContent(text);
      },
      onclosetag(name) {
        if (!voidTags.has(name)) out += `</${ownWords(headings, name) ?? name}>`;
      },
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  parser.end(html);
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
