// What an administrator typed into the editors' forms, as a wish; or what is missing, in words.
import type { SteeringKind } from '../../../model/control.ts';
import type { Subject } from '../../../model/reader.ts';
import type { ControlWish } from '../../../model/services.ts';
import type { FormFields } from '../../form-fields.ts';

const hourMs = 3_600_000;

/** How long a control stands, by what a form says. */
export const durations: readonly (readonly [value: string, words: string, ms: number | null])[] = [
  ['3h', 'for three hours', 3 * hourMs],
  ['12h', 'for twelve hours', 12 * hourMs],
  ['1d', 'for a day', 24 * hourMs],
  ['3d', 'for three days', 72 * hourMs],
  ['7d', 'for a week', 168 * hourMs],
  ['30d', 'for a month', 720 * hourMs],
  ['', 'until it is lifted', null],
];

const kinds: readonly SteeringKind[] = ['pin', 'boost', 'bury', 'exclude'];

/** The end of a duration that begins now; null where it has none. */
export function endOf(value: string, now: number): number | null {
  const ms = durations.find(([known]) => known === value)?.[2] ?? null;
  return ms === null ? null : now + ms;
}

/** "/stories/12", its whole address, or "12": the story; null for anything else. */
export function storyNumber(typed: string): number | null {
  const match =
    /^(?:https?:\/\/[^/]+)?\/?stories\/(\d{1,10})(?:[?#].*)?$/.exec(typed) ?? /^(\d{1,10})$/.exec(typed);
  return match ? Number(match[1]) : null;
}

/** "/articles/12": the article, whose story is meant. */
export function articleNumber(typed: string): number | null {
  const match = /^(?:https?:\/\/[^/]+)?\/?articles\/(\d{1,10})(?:[?#].*)?$/.exec(typed);
  return match ? Number(match[1]) : null;
}

/** @param subject what was typed, as it was found; null for nothing */
export function steeringWish(
  form: FormFields,
  subject: Subject | null,
  now: number,
): ControlWish | { readonly missing: string } {
  const kind = kinds.find((one) => one === form.text('kind'));
  if (!kind) return { missing: 'Choose what to do: pin, boost, bury or exclude.' };
  if (!subject)
    return { missing: 'Type the address or number of a story, a topic, a name, a publisher or a word.' };
  const place = Number(form.text('place')) || 1;
  const until = endOf(form.text('until'), now);
  return { kind, subject, note: form.text('note', 300), until, place };
}

export function sponsorWish(form: FormFields, now: number): ControlWish {
  return {
    kind: 'sponsor',
    sponsored: {
      payer: form.text('payer', 100),
      headline: form.text('headline', 200),
      text: form.text('text', 500) || null,
      href: form.text('href', 2000),
    },
    note: form.text('note', 300),
    until: endOf(form.text('until'), now),
    place: Number(form.text('place')) || 0,
  };
}
