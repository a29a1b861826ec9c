// Text fields of feeds: whether they hold plain text or HTML, read the way their format means it.
import { decodeEntities } from './decode-entities.ts';
import { foldText, htmlToPlainText, plainTextToHtml } from './plain-text.ts';
import type { XmlElement } from './xml-element.ts';

const maxHtmlChars = 1_000_000;

/** HTML of an RSS field, which is HTML whether escaped, in CDATA or written straight into the XML. */
export function rssHtml(element: XmlElement | undefined): string | null {
  if (!element) return null;
  return capHtml(element.hasMarkup ? innerMarkup(element) : element.text);
}

/** A title of RSS as plain text: publishers escape HTML in it more often than not. */
export function rssTitle(element: XmlElement | undefined): string {
  if (!element) return '';
  return htmlToPlainText(element.hasMarkup ? innerMarkup(element) : element.text);
}

type AtomType = 'text' | 'html' | 'xhtml';

/** `type` of Atom 1.0, or `type` and `mode` of Atom 0.3 (RFC 4287 section 3.1; the 0.3 draft, section 3.1). */
function atomType(element: XmlElement): AtomType {
  const type = (element.attributes.type ?? 'text').trim().toLowerCase();
  const mode = element.attributes.mode?.trim().toLowerCase();
  if (type === 'xhtml' || type === 'application/xhtml+xml' || type === 'application/xml')
    return mode === 'escaped' || mode === 'base64' ? 'html' : 'xhtml';
  if (type === 'html' || type === 'text/html')
    return mode === 'xml' || (!mode && element.hasMarkup) ? 'xhtml' : 'html';
  return element.hasMarkup ? 'xhtml' : 'text';
}

/** Text of an Atom element after its transport encoding: base64 by `mode` (0.3) or for a binary media type (1.0). */
function atomText(element: XmlElement): string {
  if (!isBinary(element) && element.attributes.mode?.trim().toLowerCase() !== 'base64') return element.text;
  return Buffer.from(element.text, 'base64').toString('utf8');
}

function isBinary(element: XmlElement): boolean {
  const type = element.attributes.type?.trim().toLowerCase() ?? '';
  return type.includes('/') && !/^text\/|xml|html/.test(type);
}

/** HTML of an Atom text construct or content element; plain text comes back escaped. */
export function atomHtml(element: XmlElement | undefined): string | null {
  if (!element) return null;
  const type = atomType(element);
  if (type === 'xhtml') return capHtml(innerMarkup(element));
  const text = atomText(element);
  if (type === 'html') return capHtml(text);
  return capHtml(/<\/?[a-z][^<>]*>/i.test(text) ? text : plainTextToHtml(text));
}

/** A title of Atom as plain text. */
export function atomTitle(element: XmlElement | undefined): string {
  if (!element) return '';
  const type = atomType(element);
  if (type === 'xhtml') return htmlToPlainText(innerMarkup(element));
  const isHtml = type === 'html' || isBinary(element);
  return isHtml ? htmlToPlainText(atomText(element)) : foldText(decodeEntities(atomText(element)));
}

/** What stands between the tags, with CDATA opened and an XHTML prefix taken off. */
function innerMarkup(element: XmlElement): string {
  const { inner } = element;
  const opened = inner.includes('<![CDATA[')
    ? inner.replace(/<!\[CDATA\[([\s\S]*?)(?:\]\]>|$)/g, '$1')
    : inner;
  const prefix = /<([a-z][\w.-]*):(?:div|p|span|body|a|b|i|em|strong|img)[\s/>]/i.exec(opened)?.[1];
  return prefix ? opened.replaceAll(new RegExp(`<(/?)${prefix}:`, 'gi'), '<$1') : opened;
}

function capHtml(html: string): string | null {
  const trimmed = html.trim();
  if (!trimmed) return null;
  return trimmed.length > maxHtmlChars ? trimmed.slice(0, maxHtmlChars) : trimmed;
}
