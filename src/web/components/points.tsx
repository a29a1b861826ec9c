// Where a sentence comes from: the publisher, linked to the sentence, and whom it quotes.
export function Says({ point }: { point: { href: string; publisher: string; saidBy: string | null } }) {
  return (
    <span class="says">
      <a href={point.href}>
        <bdi>{point.publisher}</bdi>
      </a>
      {point.saidBy ? `, ${point.saidBy}` : null}
    </span>
  );
}
