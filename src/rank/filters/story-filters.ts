// What no reader should be shown: stories too old to be news, without articles, or on an earlier page already.
import type { Candidate, PageQuery } from '../front-query.ts';
import type { Filter } from '../pipeline.ts';

const dayMs = 86_400_000;

type PageFilter = Filter<PageQuery, Candidate>;

export const oldFilter: PageFilter = {
  name: 'too-old',
  failsClosed: false,
  prepare(query) {
    const oldest = query.now - query.params.liveDays * dayMs;
    const { newsAt } = query.live.features;
    return ({ slot }) => (newsAt[slot] ?? 0) >= oldest;
  },
};

export const emptyFilter: PageFilter = {
  name: 'empty',
  failsClosed: false,
  prepare(query) {
    const { readable } = query.live.features;
    return ({ slot }) => readable[slot] === 1;
  },
};

export const earlierPageFilter: PageFilter = {
  name: 'on-earlier-page',
  failsClosed: false,
  prepare: (query) => (candidate) => !query.skip.has(candidate.story.id),
};
