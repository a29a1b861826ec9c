// Writes readable HTML block by block: elements are written only once something stands in them, always closed,
// always nested as a browser would nest them; each paragraph-like block gets id="p<n>".
import { withoutStackedMarks } from '../../ingest/parse/stacked-marks.ts';
import { escapeContent, escapeHtml } from './escape.ts';
import type { FoundImage } from './image-source.ts';

export interface ReadableBlock {
  /** 'p', 'h2' to 'h6', 'li', 'pre' or 'cell'. */
  readonly tag: string;
  /** White space folded (kept in 'pre'). */
  readonly text: string;
  /** n of id="p<n>"; -1 for cells, which have none. */
  readonly paragraph: number;
  /** Characters of the text that stand inside links. */
  readonly linkedChars: number;
  readonly quoted: boolean;
}

export interface FigurePicture extends FoundImage {
  readonly caption: string | null;
  readonly credit: string | null;
  /** How many blocks stand before it. */
  readonly afterBlocks: number;
}

export interface ReadableHtml {
  readonly html: string;
  readonly blocks: readonly ReadableBlock[];
  readonly pictures: readonly FigurePicture[];
}

export type BlockFilter = (block: Omit<ReadableBlock, 'paragraph'>, index: number) => boolean;

interface Container {
  readonly tag: string;
  readonly attributes: string;
  written: boolean;
}

const maxContainers = 30;
const maxInline = 20;
const tableParts = new Set(['table', 'thead', 'tbody', 'tfoot', 'tr']);
const untidy = /\s\s|[\p{Cc}\u00a0\u200b\ufeff]/u;
const unprintable = /(?![\n\t])[\p{Cc}\u200b\ufeff]/gu;

export class ReadableWriter {
  private out = '';
  private readonly blocks: ReadableBlock[] = [];
  private nextParagraph = 0;
  private readonly pictures: FigurePicture[] = [];
  private readonly containers: Container[] = [];
  private ignoredContainers = 0;
  private readonly inline: { tag: string; open: string }[] = [];
  private inlineWritten = 0;
  private links = 0;
  private blockTag = '';
  private direction = '';
  private html = '';
  private text = '';
  /** Of `text`: known without a look at it, which would copy a long one together each time. */
  private endsInSpace = false;
  private hasWords = false;
  private linkedChars = 0;
  private breaks = 0;
  private ruleDue = false;
  private readonly keepBlock: BlockFilter | null;

  constructor(keepBlock: BlockFilter | null) {
    this.keepBlock = keepBlock;
  }

  /** Ends the block that is open and begins another; '' leaves the tag to what comes. */
  startBlock(tag: string, direction = ''): void {
    this.commit();
    this.blockTag = tag;
    this.direction = direction;
  }

  endBlock(): void {
    this.commit();
    this.blockTag = '';
    this.direction = '';
  }

  openContainer(tag: string, attributes = ''): void {
    this.commit();
    if (this.containers.length >= maxContainers) this.ignoredContainers++;
    else this.containers.push({ tag, attributes, written: false });
  }

  closeContainer(): void {
    this.commit();
    if (this.ignoredContainers > 0) {
      this.ignoredContainers--;
      return;
    }
    const container = this.containers.pop();
    if (container?.written) this.out += `</${container.tag}>`;
  }

  /** A table cell is written even when empty, so that columns stay where they are. */
  openCell(tag: string, attributes: string): void {
    this.openContainer(tag, attributes);
    if (this.ignoredContainers === 0) this.writeContainers();
  }

  hasContainer(tag: string): boolean {
    return this.containers.some((container) => container.tag === tag);
  }

  topContainer(): string {
    return this.containers.at(-1)?.tag ?? '';
  }

  openInline(tag: string, attributes = ''): void {
    this.inline.push({ tag, open: `<${tag}${attributes}>` });
    if (tag === 'a') this.links++;
  }

  closeInline(): void {
    const last = this.inline.pop();
    if (!last) return;
    if (last.tag === 'a') this.links--;
    if (this.inlineWritten > this.inline.length) {
      if (this.inline.length < maxInline) this.html += `</${last.tag}>`;
      this.inlineWritten = this.inline.length;
    }
  }

  /** True while the text of a link is being written; links do not nest. */
  insideLink(): boolean {
    return this.links > 0;
  }

  write(raw: string): void {
    if (this.blockTag === 'pre') {
      this.append(raw.replace(unprintable, ''));
      return;
    }
    let text = untidy.test(raw) ? raw.replace(/\s+/g, ' ').replace(unprintable, '') : raw;
    if (text.charCodeAt(0) === 32 && (this.text === '' || this.endsInSpace)) text = text.slice(1);
    if (text === '') return;
    if (text === ' ') {
      this.html += ' ';
      this.addText(' ');
      return;
    }
    this.append(text);
  }

  /** One break ends a line, two end the block. */
  lineBreak(): void {
    if (this.blockTag === 'pre') {
      this.append('\n');
      return;
    }
    if (!this.hasWords) return;
    this.breaks++;
    if (this.breaks >= 2) {
      const { blockTag, direction } = this;
      this.commit();
      this.blockTag = blockTag;
      this.direction = direction;
    }
  }

