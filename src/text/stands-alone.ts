// Whether a sentence can be read without the one before it: nobody in it is "he" before he was named, it takes up no
// thought that stands elsewhere, and it is whole. English in the main; of other languages the words that begin it.

/** Leans on the sentence before it. */
const leaning =
  /^["“‘«(]?(?:it|its|he|she|they|his|her|their|this|that|these|those|but|and|or|so|however|meanwhile|also|then|such|still|yet|instead|moreover|furthermore|nevertheless|another|others|both|there|here|if so|for example|for instance|in addition|as a result|by contrast|not only that|all the while|in turn|in response|on top of that|for (?:his|her|its|their) part|among (?:them|those|these)|(?:one|some|two|most|many|all|none|half) of (?:them|those|these)|of (?:those|these|the \p{L}+)|since then|until then|by then|at that|in that case|to that end|that said|even so|indeed|of course|in fact|in other words|similarly|likewise|accordingly|consequently|conversely|afterwards?|others?|the (?:former|latter|same|other|others|pair|duo|trio|two|three|four|five|six)|(?:(?:at least )?(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+|several|many|some) )(?:others?|more)|(?:many|some|most|several|few|all|none) (?:said|says?|told|also|have|had|were|are|was|will|would|fear|hope)|il|elle|ils|elles|ce|cette|ces|mais|et|donc|er|sie|es|dies|diese|dieser|dieses|aber|und|doch|denn|pero|y|esto|esta|este|ella|ele|ela|mas|e|isso|ma|questo|questa|lui|lei)(?![\p{L}])/iu;
/** "On Monday, he was ...": the time or place is told, and not who. */
const introduced =
  /^(?:In|At|On|From|During|By|Since|For|With|Until|Under|Despite|Following|Earlier|Later|Last|Now|Today)(?![\p{L}])[^,]{0,90},\s(?:he|she|they|it|his|her|their|its)(?![\p{L}])/u;
const speaking =
  /^(?:Speaking|Asked|Writing|Talking|Addressing|Testifying|Responding|Appearing)(?![\p{L}])[^,]{0,120},\s(?:he|she|they)(?![\p{L}])/u;
const beginners =
  /^(?:After|Before|When|While|As|On|In|At|With|If|Since|Although|Though|Because|By|For|From|The|A|An|Until|Once|During|Despite|Now|Last|Earlier|Later|Asked|Speaking|Under|Over|Following|Even|Some|Many|Most|All|No|Not|To|Of|What|Where|Who|Whether|Instead|Today|Yesterday|More|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten)$/;
const datesAndTimes =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|^(?:January|February|March|April|May|June|July|August|September|October|November|December|I)$|^(?:Jan|Feb|Aug|Sept?|Oct|Nov|Dec)\.?$/;
/** "The judge", "a driver", "her mother": somebody for whom a later "he" or "she" may stand. */
const somebody =
  /(?:er|or|ist|ian|ant|ent|man|men|ee|child|boy|girl|mum|dad|son|wife|husband|king|queen|prince|princess|judge|chief|captain|coach|star|pope|bishop|nurse|guard|victim|suspect|pilot|hero|heir|widow|clerk|thief|aide|spouse|teen|baby|people|person|cousin|uncle|aunt|friend|bride|groom|host|guest|saint|monk|priest|rabbi|imam|cleric|survivor|lawmaker|candidate|graduate|advocate|athlete|champion|monarch|tycoon)s?$/iu;
const pronoun = /(?<![\p{L}])(?:he|she|his|her|him|hers|himself|herself)(?![\p{L}])/iu;
const quoted = /["“«][^"“”«»]*["”»]/gu;
const onlyQuote = /^["“«][^"“”«»]*["”»]$/u;
const saidByThem =
  /["”»],?\s(?:they|it|we|I)\s(?:said|says|told|added|adds|wrote|replied|explained)(?![\p{L}])/u;
/** The writer speaks, or the reader is spoken to. */
const addressed =
  /(?<![\p{L}])(?:[Ww]e|[Oo]urs?|[Mm]y|[Yy]ou|[Yy]our|I['’](?:m|ve|ll|d)|I (?:am|was|have|had|think|want|do|can|will|know|am))(?![\p{L}])/u;
/** "... and former governor" after which a name was cut off. */
const cutOff = /(?<![\p{L}])(?:Gov|Sen|Rep|Dr|Mr|Mrs|Ms|Prof|Gen|Lt|Col|Sgt|Capt|Rev|Hon|vs?|No)\.$/u;

/** "BARTLETT: Eight candidates ...", "(CHEERING)": how spoken words are written down. */
const transcript = /^\(?\p{Lu}{3,}(?:[ ,]+\p{Lu}{2,}){0,4}(?::|\))\s/u;

const mark = /["“«]/u;

const counted = '(?:\\p{L}[\\p{L}-]*|\\d+)';
const units = '(?:seconds?|minutes?|hours?|nights?|days?|weeks?|months?|years?|decades?)';
/** "Sixteen days later, on 17 October, ...": later than what is told elsewhere. */
const countedOn = new RegExp(
  `^(?:(?:just|only|almost|nearly|about|some|less than|more than|barely) )?${counted}(?: ${counted}){0,3} ${units} (?:later|earlier|before (?:that|this)|after (?:that|this)|afterwards?|on)(?![\\p{L}])|` +
    '^(?:the (?:next|following|same|previous) (?:morning|afternoon|evening|night|day|week|month|year)|soon after(?:wards)?|shortly (?:after(?:wards)?|before)|not long after)(?=[ ,])|' +
    '^(?:\\p{L}+ (?:jours?|semaines?|mois|ans?|heures?) plus tard|\\p{L}+ (?:tage?|wochen?|monate?|jahre?|stunden?) (?:später|danach)|am (?:nächsten|folgenden) tag)(?![\\p{L}])',
  'iu',
);

/** "Thibaud knows it well.", "The council denies this.": short, and what "it" is stands elsewhere. */
const closingObject =
  /\s(?:it|them|this|that|so)(?:\s(?:well|too|all|again|now|best|better|often|twice))?[.!]$/iu;
const joined =
  /(?<![\p{L}])(?:and|but|or|who|which|that|when|if|as|because|before|after|while|where|to|with|for)(?![\p{L}])/iu;
const mostOfShort = 80;

function takesUp(sentence: string): boolean {
  if (sentence.length > mostOfShort) return false;
  const at = sentence.search(closingObject);
  // What is joined may hold both: "Kelvane bought the quay and sold it."
  return at >= 0 && !joined.test(sentence.slice(0, at)) && !/[,;:]/.test(sentence);
}

/** Whether a sentence counts its time from the one before it. With its date beside it, it says when all the same. */
export function countsOn(sentence: string): boolean {
  return countedOn.test(sentence);
}

/** @param sentence plain text, whole */
export function standsAlone(sentence: string): boolean {
  if (leaning.test(sentence) || introduced.test(sentence) || speaking.test(sentence)) return false;
  if (cutOff.test(sentence.slice(-8)) || transcript.test(sentence) || takesUp(sentence)) return false;
  if (!mark.test(sentence)) return !addressed.test(sentence) && isNamedBefore(sentence);
  if (onlyQuote.test(sentence) || saidByThem.test(sentence)) return false;
  const told = sentence.replace(quoted, ' “” ');
  return !addressed.test(told) && isNamedBefore(told);
}

/** True where somebody was named before the first "he" or "she". */
function isNamedBefore(text: string): boolean {
  const at = text.search(pronoun);
  if (at < 0) return true;
  const words = text.slice(0, at).match(/[\p{L}][\p{L}.’'-]*/gu) ?? [];
  return words.some((word, i) => {
    if (!/^\p{Lu}/u.test(word)) return somebody.test(word);
    return !datesAndTimes.test(word) && !(i === 0 && beginners.test(word));
  });
}
