// Dates as feeds write them: RFC 822 and 850, ISO 8601 and RFC 3339, asctime, and the usual sloppy variants.

const monthNames: readonly (readonly string[])[] = [
  ['jan', 'ene', 'gen', 'januar', 'janv', 'sty'],
  ['feb', 'fev', 'fév', 'lut'],
  ['mar', 'mär', 'mrz', 'mrt', 'maa'],
  ['apr', 'abr', 'avr', 'kwi'],
  ['may', 'mai', 'mei', 'mag', 'maj'],
  ['jun', 'juin', 'giu', 'cze'],
  ['jul', 'juil', 'lug', 'lip'],
  ['aug', 'ago', 'aoû', 'aou', 'sie'],
  ['sep', 'set', 'wrz'],
  ['oct', 'okt', 'out', 'ott', 'paź'],
  ['nov', 'lis'],
  ['dec', 'dez', 'dic', 'déc', 'gru'],
];

const zoneHours: Readonly<Record<string, number>> = {
  z: 0, ut: 0, gmt: 0, utc: 0, wet: 0, west: 1, bst: 1, cet: 1, met: 1, cest: 2, mest: 2, eet: 2, eest: 3, sast: 2,
  msk: 3, trt: 3, ist: 5.5, pkt: 5, hkt: 8, sgt: 8, awst: 8, cst8: 8, jst: 9, kst: 9, acst: 9.5, aest: 10, acdt: 10.5,
  aedt: 11, nzst: 12, nzdt: 13, nst: -3.5, ndt: -2.5, ast: -4, adt: -3, brt: -3, art: -3, clt: -4, est: -5, edt: -4,
  et: -5, cst: -6, cdt: -5, ct: -6, mst: -7, mdt: -6, mt: -7, pst: -8, pdt: -7, pt: -8, akst: -9, akdt: -8, hst: -10,
}; // biome-ignore format: one table

interface DateParts {
  year: number;
  /** 1..12 */
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
  millisecond: number;
  zoneMinutes: number;
}

/** Reads a date in whatever notation; milliseconds since 1970 (UTC when no zone is given), or null. */
export function readDate(text: string | null | undefined): number | null {
  if (!text) return null;
  const value = text.trim();
  if (!value || value.length > 80) return null;
  const parts = readRfc822(value) ?? readIso(value) ?? readNumeric(value) ?? readWords(value);
  if (parts) return toMilliseconds(parts);
  return readUnix(value);
}

/** The one notation that most feeds use, as RFC 822 means it: tried first because it is quick to read. */
function readRfc822(value: string): DateParts | null {
  const match =
    /^[A-Z][a-z]{2}, (\d{1,2}) ([A-Z][a-z]{2}) (\d{4}) (\d{2}):(\d{2}):(\d{2}) (GMT|[+-]\d{4})$/.exec(value);
  const month = match && monthNumber(match[2]!);
  if (!match || !month) return null;
  return {
    year: Number(match[3]),
    month,
    day: Number(match[1]),
    hour: Number(match[4]),
    minute: Number(match[5]),
    second: Number(match[6]),
    millisecond: 0,
    zoneMinutes: readZone(match[7]!) ?? 0,
  };
}

function readIso(value: string): DateParts | null {
  const match =
    /^(\d{4})(?:[-/]?(\d{2})(?:[-/]?(\d{2}))?)?(?:[T\s]\s*(\d{1,2}):?(\d{2})(?::?(\d{2})(?:[.,](\d{1,9}))?)?\s*(.*))?$/i.exec(
      value,
    );
  if (!match || (/^\d{7,}$/.test(value) && value.length !== 8)) return null;
  const zoneMinutes = readZone(match[8] ?? '');
  return {
    year: Number(match[1]),
    month: Number(match[2] ?? 1),
    day: Number(match[3] ?? 1),
    hour: Number(match[4] ?? 0),
    minute: Number(match[5] ?? 0),
    second: Number(match[6] ?? 0),
    millisecond: match[7] ? Math.floor(Number(`0.${match[7]}`) * 1000) : 0,
    zoneMinutes: zoneMinutes ?? 0,
  };
}

/** 06.11.2025 07:05 (day first), 11/06/2025 (month first, unless that cannot be). */
function readNumeric(value: string): DateParts | null {
  const match = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?:[,\sT]+(.*))?$/.exec(value);
  if (!match) return null;
  const [first, second] = [Number(match[1]), Number(match[3])];
  const dayFirst = match[2] !== '/' || first > 12;
  const clock = readClock(match[5] ?? '');
  if (!clock) return null;
  return {
    year: fullYear(match[4]!),
    month: dayFirst ? second : first,
    day: dayFirst ? first : second,
    ...clock,
  };
}

