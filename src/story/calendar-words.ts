// Weekdays and months in the languages we stem: the day that an article speaks of tells two events with the same cast
// apart.
import { hashKey, hashWord } from './words.ts';

const weekdays: Readonly<Record<string, string>> = {
  en: 'monday tuesday wednesday thursday friday saturday sunday',
  de: 'montag dienstag mittwoch donnerstag freitag samstag sonntag',
  fr: 'lundi mardi mercredi jeudi vendredi samedi dimanche',
  es: 'lunes martes miércoles jueves viernes sábado domingo',
  pt: 'segunda terça quarta quinta sexta sábado domingo',
  it: 'lunedì martedì mercoledì giovedì venerdì sabato domenica',
  nl: 'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag',
  sv: 'måndag tisdag onsdag torsdag fredag lördag söndag',
};

const months: Readonly<Record<string, string>> = {
  en: 'january february march april may june july august september october november december',
  de: 'januar februar märz april mai juni juli august september oktober november dezember',
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  pt: 'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
  it: 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  nl: 'januari februari maart april mei juni juli augustus september oktober november december',
  sv: 'januari februari mars april maj juni juli augusti september oktober november december',
};

const FIRST_WEEKDAY = 1;
const FIRST_MONTH = 101;
const FIRST_DAY = 201;
const byLanguage = new Map<string, ReadonlyMap<number, number>>();

function calendarOf(language: string): ReadonlyMap<number, number> {
  const calendar = new Map<number, number>();
  const add = (words: string, first: number) => {
    for (const [i, word] of words.split(' ').entries()) calendar.set(hashWord(word, language), first + i);
  };
  add(weekdays[language] ?? '', FIRST_WEEKDAY);
  add(months[language] ?? '', FIRST_MONTH);
  if (language === 'en') add('jan feb mar apr may jun jul aug sept oct nov dec', FIRST_MONTH);
  for (let day = 1; day <= 31; day++) calendar.set(hashWord(String(day), language), FIRST_DAY + day - 1);
  return calendar;
}

for (const language of Object.keys(weekdays)) byLanguage.set(language, calendarOf(language));
const none: ReadonlyMap<number, number> = new Map();

/** Word hash to calendar code; English where the language is unknown (''), nothing where it is another. */
export function calendarWords(language: string): ReadonlyMap<number, number> {
  return byLanguage.get(language === '' ? 'en' : language) ?? none;
}

/** Puts together the days that a text names, word by word. */
export class DayReader {
  /** Keys of the days named, in order; at most `maxDays`. */
  readonly keys = new Set<number>();
  private readonly maxDays: number;
  private before = 0;

  constructor(maxDays: number) {
    this.maxDays = maxDays;
  }

  /** @param code of the next word, 0 for a word that is none of the calendar's. */
  read(code: number): void {
    if (code !== 0) {
      if (code < FIRST_MONTH) this.add(`weekday ${code}`);
      else if (code >= FIRST_DAY && isMonth(this.before)) this.add(`${this.before} ${code}`);
      else if (isMonth(code) && this.before >= FIRST_DAY) this.add(`${code} ${this.before}`);
    }
    this.before = code;
  }

  private add(day: string): void {
    if (this.keys.size < this.maxDays) this.keys.add(hashKey(day));
  }
}

function isMonth(code: number): boolean {
  return code >= FIRST_MONTH && code < FIRST_DAY;
}
