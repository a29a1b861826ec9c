// The ledger under "why this": every part of a score, its bar, its sum and the buttons that steer it.
// Written as a string: forty ledgers stand on a front page, and as elements they would take most of its time.
import { escapeHtml } from '../../article/html/escape.ts';
import type { ScoreComponent } from '../../model/edition.ts';
import type { Subject } from '../../model/reader.ts';
import type { StoryId } from '../../model/story.ts';
import { namesSmallerPart } from '../../rank/explain-item.ts';
import { score, signed } from '../format/numbers.ts';
import { subjectField } from '../subject-field.ts';

const smallestShown = 0.005;

/** The value of a steering button: what to do, about which story, on which subject. `parseSteer` reads it back. */
export function steerValue(verb: string, storyId: StoryId, subject: Subject): string {
  return `${verb} ${storyId} ${subjectField(subject)}`;
}

/**
 * Rows largest first; parts that round to nothing are added up in one last row, so that the parts
 * on show still add up to the score.
 */
export function ledgerHtml(storyId: StoryId, components: readonly ScoreComponent[]): string {
  const shown = components
    .filter(({ value }) => Math.abs(value) >= smallestShown)
    .sort((a, b) => Math.abs(b.value) - Math.abs(a.value));
  const largest = Math.max(...shown.map(({ value }) => Math.abs(value)), smallestShown);
  let sum = 0;
  for (const { value } of components) if (Number.isFinite(value)) sum += value;
  let html = '<div class="ledger">';
  for (const component of shown) html += rowHtml(storyId, component, largest);
  if (namesSmallerPart(components))
    html += '<p class="ledger__note">The line above names the largest part that is about you.</p>';
  return `${html}<p class="ledger__sum"><span>The parts add up to <b class="num">${score(sum)}</b></span><a class="text-link" href="/interests">See everything Broadsheet has learned</a></p></div>`;
}

function rowHtml(storyId: StoryId, component: ScoreComponent, largest: number): string {
  const { label, sentence, value, subject } = component;
  const width = Math.max(1, Math.round((Math.abs(value) / largest) * 100));
  const minus = value < 0 ? ' bar--minus' : '';
  return `<div class="ledger__row"><p><b>${escapeHtml(label)}</b>${escapeHtml(sentence)}</p><svg class="bar${minus}" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true"><rect class="bar__fill" width="${width}" height="6"/></svg><span class="num">${signed(value)}</span>${subject ? steerHtml(storyId, label, subject) : ''}</div>`;
}

function steerHtml(storyId: StoryId, label: string, subject: Subject): string {
  const rest = escapeHtml(` ${storyId} ${subjectField(subject)}`);
  const button = (verb: string, name: string) =>
    `<button form="act" formaction="/steer" name="steer" value="${verb}${rest}">${name}</button>`;
  const never = subject.kind === 'story' ? '' : button('never', 'Never');
  return `<div class="steer" role="group" aria-label="${escapeHtml(label)}">${button('more', 'More')}${button('less', 'Less')}${never}</div>`;
}
