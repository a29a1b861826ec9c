// The numbers of a text by their values, however its language writes them: "1,200", "1.200" and "1 200" are one.

/** Languages that write "1,200.5"; the others write "1.200,5" or "1 200,5". */
const withPoint = new Set(['en', 'ja', 'zh', 'ko', 'th', 'he', 'ar', 'hi', 'ga', 'cy', 'ms']);

const scales: readonly (readonly [RegExp, number])[] = [
  [/^(?:trillions?|trn|трлн|трильйон\p{L}*|триллион\p{L}*|billionen|billones|bilioni)\b/iu, 1e12],
  [/^(?:mil millones|mil milhões)/iu, 1e9],
  [
    /^(?:milliarden?|mrd|milliards?|miliardi?|miliardo|miliardy?|miliardów|mld|miljard|млрд|миллиард\p{L}*|мільярд\p{L}*|bn|bilh(?:ão|ões)|δισ\p{L}*)(?!\p{L})/iu,
    1e9,
  ],
  [
    /^(?:millions?|millionen|millón|millones|milion[ei]?|milioni|milh(?:ão|ões)|miljoen|miljoner|mln|mio|m|млн|миллион\p{L}*|мільйон\p{L}*|milión\p{L}*|milion\p{L}*|εκατ\p{L}*)(?!\p{L})/iu,
    1e6,
  ],
  [/^(?:thousand|tausend|mille|mil|duizend|tusen|tys|тыс\p{L}*|тис\p{L}*|tisíc\p{L}*|mila)(?!\p{L})/iu, 1e3],
];
/** "billion" is 10⁹ in English and Russian, 10¹² in German, French, Dutch and Spanish. */
const billion = /^(?:billions?|billion|billón|biljoen)(?!\p{L})/iu;

/** From two on, and the tens; '-' where a language has no single word. */
const values = [
  2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 30, 40, 50, 60, 70, 80, 90,
];
const spelled: Readonly<Record<string, string>> = {
  en: 'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety',
  de: 'zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig',
  fr: 'deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize - - - vingt trente quarante cinquante soixante - - -',
  es: 'dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa',
  it: 'due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove venti trenta quaranta cinquanta sessanta settanta ottanta novanta',
  pt: 'dois três quatro cinco seis sete oito nove dez onze doze treze catorze quinze dezesseis dezessete dezoito dezenove vinte trinta quarenta cinquenta sessenta setenta oitenta noventa',
  nl: 'twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig dertig veertig vijftig zestig zeventig tachtig negentig',
  sv: 'två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton tjugo trettio fyrtio femtio sextio sjuttio åttio nittio',
  da: 'to tre fire fem seks syv otte ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten tyve tredive fyrre - - - - -',
  pl: 'dwa trzy cztery pięć sześć siedem osiem dziewięć dziesięć jedenaście dwanaście trzynaście czternaście piętnaście szesnaście siedemnaście osiemnaście dziewiętnaście dwadzieścia trzydzieści czterdzieści pięćdziesiąt sześćdziesiąt - - -',
  cs: 'dva tři čtyři pět šest sedm osm devět deset jedenáct dvanáct třináct čtrnáct patnáct šestnáct sedmnáct osmnáct devatenáct dvacet třicet čtyřicet padesát šedesát - - -',
  ru: 'два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто',
  uk: 'два три чотири п’ять шість сім вісім дев’ять десять одинадцять дванадцять тринадцять чотирнадцять п’ятнадцять шістнадцять сімнадцять вісімнадцять дев’ятнадцять двадцять тридцять сорок п’ятдесят шістдесят сімдесят вісімдесят дев’яносто',
};
/** Other words for people by number. */
const collective: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  pl: { dwie: 2, dwoje: 2, troje: 3, czworo: 4, pięcioro: 5 },
  ru: { две: 2, двое: 2, трое: 3, четверо: 4, пятеро: 5 },
  uk: { дві: 2, двоє: 2, троє: 3, четверо: 4, 'п’ятеро': 5 },
};
const spelledByLanguage = new Map(
  Object.entries(spelled).map(([language, words]) => [
    language,
    new Map([
      ...words.split(' ').map((word, i) => [word, values[i]!] as const),
      ...Object.entries(collective[language] ?? {}),
    ]),
  ]),
);

