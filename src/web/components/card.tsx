// A story as a card, in the sizes that a page needs.
import { actsHtml } from './acts-html.ts';
import type { CardView } from './card-view.ts';
import { Pic } from './picture.tsx';
import { Points, type PointView } from './points.tsx';
import { Why } from './why.tsx';

export interface CardProps {
  readonly card: CardView;
  /** 'large' puts its picture beside the text where there is room. */
  readonly size?: 'large' | 'plain' | 'small';
  readonly picture?: boolean;
  readonly summary?: boolean;
  /** Grid classes of the place it stands in. */
  readonly place?: string;
  /** Instead of the topic: "Something different". */
  readonly label?: string;
  /** Key points under a large card's picture. */
  readonly points?: readonly PointView[];
}

export function Card(props: CardProps) {
  const { card, size = 'plain', picture = true, summary = true, place, label, points = [] } = props;
  const shown = picture ? card.picture : null;
  const text = (
    <>
      <CardTop card={card} label={label} />
      <CardTitle card={card} />
      {summary && card.summary ? (
        <p class="card__sum">
          <bdi lang={card.language ?? undefined}>{card.summary}</bdi>
        </p>
      ) : null}
      <CardNews card={card} />
      {card.differ ? <p class="differ">Publishers differ: {card.differ}</p> : null}
      <CardMeta card={card} />
      {card.item ? <Why item={card.item} isOwn={card.isOwn} /> : null}
    </>
  );
  const classes = `card${size === 'plain' ? '' : ` card--${size}`}${shown ? '' : ' card--bare'}`;
  return (
    <article class={place ? `${classes} ${place}` : classes} id={`s${card.id}`} data-story={card.id}>
      {size === 'large' && (shown || points.length > 0) ? (
        <div class="card--side">
          <div class="card__beside">
            {shown ? <Pic picture={shown} /> : null}
            <Points points={points} />
          </div>
          <div>{text}</div>
        </div>
      ) : (
        <>
          {shown ? <Pic picture={shown} /> : null}
          {text}
        </>
      )}
    </article>
  );
}

/** For who saw the story before. */
export function CardNews({ card }: { card: CardView }) {
  return card.news ? (
    <p class="card__news">
      <b>New since you looked:</b> {card.news}
    </p>
  ) : null;
}

/** Topic, age and actions in one line. What has no topic is news all the same: an age alone says nothing of what. */
export function CardTop({ card, label, accent }: { card: CardView; label?: string; accent?: boolean }) {
  const kind = accent ? 'label label--accent' : 'label';
  return (
    <div class="card__top">
      {label ? (
        <span class={kind}>{label}</span>
      ) : card.topic ? (
        <a class={kind} href={card.topic.href}>
          {card.topic.name}
        </a>
      ) : (
        <span class={kind}>News</span>
      )}
      <time class="age" datetime={card.datetime}>
        {card.age}
      </time>
      <Acts card={card} />
    </div>
  );
}

export function Acts({ card }: { card: Pick<CardView, 'id' | 'saved'> }) {
  return (
    // biome-ignore lint/security/noDangerouslySetInnerHtml: made of a number and our own constants.
    <div class="acts" dangerouslySetInnerHTML={{ __html: actsHtml(card.id, card.saved) }} />
  );
}

export function CardTitle({ card }: { card: CardView }) {
  return (
    <h3 class="card__title">
      <a href={card.href}>
        <bdi lang={card.language ?? undefined}>{card.title}</bdi>
      </a>
    </h3>
  );
}

/** First to report in bold, the rest by name or number. */
export function CardMeta({ card }: { card: CardView }) {
  return (
    <p class="card__meta">
      <PublisherNames names={card.publishers} />
      {card.coverage ? <span class="nowrap"> · {card.coverage}</span> : null}
    </p>
  );
}

export function PublisherNames({ names }: { names: readonly string[] }) {
  const [first, ...rest] = names;
  if (!first) return null;
  return (
    <>
      <b>
        <bdi>{first}</bdi>
      </b>
      {rest.map((name) => (
        <>
          , <bdi>{name}</bdi>
        </>
      ))}
    </>
  );
}
