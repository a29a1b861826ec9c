// The editors' controls in words: what stands, what stood, who set it and until when.
import { type Control, isInForce } from '../../../model/control.ts';
import type { Publisher, PublisherId } from '../../../model/publisher.ts';
import type { ReaderId } from '../../../model/reader.ts';
import { publishersWords } from '../../format/publishers-words.ts';
import { clockTime, dayMonth } from '../../format/times.ts';
import { subjectHref } from '../../subject-href.ts';
import { kindName } from '../interests/view.ts';

export interface ControlRow {
  readonly id: number;
  /** "Pinned, place 1" */
  readonly what: string;
  readonly label: string;
  readonly href: string | null;
  /** "topic"; "paid for by Quay Stores" */
  readonly about: string;
  readonly note: string;
  /** "until 24 November, 14.00" */
  readonly until: string;
  /** "Set by you on 22 November, 14.00; lifted by ..." : for administrators */
  readonly record: string;
}

export interface ControlFacts {
  readonly now: number;
  readonly timeZone: string;
  readonly publisher: (id: PublisherId) => Publisher | undefined;
  /** Who an administrator is, in words. */
  readonly nameOf: (id: ReaderId) => string;
}

const verbs = {
  pin: 'Pinned',
  boost: 'Boosted',
  bury: 'Buried',
  exclude: 'Excluded',
  sponsor: 'Sponsored',
} as const;

export function controlRow(control: Control, facts: ControlFacts): ControlRow {
  const { id, kind, note, until } = control;
  const when = (at: number) => `${dayMonth(at, facts.now, facts.timeZone)}, ${clockTime(at, facts.timeZone)}`;
  const place = control.place === null ? '' : `, place ${control.place}`;
  const by = (who: ReaderId | null) => (who === null ? 'an account that is gone' : facts.nameOf(who));
  const over =
    control.endedAt !== null
      ? `; lifted by ${by(control.endedBy)} on ${when(control.endedAt)}`
      : isInForce(control, facts.now)
        ? ''
        : '; over by itself';
  return {
    id,
    what: `${verbs[kind]}${place}`,
    label: publishersWords(control.label, null),
    href: kind === 'sponsor' ? control.sponsored.href : subjectHref(control.subject, facts.publisher),
    about: kind === 'sponsor' ? `paid for by ${control.sponsored.payer}` : kindName(control.subject),
    note,
    until: until === null ? 'until it is lifted' : `until ${when(until)}`,
    record: `Set by ${by(control.setBy)} on ${when(control.setAt)}${over}`,
  };
}
