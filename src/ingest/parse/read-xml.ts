// XML as it comes, valid or not, into the small tree that feed mappers read. Built on htmlparser2's tokenizer.
import { Tokenizer } from 'htmlparser2';
import { decodeEntities } from './decode-entities.ts';
import { prefixOfNamespace } from './namespaces.ts';
import type { XmlElement } from './xml-element.ts';

export interface XmlOptions {
  /** Elements nested deeper than this are not kept. */
  readonly maxDepth: number;
  readonly maxElements: number;
  /** Entries (`item`, `entry`) after which reading stops. */
  readonly maxEntries: number;
  /** Elements whose inside is text for people, tags and all; those of feeds when not given. */
  readonly textElements?: ReadonlySet<string>;
  /** Told of every element that is not kept because it stands too deep. */
  readonly onTooDeep?: (name: string, attributes: XmlElement['attributes']) => void;
}

export interface XmlDocument {
  readonly root: XmlElement | null;
  /** True when tags did not match, the document ended early or a limit was reached. */
  readonly broken: boolean;
}

/** Tags found in one of these are markup, not structure. */
const feedTextElements = new Set(
  (
    'title description content summary subtitle tagline info copyright rights body fullitem content:encoded ' +
    'xhtml:body xhtml:div dc:description dc:title media:description media:title media:credit media:text ' +
    'itunes:summary itunes:subtitle'
  ).split(' '),
);
const entryElements = new Set(['item', 'entry', 'atom:entry']);
/** Closing one of these ends whatever was left open inside. */
const structureElements = new Set(
  'item entry channel feed rss rdf:rdf items image author source media:group outline body opml head'.split(
    ' ',
  ),
);
/** A title never holds these; it was left open. */
const endsTitle = new Set(
  'link description guid pubdate id updated published summary content author'.split(' '),
);

interface OpenElement extends XmlElement {
  rawName: string;
  prefixes: ReadonlyMap<string, string>;
  innerStart: number;
  sameNameInside: number;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/**
 * Reads the document. Never throws and never loads anything; a DOCTYPE and its entities are skipped over.
 * @param source the text from the root element on; what stands before the first tag is ignored.
 */
export function readXml(source: string, limits: XmlOptions): XmlDocument {
  const builder = new TreeBuilder(source, limits);
  return builder.read();
}

class TreeBuilder {
  private readonly source: string;
  private readonly limits: XmlOptions;
  private readonly textElements: ReadonlySet<string>;
  private readonly tokenizer: Tokenizer;
  private readonly open: OpenElement[] = [];
  private root: OpenElement | null = null;
  private broken = false;
  /** The text element being read, if any: its tags build no tree. */
  private capture: OpenElement | null = null;
  /** Levels open below `maxDepth`, counted and not kept. */
  private skipped = 0;
  private elements = 0;
  private entries = 0;
  private tagName = '';
  private tagStart = 0;
  private attributeName = '';
  private attributeValue = '';
  private attributes: Record<string, string> | null = null;
  private hasNamespaces = false;

  constructor(source: string, limits: XmlOptions) {
    this.source = source;
    this.limits = limits;
    this.textElements = limits.textElements ?? feedTextElements;
    this.tokenizer = new Tokenizer({ xmlMode: true, decodeEntities: false }, this.callbacks());
  }

  read(): XmlDocument {
    this.tokenizer.write(this.source);
    this.tokenizer.end();
    if (this.open.length) this.broken = true;
    const end = this.source.length;
    while (this.open.length) this.closeTop(end, false);
    return { root: this.root, broken: this.broken };
  }

  private callbacks(): ConstructorParameters<typeof Tokenizer>[1] {
    const nothing = (): void => {};
    return {
      onopentagname: (start, end) => this.beginTag(start, end),
      onattribname: (start, end) => {
        this.attributeName = this.source.slice(start, end);
        this.attributeValue = '';
      },
      onattribdata: (start, end) => {
        this.attributeValue += this.source.slice(start, end);
      },
      onattribend: () => this.endAttribute(),
      onopentagend: (end) => this.openTag(end + 1, false),
      onselfclosingtag: (end) => this.openTag(end + 1, true),
      onclosetag: (start, end) => this.closeTag(this.source.slice(start, end).trim(), start - 2),
      ontext: (start, end) => this.text(start, end, false),
      oncdata: (start, end, offset) => this.text(start, end - offset, true),
      onattribentity: nothing,
      ontextentity: nothing,
      oncomment: nothing,
      ondeclaration: nothing,
      onprocessinginstruction: nothing,
      onend: nothing,
    };
  }

  private beginTag(start: number, end: number): void {
    this.tagName = this.source.slice(start, end).toLowerCase();
    this.tagStart = start - 1;
    this.attributes = null;
    this.hasNamespaces = false;
  }

  private endAttribute(): void {
    if (this.capture) return;
    const name = this.attributeName.toLowerCase();
    if (name === 'xmlns' || name.startsWith('xmlns:')) this.hasNamespaces = true;
    // No prototype: names are the publisher's, '__proto__' included. The first of two wins, as in HTML.
    this.attributes ??= Object.create(null) as Record<string, string>;
    if (!(name in this.attributes)) this.attributes[name] = decodeEntities(this.attributeValue);
  }

  private openTag(innerStart: number, selfClosing: boolean): void {
    const name = this.tagName;
    if (!/^[\p{L}_]/u.test(name)) {
      this.text(this.tagStart, innerStart, false);
      return;
    }
    if (this.capture && !this.endsCapture(name)) {
      this.capture.hasMarkup = true;
      if (name === this.capture.rawName && !selfClosing) this.capture.sameNameInside += 1;
      return;
    }
    if (this.open.length >= this.limits.maxDepth) {
      this.broken = true;
      this.limits.onTooDeep?.(name, this.attributes ?? noAttributes);
      if (!selfClosing) this.skipped += 1;
      return;
    }
    if (this.overLimits(name)) return;
    this.push(name, innerStart);
    if (selfClosing) this.closeTop(innerStart, true);
  }

