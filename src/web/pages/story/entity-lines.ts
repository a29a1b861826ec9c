// Who and what a story names: role as the articles give it, a price only as reported, and a button to follow.
import type { EntityMention } from '../../../model/article.ts';

export interface EntityLine {
  readonly key: string;
  readonly name: string;
  readonly href: string;
  readonly about: string | null;
  readonly ticker: string | null;
  /** "down 4.2 %" as an article reports it. */
  readonly move: string | null;
  readonly direction: 'up' | 'down' | null;
  readonly followed: boolean;
}

const shown = 8;

export function entityLines(
  entities: readonly EntityMention[],
  isFollowed: (key: string) => boolean,
): readonly EntityLine[] {
  return entities.slice(0, shown).map((entity) => ({
    key: entity.key,
    name: entity.name,
    href: entityHref(entity.key),
    about: aboutOf(entity),
    ticker: entity.ticker,
    move: entity.reportedMove,
    direction: directionOf(entity.reportedMove),
    followed: isFollowed(entity.key),
  }));
}

export function entityHref(key: string): string {
  return `/entities/${encodeURIComponent(key)}`;
}

function aboutOf(entity: EntityMention): string | null {
  const market = entity.exchange ? `listed on ${entity.exchange}` : null;
  const reported = entity.reportedMove ? 'price move as reported' : null;
  const role = entity.role ?? (entity.kind === 'place' ? 'place' : null);
  const parts = [role, market, reported].filter((part) => part !== null);
  const words = parts.join('; ');
  return words === '' ? null : words.charAt(0).toUpperCase() + words.slice(1);
}

function directionOf(move: string | null): EntityLine['direction'] {
  if (move === null) return null;
  if (/\b(down|fell|lost|lower|slip|drop)/i.test(move) || /^[-−]/.test(move)) return 'down';
  return /\b(up|rose|gain|higher|add)/i.test(move) || move.startsWith('+') ? 'up' : null;
}
