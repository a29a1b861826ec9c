// One pass over a publisher's HTML: safe, readable HTML with numbered paragraphs, its text and its pictures.
// Nothing of the input is copied as markup: only listed elements are written anew, all text is escaped, and no
// element that switches a browser's parser (script, style, svg, math, template, noscript, ...) is ever written,
// so that parsing the result again cannot bring anything else to life (mXSS).
import { Parser } from 'htmlparser2';
import { elementRoles } from './allow-list.ts';
import { splitCaption } from './caption.ts';
import { escapeHtml } from './escape.ts';
import { type FoundImage, readImage } from './image-source.ts';
import { type BlockFilter, type ReadableHtml, ReadableWriter } from './readable-writer.ts';
import { safeUrl } from './safe-url.ts';

export interface SanitiseOptions {
  /** Absolute address for relative links. */
  readonly baseUrl: string | null;
  /** Says false to blocks that are not the article's own words. */
  readonly keepBlock?: BlockFilter;
}

const maxHtmlChars = 1_500_000;
const maxDepth = 256;
const stop = Symbol('deep enough');

/** What closing an element has to undo. */
type Undo = '' | 'drop' | 'block' | 'container' | 'inline' | 'figure' | 'caption' | 'credit' | 'boundary';

interface OpenFigure {
  images: FoundImage[];
  caption: string;
  credit: string;
  captionDepth: number;
  creditDepth: number;
}

type Attributes = Record<string, string>;

/** Blocks that feed software adds around the text; whole class names only. */
const addedByFeeds = new Set(
  (
    'feedflare sharedaddy jp-relatedposts wp-block-buttons mc4wp-form yarpp addtoany_share_save_container ' +
    'social-share share-buttons related-posts relatedposts newsletter-signup screen-reader-text sr-only ' +
    'visually-hidden wp-embedded-content instaread-player outbrain taboola ob-widget ad-container advertisement'
  ).split(' '),
);
const figureClasses = /(?:^|\s)(?:wp-caption|image-caption-container|captioned-image)(?:\s|$)/;
const creditClass = /credit|copyright|attribution|photographer/i;
const concealed = /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all/i;

class Sanitiser {
  readonly writer: ReadableWriter;
  private readonly baseUrl: string | null;
  private readonly undo: Undo[] = [];
  private dropped = 0;
  private figureDepth = 0;
  private figure: OpenFigure | null = null;

  constructor(options: SanitiseOptions) {
    this.writer = new ReadableWriter(options.keepBlock ?? null);
    this.baseUrl = options.baseUrl;
  }

  onopentag(name: string, attributes: Attributes): void {
    if (this.undo.length >= maxDepth) throw stop;
    this.undo.push(this.dropped > 0 ? this.drop() : this.open(name, attributes));
  }

  onclosetag(): void {
    const undo = this.undo.pop() ?? '';
    if (undo === 'drop') this.dropped--;
    else if (undo === '' || this.dropped > 0) return;
    else if (undo === 'inline') this.writer.closeInline();
    else if (undo === 'block' || undo === 'boundary') this.writer.endBlock();
    else if (undo === 'container') this.writer.closeContainer();
    else this.closeFigurePart(undo);
  }

  ontext(text: string): void {
    if (this.dropped > 0) return;
    const figure = this.figure;
    if (!figure) this.writer.write(text);
    else if (figure.creditDepth > 0) figure.credit += text;
    else figure.caption += text;
  }

  private drop(): Undo {
    this.dropped++;
    return 'drop';
  }

  private open(name: string, attributes: Attributes): Undo {
    const role = elementRoles.get(name) ?? 'transparent';
    if (role === 'drop' || unwanted(attributes)) return this.drop();
    if (this.figure && role !== 'figure' && role !== 'image') {
      const undo = this.openInFigure(name, role, attributes);
      if (undo !== null) return undo;
    }
    switch (role) {
      case 'boundary':
        if (attributes.class && figureClasses.test(attributes.class)) return this.openFigure();
        this.writer.startBlock('');
        return 'boundary';
      case 'block':
        this.writer.startBlock(blockTag(name), direction(attributes));
        return 'block';
      case 'container':
        return this.openContainer(name, attributes);
      case 'cell':
        if (!this.writer.hasContainer('tr')) return this.openContainer('', attributes);
        this.writer.openCell(name, spans(attributes));
        return 'container';
      case 'inline':
        this.writer.openInline(name);
        return 'inline';
      case 'link':
        return this.openLink(attributes);
      case 'image':
        this.image(attributes);
        return '';
      case 'figure':
        return this.openFigure();
      case 'caption':
        this.writer.startBlock('');
        return 'boundary';
      case 'break':
        this.writer.lineBreak();
        return '';
      case 'rule':
        this.writer.rule();
        return '';
      default:
        return '';
    }
  }

