// Key points with their sources: each sentence says from whom it comes, linked to where it stands.
export interface PointView {
  readonly text: string;
  readonly language: string | null;
  readonly publisher: string;
  readonly saidBy: string | null;
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

/** Where a sentence comes from: the publisher, linked to the sentence, and whom it quotes. */
export function Says({ point }: { point: Pick<PointView, 'href' | 'publisher' | 'saidBy'> }) {
  return (
    <span class="says">
      <a href={point.href}>
        <bdi>{point.publisher}</bdi>
      </a>
      {point.saidBy ? `, ${point.saidBy}` : null}
    </span>
  );
}