  /** A new entry, or what a title cannot hold, inside a text element: its closing tag is missing. */
  private endsCapture(name: string): boolean {
    const capture = this.capture!;
    const missing =
      (entryElements.has(name) && this.open.some((element) => element.rawName === name)) ||
      (capture.name === 'title' && endsTitle.has(name));
    if (!missing) return false;
    this.broken = true;
    this.closeTop(this.tagStart, true);
    return true;
  }

  private overLimits(name: string): boolean {
    this.elements += 1;
    const isEntry = entryElements.has(name) || name.endsWith(':item') || name.endsWith(':entry');
    if (isEntry) this.entries += 1;
    const over = this.elements > this.limits.maxElements || this.entries > this.limits.maxEntries;
    if (over) {
      this.broken = true;
      this.tokenizer.pause();
      while (this.open.length) this.closeTop(this.tagStart, true);
    } else if (isEntry) this.closeOpenEntry(name);
    return over;
  }

  /** Entries do not nest: an item that begins inside an item ends it. */
  private closeOpenEntry(name: string): void {
    const index = this.open.findLastIndex((element) => element.rawName === name);
    if (index < 0) return;
    this.broken = true;
    while (this.open.length > index) this.closeTop(this.tagStart, true);
  }

  private push(rawName: string, innerStart: number): void {
    const parent = this.open.at(-1) ?? null;
    if (!parent && this.root) {
      // A second root: what follows the end of the document is read as part of it ("</rss><item>").
      this.broken = true;
      this.open.push(this.root);
      this.push(rawName, innerStart);
      return;
    }
    const attributes = this.attributes ?? noAttributes;
    const prefixes = this.hasNamespaces
      ? declarePrefixes(parent?.prefixes ?? noPrefixes, attributes)
      : (parent?.prefixes ?? noPrefixes);
    const base = attributes['xml:base'];
    const element: OpenElement = {
      name: canonicalName(rawName, prefixes, this.root?.name ?? ''),
      attributes,
      children: [],
      text: '',
      inner: '',
      hasMarkup: false,
      complete: true,
      base: base ? [...(parent?.base ?? noBase), base] : (parent?.base ?? noBase),
      language: attributes['xml:lang'] ?? parent?.language ?? null,
      rawName,
      prefixes,
      innerStart,
      sameNameInside: 0,
    };
    if (parent) parent.children.push(element);
    else this.root = element;
    this.open.push(element);
    if (this.textElements.has(element.name)) this.capture = element;
  }

  private closeTag(rawTag: string, start: number): void {
    const name = rawTag.toLowerCase();
    if (this.capture) {
      if (name === this.capture.rawName) {
        if (this.capture.sameNameInside > 0) this.capture.sameNameInside -= 1;
        else this.closeTop(start, true);
        return;
      }
      if (!structureElements.has(name)) return;
    }
    if (this.skipped && !structureElements.has(name)) {
      this.skipped -= 1;
      return;
    }
    const index = this.open.findLastIndex((element) => element.rawName === name);
    if (index < 0) {
      if (!this.capture) this.broken = true;
      return;
    }
    this.skipped = 0;
    if (index < this.open.length - 1) this.broken = true;
    while (this.open.length > index) this.closeTop(start, true);
  }

  private closeTop(end: number, complete: boolean): void {
    const element = this.open.pop() as Mutable<OpenElement>;
    element.complete = complete;
    if (this.capture === element) this.capture = null;
    if (this.textElements.has(element.name))
      element.inner = this.source.slice(element.innerStart, Math.max(end, element.innerStart));
  }

  private text(start: number, end: number, verbatim: boolean): void {
    const top = this.capture ?? this.open.at(-1);
    if (!top || this.skipped || end <= start) return;
    if (this.capture?.hasMarkup) return;
    const raw = this.source.slice(start, end);
    top.text += verbatim ? raw : decodeEntities(raw);
  }
}

const noAttributes: Readonly<Record<string, string>> = Object.freeze({});
const noPrefixes: ReadonlyMap<string, string> = new Map();
const noBase: readonly string[] = [];

function declarePrefixes(
  outer: ReadonlyMap<string, string>,
  attributes: Readonly<Record<string, string>>,
): ReadonlyMap<string, string> {
  const prefixes = new Map(outer);
  for (const [name, value] of Object.entries(attributes)) {
    if (prefixes.size > 64) break;
    if (name === 'xmlns') {
      const known = prefixOfNamespace(value);
      prefixes.set('', known ?? '');
    } else if (name.startsWith('xmlns:')) {
      prefixes.set(name.slice(6), prefixOfNamespace(value) ?? name.slice(6));
    }
  }
  return prefixes;
}

/** In an Atom feed Atom's own names go without prefix, elsewhere they keep it, apart from RSS's. */
function canonicalName(rawName: string, prefixes: ReadonlyMap<string, string>, rootName: string): string {
  const colon = rawName.indexOf(':');
  const local = rawName.slice(colon + 1);
  const written = colon < 0 ? '' : rawName.slice(0, colon);
  const prefix = prefixes.get(written) ?? written;
  const isAtomRoot = rootName === 'feed' || rootName === 'entry';
  if (prefix === 'atom' && (isAtomRoot || !rootName)) return local;
  return prefix ? `${prefix}:${local}` : local;
}
