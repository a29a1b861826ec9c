// The parts of the front page around its rows: what is new, briefs, sections, the last line.
import { Card } from '../../components/card.tsx';
import type { CardView } from '../../components/card-view.ts';
import { Why } from '../../components/why.tsx';
import type { FrontView } from './view.ts';

export function Since({ since }: { since: NonNullable<FrontView['since']> }) {
  return (
    <section class="since grid" aria-label="Since you last looked">
      <p class="since__head">
        <b>Since you last looked</b>
        {since.when}
      </p>
      {since.changes.map((change) => (
        <div key={change.href}>
          <a href={change.href}>
            <bdi>{change.title}</bdi>
            <span>{change.what}</span>
          </a>
        </div>
      ))}
    </section>
  );
}

export function Rail({ briefs }: { briefs: readonly CardView[] }) {
  return (
    <aside class="rail" aria-label="Briefs">
      <h2 class="rail__head">
        In brief<span>from your publishers, by time</span>
      </h2>
      <ul>
        {briefs.map((card) => (
          <li class="brief" id={`s${card.id}`} data-story={card.id} key={card.id}>
            <time datetime={card.datetime}>{card.clock}</time>
            <p>
              <a href={card.href}>
                <bdi lang={card.language ?? undefined}>{card.title}</bdi>
              </a>{' '}
              <small>
                <bdi>{card.publishers[0]}</bdi>
                {card.others > 0 ? `, +${card.others}` : null}
              </small>
            </p>
          </li>
        ))}
      </ul>
    </aside>
  );
}

export function Section({ section }: { section: FrontView['sections'][number] }) {
  const { shape, first, columns, hasSummaries } = section.desk;
  const isAlone = columns.every((list) => list.length === 0);
  const card = first ? <Card card={first} size={isAlone || shape === 'few' ? 'large' : 'plain'} /> : null;
  const lists = columns.map((list) =>
    list.length > 0 ? <List cards={list} summary={hasSummaries} key={list[0]?.id} /> : null,
  );
  const [below, ...beside] = lists;
  return (
    <section class={`sect sect--${shape}`}>
      <div class="sect__head">
        <h2>{section.href ? <a href={section.href}>{section.name}</a> : section.name}</h2>
        <span>{section.share}</span>
      </div>
      <div class={isAlone ? 'sect__body sect__body--one' : 'sect__body'}>
        {shape === 'few' ? (
          <>
            {card}
            {lists}
          </>
        ) : (
          <>
            <div>
              {card}
              {below}
            </div>
            {beside}
          </>
        )}
      </div>
    </section>
  );
}

function List({ cards, summary }: { cards: readonly CardView[]; summary: boolean }) {
  return (
    <ul class="sect__list">
      {cards.map((card) => (
        <ListLine card={card} summary={summary} key={card.id} />
      ))}
    </ul>
  );
}

function ListLine({ card, summary }: { card: CardView; summary: boolean }) {
  return (
    <li id={`s${card.id}`} data-story={card.id}>
      <h3>
        <a href={card.href}>
          <bdi lang={card.language ?? undefined}>{card.title}</bdi>
        </a>
      </h3>
      {summary && card.summary ? (
        <p class="card__sum">
          <bdi lang={card.language ?? undefined}>{card.summary}</bdi>
        </p>
      ) : null}
      <p>
        <b>
          <bdi>{card.publishers[0]}</bdi>
        </b>
        {card.others > 0 ? ` +${card.others}` : null} · <time datetime={card.datetime}>{card.age}</time>
      </p>
      {card.item ? <Why item={card.item} isOwn={card.isOwn} /> : null}
    </li>
  );
}

export function TheEnd({ end }: { end: FrontView['end'] }) {
  return (
    <section class="done grid" aria-label="End of this edition">
      <div>
        <h2>You are up to date</h2>
        <p>{end.text}</p>
      </div>
      <ul>
        <li>
          <a href="/latest">
            Latest, in order of time<span>no profile used</span>
          </a>
        </li>
        <li>
          <a href="/most-covered">
            Most covered<span>no profile used</span>
          </a>
        </li>
        <li>
          <a href="/?new">
            A new page now<span>with what came since</span>
          </a>
        </li>
        <li>
          <a href={end.moreHref}>
            More stories for you<span>beyond this edition</span>
          </a>
        </li>
        <li>
          <details class="left-out">
            <summary>
              What was left out, and why<span>{end.leftOut}</span>
            </summary>
            <ul>
              {end.removed.map(({ why, count }) => (
                <li key={why}>
                  {why}
                  <span>{count}</span>
                </li>
              ))}
              <li>
                below the last story of this edition<span>the rest</span>
              </li>
            </ul>
          </details>
        </li>
      </ul>
    </section>
  );
}
