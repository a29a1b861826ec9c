// Which place of the front page each chosen story takes: lead, top, row, something different, sections, briefs.
import type { Slot } from '../../model/edition.ts';
import { atTheirPlaces } from '../controls/rulings.ts';
import type { Placed } from '../explain-item.ts';
import type { Candidate, FrontQuery } from '../front-query.ts';
import type { Scored } from '../pipeline.ts';
import { chooseBriefs } from './choose-briefs.ts';
import { type Chosen, chooseVaried } from './choose-varied.ts';
import { eventsFirst, isWithoutEvent } from './events-first.ts';
import { rowPlaces, topPlaces } from './upper-places.ts';

const upperPlaces = 1 + topPlaces + rowPlaces;
const sectionSize = 4;
const smallestSection = 2;
const mostSections = 6;
/** A story with a picture leads when it is at most this much below the first. */
const pictureLead = 0.12;
const leadCandidates = 4;

/**
 * Reading order: lead, top, row, sections one after another, briefs by time; one different closes the row, and each
 * further one stands as many places on as one place in so many is kept for them.
 */
export function layOut(query: FrontQuery, ranked: readonly Scored<Candidate>[]): readonly Placed[] {
  const chosen = chooseVaried(query, ranked);
  const familiar = chosen.filter(({ exploration, pin }) => exploration === 0 && pin === null);
  const held = chosen.flatMap((one) => (one.pin ? [{ one, place: one.pin.place ?? 1 }] : []));
  const ranks = leadFirst(eventsFirst(familiar, upperPlaces, ({ entry }) => entry.item.story));
  const usual = atTheirPlaces(ranks, held);
  const different = chosen.filter((entry) => entry.exploration > 0);
  const upper = usual.slice(0, upperPlaces);
  const lower = usual.slice(upper.length);
  const { sections, briefs } = divide(query, lower);
  const place =
    (slot: Slot) =>
    ({ entry, exploration, pin }: Chosen): Placed => ({ entry, slot, exploration, pin });
  const page = [
    ...upper.slice(0, 1).map(place('lead')),
    ...upper.slice(1, 1 + topPlaces).map(place('top')),
    ...upper.slice(1 + topPlaces).map(place('row')),
    ...sections.map(place('section')),
    ...briefs.map(place('brief')),
  ];
  different.forEach((entry, i) => {
    page.splice(upper.length + i * query.params.differentEvery, 0, place('different')(entry));
  });
  return page;
}

/** Brings a story with a picture to the head when the first has none and is hardly better. */
function leadFirst(chosen: readonly Chosen[]): readonly Chosen[] {
  const first = chosen[0];
  if (!first || first.entry.item.story.picture) return chosen;
  const better = chosen
    .slice(1, leadCandidates)
    .find(
      ({ entry }) =>
        entry.item.story.picture !== null &&
        !isWithoutEvent(entry.item.story) &&
        first.entry.score - entry.score <= pictureLead,
    );
  return better ? [better, ...chosen.filter((entry) => entry !== better)] : chosen;
}

/** Briefs, and sections of one top-level topic in the order of their best story; what fits none follows them. */
function divide(query: FrontQuery, lower: readonly Chosen[]): { sections: Chosen[]; briefs: Chosen[] } {
  const { topTopic } = query.live.features;
  const brief = chooseBriefs(lower, newsAt, query);
  const groups = new Map<number, Chosen[]>();
  for (const chosen of lower) {
    if (brief.has(chosen)) continue;
    const topic = topTopic[chosen.entry.item.slot] ?? -1;
    const group = groups.get(topic);
    if (group) group.push(chosen);
    else groups.set(topic, [chosen]);
  }
  groups.delete(-1);
  const sections: Chosen[] = [];
  let count = 0;
  for (const group of groups.values()) {
    const size = Math.min(sectionSize, group.length);
    if (size < smallestSection || count >= mostSections) continue;
    sections.push(...group.slice(0, size));
    count += 1;
  }
  const inSection = new Set(sections);
  const others = lower.filter((chosen) => !brief.has(chosen) && !inSection.has(chosen));
  const briefs = [...brief].sort(
    (a, b) => newsAt(b) - newsAt(a) || a.entry.item.story.id - b.entry.item.story.id,
  );
  return { sections: [...sections, ...others], briefs };
}

function newsAt({ entry }: Chosen): number {
  return entry.item.story.newsAt;
}
