// Sends interactions in batches: at most every few seconds, and when the page is left.
export interface SentInteraction {
  readonly id: string;
  readonly kind: 'seen' | 'read' | 'shared';
  readonly storyId: number;
  readonly articleId: number | null;
  readonly seconds: number | null;
  readonly share: number | null;
  readonly editionId: string | null;
  readonly at: number;
}

const everyMs = 4_000;
const maxWaiting = 200;
const waiting: SentInteraction[] = [];
let timer = 0;

/** The server records an id once: by its own, an act that is told again counts once. */
export function queueInteraction(interaction: Omit<SentInteraction, 'id' | 'at'>, id = newId()): void {
  if (waiting.length >= maxWaiting) waiting.shift();
  waiting.push({ ...interaction, id, at: Date.now() });
  if (timer === 0) timer = window.setTimeout(flush, everyMs);
}

/** `keepalive` lets the request outlive the page, like sendBeacon but with JSON and its origin. */
export function flush(): void {
  clearTimeout(timer);
  timer = 0;
  if (waiting.length === 0) return;
  const body = JSON.stringify({ interactions: waiting.splice(0) });
  fetch('/api/v1/interactions', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
    keepalive: true,
  }).catch(() => {});
}

document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'hidden') flush();
});
window.addEventListener('pagehide', flush);

/** crypto.randomUUID needs a secure context; a plain-HTTP address in a home network has none. */
function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
