// A page as a light tree: only what deciding about its parts needs. Made by one SAX pass that already leaves out
// what is never text.
import { Parser } from 'htmlparser2';
import { escapeHtml } from '../html/escape.ts';

export interface PageNode {
  tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Text is a plain string. */
  children: (PageNode | string)[];
  parent: PageNode | null;
  /** Characters of text inside, white space not counted twice; and how many of them stand in links. */
  textChars: number;
  linkedChars: number;
  /** Characters inside <p>, the mark of running text. */
  paragraphChars: number;
}

export interface PageTree {
  readonly root: PageNode;
  readonly scripts: readonly string[];
  /** More elements than are read: what follows is missing. */
  readonly isTooLarge: boolean;
}

/**
 * Elements that may hold text: ten times what the largest of 181 article pages has. What finds the main text
 * compares neighbours, and takes minutes for a hundred thousand of them.
 */
export const mostElements = 15_000;

const maxDepth = 200;
const maxHtmlChars = 4_000_000;
const stop = Symbol('deep enough');
const skipped = new Set(
  'style svg math iframe frame object embed applet canvas template select option textarea input button link base audio video source track map dialog'.split(
    ' ',
  ),
);
const voids = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
const keptAttributes = new Set(
  'id class href src srcset data-src data-original data-lazy-src data-srcset data-lazy-srcset data-hi-res-src data-full-src alt width height lang dir itemprop itemtype rel role content name property datetime title colspan rowspan start hidden style aria-hidden aria-label data-component data-testid type'.split(
    ' ',
  ),
);

/**
 * The root has one child, `html`, with a `head` and a `body`, whether or not the page wrote their tags: HTML lets it leave
 * them out. Never throws for odd HTML; beyond 200 levels, 4 million characters or `mostElements` the rest is left out.
 */
export function readPageTree(html: string): PageTree {
  const root = newNode('#root', {}, null);
  const scripts: string[] = [];
  let current = root;
  let depth = 0;
  let elements = 0;
  let skipping = 0;
  let script: string | null = null;
  const open: ('node' | 'skip' | 'script')[] = [];
  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        if (depth >= maxDepth) throw stop;
        if (skipping > 0 || skipped.has(tag)) {
          open.push('skip');
          skipping++;
          return;
        }
        if (tag === 'script') {
          open.push('script');
          script = /ld\+json/i.test(attributes.type ?? '') ? '' : null;
          skipping++;
          return;
        }
        elements++;
        if (elements > mostElements) throw stop;
        const node = newNode(tag, kept(attributes), current);
        current.children.push(node);
        open.push('node');
        current = node;
        depth++;
      },
      ontext(text) {
        if (skipping > 0) {
          if (script !== null) script += text;
          return;
        }
        // A text comes in pieces, one to an entity.
        const { children } = current;
        const before = children.at(-1);
        if (typeof before === 'string') children[children.length - 1] = before + text;
        else children.push(text);
      },
      onclosetag() {
        const kind = open.pop();
        if (kind === 'node') {
          current = current.parent ?? root;
          depth--;
          return;
        }
        skipping--;
        if (kind === 'script' && script !== null) {
          if (scripts.length < 30) scripts.push(script);
          script = null;
        }
      },
    },
    { decodeEntities: true },
  );
  try {
    parser.end(html.length > maxHtmlChars ? html.slice(0, maxHtmlChars) : html);
  } catch (error) {
    if (error !== stop) throw error;
  }
  addImpliedTags(root);
  return { root, scripts, isTooLarge: elements > mostElements };
}

function newNode(tag: string, attributes: Record<string, string>, parent: PageNode | null): PageNode {
  return { tag, attributes, children: [], parent, textChars: 0, linkedChars: 0, paragraphChars: 0 };
}

const headTags = new Set(['title', 'meta', 'noscript']);

/** Whether a browser leaves it in the head: what else stands there ends the head. */
function isOfHead(part: PageNode | string): boolean {
  return typeof part === 'string' ? part.trim() === '' : headTags.has(part.tag);
}

