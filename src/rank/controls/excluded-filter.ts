// What the editors left out stands in no front page and no list of them, for nobody.
import type { Candidate, PageQuery } from '../front-query.ts';
import type { Filter } from '../pipeline.ts';
import { noRulings } from './rulings.ts';

export const excludedFilter: Filter<PageQuery, Candidate> = {
  name: 'left-out-by-editors',
  failsClosed: true,
  prepare({ rulings = noRulings }) {
    if (rulings.excluded.length === 0) return () => true;
    return (candidate) => !rulings.excluded.some(({ matches }) => matches(candidate));
  },
};
