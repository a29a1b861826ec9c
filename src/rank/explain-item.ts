// A placed story with its ledger: the parts of its score in words, largest first, and the reason under the card.
import type { SteeringControl } from '../model/control.ts';
import type { EditionItem, ScoreComponent, Slot } from '../model/edition.ts';
import { editorsPart, zoneOf } from './controls/editors-scorer.ts';
import type { Candidate, FrontQuery } from './front-query.ts';
import { partOf, type Scored } from './pipeline.ts';
import { explorationPart } from './scorers/exploration.ts';
import type { Explained, FrontScorer } from './scorers/front-scorer.ts';

export interface Placed {
  readonly entry: Scored<Candidate>;
  readonly slot: Slot;
  /** Given by the selector to what stands outside the reader's interests; 0 elsewhere. */
  readonly exploration: number;
  /** The editors' word that holds it in its place. */
  readonly pin?: SteeringControl | null;
}

/** From this share of the first cause on, a second joins it. */
const tellingShare = 0.5;
/** A smaller part is on the page by rounding: no cause. */
const noticeable = 0.02;

/** How the line under a story is chosen, for readers: said wherever the parts stand. */
export const reasonRule =
  'The line under a story names the largest part that is about you, if it counts noticeably, even where another part is larger. Where none does, it names the largest that says more than the card: who reports it, that it is new, that its publisher writes seldom.';

/** Mean of each scorer's values over the stories of a page, by its name. */
export function usualValues(
  scorers: readonly FrontScorer[],
  page: readonly Placed[],
): ReadonlyMap<string, number> {
  const usual = new Map<string, number>();
  scorers.forEach(({ name }, i) => {
    let sum = 0;
    for (const { entry } of page) {
      const value = partOf(entry, i);
      if (Number.isFinite(value)) sum += value;
    }
    usual.set(name, page.length === 0 ? 0 : sum / page.length);
  });
  return usual;
}

/**
 * The parts add up to the score; a part that cannot be explained is shown by its name. The reason is chosen as
 * `reasonRule` says; a second cause joins it, for everybody only where it lifts the story above its page (`usual`).
 */
export function explainItem(
  query: FrontQuery,
  scorers: readonly FrontScorer[],
  placed: Placed,
  usual: ReadonlyMap<string, number>,
): EditionItem {
  const { entry, slot, exploration, pin } = placed;
  const parts: Explained[] = [];
  scorers.forEach((scorer, i) => {
    const value = partOf(entry, i);
    if (value !== 0 && Number.isFinite(value)) parts.push(...explainPart(query, scorer, entry.item, value));
  });
  const different = exploration === 0 ? null : explorationPart(query, entry.item, exploration);
  if (different) parts.push(different);
  if (pin) parts.push(editorsPart(pin, query.params.pinWeight, zoneOf(query)));
  parts.sort((a, b) => Math.abs(b.component.value) - Math.abs(a.component.value));
  return {
    storyId: entry.item.story.id,
    slot,
    score: parts.reduce((sum, part) => sum + part.component.value, 0),
    components: parts.map((part) => part.component),
    reason:
      different && exploration > 0
        ? different.reason
        : withEditors(parts, reasonOf(parts.filter(isNotEditors), usual)),
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
 * "You follow Kelvane, and it is near you"; "You follow Sport, and 6 of your 8 publishers report it". What is about
 * the reader comes first; what holds for everybody then only joins it.
 * @param parts largest first
 */
function reasonOf(parts: readonly Explained[], usual: ReadonlyMap<string, number>): string {
  const said = parts.filter((part) => part.component.value > 0 && part.reason !== '');
  const personal = said.filter(({ component }) => isAboutReader(component));
  const [own] = personal;
  if (!own || own.component.value < noticeable) return worthOf(said);
  const lifts = ({ component }: Explained) => component.value > Math.max(0, usual.get(component.name) ?? 0);
  const second = joining(own, personal, said.filter(lifts));
  return second ? `${own.reason}, and ${lowerFirst(second.reason)}` : own.reason;
}

const isNotEditors = ({ component }: Explained) => component.name !== 'editors';

/** A pin is the reason; a lift by the editors is always named beside it. */
export function withEditors(parts: readonly Explained[], reason: string): string {
  const editors = parts.find((part) => !isNotEditors(part) && part.component.value > 0);
  if (!editors) return reason;
  return editors.reason.startsWith('Pinned')
    ? editors.reason
    : `${reason}, and ${lowerFirst(editors.reason)}`;
}

/** What counted for everybody: the largest that the card does not say already, by its age and its publisher. */
function worthOf(said: readonly Explained[]): string {
  const telling = said.find((part) => !part.onCard && part.component.value >= noticeable);
  return (telling ?? said[0])?.reason ?? 'It is in the news this week';
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
  const counts = ({ component }: Explained) => component.value >= tellingShare * first.component.value;
  return (
    personal.find((part) => part.component.name !== first.component.name && counts(part)) ??
    lifting.find((part) => part.component.name === 'importance' && !part.onCard && counts(part))
  );
}

const impersonal = new Set([
  'importance',
  'freshness',
  'rare-source',
  'quality',
  'language',
  'exploration',
  'co-reading',
  'popularity',
  // In editions from before the two were told apart.
  'crowd',
  'editors',
]);

function isAboutReader({ name }: ScoreComponent): boolean {
  return !impersonal.has(name);
}

/** Whether the reason names a part about the reader although another part is larger: then the ledger says so. */
export function namesSmallerPart(components: readonly ScoreComponent[]): boolean {
  if (components.some(({ name, label }) => name === 'exploration' || label.startsWith('Pinned')))
    return false;
  const lifting = components.filter(({ value }) => value > 0).sort((a, b) => b.value - a.value);
  const [largest] = lifting;
  const own = lifting.find(isAboutReader);
  return largest !== undefined && own !== undefined && own !== largest && own.value >= noticeable;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
