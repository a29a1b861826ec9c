// A placed story with its ledger: the parts of its score in words, largest first, and the reason under the card.
import type { EditionItem, Slot } from '../model/edition.ts';
import type { Candidate, FrontQuery } from './front-query.ts';
import { partOf, type Scored } from './pipeline.ts';
import { explorationPart } from './scorers/exploration.ts';
import type { Explained, FrontScorer } from './scorers/front-scorer.ts';

export interface Placed {
  readonly entry: Scored<Candidate>;
  readonly slot: Slot;
  /** Given by the selector to what stands outside the reader's interests; 0 elsewhere. */
  readonly exploration: number;
}

/** Smaller than this share of the largest part, a part is no reason. */
const leastShare = 0.25;
/** A second part joins the reason when it has this share of the first. */
const joinShare = 0.45;

/** Mean of each scorer's values over the stories of a page. */
export function usualValues(scorers: readonly FrontScorer[], page: readonly Placed[]): readonly number[] {
  return scorers.map((_, i) => {
    let sum = 0;
    for (const { entry } of page) {
      const value = partOf(entry, i);
      if (Number.isFinite(value)) sum += value;
    }
    return page.length === 0 ? 0 : sum / page.length;
  });
}

/**
 * The parts add up to the score; a part that cannot be explained is shown by its name. The reason is the part that
 * lifts the story most above the rest of its page (`usual`, by scorer), a part of the reader's own before others.
 */
export function explainItem(
  query: FrontQuery,
  scorers: readonly FrontScorer[],
  placed: Placed,
  usual: readonly number[],
): EditionItem {
  const { entry, slot, exploration } = placed;
  const parts: Explained[] = [];
  const usualOf = new Map(scorers.map(({ name }, i) => [name, usual[i] ?? 0]));
  scorers.forEach((scorer, i) => {
    const value = partOf(entry, i);
    if (value !== 0 && Number.isFinite(value)) parts.push(...explainPart(query, scorer, entry.item, value));
  });
  if (exploration !== 0) parts.push(explorationPart(query, entry.item, exploration));
  parts.sort((a, b) => Math.abs(b.component.value) - Math.abs(a.component.value));
  return {
    storyId: entry.item.story.id,
    slot,
    score: parts.reduce((sum, part) => sum + part.component.value, 0),
    components: parts.map((part) => part.component),
    reason:
      exploration > 0 ? explorationPart(query, entry.item, exploration).reason : reasonOf(parts, usualOf),
  };
}

function explainPart(
  query: FrontQuery,
  scorer: FrontScorer,
  candidate: Candidate,
  value: number,
): readonly Explained[] {
  const parts = scorer.explain(query, candidate, value);
  const said = parts.reduce((sum, part) => sum + part.component.value, 0);
  if (Math.abs(said - value) < 1e-6) return parts;
  const { name } = scorer;
  const rest = {
    name,
    label: name,
    value: value - said,
    sentence: 'Another part of the same kind.',
    subject: null,
  };
  return [...parts, { component: rest, reason: '' }];
}

/**
 * "You follow Kelvane, and it is near you"; "You follow Sport, and 6 of your 8 publishers report it". What the reader
 * said or did comes first where it counts for much; what holds for everybody then only joins it.
 */
function reasonOf(parts: readonly Explained[], usual: ReadonlyMap<string, number>): string {
  const said = parts.filter((part) => part.component.value > 0 && part.reason !== '');
  const most = said.reduce((high, part) => Math.max(high, part.component.value), 0);
  const lift = ({ component }: Explained) => component.value - Math.max(0, usual.get(component.name) ?? 0);
  const good = said
    .filter((part) => part.component.value >= leastShare * most)
    .sort((a, b) => lift(b) - lift(a));
  const personal = good.filter((part) => isPersonal(part) && part.component.value >= joinShare * most);
  const first = personal[0] ?? good[0];
  if (!first) return 'It is in the news this week';
  const second = isPersonal(first)
    ? joining(
        first,
        personal,
        good.filter((part) => lift(part) > 0),
      )
    : undefined;
  return second ? `${first.reason}, and ${lowerFirst(second.reason)}` : first.reason;
}

/**
 * A second cause of the reader's own, else how many publishers report it, where either counts beside the first.
 * @param lifting the parts that lift the story above its page
 */
function joining(
  first: Explained,
  personal: readonly Explained[],
  lifting: readonly Explained[],
): Explained | undefined {
  const counts = ({ component }: Explained) => component.value >= joinShare * first.component.value;
  return (
    personal.find((part) => part.component.name !== first.component.name && counts(part)) ??
    lifting.find((part) => part.component.name === 'importance' && counts(part))
  );
}

const impersonal = new Set(['importance', 'freshness', 'rare-source', 'language', 'exploration']);

function isPersonal(part: Explained): boolean {
  return !impersonal.has(part.component.name);
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
