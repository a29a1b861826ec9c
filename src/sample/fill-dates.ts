// Dates in the sample newsroom are written relative to the day it is opened, so that it never looks old.

const dayMs = 86_400_000;
const placeholder = /\{(weekday|date|month|year)(-fr)?\s*([+-]?\d+)\}/g;

/**
 * Replaces `{weekday -1}`, `{date -36}`, `{month -160}` (offsets in days) and `{year -2}` (in years) by words.
 * `at` is the moment the sample was opened, in milliseconds.
 */
export function fillDates(text: string, at: number, timeZone: string): string {
  return text.replace(placeholder, (_, kind: string, french: string | undefined, offset: string) => {
    const locale = french ? 'fr-FR' : 'en-GB';
    const format = (options: Intl.DateTimeFormatOptions, time: number) =>
      new Intl.DateTimeFormat(locale, { ...options, timeZone }).format(time);
    const day = at + Number(offset) * dayMs;
    if (kind === 'weekday') return format({ weekday: 'long' }, day);
    if (kind === 'date') return format({ day: 'numeric', month: 'long' }, day);
    if (kind === 'month') return format({ month: 'long' }, day);
    return String(Number(format({ year: 'numeric' }, at)) + Number(offset));
  });
}