  private openContainer(name: string, attributes: Attributes): Undo {
    const misplaced =
      name === '' ||
      (name === 'li' && this.writer.topContainer() !== 'ul' && this.writer.topContainer() !== 'ol') ||
      (name === 'tr' && !this.writer.hasContainer('table'));
    if (misplaced) {
      this.writer.startBlock('');
      return 'boundary';
    }
    const start = name === 'ol' ? /^\d{1,6}$/.exec(attributes.start ?? '')?.[0] : undefined;
    this.writer.openContainer(name, start ? ` start="${start}"` : '');
    return 'container';
  }

  private openLink(attributes: Attributes): Undo {
    const href = this.writer.insideLink() ? null : safeUrl(attributes.href, this.baseUrl);
    if (href === null) return '';
    this.writer.openInline('a', ` href="${escapeHtml(href)}" rel="noopener noreferrer nofollow"`);
    return 'inline';
  }

  private image(attributes: Attributes): void {
    const image = readImage(attributes, this.baseUrl);
    if (!image) {
      const isSmiley =
        (attributes.class ?? '').includes('smiley') || (attributes.class ?? '').includes('emoji');
      if (isSmiley && attributes.alt) this.ontext(attributes.alt);
      return;
    }
    if (this.figure) this.figure.images.push(image);
    else {
      const { credit } = splitCaption('', attributes['data-credit'] ?? '');
      this.writer.figure([image], null, credit);
    }
  }

  private openFigure(): Undo {
    if (this.figure) this.flushFigure();
    else this.writer.endBlock();
    this.figureDepth++;
    this.figure = { images: [], caption: '', credit: '', captionDepth: 0, creditDepth: 0 };
    return 'figure';
  }

  /** Null when the figure turns out to hold a quotation, a table or text and is handled as if it were not there. */
  private openInFigure(name: string, role: string, attributes: Attributes): Undo | null {
    const figure = this.figure!;
    const holdsText = role === 'container' || role === 'cell' || name === 'pre' || name === 'p';
    if (holdsText && figure.images.length === 0 && figure.captionDepth === 0) {
      this.figure = null;
      if (figure.caption.trim() !== '') this.writer.write(figure.caption);
      return null;
    }
    if (creditClass.test(attributes.class ?? '') || name === 'cite' || name === 'small') {
      figure.creditDepth++;
      figure.credit += ' ';
      return 'credit';
    }
    if (role === 'caption') {
      figure.captionDepth++;
      return 'caption';
    }
    figure.caption += role === 'inline' || role === 'link' || role === 'transparent' ? '' : ' ';
    return '';
  }

  private closeFigurePart(undo: Undo): void {
    if (undo === 'figure') {
      this.figureDepth--;
      this.flushFigure();
      if (this.figureDepth === 0) this.figure = null;
    } else if (this.figure && undo === 'caption')
      this.figure.captionDepth = Math.max(0, this.figure.captionDepth - 1);
    else if (this.figure && undo === 'credit')
      this.figure.creditDepth = Math.max(0, this.figure.creditDepth - 1);
  }

  private flushFigure(): void {
    const figure = this.figure;
    if (figure && figure.images.length > 0) {
      const { caption, credit } = splitCaption(figure.caption, figure.credit);
      this.writer.figure(figure.images, caption, credit);
    }
    if (figure) this.figure = { images: [], caption: '', credit: '', captionDepth: 0, creditDepth: 0 };
  }
}

function unwanted(attributes: Attributes): boolean {
  if (attributes.hidden !== undefined || attributes['aria-hidden'] === 'true') return true;
  if (attributes.style && concealed.test(attributes.style)) return true;
  if (!attributes.class) return false;
  for (const name of attributes.class.split(/\s+/)) if (addedByFeeds.has(name)) return true;
  return false;
}

function blockTag(name: string): string {
  if (name === 'h1') return 'h2';
  return name === 'dt' || name === 'dd' ? 'p' : name;
}

function direction(attributes: Attributes): string {
  return attributes.dir === 'rtl' || attributes.dir === 'ltr' ? ` dir="${attributes.dir}"` : '';
}

function spans(attributes: Attributes): string {
  let written = '';
  for (const name of ['colspan', 'rowspan']) {
    const count = /^[1-9]\d?$/.exec(attributes[name] ?? '')?.[0];
    if (count && count !== '1') written += ` ${name}="${count}"`;
  }
  return written;
}

/**
 * Makes publisher HTML (or plain text) safe and readable in one pass.
 *
 * @param html untrusted; beyond 1.5 million characters or 256 levels of nesting the rest is left out
 * @returns HTML of listed elements with id="p<n>" on every paragraph-like block, blocks, and pictures in order
 */
export function sanitiseHtml(html: string, options: SanitiseOptions): ReadableHtml {
  const sanitiser = new Sanitiser(options);
  const parser = new Parser(sanitiser, { decodeEntities: true });
  try {
    parser.end(html.length > maxHtmlChars ? html.slice(0, maxHtmlChars) : html);
  } catch (error) {
    if (error !== stop) throw error;
  }
  return sanitiser.writer.finish();
}
