// What the editors pinned or lifted is looked at on every front page, also where nothing else would bring it there.
import type { Candidate, FrontQuery } from '../front-query.ts';
import type { Source } from '../pipeline.ts';
import { noRulings, storiesMeant } from './rulings.ts';

export const pinnedSource: Source<FrontQuery, Candidate> = {
  name: 'editors',
  find({ live, rulings = noRulings }) {
    if (rulings.pins.length + rulings.lifts.length === 0) return [];
    return storiesMeant(live, rulings).flatMap((id) => {
      const slot = live.slotOf(id);
      const story = slot === undefined ? undefined : live.storyAt(slot);
      return slot === undefined || story === undefined ? [] : [{ slot, story }];
    });
  },
};
