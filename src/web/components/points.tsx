// Key points with their sources: each sentence says from whom it comes, linked to where it stands.
export interface PointView {
  readonly text: string;
  readonly language: string | null;
  readonly publisher: string;
  readonly saidBy: string | null;
  /** "12 November", of what was reported well before the story's newest; null of what is as new. */
  readonly day: string | null;
  readonly href: string;
}

export function Points({ points }: { points: readonly PointView[] }) {
  if (points.length === 0) return null;
  return (
    <ol class="points">
      {points.map((point) => (
        <li key={point.href}>
          <bdi lang={point.language ?? undefined}>{point.text}</bdi>
          <Says point={point} />
        </li>
      ))}
    </ol>
  );
}

/** Where a sentence comes from: the publisher, linked to the sentence, the day if it is an earlier one, and whom it quotes. */
export function Says({ point }: { point: Pick<PointView, 'href' | 'publisher' | 'day' | 'saidBy'> }) {
  return (
    <span class="says">
      <a href={point.href}>
        <bdi>{point.publisher}</bdi>
      </a>
      {point.day ? ` on ${point.day}` : null}
      {point.saidBy ? `, ${point.saidBy}` : null}
    </span>
  );
}