  rule(): void {
    this.commit();
    this.ruleDue = this.out !== '';
  }

  /** Writes pictures as one figure between blocks. */
  figure(images: readonly FoundImage[], caption: string | null, credit: string | null): void {
    this.commit();
    if (images.length === 0) return;
    this.writeContainers();
    this.out += '<figure>';
    for (const image of images) {
      this.out += imageHtml(image);
      this.pictures.push({ ...image, caption, credit, afterBlocks: this.blocks.length });
    }
    const line = [caption, credit].filter(Boolean).join(' ');
    if (line !== '') this.out += `<figcaption>${escapeContent(line)}</figcaption>`;
    this.out += '</figure>';
  }

  finish(): ReadableHtml {
    this.commit();
    while (this.containers.length > 0) this.closeContainer();
    return { html: this.out, blocks: this.blocks, pictures: this.pictures };
  }

  get blockCount(): number {
    return this.blocks.length;
  }

  private append(text: string): void {
    if (text === '') return;
    if (this.breaks > 0) {
      if (this.text !== '') {
        this.html += '<br>';
        if (!this.endsInSpace) this.addText(' ');
      }
      this.breaks = 0;
      if (this.blockTag !== 'pre') text = text.trimStart();
    }
    while (this.inlineWritten < this.inline.length) {
      if (this.inlineWritten < maxInline) this.html += this.inline[this.inlineWritten]!.open;
      this.inlineWritten++;
    }
    this.html += escapeContent(text);
    this.addText(text);
    if (this.links > 0) this.linkedChars += text.length;
  }

  private addText(text: string): void {
    if (text === '') return;
    this.text += text;
    this.endsInSpace = text.charCodeAt(text.length - 1) === 32;
    this.hasWords ||= /\S/.test(text);
  }

  private commit(): void {
    this.breaks = 0;
    const text = this.blockTag === 'pre' ? this.text.replace(/^\n+/, '').trimEnd() : this.text.trim();
    if (text !== '') {
      let html = this.html;
      for (let i = Math.min(this.inlineWritten, maxInline) - 1; i >= 0; i--)
        html += `</${this.inline[i]!.tag}>`;
      // Here and not as text comes in: each mark may have come as a reference of its own.
      this.writeBlock(
        withoutStackedMarks(html.trimEnd()).toWellFormed(),
        withoutStackedMarks(text).toWellFormed(),
      );
    }
    this.inlineWritten = 0;
    this.html = '';
    this.text = '';
    this.endsInSpace = false;
    this.hasWords = false;
    this.linkedChars = 0;
  }

  private writeBlock(html: string, text: string): void {
    const top = this.topContainer();
    const inCell = top === 'td' || top === 'th';
    const ownsLine = top === 'li' && !this.containers.at(-1)!.written && this.blockTag !== 'pre';
    const tag =
      this.blockTag !== '' && !(ownsLine && this.blockTag === 'p') ? this.blockTag : ownsLine ? 'li' : 'p';
    const block = {
      tag: inCell ? 'cell' : tag,
      text,
      linkedChars: this.linkedChars,
      quoted: this.hasContainer('blockquote'),
    };
    if (this.keepBlock && !this.keepBlock(block, this.blocks.length)) return;
    if (inCell) {
      this.writeContainers();
      this.out += `${html} `;
      this.blocks.push({ ...block, paragraph: -1 });
      return;
    }
    if (tableParts.has(top)) {
      this.writeStray(html, block);
      return;
    }
    const paragraph = this.nextParagraph++;
    if (tag === 'li') {
      const own = this.containers.pop()!;
      this.writeContainers();
      this.containers.push(own);
      own.written = true;
      this.out += `<li id="p${paragraph}"${this.direction}>${html}`;
    } else {
      this.writeContainers();
      this.out += `<${tag} id="p${paragraph}"${this.direction}>${html}</${tag}>`;
    }
    this.blocks.push({ ...block, paragraph });
  }

  /** Text in a table but in no cell: a browser would move it out, so it gets a cell of its own. */
  private writeStray(html: string, block: Omit<ReadableBlock, 'paragraph'>): void {
    this.writeContainers();
    const cell = `<td>${html}</td>`;
    this.out += this.topContainer() === 'tr' ? cell : `<tr>${cell}</tr>`;
    this.blocks.push({ ...block, tag: 'cell', paragraph: -1 });
  }

  private writeContainers(): void {
    if (this.ruleDue) {
      this.ruleDue = false;
      if (!this.containers.some((container) => tableParts.has(container.tag))) this.out += '<hr>';
    }
    for (const container of this.containers) {
      if (container.written) continue;
      this.out += `<${container.tag}${container.attributes}>`;
      container.written = true;
    }
  }
}

function imageHtml(image: FoundImage): string {
  const size = `${image.width ? ` width="${image.width}"` : ''}${image.height ? ` height="${image.height}"` : ''}`;
  return `<img src="${escapeHtml(image.url)}" alt="${escapeHtml(image.alt)}"${size} loading="lazy">`;
}
