// Wall-clock parts of a moment in a reader's time zone, fast enough to be called for every card of a page.

export interface LocalParts {
  readonly year: number;
  /** 0..11 */
  readonly month: number;
  readonly day: number;
  /** 0 is Sunday. */
  readonly weekday: number;
  readonly hour: number;
  readonly minute: number;
  /** Whole days since 1970 in this zone: equal numbers are the same local day. */
  readonly dayNumber: number;
}

const quarterMs = 900_000;
const maxCachedOffsets = 4_000;
const formats = new Map<string, Intl.DateTimeFormat>();
const offsets = new Map<string, number>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  let format = formats.get(timeZone);
  if (!format) {
    if (formats.size > 100) formats.clear();
    format = new Intl.DateTimeFormat('en-GB', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
    });
    formats.set(timeZone, format);
  }
  return format;
}

/**
 * Milliseconds to add to UTC at that moment. Zones change on quarter hours, so one answer a quarter is kept.
 * An unknown zone counts as UTC.
 */
export function zoneOffsetMs(at: number, timeZone: string): number {
  const quarter = Math.floor(at / quarterMs);
  const key = `${timeZone} ${quarter}`;
  const known = offsets.get(key);
  if (known !== undefined) return known;
  const offset = measureOffset(quarter * quarterMs, timeZone);
  if (offsets.size >= maxCachedOffsets) offsets.clear();
  offsets.set(key, offset);
  return offset;
}

function measureOffset(at: number, timeZone: string): number {
  try {
    const parts: Record<string, number> = {};
    for (const { type, value } of formatOf(timeZone).formatToParts(at)) parts[type] = Number(value);
    const { year = 1970, month = 1, day = 1, hour = 0, minute = 0 } = parts;
    return Date.UTC(year, month - 1, day, hour, minute) - at;
  } catch {
    return 0;
  }
}

export function localParts(at: number, timeZone: string): LocalParts {
  const local = at + zoneOffsetMs(at, timeZone);
  const date = new Date(local);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth(),
    day: date.getUTCDate(),
    weekday: date.getUTCDay(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    dayNumber: Math.floor(local / 86_400_000),
  };
}
