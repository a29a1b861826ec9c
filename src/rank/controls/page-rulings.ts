// Which of the editors' controls hold on a page of that kind, when it is made and when it is made again.
import type { Control } from '../../model/control.ts';
import type { EditionMode } from '../../model/edition.ts';
import type { LiveIndex } from '../live-index.ts';
import { noRulings, type Rulings, rulingsOf } from './rulings.ts';

export interface PageKind {
  readonly mode: EditionMode;
  /** After the first. */
  readonly isFurther: boolean;
  readonly now: number;
  readonly timeZone: string;
}

/** Lists are in the order that their name says, and a page after the first is no front page: both only leave out. */
export function pageRulings(live: LiveIndex, controls: readonly Control[], kind: PageKind): Rulings {
  const all = rulingsOf(live, controls, kind);
  if (kind.mode !== 'for-you') return { ...noRulings, excluded: all.excluded };
  return kind.isFurther ? { ...all, pins: [], sponsored: [] } : all;
}
