// "Latest" and "Most covered": the same for everyone. They are given no reader, by type, so they can read none.
import type { EditionItem, Slot } from '../model/edition.ts';
import type { Story } from '../model/story.ts';
import { earlierPageFilter, emptyFilter, oldFilter } from './filters/story-filters.ts';
import { type Candidate, freshness, type PageQuery } from './front-query.ts';
import { coverageSentence, freshnessSentence } from './scorers/story-worth.ts';
import { chooseBriefs } from './selectors/choose-briefs.ts';
import { eventsFirst } from './selectors/events-first.ts';
import { coverageReason, freshnessReason } from './worth-reasons.ts';

const hourMs = 3_600_000;
/** Lead, top and row take so many places; sections and briefs share the rest. */
const upperPlaces = 8;

/** Newest news first. */
export function latestItems(query: PageQuery): readonly EditionItem[] {
  const rank = (story: Story): number => freshness(story.newsAt, query.now, 24 * hourMs);
  return best(query, rank).map(({ candidate, score }) => ({
    storyId: candidate.story.id,
    slot: 'list',
    score,
    components: [
      {
        name: 'freshness',
        label: 'Freshness',
        value: score,
        sentence: freshnessSentence(query, candidate),
        subject: null,
      },
    ],
    reason: freshnessReason(candidate.story, query.now) || 'It is in the news this week',
  }));
}

/** Most publishers first, fading with a half-life. `front` gives the places of a front page instead of a list. */
export function mostCoveredItems(query: PageQuery, front = false): readonly EditionItem[] {
  const halfLife = query.params.mostCoveredHalfLife * hourMs;
  const rank = (story: Story): number =>
    Math.log2(1 + story.publisherCount + 0.1 * story.articleCount) *
    freshness(story.newsAt, query.now, halfLife);
  const ranked = eventsFirst(best(query, rank), upperPlaces, ({ candidate }) => candidate.story);
  const slots = front ? frontSlots(ranked, query) : [];
  return ranked.map(({ candidate, score }, i) => ({
    storyId: candidate.story.id,
    slot: slots[i] ?? 'list',
    score,
    components: [
      {
        name: 'importance',
        label: 'Weight of the news',
        value: score,
        sentence: coverageSentence(candidate),
        subject: null,
      },
    ],
    reason: coverageReason(candidate.story, query.live.publisherCount, 'one publisher'),
  }));
}

interface Ranked {
  readonly candidate: Candidate;
  readonly score: number;
}

function best(query: PageQuery, rank: (story: Story) => number): Ranked[] {
  const keeps = [oldFilter, emptyFilter, earlierPageFilter].map((filter) => filter.prepare(query));
  const ranked: Ranked[] = [];
  for (let slot = 0; slot < query.live.slotBound; slot++) {
    const story = query.live.storyAt(slot);
    if (!story) continue;
    const candidate = { slot, story };
    if (!keeps.every((keep) => keep(candidate))) continue;
    const score = rank(story);
    ranked.push({ candidate, score: Number.isFinite(score) ? score : 0 });
  }
  ranked.sort(
    (a, b) =>
      b.score - a.score ||
      b.candidate.story.newsAt - a.candidate.story.newsAt ||
      a.candidate.story.id - b.candidate.story.id,
  );
  return ranked.slice(0, query.limit);
}

function frontSlots(ranked: readonly Ranked[], query: PageQuery): readonly Slot[] {
  const briefs = chooseBriefs(ranked.slice(upperPlaces), ({ candidate }) => candidate.story.newsAt, query);
  return ranked.map((one, place) => {
    if (place === 0) return 'lead';
    if (place < 5) return 'top';
    if (place < upperPlaces) return 'row';
    return briefs.has(one) ? 'brief' : 'section';
  });
}
