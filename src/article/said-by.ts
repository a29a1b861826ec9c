// Who says what a sentence says, in the sentence's own words.

const saying =
  'said|says|told|added|adds|warned|warns|argued|argues|announced|announces|claimed|claims|insisted|insists|' +
  'explained|explains|wrote|writes|stated|states(?= that\\b)|noted|notes|confirmed|confirms|denied|denies|acknowledged|' +
  'conceded|reported|estimates|estimated|predicted|predicts|suggested|promised|replied|declared|commented|stressed|recalled';
/** Stands for the point of "U.S." and "St. Brede" while a sentence is read: no sentence and no speaker ends there. */
const innerPoint = '\u2024';
const named = String.raw`\p{Lu}[\p{L}.\u2024'’-]*(?:\s(?:(?:of|the|de|van|von|der|bin|al|and|for|&)\s)?\p{Lu}[\p{L}.\u2024'’-]*){0,5}`;
const described = String.raw`(?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Oo]ne|[Tt]wo|[Ss]ome|[Oo]fficials|[Pp]olice|[Pp]rosecutors|[Rr]esearchers|[Ss]cientists|[Aa]nalysts|[Rr]esidents|[Ww]itnesses|[Cc]ritics|[Aa]uthorities|[Ee]conomists|[Ee]xperts|[Ii]nvestigators|[Aa]ides|[Ss]ources)(?:\s[\p{L}.\u2024'’-]+){0,6}?`;