/** Words and numbers in any order: "Thu, 6 Nov 25 7:05 pm EST", "Thu Nov  6 07:05:00 2025", "November 6, 2025". */
function readWords(value: string): DateParts | null {
  const parts: Partial<DateParts> = {};
  const rest: string[] = [];
  const text = value.replace(/\(.*?\)/g, ' ').replace(/(\d)(st|nd|rd|th)\b/gi, '$1');
  for (const word of text.split(/[\s,]+/).flatMap(splitDashed)) {
    if (!word || /^(at|de|of|um|uhr)$/i.test(word)) continue;
    if (parts.month === undefined && monthNumber(word)) parts.month = monthNumber(word) ?? undefined;
    else if (/^\d{1,2}$/.test(word) && parts.day === undefined) parts.day = Number(word);
    else if (/^\d{4}$/.test(word) && parts.year === undefined) parts.year = Number(word);
    else if (/^'?\d{2}$/.test(word) && parts.year === undefined) parts.year = fullYear(word.replace("'", ''));
    else rest.push(word);
  }
  if (parts.month === undefined || parts.year === undefined) return null;
  const clock = readClock(rest.filter((word) => !isWeekday(word)).join(' '));
  return clock && { year: parts.year, month: parts.month, day: parts.day ?? 1, ...clock };
}

/** 06-Nov-25 and the like; zones keep their sign. */
function splitDashed(word: string): readonly string[] {
  return /^\d{1,4}-\p{L}{3,}\.?-\d{2,4}$/u.test(word) ? word.split('-') : [word];
}

function readClock(text: string): Omit<DateParts, 'year' | 'month' | 'day'> | null {
  if (!text.trim()) return { hour: 0, minute: 0, second: 0, millisecond: 0, zoneMinutes: 0 };
  const match =
    /^\D*?(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,](\d{1,9}))?)?\s*(am|pm|a\.m\.|p\.m\.)?\s*(.*)$/i.exec(
      text,
    );
  if (!match) {
    const zone = readZone(text);
    return zone === null ? null : { hour: 0, minute: 0, second: 0, millisecond: 0, zoneMinutes: zone };
  }
  let hour = Number(match[1]);
  const half = match[5]?.[0]?.toLowerCase();
  if (half && hour > 12) return null;
  if (half === 'p' && hour < 12) hour += 12;
  if (half === 'a' && hour === 12) hour = 0;
  return {
    hour,
    minute: Number(match[2]),
    second: Number(match[3] ?? 0),
    millisecond: match[4] ? Math.floor(Number(`0.${match[4]}`) * 1000) : 0,
    zoneMinutes: readZone(match[6] ?? '') ?? 0,
  };
}

/** Minutes east of Greenwich; 0 for no zone, null for a word that is no zone. */
function readZone(text: string): number | null {
  const word = text.trim().toLowerCase();
  if (!word) return 0;
  const offset = /^(?:gmt|utc|ut)?\s*([+-])\s*(\d{1,2}):?(\d{2})?\b/.exec(word);
  if (offset) {
    const minutes = Number(offset[2]) * 60 + Number(offset[3] ?? 0);
    return offset[1] === '-' ? -minutes : minutes;
  }
  const hours = zoneHours[word.replace(/[^a-z].*$/, '')];
  return hours === undefined ? null : hours * 60;
}

function monthNumber(word: string): number | null {
  const lower = word.toLowerCase().replace(/\.$/, '');
  if (lower.length < 3 || !/^\p{L}+$/u.test(lower)) return null;
  if (isWeekday(lower)) return null;
  const index = monthNames.findIndex((names) => names.some((name) => lower.startsWith(name)));
  return index < 0 ? null : index + 1;
}

function isWeekday(word: string): boolean {
  return /^(mon|tues?|wed|thu|thurs?|fri|sat|sun|mo|di|mi|do|fr|sa|so|lundi|mardi|martes|martedì|maandag)(day|nesday|urday)?\.?$/i.test(
    word,
  );
}

/** Two digits: 70..99 are 19xx, the rest 20xx (RFC 2822 section 4.3, moved to what feeds can hold). */
function fullYear(text: string): number {
  const year = Number(text);
  if (text.length > 2) return year;
  return year < 70 ? 2000 + year : 1900 + year;
}

function toMilliseconds(parts: DateParts): number | null {
  const { year, month, day, hour, minute, second } = parts;
  if (month < 1 || month > 12 || day < 1 || hour > 24 || minute > 59 || second > 60) return null;
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null;
  if (Math.abs(parts.zoneMinutes) > 15 * 60) return null;
  const at = Date.UTC(year, month - 1, day, hour, minute, Math.min(second, 59), parts.millisecond);
  return Number.isFinite(at) ? at - parts.zoneMinutes * 60_000 : null;
}

function readUnix(value: string): number | null {
  if (/^\d{9,10}$/.test(value)) return Number(value) * 1000;
  return /^\d{12,13}$/.test(value) ? Number(value) : null;
}
