// Sentences that date something, for timelines: "In 2021 the company was fined 18.2 billion yuan".
import { namedDays } from '../catalogue/named-days.ts';
import type { DatedSentence } from '../model/article.ts';
import type { ArticleText, PlacedSentence } from './article-text.ts';
import { type MarkedTokens, organisationTails, placeTails } from './entities/cue-words.ts';
import { isToldInPassing } from './told-in-passing.ts';
import { foldName } from './words/letters.ts';
import { isCapital, isNumber, type Tokens, tokenise } from './words/tokens.ts';

const monthNames: readonly string[] = [
  'january|jan|janvier|januar|enero|janeiro',
  'february|feb|fevrier|februar|febrero|fevereiro',
  'march|mar|mars|marz|marzo|marco',
  'april|apr|avril|abril',
  'may|mai|mayo|maio',
  'june|jun|juin|juni|junio|junho',
  'july|jul|juillet|juli|julio|julho',
  'august|aug|aout|agosto',
  'september|sept|sep|septembre|septiembre|setembro',
  'october|oct|octobre|oktober|octubre|outubro',
  'november|nov|novembre|noviembre|novembro',
  'december|dec|decembre|dezember|diciembre|dezembro',
];
const months = new Map<string, number>();
for (const [index, names] of monthNames.entries())
  for (const name of names.split('|')) months.set(name, index);
const anyMonth = String.raw`(?<month>January|February|March|April|May|June|July|August|September|October|November|December|Jan\.?|Feb\.?|Aug\.?|Sept?\.?|Oct\.?|Nov\.?|Dec\.?|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|Januar|Februar|März|Mai|Juni|Juli|Oktober|Dezember|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|janeiro|fevereiro|março|maio|junho|julho|setembro|outubro|novembro|dezembro)`;

/** After a number of four digits these make it a time of day ("by 2000 GMT"), a sum or a count, and no year. */
const countedOrTimed =
  'h|hrs?|hours?|local time|GMT|UTC|BST|CES?T|EES?T|E[SD]?T|C[SD]T|M[SD]T|P[SD]T|IST|WAT|EAT|SAST|JST|MSK|Uhr|heures|horas|' +
  'people|jobs|homes|houses|flats|rooms|beds|seats|votes|points|crowns|dollars|euros?|pounds|yen|yuan|rupees|francs|' +
  'roubles|pesos|miles|met(?:er|re)s|kilomet(?:er|re)s|km|feet|tons|tonnes|barrels|lit(?:er|re)s|hectares|acres|' +
  'megawatts|MW|degrees|days|weeks|months|years|per\\s?cent|percent';