const written = /(?<![\p{L}\d.,:])\d+(?:[.,\u00a0\u202f\u2009 ’']\d+)*(?![\d])/gu;
const result = /(?<![\p{L}\d.,:–-])(\d{1,3})\s?[-–:]\s?(\d{1,3})(?![\d:–-]|[.,]\d)/gu;
const clock =
  /(?<!\d)[0-2]?\d(?::[0-5]\d(?!\d)|[.h][0-5]\d(?!\d)(?=\s?(?:uhr|h\b|[ap]\.?m\b))|h[0-5]\d(?!\d))/giu;
const maxNumbers = 40;

/** The value of a number that is a word ("fourteen"), or null. */
export function spelledNumber(word: string, language: string): number | null {
  return spelledByLanguage.get(language)?.get(word.toLowerCase()) ?? null;
}

/** Texts name a day's date in every story of the day: no sign of the event. */
export function isMonth(text: string, language: string): boolean {
  return monthsOf(language).has(text.toLowerCase().replace(/\.$/, ''));
}

const months = new Map<string, ReadonlySet<string>>();

/** Names of months as they stand after a day; from the platform's tables (CLDR). */
function monthsOf(language: string): ReadonlySet<string> {
  const known = months.get(language);
  if (known !== undefined) return known;
  const names = new Set<string>();
  for (const style of ['long', 'short'] as const) {
    const format = new Intl.DateTimeFormat(language || 'en', {
      month: style,
      day: 'numeric',
      timeZone: 'UTC',
    });
    for (let month = 0; month < 12; month++) {
      for (const { type, value } of format.formatToParts(Date.UTC(2026, month, 3)))
        if (type === 'month') names.add(value.toLowerCase().replace(/\.$/, ''));
    }
  }
  months.set(language, names);
  return names;
}

/**
 * Values of what is written in digits, as short texts ("1200", "4.2", and "1-2" for a result of a match), each once, in
 * order; no years, no dates of the calendar, no times of day.
 * @param language primary subtag, '' when unknown
 */
export function numbersIn(text: string, language: string): readonly string[] {
  const found = new Set<string>();
  const plain = text.replace(clock, ' ').replace(result, (_, a: string, b: string) => {
    found.add([Number(a), Number(b)].sort((x, y) => x - y).join('-'));
    return ' ';
  });
  for (const match of plain.matchAll(written)) {
    if (found.size >= maxNumbers) break;
    const end = match.index + match[0].length;
    for (const value of valuesOf(match[0], plain.slice(end, end + 24), language)) {
      if (!isDate(plain, match.index, end, value, language)) found.add(String(Number(value.toPrecision(6))));
    }
  }
  return [...found];
}

/** "1 200" is one number, "12 300 people" too; "3, 4" are two. */
function valuesOf(shown: string, after: string, language: string): readonly number[] {
  const parts = shown.split(/[\u00a0\u202f\u2009 ]/u);
  const isGrouped = parts.length > 1 && parts.slice(1).every((part) => /^\d{3}(?:[.,]\d+)?$/.test(part));
  if (parts.length > 1 && !(isGrouped && parts[0]!.length <= 3))
    return parts.flatMap((part, i) => valuesOf(part, i === parts.length - 1 ? after : '', language));
  const value = readValue(parts.join(''), language);
  if (value === null) return [];
  const scale = scaleOf(after.trimStart(), language);
  return scale === 1 && /^(?:1[89]|20)\d\d$/.test(shown) ? [] : [value * scale];
}

function readValue(digits: string, language: string): number | null {
  const point = withPoint.has(language) ? '.' : ',';
  const other = point === '.' ? ',' : '.';
  const plain = digits.replace(/[’']/g, '');
  const isGroup = (sign: string) => new RegExp(String.raw`^\d{1,3}(?:[${sign}]\d{3})+$`).test(plain);
  if (isGroup(other)) return Number(plain.replaceAll(other, ''));
  const groups = plain.split(/[.,]/);
  if (groups.length === 1) return Number(plain);
  if (groups.length === 2) return Number(`${groups[0]}.${groups[1]}`);
  const whole = groups.slice(0, -1).join('');
  return plain.lastIndexOf(point) > plain.lastIndexOf(other) ? Number(`${whole}.${groups.at(-1)}`) : null;
}

function scaleOf(after: string, language: string): number {
  if (billion.test(after)) return language === 'en' || language === 'ru' || language === '' ? 1e9 : 1e12;
  return scales.find(([pattern]) => pattern.test(after))?.[1] ?? 1;
}

function isDate(text: string, start: number, end: number, value: number, language: string): boolean {
  if (value > 31 || !Number.isInteger(value)) return false;
  const next = /^(?:st|nd|rd|th|\.|er|º|-го)?\s?(?:of |de |d’)?(\p{L}+\.?)/u.exec(
    text.slice(end, end + 24),
  )?.[1];
  const before = /(\p{L}+)\.?\s$/u.exec(text.slice(Math.max(0, start - 16), start))?.[1];
  return [next, before].some((near) => near !== undefined && isMonth(near, language));
}