const accordingTo = /\b(?:according to|in the words of)\s+(?<who>[^,;.”"“]{3,90})/iu;
const afterQuote = new RegExp(
  String.raw`["”’'],?\s+(?:${saying})\s+(?:(?:in|on|at|to)\s[^,.]{3,40}\s)?(?<who>${named}|${described})(?<role>,\s(?:a|an|the|who|its|\p{Ll})[^.,;"“”]{3,70})?(?=[.,;]|\s(?:in|on|at|after|during|who|when|as|while)\b|$)`,
  'u',
);
const subjectFirst = new RegExp(
  String.raw`(?:^|[,;]\s|["”]\s|\s(?:and|but|as|while)\s)(?<who>${named}|${described})(?<role>,\s[^,"“”]{3,70},)?\s(?:has\s|have\s|had\s|also\s|later\s|then\s)?(?:${saying})\b`,
  'u',
);
/** Verbs that are followed by a speaker, or by what is said, but by no other thing: one writes a letter. */
const onlySaying =
  'said|says|added|adds|warned|warns|argued|argues|insisted|insists|explained|explains|acknowledged|conceded|replied|commented';
const verbLast = new RegExp(
  String.raw`(?:,["”]\s(?:${saying})\s(?<quoting>${named}|${described})|,\s(?:${onlySaying})\s(?<speaking>${named}|${described})|,\s(?:${saying})\s(?<telling>${named}))(?<role>,\s[^.,;"“”]{3,70})?[.,]`,
  'u',
);
/**
 * A few words before the verb, from where the sentence or a part of it begins: "Louvre director Laurence des Cars said",
 * "Estmark's air force said", ", sheriff's officials said Saturday". Its last word tells whether somebody is meant.
 */
const phraseFirst = new RegExp(
  String.raw`(?:^|[,;]\s|["”]\s|\s(?:as|while|but|though|although)\s)(?<who>(?:[\p{L}\p{N}.\u2024'’&/-]+\s){1,9}?)(?:\([^)]{2,40}\)\s)?(?:(?:has|have|had|also|later|then|repeatedly|previously)\s){0,2}(?:${onlySaying}|told|confirmed|announced|reported|wrote|testified|estimated)\b`,
  'u',
);
const inPhrase =
  /(?:^|\s)(?:that|which|who|whom|whose|was|were|is|are|be|been|has|have|had|will|would|could|can|may|might|should|must|did|does|do|to|and|or|by|if|when|where|because|before|after|since|until|it|he|she|they|we|I|you|this|what|there|not|never|than|saying|no|No|nor|Nor|neither|Neither)(?:\s|$)|(?<!(?:^|\s)(?:of|in|at|for|from|with|on))\s[Tt]he\s|(?:^|\s)[\p{L}\d]+ in (?:\d+|ten|five|four|three)\s/u;
const afterPreposition =
  /^(?:[Ii]n|[Oo]n|[Aa]t|[Aa]fter|[Bb]efore|[Ff]or|[Ff]rom|[Ww]ith|[Uu]nder|[Dd]uring|[Bb]y|[Aa]s|[Tt]o|[Oo]f|[Ii]nto|[Aa]mong|[Aa]gainst|[Dd]espite|[Ff]ollowing|[Ll]ast|[Nn]ext|[Ee]arlier|[Ll]ater|[Ww]hen|[Ww]hile|[Ii]f)\s/u;
const speaks =
  /^(?:\p{Lu}[\p{L}.\u2024'’-]+|[\p{L}-]*(?:officials?|authorit(?:y|ies)|police|prosecutors?|ministers?|ministry|spokes(?:man|woman|person|people)|media|agency|agencies|regulators?|airlines?|company|companies|force|forces|army|navy|military|government|office|court|judges?|lawyers?|attorneys?|experts?|scientists?|researchers?|analysts?|economists?|forecasters?|meteorologists?|doctors?|investigators?|rescuers?|witnesses|residents|sources?|leaders?|lawmakers?|senators?|governors?|mayors?|president|secretary|director|chief|commander|chair(?:man|woman)?|union|party|group|groups|countries|sides|families|family|mother|father|brother|sister|wife|husband|son|daughter|teachers?|officers?|coach|captain|organi[sz]ers?|organi[sz]ations?|council|committee|commission|department|bank|hospital|university|airport|service|services|team|owner|driver|pilot|neighbou?rs?|critics|activists?|campaigners|charity))$/u;
const otherLanguages = [
  /\b(?:selon|d['’]après)\s+(?<who>[^,;.«»]{3,80})/iu,
  /\b(?:a (?:déclaré|affirmé|expliqué|annoncé|indiqué|estimé)|affirme|explique|estime|assure)\s+(?<who>\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+){0,3})/u,
  /\b(?:laut|nach Angaben (?:von|der|des))\s+(?<who>(?:\p{L}+\s){0,2}\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+){0,3})/u,
  /\b(?:sagte|erklärte|betonte|teilte)\s+(?<who>(?:\p{L}+\s){0,2}\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+){0,3})/u,
  /\b(?:según|segundo|de acordo com|de acuerdo con)\s+(?<who>[^,;.«»"]{3,80})/iu,
  /\b(?:dijo|afirmó|aseguró|disse|afirmou|declarou)\s+(?<who>\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+){0,3})/u,
];
const sayingVerb = new RegExp(String.raw`\b(?:${saying})\b`);
const pronounSpeaker = new RegExp(
  String.raw`\b(?:[Hh]e|[Ss]he|[Tt]hey|[Ii]t|I|[Ww]e)\s(?:also\s)?(?:${saying})\b|\b(?:${saying})\s(?:he|she|they)\b`,
);

/** True when a pronoun is the speaker: the sentence needs the one before it. */
export function spokenByPronoun(sentence: string): boolean {
  return pronounSpeaker.test(sentence);
}

/**
 * @returns the speaker as the sentence gives it, with the role where it stands beside the name
 *   ("the council", "Liv Castellane, chief executive of Kelvane"); null for the publisher's own words
 */
export function saidBy(sentence: string, language: string | null): string | null {
  if (language !== null && language !== 'en') {
    for (const pattern of otherLanguages) {
      const who = pattern.exec(sentence)?.groups?.who;
      if (who) return tidySpeaker(who, '');
    }
    return null;
  }
  const masked = withInnerPoints(sentence);
  if (masked.includes('ccording to') || masked.includes('n the words of')) {
    const who = accordingTo.exec(masked)?.groups?.who;
    if (who) return tidySpeaker(who, '');
  }
  if (!sayingVerb.test(masked)) return null;
  for (const pattern of [afterQuote, subjectFirst, verbLast]) {
    const groups = pattern.exec(masked)?.groups;
    const who = (groups?.who ?? groups?.quoting ?? groups?.speaking ?? groups?.telling)?.replace(
      leadingWord,
      '',
    );
    if (who && !isTold.test(who) && !opensClause.test(who)) return tidySpeaker(who, groups?.role ?? '');
  }
  return speakerOfPhrase(masked);
}

/** The points of "U.S.", "George W. Renn", "St. Brede" and "Jr., of": none of them ends anything. */
const shortening =
  /\.(?=\p{L}|,|\s[\p{L}\p{N}(])(?<=(?<![\p{L}\p{N}])(?:\p{Lu}|Mr|Mrs|Ms|Dr|Prof|Rev|Hon|St|Mt|Ft|Gen|Lt|Col|Maj|Capt|Cpl|Sgt|Adm|Sen|Rep|Gov|Pres|Jr|Sr|Inc|Corp|Co|Ltd|No|Dept|Univ)\.)/gu;

function withInnerPoints(sentence: string): string {
  const first = sentence.indexOf('.');
  return first >= 0 && first < sentence.length - 1 ? sentence.replace(shortening, innerPoint) : sentence;
}

const leadingWord = /^(?:But|And|Yet|Or|Nor|Only|Then|Meanwhile|However|Still)\s/u;
/** "After Estmark said ...", "Although Renn warned ...": what the sentence tells in its main clause is another's. */
const opensClause =
  /^(?:After|Although|Though|When|Whenever|While|Whereas|Whilst|Before|As|If|Unless|Since|Because|Despite|Until|Once|Where|In|On|At|For|With|By|From|To|Under|During|Following|Unlike|Like|Amid|What|Why|How|Whether|Days?|Hours?|Weeks?|Months?|Years?)\s/u;

/** "The plan that was told to the council". */
const isTold = /\s(?:was|were|been|being|is|are)$/u;

function speakerOfPhrase(sentence: string): string | null {
  const who = phraseFirst
    .exec(sentence)
    ?.groups?.who?.trim()
    .replace(/^(?:But|And|So|Yet|but|though|although|while|as)\s/u, '');
  if (who === undefined || inPhrase.test(who)) return null;
  if (afterPreposition.test(who) || opensClause.test(who)) return null;
  const head = who.replace(/\sof\s.*$/u, '');
  const isSomebody = [who, head].some((words) => speaks.test(words.slice(words.lastIndexOf(' ') + 1)));
  return isSomebody ? tidySpeaker(who, '') : null;
}

const relative =
  /\s(?:(?:who|which|that|whose|where|and said|in an?|seen by)\b|on \p{Lu}\p{L}*|(?<!ly\s)(?:released|published|obtained|reviewed)\b).*$/u;
const noSpeaker =
  /^(?:[Ii]t|[Tt]his|[Tt]hat|[Tt]here|[Hh]e|[Ss]he|[Tt]hey|I|[Ww]e|[Yy]ou|[Ww]ho|[Ii]n|[Oo]n|[Aa]t|[Ff]or|[Bb]ut|[Aa]nd|[Aa]s|[Tt]he|[Mm]any|[Ss]ome|[Ss]everal|[Mm]ost|[Oo]thers|[Bb]oth|[Ff]ew|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir)$/;

/** "said the letter was polite": what is said, and nobody. */
const clause = /\s(?:was|were|is|are|would|had|has|have|will|could|can|should|must|did|does)\b/;
/** "The tension rose after Renn", "the number of (reported cases)": a sentence's beginning, and nobody. */
const notWhole =
  /\s(?:after|before|when|while|because|since|until|though|although|than|he|she|they|it|we|I|you)(?:\s|$)|\s(?:of|in|for|by|to|the|a|an|and|or|with|on|at|from|its|their|his|her)$|['’]s$/u;
const time =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|(?:Jan|Febr)uary|March|July|(?:Septem|Octo|Novem|Decem)ber|[Tt]oday|[Yy]esterday|[Tt]onight|[Tt]omorrow)(?:\s(?:morning|afternoon|evening|night))?$/u;
/** "a clerk of the port told the paper", "the minister said": the verb is no part of who speaks. */
const verbBehind = new RegExp(String.raw`\s(?:${onlySaying}|say|told|tells)(?:\s.*)?$`, 'u');
const adverbBehind =
  /\s(?:also|later|then|now|still|often|never|already|earlier|recently|previously|repeatedly|subsequently|reportedly|publicly|initially|eventually|finally|separately|falsely|simply)$/u;
/** Tells what somebody does or is done to, and not who it is: "insisting that ...", "nominated by ...", "who ...". */
const noRole =
  /^(?:\p{Ll}+ing\s(?:that|the|an?|to|on|in|at|from|for|with|by|about|how|his|her|its|their|those|these|this|more|as|over|into|out|up|of|alongside|under|\p{Lu})|\p{Ll}+ed\s(?:to|by|in|at|on|for|with|from|as)\b|(?:who|whose|whom|which|that|when|where|after|in|on|at|but|and|until|before|because|while|if|from|to|for|with|since|though|although|despite|during|as|so|not|he|she|they|it)\b)/u;

const lettersBehind = new RegExp(String.raw`\p{Lu}${innerPoint}\p{Lu}$`, 'u');

function tidySpeaker(who: string, role: string): string | null {
  const name = who
    .replace(relative, '')
    .replace(verbBehind, '')
    .replace(adverbBehind, '')
    .replace(/\s[–—-](?:\s.*)?$/u, '')
    .replace(/\.$/u, '')
    .trim();
  if (noSpeaker.test(name) || name.length < 3 || clause.test(name)) return null;
  if (notWhole.test(name) || time.test(name)) return null;
  const extra = role.replace(/^[,\s]+|[,\s]+$/g, '').replace(verbBehind, '');
  const speaker = extra !== '' && !noRole.test(extra) ? `${name}, ${extra}` : name;
  const whole = speaker.length > 110 ? name.slice(0, 110) : speaker;
  // "M.I.T.": the last point ended the sentence as well.
  return `${whole}${lettersBehind.test(whole) ? '.' : ''}`.replaceAll(innerPoint, '.');
}
