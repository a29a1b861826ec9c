// Finds the main text of a page: Mozilla's Readability on a page that was cleaned before, and cleaned again after.
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { ReadableHtml } from '../html/readable-writer.ts';
import { sanitiseHtml } from '../html/sanitise-html.ts';
import { type PageTree, readPageTree, toHtml } from './page-node.ts';
import { pageWordsFilter } from './post-clean.ts';
import { preClean } from './pre-clean.ts';
import { withoutStandIns, withStandIns } from './unescaped-signs.ts';

/** Less than this is taken for a failure: tried again without cleaning first. */
const fewChars = 200;
const maxElements = 30_000;

/**
 * @param tree the page; changed in place
 * @param html the same page, for the second attempt
 * @param page address for relative links, and headline
 */
export function findMainText(
  tree: PageTree,
  html: string,
  page: { readonly url: string; readonly title: string | null },
): ReadableHtml {
  preClean(tree.root);
  const first = readMain(tree, page);
  if (charsOf(first) >= fewChars) return first;
  const second = readMain(readPageTree(html), page);
  return charsOf(second) > charsOf(first) ? second : first;
}

function readMain(
  tree: PageTree,
  page: { readonly url: string; readonly title: string | null },
): ReadableHtml {
  const { document } = parseHTML(toHtml(tree.root, withStandIns));
  const readability = new Readability(document as unknown as Document, {
    maxElemsToParse: maxElements,
    disableJSONLD: true,
  });
  let content = '';
  try {
    content = readability.parse()?.content ?? '';
  } catch (error) {
    // Readability throws when a page has too many elements: such a page has no readable text.
    if (!String(error).includes('Aborting parsing document')) throw error;
  }
  return sanitiseHtml(withoutStandIns(content), {
    baseUrl: page.url,
    keepBlock: pageWordsFilter(page.title ?? ''),
  });
}

export function charsOf(readable: ReadableHtml): number {
  let chars = 0;
  for (const block of readable.blocks) chars += block.text.length;
  return chars;
}