const patterns: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?<day>[1-3]?\d)(?:st|nd|rd|th|er|\.)?\s(?:of\s|de\s)?${anyMonth}\b,?(?:\s(?:de\s|del\s|of\s)?(?<year>(?:1[5-9]|20)\d\d)\b)?`,
    'u',
  ),
  new RegExp(
    String.raw`\b${anyMonth}\s(?<day>[1-3]?\d)(?:st|nd|rd|th)?\b(?!\s(?:per\s?cent|percent|million|people))(?:,?\s(?<year>(?:1[5-9]|20)\d\d)\b)?`,
    'u',
  ),
  new RegExp(
    String.raw`\b(?:[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|[Dd]uring|[Ee]arly|[Ll]ate|[Mm]id-?|[Ee]n|[Ii]m|[Ss]eit|[Dd]epuis|[Dd]esde|[Ee]m|of|last|next)\s${anyMonth}\b,?(?:\s(?:de\s|of\s)?(?<year>(?:1[5-9]|20)\d\d)\b)?`,
    'u',
  ),
  new RegExp(
    String.raw`\b(?:[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|[Dd]uring|[Ff]rom|[Ee]arly|[Ll]ate|[Ss]eit|[Ee]n|[Dd]epuis|[Dd]esde|[Ee]m|im Jahr)\s(?<year>(?:19|20)\d\d)\b(?!(?:(?:\s?[-–]\s?|\s(?:to|until|and)\s)[12]\d{3})?\s?(?:${countedOrTimed})\b)`,
    'u',
  ),
];

/** What lies ahead for the sentence, or goes on. */
const ahead =
  /\b(?:will|won['’]t|would|to be|expected|due|scheduled|deadline|upcoming|plans?|planned|planning|preparing|sets? a date|set for|could|may|might|expires?|wird|soll|doit|sera)\b/;
/** "she is resigning from Congress in January": the verb nearest before the date. */
const goesOn = /\b(?:is|are)\s(?:\p{Ll}+ly\s)?\p{Ll}+ing\b[^,.;]*$/u;
/** Those of its words that look like verbs in the past. */
const participles = /\b(?:expected|scheduled|planned)\b/g;
/** The same said by the word before the date alone: "until 3 March", but not "arrested by police on 3 March". */
const aheadOfDate = /\b(?:by|until|till|through|before|ahead of|next|from)\s(?:the\s)?$/i;
/**
 * Verbs in the past, before a date: what they tell is over. The irregular ones are those of English that are no other
 * word: "put" may be the present, "ground" is land.
 */
const past =
  /\b(?:was|were|had|did|became|began|bought|broke|brought|built|came|caught|chose|drew|drove|fell|felt|flew|forgot|fought|found|froze|gave|got|grew|heard|held|kept|knew|laid|led|left|lent|lost|made|meant|met|paid|ran|rode|rose|said|sang|sank|sat|saw|sent|shook|shot|slept|sold|sought|spent|spoke|stole|stood|struck|stuck|swept|swore|taught|threw|told|took|understood|went|withdrew|woke|won|wore|wrote|\p{Ll}{2,}ed)\b/u;
/** "is now held", "being built": participles of the present. */
const presentPassive = /\b(?:is|are|be|being)\s(?:(?:now|not|\p{Ll}+ly)\s)?\p{Ll}+/gu;
/** The day stands for what happens on it every year, or for a year that another sentence names. */
const ofNoYear =
  /\b(?:every year|each year|annual(?:ly)?|yearly|(?:of|in) (?:that|the same|the following|the previous) year|the year before|chaque année|jedes Jahr|cada año)\b/i;
/** A caption: the present tense of a picture taken long ago. */
const caption =
  /\b(?:gestures|poses|looks on|is seen|are seen|seen here|is pictured|are pictured|waves|smiles|speaks (?:to|at|during)|(?:file|handout|undated) (?:photo|image|picture)|(?:photo|image|picture|footage) (?:from|provided|released|taken|made|shows?))\b/;
const invitation = /^(?:read more|check out|see (?:also|our)|watch:|listen:|photos?:)/i;
/** By month and day, as `8-11`. */
const namedDaysByDay = Map.groupBy(namedDays, ({ date }) => {
  const day = new Date(date);
  return `${day.getUTCMonth()}-${day.getUTCDate()}`;
});

/** "on Monday", of a sentence that looks ahead: the next one after the article's own day. Sunday is 0. */
const comingDay = /\b[Oo]n (?<weekday>Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday)\b/;
const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

const nameTails = organisationTails | placeTails;
const maxDated = 8;
const minChars = 35;
const maxChars = 320;
const dayMs = 86_400_000;
const maxYearsAhead = 3;
const doubtfulDaysAhead = 28;
/** To the first day of a month that is named alone. */
const doubtfulDaysToMonth = 20;
/** Before it a date is history, and no part of how a story came about. */
const firstYear = 1900;
/** A day's name tells of the week around the article, and its farther end lies behind: today, or west of Greenwich. */
const maxWeekdaysAhead = 5;
const muchNearer = 3;
const monthHashes = new Set<number>();
for (const names of monthNames)
  for (const name of names.split('|')) monthHashes.add(tokenise(name).hashes[0]!);
const dayWordHashes = new Set(monthHashes);
for (const name of weekdays) dayWordHashes.add(tokenise(name).hashes[0]!);

/**
 * @param at when the article appeared: decides the year of dates that have none (the nearest, past unless the
 *   sentence looks ahead)
 * @returns at most eight, in the text's order; dates of the article's own day are left out
 */
export function pickDatedSentences({ sentences, tokens }: ArticleText, at: number): DatedSentence[] {
  const dated: DatedSentence[] = [];
  let told: { readonly paragraph: number; readonly year: number } | null = null;
  for (const sentence of sentences) {
    if (dated.length >= maxDated) break;
    const { text, paragraph } = sentence;
    if (
      text.length < minChars ||
      text.length > maxChars ||
      !mayDate(sentence, tokens) ||
      !/(?<!\.)[.!”"]$/.test(text)
    )
      continue;
    const date = readDate(text, at);
    if (!date || isNow(date, at) || caption.test(text) || invitation.test(text)) continue;
    if (namesByDate(sentence, tokens)) continue;
    const { hasYear, lead, ...when } = date;
    // The year that it names counts for what follows all the same.
    const isAside = isToldInPassing(lead);
    // "It ended in February" after "In 2019 ..." is told of another year, and which one only a reader can say.
    const isOfYearTold: boolean = !hasYear && told?.paragraph === paragraph && told.year < yearOf(at);
    if (hasYear) told = { paragraph, year: yearOf(when.at) };
    if (!isOfYearTold && !isAside && yearOf(when.at) >= firstYear) dated.push({ text, paragraph, ...when });
  }
  return dated;
}

function yearOf(at: number): number {
  return new Date(at).getUTCFullYear();
}

/** The article's own day or the one before, or the month or year in which it appeared. */
function isNow(date: Pick<DatedSentence, 'at' | 'precision'>, at: number): boolean {
  if (date.at > at - 2 * dayMs && date.at <= at) return true;
  if (date.precision === 'day' || yearOf(date.at) !== yearOf(at)) return false;
  return date.precision === 'year' || new Date(date.at).getUTCMonth() === new Date(at).getUTCMonth();
}

/** A year, a month's or a weekday's name stands there: most sentences have neither and cost no more than this. */
function mayDate(sentence: PlacedSentence, tokens: Tokens): boolean {
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    if (tokens.flags[i]! & isNumber) {
      if (tokens.ends[i]! - tokens.starts[i]! === 4) return true;
    } else if (dayWordHashes.has(tokens.hashes[i]!)) return true;
  }
  return false;
}

/** `hasYear`: the sentence names the year itself, or a day that stands for one. */
interface ReadDate extends Pick<DatedSentence, 'at' | 'precision'> {
  readonly hasYear: boolean;
  /** The sentence up to its date, with the preposition before it. */
  readonly lead: string;
}

/** The first date that a sentence names, in UTC; null when there is none or it makes no sense. */
export function readDate(text: string, at: number): ReadDate | null {
  let found: { index: number; end: number; groups: Record<string, string | undefined> } | null = null;
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    if (match?.groups && (!found || match.index < found.index - 6))
      found = { index: match.index, end: match.index + match[0].length, groups: match.groups };
  }
  if (!found) return comingWeekday(text, at);
  const { groups } = found;
  const month = groups.month ? months.get(foldName(groups.month).replace('.', '')) : undefined;
  const day = groups.day ? Number(groups.day) : undefined;
  if (day !== undefined && (day < 1 || day > 31)) return null;
  if (groups.month && month === undefined) return null;
  const named = groups.year
    ? Number(groups.year)
    : (yearBeside(text.slice(found.end), at) ??
      yearOfLast(text.slice(found.index, found.end), at, month) ??
      namedYear(text, month, day, at));
  if (named === undefined && ofNoYear.test(text)) return null;
  const before = text.slice(0, found.index);
  const lead = before + (ledBy.exec(text.slice(found.index, found.end))?.[0] ?? '');
  if (named === undefined && isAmbiguous(text.slice(found.index, found.end), at, month)) return null;
  const looksAhead =
    ahead.test(text) ||
    aheadOfDate.test(lead) ||
    goesOn.test(before) ||
    /^next\b/i.test(text.slice(found.index));
  const tense = looksAhead ? 'ahead' : tellsOfPast(before) || /\b(?:last|past)\b/.test(text) ? 'past' : null;
  const year = named ?? nearestYear(tense, at, month ?? 0, day);
  if (year === null) return null;
  const hasYear = named !== undefined;
  if (year > yearOf(at) + maxYearsAhead) return null;
  if (month === undefined) return { at: Date.UTC(year, 0, 1), precision: 'year', hasYear, lead };
  if (day === undefined) return { at: Date.UTC(year, month, 1), precision: 'month', hasYear, lead };
  const time = Date.UTC(year, month, day);
  return new Date(time).getUTCMonth() === month ? { at: time, precision: 'day', hasYear, lead } : null;
}

/** What a pattern takes in before month or year. */
const ledBy =
  /^(?:in|since|by|until|during|from|early|late|mid-?|en|im(?: jahr)?|seit|depuis|desde|em|of|last|next)\s/iu;

/** "last December", in November: the year before. */
function yearOfLast(date: string, at: number, month: number | undefined): number | undefined {
  const isBefore = month !== undefined && month >= new Date(at).getUTCMonth();
  return isBefore && /^last\s/i.test(date) ? yearOf(at) - 1 : undefined;
}

/** "last August", in November: three months ago for some, fifteen for others. */
function isAmbiguous(date: string, at: number, month: number | undefined): boolean {
  return month !== undefined && /^last\s/i.test(date) && month < new Date(at).getUTCMonth();
}

function tellsOfPast(words: string): boolean {
  return past.test(words) && past.test(words.replace(presentPassive, ''));
}

/** "18 August to 4 September 2025": the year of both. */
const endOfRange = new RegExp(
  String.raw`^(?:\s?[-–—]\s?|\s(?:to|through|until|and)\s)(?:${anyMonth.replace('?<month>', '?:')}\s)?[1-3]?\d(?:\s${anyMonth.replace('?<month>', '?:')})?,?\s(?<year>(?:1[5-9]|20)\d\d)\b`,
  'u',
);
const yearAfterDate = /^,?\s(?:of\s)?(?<which>last|this|next)\syear\b/;

/** "10 November next year", and the year at the end of a range. */
function yearBeside(afterDate: string, at: number): number | undefined {
  const range = endOfRange.exec(afterDate)?.groups?.year;
  if (range !== undefined) return Number(range);
  const which = yearAfterDate.exec(afterDate)?.groups?.which;
  if (which === undefined) return undefined;
  return yearOf(at) + (which === 'next' ? 1 : which === 'last' ? -1 : 0);
}

const timePrepositions =
  /\b(?:on|by|until|till|since|from|before|after|through|for|of|to|in|and)\s(?:the\s)?$/i;

/** A date that is a name's beginning, as of the 31 December Women's Movement: what is so called was not then. */
function namesByDate({ firstToken, endToken }: PlacedSentence, tokens: MarkedTokens): boolean {
  for (let i = firstToken; i < endToken; i++) {
    if (!monthHashes.has(tokens.hashes[i]!)) continue;
    const isDay = (token: number) =>
      token >= firstToken && token < endToken && (tokens.flags[token]! & isNumber) !== 0;
    const first = isDay(i - 1) && adjoins(tokens, i) ? i - 1 : i;
    const last = first === i && isDay(i + 1) && adjoins(tokens, i + 1) ? i + 1 : i;
    if (first === last) continue;
    let end = last + 1;
    while (end < endToken && tokens.flags[end]! & isCapital && adjoins(tokens, end)) end++;
    if (end === last + 1 || !(tokens.marks[end - 1]! & nameTails)) continue;
    const before = tokens.text.slice(Math.max(0, tokens.starts[first]! - 16), tokens.starts[first]);
    if (!timePrepositions.test(before)) return true;
  }
  return false;
}

/** Nothing stands between the word and the one before but a space, or the apostrophe of a plural. */
function adjoins(tokens: Tokens, token: number): boolean {
  return /^['’]?\s$/u.test(tokens.text.slice(tokens.ends[token - 1], tokens.starts[token]));
}

/** Of the past "on Monday" tells no more than when the article appeared. */
function comingWeekday(text: string, at: number): ReadDate | null {
  const name = comingDay.exec(text)?.groups?.weekday;
  if (name === undefined || !ahead.test(text) || tellsOfPast(text.replace(participles, ''))) return null;
  const days = (weekdays.indexOf(name) - new Date(at).getUTCDay() + 7) % 7;
  if (days === 0 || days > maxWeekdaysAhead) return null;
  const midnight = Math.floor(at / dayMs) * dayMs;
  return { at: midnight + days * dayMs, precision: 'day', hasYear: true, lead: '' };
}

/** The year for which the day stands where the sentence says so; never one that had yet to come. */
function namedYear(
  text: string,
  month: number | undefined,
  day: number | undefined,
  at: number,
): number | undefined {
  const named = namedDaysByDay.get(`${month}-${day}`)?.find(({ about }) => about.test(text));
  return named && Date.parse(named.date) < at ? yearOf(Date.parse(named.date)) : undefined;
}

/**
 * A month or day without a year: past unless the sentence looks ahead, or has no tense and lies much nearer ahead.
 * Null for a day of the next weeks, or the coming month, after a verb in the past: of "was remanded until a hearing on 14
 * November" the verb tells of another day than the date.
 */
function nearestYear(
  tense: 'ahead' | 'past' | null,
  at: number,
  month: number,
  day: number | undefined,
): number | null {
  const year = yearOf(at);
  const sameYear = Date.UTC(year, month, day ?? 1);
  if (sameYear > at + dayMs) {
    const doubtful = day === undefined ? doubtfulDaysToMonth : doubtfulDaysAhead;
    if (tense === 'past' && sameYear < at + doubtful * dayMs) return null;
    const back = at - Date.UTC(year - 1, month, day ?? 1);
    const isNearer = (sameYear - at) * muchNearer < back;
    return tense === 'ahead' || (tense === null && isNearer) ? year : year - 1;
  }
  if (sameYear >= at - 60 * dayMs) return year;
  if (tense !== null) return tense === 'ahead' ? year + 1 : year;
  const forward = Date.UTC(year + 1, month, day ?? 1) - at;
  return day !== undefined && forward * muchNearer < at - sameYear ? year + 1 : year;
}
