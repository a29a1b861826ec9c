// Reads the dates that people type after before: and after:, as the first moment of the day, month or year named.

const dayMs = 86_400_000;
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

interface CalendarDay {
  readonly year: number;
  /** 1..12 */
  readonly month: number;
  readonly day: number;
}

/**
 * Milliseconds at the start of what `text` names in `timeZone`: 2026, 2026-11, 2026-11-19, "19 November 2026", today,
 * yesterday, 7d, 2w, 3m (days, weeks and months back). null when it names no date.
 */
export function readQueryDate(text: string, now: number, timeZone: string): number | null {
  const day = namedDay(text.trim().toLowerCase(), dayIn(timeZone, now));
  return day && startOfDay(day, timeZone);
}

function namedDay(text: string, today: CalendarDay): CalendarDay | null {
  if (text === 'today') return today;
  if (text === 'yesterday') return shift(today, { days: -1 });
  const ago = /^(\d{1,3})([dwmy])$/.exec(text);
  if (ago) {
    const count = -Number(ago[1]);
    if (ago[2] === 'd') return shift(today, { days: count });
    if (ago[2] === 'w') return shift(today, { days: 7 * count });
    return shift(today, { months: ago[2] === 'm' ? count : 12 * count });
  }
  const numbers = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?$/.exec(text);
  if (numbers) return valid(Number(numbers[1]), Number(numbers[2] ?? 1), Number(numbers[3] ?? 1));
  const words = /^(?:(\d{1,2})\.? )?([a-z]{3,9}) (\d{4})$/.exec(text);
  if (words)
    return valid(Number(words[3]), months.indexOf(words[2]?.slice(0, 3) ?? '') + 1, Number(words[1] ?? 1));
  return null;
}

function valid(year: number, month: number, day: number): CalendarDay | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real ? { year, month, day } : null;
}

function shift({ year, month, day }: CalendarDay, by: { days?: number; months?: number }): CalendarDay {
  // The day is kept within the target month: 3 months before 31 May is 28 February, not 3 March.
  const first = new Date(Date.UTC(year, month - 1 + (by.months ?? 0), 1));
  const length = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  const date = new Date(first.getTime() + (Math.min(day, length) - 1 + (by.days ?? 0)) * dayMs);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

function dayIn(timeZone: string, at: number): CalendarDay {
  const wall = wallClock(timeZone, at);
  return { year: wall.getUTCFullYear(), month: wall.getUTCMonth() + 1, day: wall.getUTCDate() };
}

function startOfDay({ year, month, day }: CalendarDay, timeZone: string): number {
  const asUtc = Date.UTC(year, month - 1, day);
  // Twice, because the offset at the first guess may lie on the other side of a clock change.
  const guess = asUtc - (wallClock(timeZone, asUtc).getTime() - asUtc);
  return asUtc - (wallClock(timeZone, guess).getTime() - guess);
}

/** The wall clock of a time zone, written as if it were UTC, to the second. */
function wallClock(timeZone: string, at: number): Date {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
  // A year before 1000 comes with fewer digits than a date is read with.
  const [day = '', time = ''] = format.format(at).split(' ');
  return new Date(`${day.padStart(10, '0')}T${time}Z`);
}
