// OPML files as readers export them: nested folders, sloppy attributes, wrong files altogether.
import type { OpmlFeed, OpmlOutcome } from '../../model/pool.ts';
import { decodeText } from '../charset.ts';
import { resolveLink } from '../parse/links.ts';
import { foldText, htmlToPlainText } from '../parse/plain-text.ts';
import { readXml } from '../parse/read-xml.ts';
import type { XmlElement } from '../parse/xml-element.ts';

export const maxOpmlBytes = 10 * 1024 * 1024;
export const maxOpmlFeeds = 5000;
/** Folders deeper than this are flattened into the last. */
export const maxFolderDepth = 20;
/** Elements inside each other that are read: opml, body, outlines. */
const maxDepth = 60;
const mostAround = maxDepth - 3;
const maxSkipped = 100;

/** Reads an OPML file. Never throws; expands no entities but the predefined ones. */
export function readOpml(bytes: Uint8Array): OpmlOutcome {
  if (bytes.length > maxOpmlBytes)
    return notOpml(`The file is larger than ${maxOpmlBytes / 1024 / 1024} MB. Split it, or export it again.`);
  const text = decodeText(bytes, null, 'xml');
  const start = text.search(/<(?:[\w.-]{1,40}:)?opml[\s>]/i);
  if (start < 0) return notOpml(whatElse(text));
  const reading = new OutlineReading();
  const { root, broken } = readXml(text.slice(start), {
    maxDepth,
    maxElements: 50_000,
    maxEntries: 50_000,
    textElements: new Set(['title']),
    onTooDeep: (name, attributes) => {
      if (name === 'outline') reading.tooDeep(attributes);
    },
  });
  if (!root) return notOpml('The file ends before it begins. Export it again.');
  for (const body of bodiesOf(root)) reading.outlines(body.children, []);
  const head = root.children.find((child) => child.name === 'head');
  const title = head?.children.find((child) => child.name === 'title')?.text ?? '';
  return {
    kind: 'opml',
    title: foldText(title, 200),
    feeds: reading.feeds,
    skipped: reading.skipped,
    damaged: broken || reading.cut,
  };
}

/** `<body>`, or the root itself where a sloppy program left it out. */
function bodiesOf(root: XmlElement): readonly XmlElement[] {
  const bodies = root.children.filter((child) => child.name === 'body');
  return bodies.length ? bodies : [root];
}

class OutlineReading {
  readonly feeds: OpmlFeed[] = [];
  readonly skipped: string[] = [];
  cut = false;
  private readonly seen = new Set<string>();

  outlines(elements: readonly XmlElement[], folder: readonly string[]): void {
    for (const element of elements) {
      if (element.name !== 'outline') continue;
      if (this.feeds.length >= maxOpmlFeeds) {
        this.cut = true;
        return;
      }
      this.outline(element, folder);
    }
  }

  /** A feed that is not taken for where it stands. */
  tooDeep(attributes: XmlElement['attributes']): void {
    const address = addressOf(attributes);
    if (address === undefined) return;
    const name = nameOf(attributes) || URL.parse(address)?.host || 'A line';
    this.skip(
      `${name}: stands inside more than ${mostAround} folders. Move it up, or add it by its address.`,
    );
  }

  private skip(words: string): void {
    if (this.skipped.length < maxSkipped) this.skipped.push(words);
  }

  private outline(element: XmlElement, folder: readonly string[]): void {
    const { attributes } = element;
    const name = nameOf(attributes);
    const address = addressOf(attributes);
    if (address !== undefined) this.feed(address, name, element, folder);
    if (!element.children.length) return;
    const isFolder = address === undefined && name && folder.length < maxFolderDepth;
    this.outlines(element.children, isFolder ? [...folder, name] : folder);
  }

  private feed(address: string, name: string, element: XmlElement, folder: readonly string[]): void {
    const { attributes } = element;
    const feedUrl = resolveLink(
      address
        .trim()
        .replace(/^feed:(\/\/)?(?=https?:)/i, '')
        .replace(/^feed:/i, 'http:'),
      undefined,
    );
    if (!feedUrl) {
      this.skip(`${name || 'A line'}: ${foldText(address, 120) || 'no address'} is no web address.`);
      return;
    }
    if (this.seen.has(feedUrl)) return;
    this.seen.add(feedUrl);
    // Feedly and its kin write folders as a comma list in `category` on a flat file.
    const category = folder.length
      ? []
      : (attributes.category ?? '')
          .split(',')[0]!
          .split('/')
          .map((part) => foldText(part, 200))
          .filter(Boolean);
    const title = htmlToPlainText(attributes.title ?? '', 200) || name || new URL(feedUrl).host;
    this.feeds.push({
      feedUrl,
      title,
      siteUrl: resolveLink(attributes.htmlurl, undefined),
      folder: folder.length ? folder : category.slice(0, maxFolderDepth),
    });
  }
}

function nameOf(attributes: XmlElement['attributes']): string {
  return htmlToPlainText(attributes.text ?? attributes.title ?? '', 200);
}

function addressOf(attributes: XmlElement['attributes']): string | undefined {
  return attributes.xmlurl ?? (attributes.type === 'rss' ? attributes.url : undefined);
}

function whatElse(text: string): string {
  const start = text.slice(0, 4000).trimStart();
  if (!start) return 'The file is empty. Export your feeds again and choose the new file.';
  if (/<(rss|feed|rdf:rdf)[\s>]/i.test(start))
    return 'This is a feed, not an OPML file. Add it as a source by its address instead.';
  if (/<(!doctype html|html|head|body)[\s>]/i.test(start))
    return 'This is a web page, not an OPML file. Look for "export" in your old reader and save the file it gives you.';
  if (/^[[{]/.test(start)) return 'This is JSON, not OPML. Choose OPML when you export from your old reader.';
  if (start.startsWith('PK')) return 'This is a ZIP archive. Unpack it and choose the OPML file inside.';
  if (start.startsWith('<'))
    return 'This is XML of another kind, not OPML. Choose OPML when you export from your old reader.';
  return 'This is not an OPML file. Choose OPML when you export from your old reader.';
}

function notOpml(words: string): OpmlOutcome {
  return { kind: 'not-opml', words };
}
