// A story as one row of a list: text at the start, a small picture at the end. Also for saved and search results.
import { CardMeta, CardTop } from './card.tsx';
import type { CardView } from './card-view.ts';
import { Pic } from './picture.tsx';
import { Why } from './why.tsx';

export interface StoryRowProps {
  readonly card: CardView;
  /** Heading level of the title, by what stands above it. */
  readonly level?: 2 | 3;
  /** Number of publishers first, large. */
  readonly byCoverage?: boolean;
}

export function StoryRow({ card, level = 2, byCoverage = false }: StoryRowProps) {
  const Title = level === 2 ? 'h2' : 'h3';
  const classes = `item card${byCoverage ? ' item--counted' : ''}${card.picture ? '' : ' item--bare'}`;
  return (
    <article class={classes} id={`s${card.id}`} data-story={card.id}>
      {byCoverage ? (
        <p class="item__count">
          <b class="num">{card.others + 1}</b> {card.others === 0 ? 'publisher' : 'publishers'}
        </p>
      ) : null}
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
        {card.differ ? <p class="differ">Publishers differ: {card.differ}</p> : null}
        <CardMeta card={card} />
        {card.item ? <Why item={card.item} /> : null}
      </div>
      {card.picture ? <Pic picture={card.picture} /> : null}
    </article>
  );
}
