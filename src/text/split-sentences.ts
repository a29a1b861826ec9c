// Cuts a paragraph into sentences. Knows abbreviations, initials, decimal numbers and closing quotation marks.

/** Lower case, without the point. After these a point ends no sentence. */
const abbreviations = new Set(
  (
    'mr mrs ms mx dr prof rev fr sr jr st gen lt col sgt capt cmdr adm maj gov sen rep pres hon supt insp cllr ' +
    'messrs mme mlle m no nos vol vols fig figs pp ch sec art para approx est ca cf vs v al eg ie viz ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec inc ltd co corp bros dept univ assn ave blvd rd mt ft ' +
    'z.b bzw ca ggf nr str u.a evtl vgl sog bspw d.h usw hr fr dra sra sta av núm pág dña'
  ).split(' '),
);
/** These abbreviations often do end a sentence: the next word decides. */
const mayEnd = new Set('inc ltd co corp bros usw al dept jr sr ave rd st blvd'.split(' '));
/** Looks at a run of marks once, from its start: from each mark of "....x" anew, a long run would take its square. */
const endings = /(?<![.!?…])[.!?…]+["'”’»)\]]*(?=\s|$)|[。！？]+[」』”）]*/gu;
const opensSentence = /^\s+["'“‘«([¿¡—–-]*\s*[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u;
/** German writes ordinals with a point: "am 3. März", "im 19. Jahrhundert". */
const germanMonth =
  /^\s+(?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)\b/u;
const germanArticle = /(?<!\p{L})(?:der|die|das|dem|den|des|vom|zum|zur|im|beim)\s+$/iu;
const hasCjk = /[\u3040-\u30ff\u3400-\u9fff]/;

/**
 * @param paragraph plain text of one block
 * @returns sentences in order, trimmed, none empty; together they hold every word of the paragraph
 */
export function splitSentences(paragraph: string): string[] {
  if (paragraph.length < 400 && !/[.。！？]/.test(paragraph) && hasCjk.test(paragraph)) {
    return segmented(paragraph);
  }
  const sentences: string[] = [];
  let start = 0;
  endings.lastIndex = 0;
  for (let match = endings.exec(paragraph); match; match = endings.exec(paragraph)) {
    const end = match.index + match[0].length;
    if (end < paragraph.length && !endsSentence(paragraph, match.index, match[0], end)) continue;
    const sentence = paragraph.slice(start, end).trim();
    if (sentence !== '') sentences.push(sentence);
    start = end;
  }
  const rest = paragraph.slice(start).trim();
  if (rest !== '') sentences.push(rest);
  return sentences;
}

function endsSentence(text: string, at: number, marks: string, end: number): boolean {
  if (/[。！？]/.test(marks)) return true;
  if (!opensSentence.test(text.slice(end, end + 12))) return false;
  if (marks[0] !== '.' || marks.startsWith('..')) return true;
  const word = lastWord(text, at);
  if (/^\p{L}$/u.test(word)) return !/^\p{Lu}$/u.test(word) || initialEnds(text, at);
  const plain = word.toLowerCase();
  if (/^(?:\p{L}\.)+\p{L}$/u.test(word))
    return !/^(?:[ap]\.m|e\.g|i\.e)$/.test(plain) && capitalisedStarter(text, end);
  if (plain === 'no' || plain === 'nos' || plain === 'nr') return !/^\s+\d/.test(text.slice(end, end + 4));
  if (/^\d{1,3}$/.test(word)) return !isOrdinal(text, at - word.length, end);
  if (!abbreviations.has(plain)) return true;
  return mayEnd.has(plain) && capitalisedStarter(text, end);
}

function lastWord(text: string, end: number): string {
  let start = end;
  while (start > 0 && end - start < 24 && !/[\s("'“‘[]/.test(text[start - 1]!)) start--;
  return text.slice(start, end);
}

function isOrdinal(text: string, start: number, end: number): boolean {
  if (germanMonth.test(text.slice(end, end + 14))) return true;
  return germanArticle.test(text.slice(Math.max(0, start - 8), start));
}

/** "Plan B." ends, "John B. Smith" does not: an initial follows a given name and stands before a surname. */
function initialEnds(text: string, at: number): boolean {
  const before = /(\p{L}+)\s+\p{Lu}$/u.exec(text.slice(Math.max(0, at - 24), at))?.[1];
  return before !== undefined && !/^\p{Lu}/u.test(before) && before.length > 2;
}

/** The next word usually opens a sentence: an article, a pronoun, a connecting word. */
function capitalisedStarter(text: string, end: number): boolean {
  return /^\s+["“‘'(]*(?:The|A|An|In|On|At|It|Its|He|She|They|We|But|And|This|That|These|Those|For|As|After|Before|With|When|While|His|Her|Their|There|However|Shares|Mr|Ms|Mrs|No|If|By|To|From|Since|Some|Many|Most|About|More|Also|Both|One|Two)\b/.test(
    text.slice(end, end + 20),
  );
}

let segmenter: Intl.Segmenter | null = null;

function segmented(text: string): string[] {
  segmenter ??= new Intl.Segmenter('ja', { granularity: 'sentence' });
  return [...segmenter.segment(text)].map((part) => part.segment.trim()).filter((part) => part !== '');
}