/**
 * What stands outside head and body, or in a head whose end is left out, goes where a browser puts it: into the head as long
 * as only such has come.
 */
function addImpliedTags(root: PageNode): void {
  const isElement = (child: PageNode | string, tag: string): child is PageNode =>
    typeof child !== 'string' && child.tag === tag;
  const named = (parts: PageNode['children'], tag: string, parent: PageNode) =>
    parts.find((part): part is PageNode => isElement(part, tag)) ?? newNode(tag, {}, parent);
  const html = named(root.children, 'html', root);
  const parts = root.children.flatMap((child) => (isElement(child, 'html') ? child.children : [child]));
  const head = named(parts, 'head', html);
  const body = named(parts, 'body', html);
  const inHead: PageNode['children'] = [];
  const inBody: PageNode['children'] = [];
  for (const part of parts) {
    const inside = isElement(part, 'head') || isElement(part, 'body') ? part.children : [part];
    // Of a body even a title stays where it is.
    const mayBeHead = !isElement(part, 'body');
    for (const child of inside) {
      if (mayBeHead && inBody.length === 0 && isOfHead(child)) inHead.push(child);
      else if (isElement(child, 'body')) inBody.push(...child.children);
      else inBody.push(child);
    }
  }
  adopt(head, inHead);
  adopt(body, inBody);
  adopt(html, [head, body]);
  adopt(root, [html]);
}

function adopt(parent: PageNode, children: PageNode['children']): void {
  parent.children = children;
  for (const child of children) if (typeof child !== 'string') child.parent = parent;
}

function kept(attributes: Record<string, string>): Record<string, string> {
  const result: Record<string, string> = {};
  for (const name in attributes) if (keptAttributes.has(name)) result[name] = attributes[name]!;
  return result;
}

/** Fills in the character counts, bottom up. */
export function measure(node: PageNode): void {
  node.textChars = 0;
  node.linkedChars = 0;
  node.paragraphChars = 0;
  for (const child of node.children) {
    if (typeof child === 'string') {
      node.textChars += visibleChars(child);
      continue;
    }
    measure(child);
    node.textChars += child.textChars;
    node.linkedChars += child.linkedChars;
    node.paragraphChars += child.paragraphChars;
  }
  if (node.tag === 'a') node.linkedChars = node.textChars;
  if (node.tag === 'p') node.paragraphChars = node.textChars - node.linkedChars;
}

function visibleChars(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 32) count++;
  return count;
}

/** Takes the node out of the tree; counts are not brought up to date. */
export function remove(node: PageNode): void {
  const siblings = node.parent?.children;
  const at = siblings?.indexOf(node) ?? -1;
  if (at >= 0) siblings!.splice(at, 1);
  node.parent = null;
}

/** Calls `visit` for every element below; false leaves the element's inside out. */
export function walk(node: PageNode, visit: (node: PageNode) => boolean): void {
  for (const child of node.children) {
    if (typeof child !== 'string' && visit(child)) walk(child, visit);
  }
}

export function findAll(node: PageNode, wanted: (node: PageNode) => boolean, limit = 500): PageNode[] {
  const found: PageNode[] = [];
  walk(node, (child) => {
    if (found.length < limit && wanted(child)) found.push(child);
    return found.length < limit;
  });
  return found;
}

export function textOf(node: PageNode): string {
  let text = '';
  for (const child of node.children) text += typeof child === 'string' ? child : textOf(child);
  return text;
}

/** As HTML again, safely escaped. @param writeText makes element content of a text */
export function toHtml(node: PageNode, writeText: (text: string) => string): string {
  let html = '';
  for (const child of node.children)
    html += typeof child === 'string' ? writeText(child) : elementHtml(child, writeText);
  return html;
}

function elementHtml(node: PageNode, writeText: (text: string) => string): string {
  let open = `<${node.tag}`;
  for (const name in node.attributes) {
    if (name !== 'style') open += ` ${name}="${escapeHtml(node.attributes[name]!)}"`;
  }
  return voids.has(node.tag) ? `${open}>` : `${open}>${toHtml(node, writeText)}</${node.tag}>`;
}
