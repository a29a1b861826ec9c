// How a name sounds, whatever the language and script that writes it: "Selenskyj", "Zelensky" and "Зеленський" are one.
// Consonants by class, as in Soundex (Russell 1918) and its successors, with an alphabet wide enough for news of Europe.

/** Letters of other scripts in Latin ones. */
const cyrillic =
  'а:a б:b в:v г:g ґ:g ѓ:g д:d ђ:dzh е:e ё:io є:ie ж:zh з:z ѕ:z и:i і:i ї:i ј:i й:i к:k ќ:k л:l љ:l м:m н:n њ:n о:o п:p р:r с:s т:t ћ:ts у:u ў:u ф:f х:h ц:ts ч:tsh ш:sh щ:sh џ:dzh ъ: ы:i ь: э:e ю:iu я:ia';
const greek =
  'α:a β:v γ:g δ:d ε:e ζ:z η:i θ:t ι:i κ:k λ:l μ:m ν:n ξ:x ο:o π:p ρ:r σ:s ς:s τ:t υ:i φ:f χ:h ψ:ps ω:o';
/** Letters that do not come apart into a plain one and its mark. */
const latin = 'ß:ss ø:o æ:ae œ:oe đ:d ł:l þ:t ð:d ı:i ə:a';

const letters = new Map(
  `${cyrillic} ${greek} ${latin}`.split(' ').map((pair) => {
    const [letter = '', written = ''] = pair.split(':');
    return [letter, written];
  }),
);

/** The word in plain Latin letters, lower case; '' where none of its letters is of a script known here. */
function romanise(word: string): string {
  if (/^[a-z]+$/.test(word)) return word;
  let roman = '';
  for (const sign of word.toLowerCase()) {
    const written = letters.get(sign);
    if (written !== undefined) roman += written;
    else roman += sign.normalize('NFD').replace(/[^a-z]/g, '');
  }
  return roman;
}

/** Endings of cases; what is left must be a name still. */
const ownEndings = {
  ru: /(?:ого|ому|ыми|ими|ами|ями|иям|ией|иях|ах|ях|ов|ев|ом|ем|ым|им|ой|ей|ою|ею|ии|ию|ия|ие|[аеиоуыьюя])$/u,
  uk: /(?:ого|ому|ими|ами|ями|ією|ах|ях|ів|їв|ові|еві|ом|ем|им|ою|ею|ії|ію|ія|[аеиіїоуьюя])$/u,
  bg: /(?:ите|ата|ята|ът|та|то|те|[аеиоуъя])$/u,
  sr: /(?:ama|ima|oga|omu|ом|ем|ога|ому|ама|има|om|em|[aeiouаеиоу])$/u,
  pl: /(?:owi|iego|iemu|ego|emu|ami|ach|iem|ów|em|om|ym|im|ie|ią|ię|[aeiouyąę])$/u,
  cs: /(?:ovi|ové|ami|ách|ech|ích|ého|ému|em|ou|ům|[aeiouyáéíóúůýě])$/u,
};
/** Neighbours decline alike. */
const endings: Readonly<Record<string, RegExp>> = {
  ...ownEndings,
  sk: ownEndings.cs,
  hr: ownEndings.sr,
  bs: ownEndings.sr,
  sl: ownEndings.sr,
};
const shortestStem = 3;
/** After a consonant; "Paris" and "Moss" keep theirs. */
const pluralS = /(?<![aeiouyáéíóúàèäöüаеёиоуыэюяіїєsс])[sс]$/u;

/**
 * A name in plain Latin letters without the ending of its case and without a genitive's or plural's s: what it has in
 * common in all of them. A word of another script stays as it is.
 */
export function plainName(word: string, language: string): string {
  const lower = word
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’]s?$/u, '');
  const stem = lower.replace(endings[language] ?? /$^/, '');
  const kept = stem.length >= shortestStem ? stem : lower;
  const bare = kept.length > 4 ? kept.replace(pluralS, '') : kept;
  return romanise(bare) || lower;
}

export interface Sound {
  /** Classes of its consonants in order; an initial vowel is A. */
  readonly consonants: string;
  /** The same with its vowels. */
  readonly whole: string;
}

/** Longest first: a run of letters that is one consonant. */
const classes: readonly (readonly [RegExp, string])[] = [
  [/^(?:dzh|dsch|dj)(?=[aeiou])|^[jy](?=[aeiou])/g, ''],
  [/tzsch|tsch|tsh|tch|dzh|dsch|schtsch|sch|szcz|sz|cz|sh|zh|ts|tz|dz/g, 's'],
  [/^ch/g, 's'],
  [/ck|qu|q/g, 'k'],
  [/c(?=[eiy]|$)/g, 's'],
  [/(?<=[aeiou])ch/g, ''],
  [/ch/g, 'k'],
  [/c/g, 'k'],
  [/x/g, 'ks'],
  [/ph|v|w/g, 'f'],
  [/z/g, 's'],
  [/th|dt/g, 't'],
  [/gh/g, 'g'],
  [/(?!^)h/g, ''],
  [/[jy]/g, 'i'],
  [/ou/g, 'u'],
  [/(?<=[^aeiou])e$/g, ''],
  [/(.)\1+/g, '$1'],
];

/** @param roman as `romanise` gives it */
export function soundOf(roman: string): Sound {
  let whole = roman;
  for (const [letters, sign] of classes) whole = whole.replace(letters, sign);
  const consonants = whole.replace(/^[aeiou]+/, 'A').replace(/[aeiou]/g, '');
  return { consonants: consonants.replace(/([a-z])\1+/g, '$1').toUpperCase(), whole };
}

/** Few consonants may be anybody's: then the vowels must agree too. */
const telling = 4;

/** Two names of the same consonants. */
export function soundAlike(a: Sound, b: Sound): boolean {
  if (a.consonants !== b.consonants) return false;
  if (a.whole === b.whole) return true;
  const length = Math.min(a.whole.length, b.whole.length);
  const allowed = a.consonants.length >= telling ? Math.ceil(length / 3) : Math.floor(length / 4);
  return distance(a.whole, b.whole, allowed) <= allowed;
}

/** Levenshtein's; more than `most` is not counted on. */
function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[b.length]!;
}
