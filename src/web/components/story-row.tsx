// A story as one row of a list: text at the start, a small picture at the end. Also for saved and search results.
import { CardMeta, CardNews, CardTop } from './card.tsx';
import type { CardView } from './card-view.ts';
import { Pic } from './picture.tsx';
import { Why } from './why.tsx';

export interface StoryRowProps {
  readonly card: CardView;
  /** Heading level of the title, by what stands above it. */
  readonly level?: 2 | 3;
  /** Number of publishers first, large, with a bar of its share of this number. */
  readonly mostCovered?: number;
}

export function StoryRow({ card, level = 2, mostCovered }: StoryRowProps) {
  const Title = level === 2 ? 'h2' : 'h3';
  const classes = `item card${mostCovered ? ' item--counted' : ''}${card.picture ? '' : ' item--bare'}`;
  return (
    <article class={classes} id={`s${card.id}`} data-story={card.id}>
      {mostCovered ? <Count count={card.others + 1} most={mostCovered} /> : null}
      <div class="item__text">
        <CardTop card={card} />
        <Title class="card__title">
          <a href={card.href}>
            <bdi lang={card.language ?? undefined}>{card.title}</bdi>
          </a>
        </Title>
        {card.summary ? (
          <p class="card__sum">
            <bdi lang={card.language ?? undefined}>{card.summary}</bdi>
          </p>
        ) : null}
        <CardNews card={card} />
        {card.differ ? <p class="differ">Publishers differ: {card.differ}</p> : null}
        <CardMeta card={mostCovered ? { ...card, coverage: null } : card} />
        {card.item ? <Why item={card.item} isOwn={card.isOwn} /> : null}
      </div>
      {card.picture ? <Pic picture={card.picture} /> : null}
    </article>
  );
}

function Count({ count, most }: { count: number; most: number }) {
  return (
    <p class="item__count">
      <b class="num">{count}</b> {count === 1 ? 'publisher' : 'publishers'}
      <svg class="bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
        <rect class="bar__fill" width={Math.round((count / most) * 100)} height="6" />
      </svg>
    </p>
  );
}
