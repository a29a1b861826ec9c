// Numbers and times in plain words for the sentences of the ledger.

const smallNumbers = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** "three", "eleven", "24". */
export function numberWord(count: number): string {
  return smallNumbers[count] ?? String(count);
}

/** "one publisher", "8 publishers": figures from two on, as counts are compared. */
export function counted(count: number, one: string, many: string): string {
  return count === 1 ? `one ${one}` : `${count} ${many}`;
}

/** "a minute", "40 minutes", "three hours", "two days". Never less than a minute. */
export function durationWords(ms: number): string {
  const minutes = Math.max(1, Math.round(ms / 60_000));
  if (minutes < 60) return minutes === 1 ? 'a minute' : `${minutes} minutes`;
  const hours = Math.round(minutes / 60);
  if (hours < 36) return hours === 1 ? 'an hour' : `${numberWord(hours)} hours`;
  return `${numberWord(Math.round(hours / 24))} days`;
}

/** "in the last hour", "5 hours ago", "3 days ago", "2 weeks ago"; by elapsed time, as the reader's day is not known here. */
export function agoWords(ms: number): string {
  const hours = ms / 3_600_000;
  if (hours < 1) return 'in the last hour';
  if (hours < 24) return `${counted(Math.round(hours), 'hour', 'hours')} ago`;
  const days = Math.round(hours / 24);
  if (days < 14) return `${counted(days, 'day', 'days')} ago`;
  return `${counted(Math.round(days / 7), 'week', 'weeks')} ago`;
}

export function capitalise(text: string): string {
  return text ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}
