// The three actions in a card's topic line. A string for the same reason as the ledger's.
import type { StoryId } from '../../model/story.ts';

const icon = (name: string) => `<svg class="ico" aria-hidden="true"><use href="#i-${name}"/></svg>`;
const saveIcon = icon('save');
const lessIcon = icon('less');
const hideIcon = icon('hide');

/** Buttons that post through the page's one form; islands take the reload away. */
export function actsHtml(storyId: StoryId, saved: boolean): string {
  const at = `form="act" formaction="/stories/${storyId}/`;
  const save = saved
    ? `<button ${at}unsave" aria-pressed="true" aria-label="Saved" title="Saved: press to remove">`
    : `<button ${at}save" aria-pressed="false" aria-label="Save" title="Save">`;
  return `${save}${saveIcon}</button><button ${at}less" aria-label="Less like this" title="Less like this">${lessIcon}</button><button ${at}hide" aria-label="Hide this story" title="Hide this story">${hideIcon}</button>`;
}
