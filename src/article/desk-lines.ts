// What a publisher's desk writes under or over an article: who filed it from where, when it first appeared, what was
// corrected. It is about the text and no part of what the text tells.

const named = String.raw`\p{Lu}[\p{L}.'’-]*(?:\s(?:(?:al|bin|da|de|del|der|van|von)\s)?\p{Lu}[\p{L}.'’-]*){0,4}`;
const piece = `(?:story|article|report|piece|post|page|newsletter)`;

const patterns: readonly RegExp[] = [
  // "Jun Maristow and Edda Lund in Osterby contributed to this report."
  new RegExp(
    String.raw`\bcontributed to th(?:is|e) ${piece}\b(?! of\b)|\bcontributed (?:additional )?(?:reporting|research)(?=[.,;]|\s(?:from|for|to th)|$)|\b[Rr]eporting (?:was|is) contributed by\b`,
    'u',
  ),
  // "This story was first published on 3 May and has been updated."
  new RegExp(
    String.raw`\bthis ${piece}(?: and (?:its )?headline)? (?:was|is|has been|have been) (?:(?:first|originally|previously) (?:published|posted|written|reported)|(?:also |last )?(?:updated|corrected|amended|clarified|republished))\b`,
    'iu',
  ),
  new RegExp(String.raw`\bversion of this ${piece}\b`, 'u'),
  /^(?:corrections?|clarifications?|editor['’]s note)(?: appended|[ ,(][^:]{0,30}\d[^:]{0,10})?:/iu,
];

/** These are the desk's where nothing but names follows: "Reporting by the Northern Wire showed ..." is news. */
const credits: readonly RegExp[] = [
  new RegExp(
    String.raw`^(?:AP|Associated Press|${named}) (?:[^.]*\s)?contributed(?: from \p{Lu}[^.]*)?\.$`,
    'u',
  ),
  // "Maristow reported from Osterby, and Lund from Aldmouth."
  new RegExp(String.raw`^${named} reported from \p{Lu}`, 'u'),
  /^\(?(?:(?:[Aa]dditional )?(?:[Rr]eporting|[Ww]riting)|[Ee]diting) by /u,
];
/** Beside names, what credits are made of. */
const creditWords = new Set(
  (
    'a al also and at bin bureau by chief da de del der di el en for foreign from in la le medical national of on others ' +
    'political science senior sports the to van von with ' +
    'contributed reported reporting writing written editing edited compiled produced translated additional ' +
    'agencies correspondent correspondents editor editors graphics journalist journalists newsroom photographer ' +
    'photographers photography photos producer producers reporter reporters research researcher researchers staff ' +
    'video videojournalist videojournalists writer writers'
  ).split(' '),
);

function isOfNames(sentence: string): boolean {
  return sentence
    .split(/[^\p{L}\p{M}'’.-]+/u)
    .every((word) => !/^\p{Ll}/u.test(word) || creditWords.has(word.replace(/\.$/, '')));
}

/** Every pattern has one of these: most sentences are asked for no more. */
const hint =
  /contributed|reported from|[Rr]eporting|[Ww]riting|[Ee]diting|[Tt]his (?:st|ar|re|pi|po|pa|ne)|version of|[Cc]orrection|[Cc]larification|[Nn]ote/;

/** A line of strokes or points with which agencies set off what is under the text. */
const rules = /(?<!\S)(?:_{2,}|—[-—]+|\*{3,})(?!\S)/gu;

/** True for a sentence of the desk: credits, notes on first publication, corrections. */
export function isDeskLine(sentence: string): boolean {
  if (!hint.test(sentence)) return false;
  if (patterns.some((pattern) => pattern.test(sentence))) return true;
  return credits.some((pattern) => pattern.test(sentence)) && isOfNames(sentence);
}

/** The block's parts between its rules, without them: `[text]` where it has none. */
export function partsBetweenRules(text: string): readonly string[] {
  if (!text.includes('__') && !text.includes('—') && !text.includes('***')) return [text];
  return text.split(rules).filter((part) => part.trim() !== '');
}
