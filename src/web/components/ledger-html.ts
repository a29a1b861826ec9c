// The ledger under "why this": every part of a score, its bar, its sum and the buttons that steer it.
// Written as a string: forty ledgers stand on a front page, and as elements they would take most of its time.
import { escapeHtml } from '../../article/html/escape.ts';
import type { ScoreComponent } from '../../model/edition.ts';
import type { Subject } from '../../model/reader.ts';
import type { StoryId } from '../../model/story.ts';
import { namesSmallerPart } from '../../rank/explain-item.ts';
import { score, signed } from '../format/numbers.ts';
import { whatIfHref } from '../pages/what-if/part-words.ts';
import { subjectField } from '../subject-field.ts';

const smallestShown = 0.005;

/** The value of a steering button: what to do, about which story, on which subject. `parseSteer` reads it back. */
export function steerValue(verb: string, storyId: StoryId, subject: Subject): string {
  return `${verb} ${storyId} ${subjectField(subject)}`;
}

/**
 * Rows largest first. Parts that round to nothing, and what rounding the others took or gave, stand in one last row where
 * they come to a hundredth: the figures on show add up to the score on show. `isOwn`: of a page ranked for this reader, who may look at it without a part.
 */
export function ledgerHtml(storyId: StoryId, components: readonly ScoreComponent[], isOwn = false): string {
  const shown = components
    .filter(({ value }) => Number.isFinite(value) && Math.abs(value) >= smallestShown)
    .sort((a, b) => Math.abs(b.value) - Math.abs(a.value));
  const largest = Math.max(...shown.map(({ value }) => Math.abs(value)), smallestShown);
  let sum = 0;
  for (const { value } of components) if (Number.isFinite(value)) sum += value;
  let html = '<div class="ledger">';
  for (const component of shown) html += rowHtml({ storyId, isOwn, largest }, component);
  const rest = hundredths(sum) - shown.reduce((total, { value }) => total + hundredths(value), 0);
  html += restHtml(rest, shown.length < components.length);
  if (namesSmallerPart(components))
    html += '<p class="ledger__note">The line above names the largest part that is about you.</p>';
  return `${html}<p class="ledger__sum"><span>The parts add up to <b class="num">${score(sum)}</b></span><a class="text-link" href="/interests">See everything Broadsheet has learned</a></p></div>`;
}

/** As `signed` and `score` write it. */
function hundredths(value: number): number {
  return Math.round(100 * Number(value.toFixed(2)));
}

function restHtml(rest: number, hasSmaller: boolean): string {
  if (rest === 0) return '';
  const [label, sentence] = hasSmaller
    ? ['Smaller parts', 'Each too small to show, with what rounding gave or took above.']
    : ['Rounding', 'What it gave or took above.'];
  return `<div class="ledger__row"><p><b>${label}</b>${sentence}</p><span></span><span class="num">${signed(rest / 100)}</span></div>`;
}

interface Ledger {
  readonly storyId: StoryId;
  readonly isOwn: boolean;
  readonly largest: number;
}

function rowHtml(ledger: Ledger, component: ScoreComponent): string {
  const { label, sentence, value } = component;
  const width = Math.max(1, Math.round((Math.abs(value) / ledger.largest) * 100));
  const minus = value < 0 ? ' bar--minus' : '';
  return `<div class="ledger__row"><p><b>${escapeHtml(label)}</b>${escapeHtml(sentence)}</p><svg class="bar${minus}" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true"><rect class="bar__fill" width="${width}" height="6"/></svg><span class="num">${signed(value)}</span>${steerHtml(ledger, component)}</div>`;
}

/** What has been learned of it can be forgotten; a follow is ended. */
const learned: ReadonlySet<string> = new Set(['topic', 'entity', 'publisher']);

function steerHtml({ storyId, isOwn }: Ledger, { name, label, subject }: ScoreComponent): string {
  const buttons = subject ? buttonsHtml(storyId, name, subject) : '';
  const href = isOwn ? whatIfHref({ name, subject }, storyId) : null;
  const link = href ? `<a href="${escapeHtml(href)}">Without it?</a>` : '';
  if (buttons + link === '') return '';
  return `<div class="steer" role="group" aria-label="${escapeHtml(label)}">${buttons}${link}</div>`;
}

function buttonsHtml(storyId: StoryId, name: string, subject: Subject): string {
  const rest = escapeHtml(` ${storyId} ${subjectField(subject)}`);
  const button = (verb: string, words: string) =>
    `<button form="act" formaction="/steer" name="steer" value="${verb}${rest}">${words}</button>`;
  const never = subject.kind === 'story' ? '' : button('never', 'Never');
  const end =
    name === 'follow' ? button('unfollow', 'Unfollow') : learned.has(name) ? button('forget', 'Forget') : '';
  return `${button('more', 'More')}${button('less', 'Less')}${never}${end}`;
}
