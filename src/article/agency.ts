// Whose report an article is, where a publisher prints an agency's: by the byline, the dateline or the credit under it.
import { findAgency } from '../catalogue/agencies.ts';

const byWords = /^\s*(?:(?:by|von|par|por|di|door|av|from|source|quelle)\b:?\s+)/i;
/** "Press Trust of India | Posted by: A. Jamal": a desk put it there. */
const postedBy = /\s*(?:\||[-–—])\s*(?:posted|edited|published|written)\s+by\b.*$/i;
/** Between the names of a byline. */
const between = /\s*(?:,|;|\||\/|\s+(?:and|und|et|y|e|&)\s+)\s*/i;
/** "Nancy Lapid (Reuters)", "Nancy Lapid | AP", "Issam AHMED, AFP" */
const ofAgency = /^(.*?)\s*(?:\(([^()]{2,40})\)|(?:,|\||\/|\s[-–—])\s*([^,|/]{2,40}))$/;
const dateline = /^[^()]{2,70}?\s?\(([^()]{2,40})\)\s?(?:[-–—]{1,3}|:)\s?/u;
const opensWithAgency =
  /^(?:\p{Lu}[\p{L}.'’-]*,? ){0,4}(?:by )?[\p{L} .'’-]{0,60}\((Reuters|REUTERS|AFP|AP)\)\s?[-–—]/u;
const credit =
  /^[\s([–—-]*(?:©\s?(?:\d{4}\s)?|copyright\s(?:\d{4}\s)?|source:\s?|quelle:\s?)?([^()[\]]{2,40}?)[\s)\].]*$/iu;
/** Reuters names its desk under every report. */
const reutersDesk =
  /^\(?(?:additional )?(?:reporting|writing)(?: and writing)? by [^;]{3,200}; ?(?:additional )?(?:writing|editing)\b/i;
const nameOfAgency = /^\p{Lu}[\p{L}&.'’-]*(?: (?:of|de|und|et|\p{Lu}[\p{L}&.'’-]*)){1,3}$/u;
const aboutAgencies = /\b(?:press|presse|news|wire|agency|agentur|agence|agencia|agenzia|telegra\w*)\b/i;

const lastBlocks = 3;
const longestCredit = 60;
const longestByline = 200;

/**
 * @param byline as the feed or page gives it
 * @param blocks the article's text, one paragraph each
 * @returns the agency's name; null for a report of the publisher's own, also where it only took a part from an agency
 */
export function agencyOf(byline: string | null, blocks: readonly string[]): string | null {
  return inByline(byline) ?? inDateline(blocks) ?? inCredit(blocks);
}

/** Every name an agency, or a reporter with the agency behind the name; "AP and staff writers" is somebody's own. */
function inByline(raw: string | null): string | null {
  if (raw === null || raw.length > longestByline) return null;
  const byline = raw.replace(postedBy, '').replace(byWords, '').trim();
  if (byline === '') return null;
  const whole = findAgency(byline);
  if (whole !== null) return whole;
  const named = byline.split(between).map(findAgency);
  if (named.every((agency) => agency !== null)) return named[0] ?? null;
  const behind = ofAgency.exec(byline);
  const reporters = behind?.[1] ?? '';
  const isOfTwo = /\b(?:and|with|for)\b/i.test(reporters);
  return behind && !isOfTwo ? findAgency((behind[2] ?? behind[3])!) : null;
}

/** "PORT MERROW (Northern Wire) - ": an agency also where no list has it, if it is called one. */
function inDateline(blocks: readonly string[]): string | null {
  for (const block of blocks.slice(0, 2)) {
    const named = dateline.exec(block)?.[1] ?? opensWithAgency.exec(block)?.[1];
    if (named === undefined) continue;
    const known = findAgency(named);
    if (known !== null) return known;
    if (nameOfAgency.test(named) && aboutAgencies.test(named)) return named;
  }
  return null;
}

function inCredit(blocks: readonly string[]): string | null {
  for (const block of blocks.slice(-lastBlocks)) {
    if (reutersDesk.test(block)) return 'Reuters';
    const named = block.length <= longestCredit ? credit.exec(block)?.[1] : undefined;
    const known = named === undefined ? null : findAgency(named);
    if (known !== null) return known;
  }
  return null;
}
