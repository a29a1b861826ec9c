// Times as the pages write them: 12.04, 40 min, 3 h, yesterday, 19 November 2026.
import { localParts } from './zone.ts';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

const minuteMs = 60_000;
const hourMs = 3_600_000;

/** "12.04" */
export function clockTime(at: number, timeZone: string): string {
  const { hour, minute } = localParts(at, timeZone);
  return `${hour}.${String(minute).padStart(2, '0')}`;
}

/** "Thursday 19 November 2026" */
export function weekdayDate(at: number, timeZone: string): string {
  const { weekday } = localParts(at, timeZone);
  return `${weekdays[weekday]} ${fullDate(at, timeZone)}`;
}

/** "19 November 2026" */
export function fullDate(at: number, timeZone: string): string {
  const { year, month, day } = localParts(at, timeZone);
  return `${day} ${months[month]} ${year}`;
}

/** "19 November", with the year when it is not this year's. */
export function dayMonth(at: number, now: number, timeZone: string): string {
  const { year, month, day } = localParts(at, timeZone);
  const sameYear = year === localParts(now, timeZone).year;
  return sameYear ? `${day} ${months[month]}` : `${day} ${months[month]} ${year}`;
}

/** "Today", "Yesterday", "Tomorrow", a weekday within the last six days, else the date. */
export function dayName(at: number, now: number, timeZone: string): string {
  const then = localParts(at, timeZone);
  const days = then.dayNumber - localParts(now, timeZone).dayNumber;
  if (days === 0) return 'Today';
  if (days === 1) return 'Tomorrow';
  if (days === -1) return 'Yesterday';
  if (days < 0 && days > -7) return weekdays[then.weekday] as string;
  return dayMonth(at, now, timeZone);
}

/** How old a story is: "now", "40 min", "3 h", "yesterday", "Tuesday", "19 November". Never "in the future". */
export function age(at: number, now: number, timeZone: string): string {
  const ms = Math.max(0, now - at);
  if (ms < minuteMs) return 'now';
  if (ms < hourMs) return `${Math.floor(ms / minuteMs)} min`;
  if (ms < 12 * hourMs) return `${Math.floor(ms / hourMs)} h`;
  const name = dayName(at, now, timeZone);
  if (name === 'Today') return `${Math.floor(ms / hourMs)} h`;
  return name === 'Yesterday' ? 'yesterday' : name;
}

/** "40 min ago", "yesterday at 21.40", "19 November at 9.02". */
export function ageInSentence(at: number, now: number, timeZone: string): string {
  const ms = Math.max(0, now - at);
  if (ms < minuteMs) return 'just now';
  if (ms < hourMs) return `${Math.floor(ms / minuteMs)} min ago`;
  const name = dayName(at, now, timeZone);
  const time = clockTime(at, timeZone);
  if (name === 'Today') return `today at ${time}`;
  return `${name === 'Yesterday' ? 'yesterday' : name} at ${time}`;
}

/** A dated event: "19 November 2026", "June 2026" or "2026", less the year when it is this one. */
export function eventDate(
  at: number,
  precision: 'day' | 'month' | 'year',
  now: number,
  timeZone: string,
): string {
  if (precision === 'day') return dayMonth(at, now, timeZone);
  const { year, month } = localParts(at, timeZone);
  if (precision === 'year') return String(year);
  return year === localParts(now, timeZone).year ? `${months[month]}` : `${months[month]} ${year}`;
}

/** "September 2025" for '2025-09'. */
export function monthName(yearAndMonth: string): string {
  const [year, month] = yearAndMonth.split('-');
  return `${months[Number(month) - 1]} ${year}`;
}

/** "12.04" today, "Sat" within the last six days, else "19.11." */
export function clockOrDay(at: number, now: number, timeZone: string): string {
  const then = localParts(at, timeZone);
  const days = localParts(now, timeZone).dayNumber - then.dayNumber;
  if (days <= 0) return clockTime(at, timeZone);
  return days < 7 ? (weekdays[then.weekday] as string).slice(0, 3) : `${then.day}.${then.month + 1}.`;
}

/** For `datetime` attributes: RFC 3339 in UTC, to the minute. */
export function machineTime(at: number): string {
  return `${new Date(at).toISOString().slice(0, 16)}Z`;
}

/** "Morning edition" and so on, by the reader's hour. */
export function editionName(now: number, timeZone: string): string {
  const { hour } = localParts(now, timeZone);
  if (hour >= 5 && hour < 11) return 'Morning edition';
  if (hour >= 11 && hour < 15) return 'Midday edition';
  if (hour >= 15 && hour < 18) return 'Afternoon edition';
  if (hour >= 18 && hour < 23) return 'Evening edition';
  return 'Night edition';
}
