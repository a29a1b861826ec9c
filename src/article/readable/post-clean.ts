// Lines that survive the search for the main text and are still not the article's words: bylines, dates, "Read more",
// photo credits, calls to subscribe, lists of other stories. Works on blocks in order.
import type { BlockFilter } from '../html/readable-writer.ts';

type Block = Parameters<BlockFilter>[0];

const month = '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\.?';
const dateLine = new RegExp(
  String.raw`^(?:(?:first |last |originally )?(?:published|updated|posted|modified|created|date)\s*(?:on|at|:|-)?\s*)*(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,?\s+)?(?:\d{1,2}(?:st|nd|rd|th)?[\s./-]+(?:${month}|\d{1,2})[\s.,/-]+\d{2,4}|${month}\s+\d{1,2}(?:st|nd|rd|th)?,?(?:\s+\d{4})?|\d{4}[-./]\d{1,2}[-./]\d{1,2})\b.{0,80}$`,
  'i',
);
const byline =
  /^(?:[Ww]ritten |[Ss]tory |[Rr]eport(?:ed|ing)? |[Pp]osted |[Ww]ords |[Tt]ext |[Pp]hotos? |[Ee]dited |[Aa]dditional reporting )?(?:[Bb]y|BY|[Vv]on|[Pp]ar|[Pp]or|[Dd]i)\s*:?\s+\p{Lu}[\p{L}.'’-]+(?:[\s,|&/·•—–-]+(?:and |for |in |BY |[Bb]y )?[\p{Lu}\d@][\p{L}\d.@'’:-]*){0,14}$/u;
const timeLine = /^(?:published|updated|posted|last (?:updated|modified))\b.{0,90}$/i;
const agoLine =
  /^(?:(?:published|updated)?\s*(?:about |over )?\d+ (?:second|minute|hour|day|week|month|year)s? ago\b.{0,60}|\d+ min(?:ute)?s? read|reading time.{0,30})$/i;
