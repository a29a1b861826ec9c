// Where a press release has told its news: what follows (who the company is, what its lawyers ask for, whom to call) is
// the same under each of its releases, and often of another's too.

interface Block {
  readonly text: string;
}

const looked = 3;
const openingUnits = 400;
/** "PORT TARN, Nov. 19 /PRNewswire/ --", "(BUSINESS WIRE)--", "For immediate release". */
const opening =
  /\/[^/\n]{2,32}\/\s*(?:--|—|–)|\((?=[^)]*wire)[^)]{3,40}\)|\bfor immediate release\b|^(?:press|news|media) release\b|^(?:pressemitteilung|communiqué de presse|comunicado de prensa|comunicato stampa|nota de prensa)\b/iu;
const aboutThem =
  /^(?:about|über|à propos (?:de|d['’]|du)|acerca de|sobre|informazioni su|over) ?[\p{L}\p{N}].{1,70}$|^(?:about|über) [^.:]{2,60}:/iu;
const standing =
  /^(?:#{3,}$|-\s?(?:30|ends?|ende|fin)\s?-|ends?$|cautionary (?:note|statement)|safe harbou?r|forward[- ]looking statements?|this (?:press |news )?release contains forward|notes? to (?:the )?editors?|(?:media|press|investors?)(?: relations)? (?:contacts?|enquir|inquir)|(?:presse)?kontakt\b|contacts?(?: presse)?\s*:|view original content|source:? \p{Lu})/iu;

/**
 * The blocks that tell the news: all of them where the text is no release.
 *
 * A release is known by how it opens, or by two kinds of what stands under it; one heading "About ..." proves nothing.
 */
export function withoutReleaseEnd<T extends Block>(blocks: readonly T[]): readonly T[] {
  const end = blocks.findIndex(({ text }, i) => i > 0 && (aboutThem.test(text) || standing.test(text)));
  if (end < 0) return blocks;
  const opens = blocks.slice(0, looked).some(({ text }) => opening.test(text.slice(0, openingUnits)));
  const rest = blocks.slice(end);
  const isRelease =
    opens || (rest.some(({ text }) => aboutThem.test(text)) && rest.some(({ text }) => standing.test(text)));
  return isRelease ? blocks.slice(0, end) : blocks;
}
