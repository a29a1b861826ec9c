// The front page as a list of stages, in the order they run. Read this first.

import type { EditionItem } from '../model/edition.ts';
import type { StoryId } from '../model/story.ts';
import { editorsScorer } from './controls/editors-scorer.ts';
import { excludedFilter } from './controls/excluded-filter.ts';
import { pinnedSource } from './controls/pinned-source.ts';
import { explainItem, usualValues } from './explain-item.ts';
import {
  hiddenFilter,
  languageFilter,
  mutedFilter,
  readFilter,
  seenTooOftenFilter,
} from './filters/reader-filters.ts';
import { earlierPageFilter, emptyFilter, oldFilter } from './filters/story-filters.ts';
import type { Candidate, FrontQuery } from './front-query.ts';
import { type Filter, type Pipeline, type PipelineResult, partOf, runPipeline } from './pipeline.ts';
import { coReadingScorer, popularityScorer } from './scorers/crowd.ts';
import { followScorer } from './scorers/follow.ts';
import type { FrontScorer } from './scorers/front-scorer.ts';
import { entityScorer, publisherScorer, topicScorer } from './scorers/learned.ts';
import { nearScorer } from './scorers/near.ts';
import { qualityScorer } from './scorers/quality.ts';
import { fatigueScorer, knownScorer, languageScorer } from './scorers/reader-state.ts';
import { freshnessScorer, importanceScorer, rareSourceScorer } from './scorers/story-worth.ts';
import { themeScorer } from './scorers/theme.ts';
import { layOut } from './selectors/lay-out.ts';
import { createLiveStoriesSource } from './sources/live-stories.ts';
import { leavingOut } from './without-parts.ts';

/** Every component of a score, in the order of the ledger before it is sorted by weight. */
export const frontScorers: readonly FrontScorer[] = [
  followScorer,
  topicScorer,
  entityScorer,
  publisherScorer,
  themeScorer,
  nearScorer,
  importanceScorer,
  freshnessScorer,
  rareSourceScorer,
  qualityScorer,
  coReadingScorer,
  popularityScorer,
  fatigueScorer,
  knownScorer,
  languageScorer,
  editorsScorer,
];

/** What is taken off a front page, in this order. */
export const frontFilters: readonly Filter<FrontQuery, Candidate>[] = [
  excludedFilter,
  mutedFilter,
  hiddenFilter,
  readFilter,
  seenTooOftenFilter,
  languageFilter,
  oldFilter,
  emptyFilter,
  earlierPageFilter,
];

/** What only this reader makes of a story: the rest is the same for everyone. */
const interestScorers: readonly FrontScorer[] = [
  followScorer,
  topicScorer,
  entityScorer,
  publisherScorer,
  themeScorer,
  nearScorer,
];

/** Own interest in each candidate, in points of score, by the same components as the front page's. */
export function interestIn(query: FrontQuery, candidates: readonly Candidate[]): Float64Array {
  const sums = new Float64Array(candidates.length);
  for (const scorer of interestScorers) {
    const score = scorer.prepare(query);
    candidates.forEach((candidate, i) => {
      sums[i] = (sums[i] ?? 0) + score(candidate);
    });
  }
  return sums;
}

export interface FrontPage {
  rank(query: FrontQuery): PipelineResult<Candidate>;
  /** Ranks and selects: which stories a page would have, in their order. */
  choose(query: FrontQuery): readonly StoryId[];
  /** Ranks, selects and explains a page. */
  lay(query: FrontQuery): { items: readonly EditionItem[]; result: PipelineResult<Candidate> };
  /** Everything that follows from what the reader follows, best first, without selection. */
  following(query: FrontQuery): { items: readonly EditionItem[]; result: PipelineResult<Candidate> };
}

export function createFrontPage(): FrontPage {
  const pipeline: Pipeline<FrontQuery, Candidate> = {
    sources: [createLiveStoriesSource(), pinnedSource],
    hydrators: [],
    filters: frontFilters,
    scorers: frontScorers,
    idOf: (candidate) => candidate.story.id,
  };
  const rank = (query: FrontQuery): PipelineResult<Candidate> =>
    runPipeline(pipeline, query, {
      count: Math.max(query.params.candidateCount, query.limit * 4),
      wanted: query.limit * 3,
      least: query.limit,
    });
  return {
    rank,
    choose(asked) {
      const query = leavingOut(asked, asked.view.reader.settings.withoutParts);
      return layOut(query, rank(query).ranked).map(({ entry }) => entry.item.story.id);
    },
    lay(asked) {
      const query = leavingOut(asked, asked.view.reader.settings.withoutParts);
      const result = rank(query);
      const page = layOut(query, result.ranked);
      const usual = usualValues(frontScorers, page);
      const items = page.map((placed) => explainItem(query, frontScorers, placed, usual));
      return { items, result };
    },
    following(asked) {
      const query = leavingOut(asked, asked.view.reader.settings.withoutParts);
      const result = rank(query);
      const follow = frontScorers.indexOf(followScorer);
      const items = result.ranked
        .filter((entry) => partOf(entry, follow) > 0)
        .slice(0, query.limit)
        .map((entry) => explainItem(query, frontScorers, { entry, slot: 'list', exploration: 0 }, new Map()));
      return { items, result };
    },
  };
}
