// Paragraphs that feed software and newsletters add to an entry's own words.
import type { BlockFilter } from './html/readable-writer.ts';

const added =
  /^(?:the post .{1,300} (?:appeared|first appeared) (?:first )?on .{1,120}|(?:continue|keep) reading\b.{0,160}|(?:read|view|see) (?:the )?(?:more|full (?:story|article|post)|original|entire (?:article|story)|rest of)\b.{0,120}|read (?:in|the) app\b.{0,40}|click here to (?:read|continue|view)\b.{0,120}|(?:this (?:article|story|post) (?:was )?(?:originally|first) (?:appeared|published) (?:on|in|at)) .{1,140}|submitted by .{1,60}|\[?link\]?\s*\[?comments?\]?|comments?|share this:?|like this:?|related:?|advertisement|sponsored|permalink|filed under:? .{0,160}|tags?:? .{0,200}|leave a comment|subscribe (?:to|now|here|for)\b.{0,160}|sign up (?:for|to|here)\b.{0,200}|follow (?:us|me|@)\b.{0,120}|(?:add|make|set|choose) .{2,120} as (?:your|a) (?:preferred|trusted|favou?rite) (?:news )?source\b.{0,120}|lire la suite.{0,60}|weiterlesen.{0,60}|seguir leyendo.{0,60}|leia mais.{0,60}|weiter zum vollständigen artikel.{0,60})[\s.…→»>]*$/i;
const maxAddedChars = 420;

/** True for what belongs to the entry itself; a heading that only repeats the title is left out too. */
export function ownWordsFilter(title: string): BlockFilter {
  const plainTitle = title.trim().toLowerCase();
  return (block, index) => {
    if (index === 0 && plainTitle !== '' && block.text.toLowerCase() === plainTitle) return false;
    return block.text.length > maxAddedChars || !added.test(block.text);
  };
}

const cut =
  /(?:\[?(?:…|\.{3,}|&hellip;)\]?|\[(?:more|continued)\]|\b(?:read more|continue reading|more at \S+)\W{0,4})\s*$/i;

/** True when a text breaks off: "...", "[…]", "Continue reading". */
export function breaksOff(text: string): boolean {
  return cut.test(text.slice(-60));
}
