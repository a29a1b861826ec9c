// The lead: the one story that the edition puts first.
import { CardNews, CardTop, PublisherNames } from '../../components/card.tsx';
import { Pic } from '../../components/picture.tsx';
import { Points } from '../../components/points.tsx';
import { Why } from '../../components/why.tsx';
import type { LeadView } from './view.ts';

export function Lead({ lead }: { lead: LeadView }) {
  const { card, points } = lead;
  const language = card.language ?? undefined;
  return (
    <article class="lead card" id={`s${card.id}`} data-story={card.id}>
      <CardTop card={card} accent />
      <h2 class="lead__title">
        <a href={card.href}>
          <bdi lang={language}>{card.title}</bdi>
        </a>
      </h2>
      {card.summary ? (
        <p class="lead__dek">
          <bdi lang={language}>{card.summary}</bdi>
        </p>
      ) : null}
      <div class={card.picture ? 'lead__inner grid' : 'lead__inner lead__inner--bare grid'}>
        {card.picture ? (
          <figure class="lead__pic">
            <Pic picture={card.picture} first />
            {card.picture.caption ? <figcaption>{card.picture.caption}</figcaption> : null}
          </figure>
        ) : null}
        {points.length > 0 ? (
          <div class="lead__text">
            <Points points={points} />
          </div>
        ) : null}
        <div class="lead__foot">
          <p class="card__meta">
            <PublisherNames names={card.publishers} />
            {lead.coverage ? ` · ${lead.coverage}` : null}
          </p>
          <CardNews card={card} />
          {card.differ ? <p class="differ">Publishers differ: {card.differ}</p> : null}
          {card.item ? <Why item={card.item} isOwn={card.isOwn} ask="Why this?" /> : null}
        </div>
      </div>
    </article>
  );
}