const credit =
  /^[([]?\s*(?:image|photo|picture|video|photograph|photography|source|credit|credits|image source|image credit|photo credit|file photo|featured image|fotos?|bild|crédit|illustration|screenshot)s?\b(?:\s+(?:\d+ of \d+|by|from|courtesy|credit))?\s*[:/(–-].{0,200}$|^(?:image|photo|slide) \d+ of \d+\b.{0,400}$|^.{0,300}\((?:image|photo) (?:credit|source|courtesy)s?\s*:.{0,120}\)$|^(?:getty images?|ap photo|reuters|afp|istock(?:photo)?|shutterstock)(?:\s*\/.{0,60})?$/i;
const call =
  /^(?:(?:please )?(?:click|tap) (?:here|on the)\b|(?:read|see|view|watch|get|learn|find out|show|load|discover) (?:more|also|next|full|the full|related|all|the latest)\b(?!.{60,}[.!]$)|related\s*(?:stor(?:y|ies)|articles?|posts?|news|content|coverage|links?|topics?|videos?|reading)?\s*[:|»-]?|related\s*:.{0,160}|(?:more|also) (?:from|on|in|by|like|stories|about|news|coverage|read|reading|to read)\b.{0,100}|recommended\b.{0,60}|you (?:may|might|could) (?:also )?(?:like|be interested|enjoy|want)\b.{0,80}|don['’]?t miss\b.{0,120}|must[- ]read\b.{0,100}|trending\b.{0,60}|most (?:read|popular|viewed|shared)\b.{0,60}|popular (?:now|stories|articles)\b.{0,60}|(?:up|read) next\b.{0,100}|editors?['’]? (?:picks?|choice)\b.{0,60}|in case you missed\b.{0,100}|what (?:to read|others are reading)\b.{0,60}|sponsored\b.{0,80}|promoted\b.{0,60}|advertis(?:e)?ments?\b.{0,60}|ad(?:vertisement)?\s*[-–:]?\s*(?:continue reading.{0,40}|scroll.{0,40})?|article continues (?:after|below)\b.{0,60}|story continues (?:after|below)?\b.{0,60}|continue reading\b.{0,80}|scroll (?:down )?(?:for|to)\b.{0,60}|skip (?:to|past|advert|ad)\b.{0,80}|leave a (?:comment|reply)\b.{0,80}|(?:view |read |show |load )?(?:\d+ )?comments?(?: \(\d+\))?|no comments(?: yet)?|join the (?:conversation|discussion)\b.{0,100}|share (?:this|on|via|your thoughts)\b.{0,100}|share|tweet|email|print|save|copy link|reply|like this:?|tags?\s*:.{0,300}|topics?\s*:.{0,200}|filed under\b.{0,200}|categories?\s*:.{0,200}|copyright\b.{0,200}|©.{0,200}|all rights reserved\b.{0,120}|terms (?:of (?:use|service))\b.{0,120}|privacy policy\b.{0,80}|insight|reaction|video|gallery|photos|trending|exclusive|watch live|watch|listen|live|key (?:points|takeaways|facts)|at a glance)\s*[:.»>|]?$/i;
/** Orders to the reader: at the start of the line, or after a short question ("Enjoying this? Sign up ..."). */
const order =
  /^(?:[^.!?:]{2,70}[.!?:]\s+)?(?:please |to .{3,60}, |you can |and )?(?:sign[- ]up (?:for|to|here|now|today|with)|subscribe (?:to|for|now|here|today)|get (?:all )?(?:the|our|your) .{0,60}(?:newsletters?|inbox|updates|app)\b|download (?:the|our) .{0,30}app|follow (?:us|me|him|her|them|@?\w+) on\b|follow @\w+|like us on facebook|join (?:us|our) .{0,40}(?:on|telegram|whatsapp|facebook)\b|find us on|become a (?:member|subscriber)|support (?:our|independent) journalism|by (?:signing up|submitting|clicking|subscribing)|(?:have|got) a (?:news )?tip\b|send (?:us )?(?:your )?(?:tips|news)\b|e-?mail (?:\S+@|.{0,40} at \S+@)|contact .{0,60} at \S+@|e-?mail: ?\S+@)/i;
/** Marks that no sentence of an article carries. */
const tail =
  /\b(?:(?:delivered|straight|right|sent) (?:straight |directly |right |daily )?(?:to|into|in) your inbox|our (?:free |daily |weekly )*newsletters?|as (?:your|a) (?:preferred|trusted|favou?rite) (?:news )?source|push notifications?|(?:may|can) be reached (?:at|via|by) .{0,40}(?:@|\d{3})|reporting by .{3,100}; (?:editing|writing) by|this material may not be published|may not be (?:reproduced|republished))/i;
const startsOthers =
  /^(?:related(?: (?:stor(?:y|ies)|articles?|posts?|news|content|coverage|links?|topics?|videos?|reading))?|you (?:may|might) also (?:like|be interested in|enjoy)|more (?:from|on|stories|news|like this|in|coverage)\b.{0,60}|read (?:more|also|next)|recommended(?: (?:for you|stories|reading|articles|videos))?|most (?:read|popular|viewed)|trending(?: (?:now|stories))?|popular (?:stories|posts|articles)|see also|further reading|don['’]t miss|latest (?:news|stories|articles|posts)|other (?:stories|news|articles)|comments?|関連記事|leia (?:mais|também)|veja (?:mais|também)|lire aussi|mehr zum thema|ver también)\s*[:»|]?$/i;
const maxLineChars = 420;

/** Holds the state of one article while its blocks are written. */
export function pageWordsFilter(title: string): BlockFilter {
  const plainTitle = plain(title);
  let othersFollow = false;
  return (block, index) => {
    const { text } = block;
    if (othersFollow && isOther(block)) return false;
    othersFollow = false;
    if (startsOthers.test(text) && text.length < 90) {
      othersFollow = true;
      return false;
    }
    if (block.tag === 'pre' || block.tag === 'cell') return true;
    if (index < 3 && plainTitle !== '' && plain(text) === plainTitle) return false;
    return text.length > maxLineChars || !isAddedLine(block, index);
  };
}

function isAddedLine(block: Block, index: number): boolean {
  const { text } = block;
  if (call.test(text) || credit.test(text) || timeLine.test(text) || agoLine.test(text)) return true;
  if (block.quoted && text.length > 40) return false;
  if (text.length < 140 && (dateLine.test(text) || (byline.test(text) && index < 6))) return true;
  if (text.length < 260 && (order.test(text) || tail.test(text))) return true;
  return isLinkLine(block);
}

/** A line that is one link and no sentence: another story. */
function isLinkLine(block: Block): boolean {
  const { text, linkedChars, tag } = block;
  if (linkedChars < text.length * 0.9 || text.length > 170) return false;
  if (tag.startsWith('h')) return false;
  return tag !== 'li' || text.length > 25;
}

/** What follows "Related": links and short lines, until running text comes again. */
function isOther(block: Block): boolean {
  const { text, linkedChars, tag } = block;
  if (tag === 'p' && text.length > 140 && linkedChars < text.length * 0.5) return false;
  return linkedChars >= text.length * 0.5 || tag === 'li' || text.length < 60;
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
