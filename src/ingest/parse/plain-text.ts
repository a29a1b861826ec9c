// Titles and names as plain text: markup removed, references decoded, white space folded, length capped.
import { Parser } from 'htmlparser2';
import { withoutStackedMarks } from './stacked-marks.ts';

export const maxTitleChars = 1000;
/** Of a feed: it names a publisher on every card. As much as OPML may say. */
export const maxFeedTitleChars = 200;
/** More than this of a title is never looked at. */
const maxSourceChars = 20_000;

const skippedTags = new Set(
  'script style noscript iframe template object svg math textarea select head'.split(' '),
);
const blockTags = new Set(
  'p div br hr li ul ol h1 h2 h3 h4 h5 h6 tr td th table blockquote section'.split(' '),
);
const inlineTags = new Set(
  (
    'a abbr acronym address applet article aside audio b base basefont bdi bdo big blink body button canvas caption ' +
    'center cite code col colgroup data dd del details dfn dialog dir dl dt em embed fieldset figcaption figure ' +
    'font footer form frame frameset header html i img input ins kbd label legend link main map mark marquee menu ' +
    'meta meter nav nobr noframes optgroup option output param picture pre progress q rp rt ruby s samp small ' +
    'source span strike strong sub summary sup tbody tfoot thead time title track tt u var video wbr xhtml:div'
  ).split(' '),
);

/** Folds white space, drops control characters and marks without end, and cuts at `maxChars`. */
export function foldText(text: string, maxChars: number = maxTitleChars): string {
  const head = text.length > maxSourceChars ? text.slice(0, maxSourceChars) : text;
  const printable = head.replace(/[\p{Cc}--[\t\n\v\f\r]]/gv, '');
  const folded = withoutStackedMarks(printable).replace(/\s+/g, ' ').trim();
  if (folded.length <= maxChars) return folded.isWellFormed() ? folded : folded.toWellFormed();
  const cut = folded.slice(0, maxChars - 1);
  const space = cut.lastIndexOf(' ');
  return `${(space > maxChars / 2 ? cut.slice(0, space) : cut).trimEnd()}…`.toWellFormed();
}

/**
 * Plain text of a piece of HTML. Scripts and styles are dropped with their content; a tag that HTML does not have
 * (`vector<int>`) is no markup but text, and stays.
 */
export function htmlToPlainText(html: string, maxChars: number = maxTitleChars): string {
  const head = html.length > maxSourceChars ? html.slice(0, maxSourceChars) : html;
  if (head.indexOf('<') < 0 && head.indexOf('&') < 0) return foldText(head, maxChars);
  let text = '';
  let skipping = 0;
  const parser = new Parser(
    {
      onopentag(name) {
        if (skippedTags.has(name)) skipping += 1;
        else if (skipping) return;
        else if (blockTags.has(name)) text += ' ';
        else if (!inlineTags.has(name)) text += head.slice(parser.startIndex, parser.endIndex + 1);
      },
      ontext(data) {
        if (!skipping) text += data;
      },
      onclosetag(name) {
        if (skippedTags.has(name)) skipping = Math.max(0, skipping - 1);
        else if (!skipping && blockTags.has(name)) text += ' ';
      },
    },
    { decodeEntities: true },
  );
  parser.end(head);
  return foldText(text, maxChars);
}

/** Plain text as HTML: escaped, line breaks kept. For feeds that say their text is no HTML. */
export function plainTextToHtml(text: string): string {
  const escaped = text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  return escaped
    .split(/\n\s*\n/)
    .filter((block) => block.trim())
    .map((block) => `<p>${block.trim().replace(/\n/g, '<br>')}</p>`)
    .join('');
}
