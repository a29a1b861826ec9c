// What a publisher's desk writes under or over an article: who filed it from where, when it first appeared, what was
// corrected. It is about the text and no part of what the text tells.

const named = String.raw`\p{Lu}[\p{L}.'’-]*(?:\s(?:(?:al|bin|da|de|del|der|van|von)\s)?\p{Lu}[\p{L}.'’-]*){0,4}`;
const piece = `(?:story|article|report|piece|post|page|newsletter)`;

const patterns: readonly RegExp[] = [
  // "Jun Maristow and Edda Lund in Osterby contributed to this report."
  new RegExp(
    String.raw`\bcontributed (?:to th(?:is|e) ${piece}|(?:additional )?(?:reporting|research))\b|\b[Rr]eporting (?:was|is) contributed by\b`,
    'u',
  ),
  new RegExp(
    String.raw`^(?:AP|Associated Press|${named}) (?:[^.]*\s)?contributed(?: from \p{Lu}[^.]*)?\.$`,
    'u',
  ),
  // "Maristow reported from Osterby, and Lund from Aldmouth."
  new RegExp(String.raw`^${named} reported from \p{Lu}(?!.*\bthat\b)`, 'u'),
  /^\(?(?:(?:additional )?(?:reporting|writing)|editing) by \p{Lu}/iu,
  // "This story was first published on 3 May and has been updated."
  new RegExp(
    String.raw`\bthis ${piece}(?: and (?:its )?headline)? (?:was|is|has been|have been) (?:(?:first|originally|previously) (?:published|posted|written|reported)|(?:also |last )?(?:updated|corrected|amended|clarified|republished))\b`,
    'iu',
  ),
  new RegExp(String.raw`\bversion of this ${piece}\b`, 'u'),
  /^(?:correction|clarification|editor['’]s note)\b[^:]{0,40}:/iu,
];

/** Every pattern has one of these: most sentences are asked for no more. */
const hint =
  /contributed|reported from|[Rr]eporting|[Ww]riting|[Ee]diting|[Tt]his (?:st|ar|re|pi|po|pa|ne)|version of|[Cc]orrection|[Cc]larification|[Nn]ote/;

/** A line of strokes or points with which agencies set off what is under the text. */
const rules = /(?<!\S)(?:_{2,}|—[-—]+|\*{3,})(?!\S)/gu;

/** True for a sentence of the desk: credits, notes on first publication, corrections. */
export function isDeskLine(sentence: string): boolean {
  return hint.test(sentence) && patterns.some((pattern) => pattern.test(sentence));
}

/** The block's parts between its rules, without them: `[text]` where it has none. */
export function partsBetweenRules(text: string): readonly string[] {
  if (!text.includes('__') && !text.includes('—') && !text.includes('***')) return [text];
  return text.split(rules).filter((part) => part.trim() !== '');
}
