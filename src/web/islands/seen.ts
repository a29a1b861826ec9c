// A story counts as seen when half of it stood on the screen for a second.
import { queueInteraction } from './send.ts';

const dwellMs = 1_000;

export function startSeen(): void {
  const stories = document.querySelectorAll<HTMLElement>('[data-edition] [data-story]');
  if (stories.length === 0 || !('IntersectionObserver' in window)) return;
  const editionId = document.querySelector<HTMLElement>('[data-edition]')?.dataset.edition ?? null;
  const timers = new Map<Element, number>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        clearTimeout(timers.get(target));
        if (isIntersecting)
          timers.set(
            target,
            window.setTimeout(() => seen(target as HTMLElement), dwellMs),
          );
      }
    },
    { threshold: 0.5 },
  );
  function seen(story: HTMLElement) {
    if (document.visibilityState !== 'visible') return;
    observer.unobserve(story);
    const storyId = Number(story.dataset.story);
    const act = { kind: 'seen', storyId, articleId: null, seconds: null, share: null, editionId } as const;
    // A page that stands is loaded again after every article: a story is seen on it once.
    queueInteraction(act, editionId === null ? undefined : `seen-${editionId}-${storyId}`);
  }
  for (const story of stories) observer.observe(story);
}
