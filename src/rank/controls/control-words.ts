// A control in a plain sentence: what, until when, why. The same words stand in "Why this?", on pages and in the API.
import type { Control, SteeringKind } from '../../model/control.ts';

const did: Readonly<Record<SteeringKind, string>> = {
  pin: 'Pinned',
  boost: 'Lifted',
  bury: 'Lowered',
  exclude: 'Left out',
};

/** "until 24 November, 14:00"; '' where it stands until it is lifted. */
export function untilWords(until: number | null, timeZone: string): string {
  if (until === null) return '';
  const parts = formatOf(timeZone).formatToParts(until);
  const of = (type: Intl.DateTimeFormatPartTypes) => parts.find((part) => part.type === type)?.value ?? '';
  return `until ${of('day')} ${of('month')}, ${Number(of('hour'))}.${of('minute')}`;
}

/** "Pinned by the editors until 24 November, 14.00: The result is due." */
export function controlSentence(control: Control, timeZone: string): string {
  const until = untilWords(control.until, timeZone);
  const who =
    control.kind === 'sponsor'
      ? `Paid for by ${control.sponsored.payer}`
      : `${did[control.kind]} by the editors`;
  const note = control.note.trim().replace(/[.\s]+$/u, '');
  return `${who}${until ? ` ${until}` : ''}${note ? `: ${note}` : ''}.`;
}

const formats = new Map<string, Intl.DateTimeFormat>();
const mostFormats = 500;

/** Made once for a time zone; an unknown one reads as UTC. */
function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const options = {
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  } as const;
  let made: Intl.DateTimeFormat;
  try {
    made = new Intl.DateTimeFormat('en-GB', { ...options, timeZone });
  } catch {
    made = new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' });
  }
  if (formats.size < mostFormats) formats.set(timeZone, made);
  return made;
}
