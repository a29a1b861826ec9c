// "Latest" and "Most covered": the same for everyone. They are given no reader, by type, so they can read none.
import type { SteeringControl } from '../model/control.ts';
import type { EditionItem, Slot } from '../model/edition.ts';
import { editorsPart, liftOf, liftsOf, zoneOf } from './controls/editors-scorer.ts';
import { excludedFilter } from './controls/excluded-filter.ts';
import { atTheirPlaces, noRulings, pinned } from './controls/rulings.ts';
import { withEditors } from './explain-item.ts';
import { earlierPageFilter, emptyFilter, oldFilter } from './filters/story-filters.ts';
import { type Candidate, freshness, type PageQuery } from './front-query.ts';
import { coverageSentence, freshnessSentence } from './scorers/story-worth.ts';
import { chooseBriefs } from './selectors/choose-briefs.ts';
import { eventsFirst } from './selectors/events-first.ts';
import { rowPlaces, topPlaces } from './selectors/upper-places.ts';
import { coverageReason, freshnessReason } from './worth-reasons.ts';

const hourMs = 3_600_000;
/** Lead, top and row take so many places; sections and briefs share the rest. */
const upperPlaces = 1 + topPlaces + rowPlaces;

/** Newest news first. */
export function latestItems(query: PageQuery): readonly EditionItem[] {
  const { newsAt } = query.live.features;
  return best(query, (slot) => newsAt[slot] ?? 0).map(({ candidate }) => {
    const score = freshness(candidate.story.newsAt, query.now, 24 * hourMs);
    return {
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
    };
  });
}

/**
 * Most publishers first, fading with a half-life. `front` gives the places of a front page instead of a list, and what
 * the editors lift, lower and hold there.
 */
export function mostCoveredItems(query: PageQuery, front = false): readonly EditionItem[] {
  const halfLife = query.params.mostCoveredHalfLife * hourMs;
  const { newsAt, reach } = query.live.features;
  const worth = (slot: number, least: number): number => {
    const coverage = Math.log2(1 + (reach[slot] ?? 0));
    // Age only takes away: most stories need not be asked for theirs.
    return coverage < least ? coverage : coverage * freshness(newsAt[slot] ?? 0, query.now, halfLife);
  };
  const rulings = front ? (query.rulings ?? noRulings) : noRulings;
  const ranked = best(query, worth, {
    ...(rulings.lifts.length > 0 && { lift: (candidate) => liftPoints(query, candidate) }),
    ...(rulings.pins.length > 0 && {
      isHeld: (candidate) => rulings.pins.some(({ matches }) => matches(candidate)),
    }),
  });
  const held = pinned(rulings, ranked, ({ candidate }) => candidate);
  const others = eventsFirst(
    ranked.filter((one) => !held.has(one)).slice(0, query.limit),
    upperPlaces,
    ({ candidate }) => candidate.story,
  );
  if (!front) return others.map((one) => coveredItem(query, one, 'list'));
  const pins = [...held].map(([one, pin]) => ({ one, place: pin.place ?? 1 }));
  const page = atTheirPlaces(others, pins).slice(0, query.limit);
  const slots = frontSlots(page, query);
  return page.map((one, i) => coveredItem(query, one, slots[i] ?? 'list', held.get(one)));
}

/** One point doubles the publishers of a story, so the editors' part counts as four times that of other front pages. */
const doublings = 4;

function liftPoints(query: PageQuery, candidate: Candidate): number {
  return liftsOf(query, candidate).reduce(
    (sum, control) => sum + doublings * liftOf(control, query.params),
    0,
  );
}

function coveredItem(
  query: PageQuery,
  { candidate, score, lift }: Ranked,
  slot: Slot,
  pin?: SteeringControl,
): EditionItem {
  const zone = zoneOf(query);
  const editors = [
    ...(pin ? [editorsPart(pin, doublings * query.params.pinWeight, zone)] : []),
    ...(lift === 0 ? [] : liftsOf(query, candidate)).map((control) =>
      editorsPart(control, doublings * liftOf(control, query.params), zone),
    ),
  ];
  const coverage = {
    name: 'importance',
    label: 'Weight of the news',
    value: score - lift,
    sentence: coverageSentence(candidate),
    subject: null,
  };
  const reason = coverageReason(candidate.story, query.live.publisherCount, 'one publisher');
  const components = [coverage, ...editors.map(({ component }) => component)];
  return {
    storyId: candidate.story.id,
    slot,
    score: components.reduce((sum, { value }) => sum + value, 0),
    components,
    reason: withEditors(editors, reason),
  };
}

interface Ranked {
  readonly candidate: Candidate;
  readonly score: number;
  /** What the editors gave or took, within the score. */
  readonly lift: number;
}

/** What the story in a slot is worth. @param least what is worth less is not wanted: any number below it will do */
type Worth = (slot: number, least: number) => number;

interface EditorsPart {
  readonly lift?: (candidate: Candidate) => number;
  /** Comes whatever it is worth. */
  readonly isHeld?: (candidate: Candidate) => boolean;
}

/** Kept while all are looked at, as a multiple of those wanted: so seldom are they sorted. */
const keptTimes = 4;

/**
 * The best that a page has room for, and all that are held, in their order. Most slots are judged by packed numbers alone:
 * tens of thousands of stories lie all over the memory.
 */
function best(query: PageQuery, worth: Worth, { lift, isHeld }: EditorsPart = {}): Ranked[] {
  const { live, limit } = query;
  const keeps = [excludedFilter, oldFilter, emptyFilter, earlierPageFilter].map((filter) =>
    filter.prepare(query),
  );
  const held: Ranked[] = [];
  const kept: Ranked[] = [];
  let least = Number.NEGATIVE_INFINITY;
  for (let slot = 0; slot < live.slotBound; slot++) {
    if (live.features.alive[slot] !== 1) continue;
    if (!lift && !isHeld && worth(slot, least) < least) continue;
    const story = live.storyAt(slot);
    if (!story) continue;
    const candidate = { slot, story };
    const lifted = lift?.(candidate) ?? 0;
    const always = isHeld?.(candidate) ?? false;
    const score = worth(slot, always ? Number.NEGATIVE_INFINITY : least - lifted) + lifted;
    if ((score < least && !always) || !keeps.every((keep) => keep(candidate))) continue;
    (always ? held : kept).push({ candidate, score, lift: lifted });
    if (kept.length < keptTimes * limit) continue;
    kept.sort(byWorth);
    kept.length = limit;
    least = kept.at(-1)?.score ?? least;
  }
  return [...kept.sort(byWorth).slice(0, limit), ...held].sort(byWorth);
}

function byWorth(a: Ranked, b: Ranked): number {
  return (
    b.score - a.score ||
    b.candidate.story.newsAt - a.candidate.story.newsAt ||
    a.candidate.story.id - b.candidate.story.id
  );
}

function frontSlots(ranked: readonly Ranked[], query: PageQuery): readonly Slot[] {
  const briefs = chooseBriefs(ranked.slice(upperPlaces), ({ candidate }) => candidate.story.newsAt, query);
  return ranked.map((one, place) => {
    if (place === 0) return 'lead';
    if (place <= topPlaces) return 'top';
    if (place < upperPlaces) return 'row';
    return briefs.has(one) ? 'brief' : 'section';
  });
}
