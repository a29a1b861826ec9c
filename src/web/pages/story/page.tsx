// The story page: head, what is new, key points, where publishers differ, coverage, background, who and what.
import { Card } from '../../components/card.tsx';
import { Icon } from '../../components/icon.tsx';
import { Pic } from '../../components/picture.tsx';
import { Says } from '../../components/points.tsx';
import { Why } from '../../components/why.tsx';
import { actFormId, Layout } from '../../layout/layout.tsx';
import type { Frame } from '../../page-kit.ts';
import { Coverage } from './coverage.tsx';
import { Differences, Elsewhere, KeyPoints, NewSince } from './main-column.tsx';
import { Entities, Timeline } from './side-column.tsx';
import type { StoryView } from './view.ts';

export function StoryPage({ frame, view }: { frame: Frame; view: StoryView }) {
  const hasSide = view.timeline.length + view.entities.length > 0;
  return (
    <Layout frame={frame} title={view.title}>
      <article data-story={view.id} data-opened>
        <StoryHead view={view} isEditor={frame.isAdmin && frame.accounts} />
        <div class={hasSide ? 'cols grid' : 'cols cols--one grid'}>
          <div class="main">
            {view.news ? <NewSince news={view.news} /> : null}
            {view.points.length > 0 ? <KeyPoints points={view.points} language={view.language} /> : null}
            <Differences differences={view.differences} />
            <Coverage rows={view.coverage} publishers={view.publishers} sameHands={view.sameHands} />
            <Elsewhere lines={view.elsewhere} />
          </div>
          {hasSide ? (
            <aside class="side" aria-label="Background">
              {view.timeline.length > 0 ? <Timeline lines={view.timeline} /> : null}
              {view.entities.length > 0 ? <Entities entities={view.entities} /> : null}
            </aside>
          ) : null}
        </div>
        {view.related.length > 0 ? <Related cards={view.related} /> : null}
      </article>
    </Layout>
  );
}

/** Across the whole page: two columns seldom end together, and this closes them. */
function Related({ cards }: { cards: StoryView['related'] }) {
  return (
    <section class="block">
      <div class="block__head">
        <h2>Related</h2>
      </div>
      <div class="row row--related grid">
        {cards.map((card, index) => (
          <Card card={card} place={index === 0 ? 'w4' : 'w4 ruled'} key={card.id} />
        ))}
      </div>
    </section>
  );
}

/** `isEditor`: whoever runs an installation of several readers. */
function StoryHead({ view, isEditor }: { view: StoryView; isEditor: boolean }) {
  const language = view.language ?? undefined;
  return (
    <header class="head grid">
      <div class="head__text">
        {view.topic ? (
          <a class="label label--accent" href={view.topic.href}>
            {view.topic.name}
          </a>
        ) : null}
        <h1>
          <bdi lang={language}>{view.title}</bdi>
        </h1>
        {view.dek ? (
          <p class="dek">
            <bdi lang={language}>{view.dek}</bdi> {view.dekSource ? <Says point={view.dekSource} /> : null}
          </p>
        ) : null}
        <p class="head__meta">
          <span>
            Updated{' '}
            <b>
              <time datetime={view.updated.datetime}>{view.updated.when}</time>
            </b>
            {view.updated.ago ? `, ${view.updated.ago}` : null}
          </span>
          <span>
            {view.publishers}, {view.articles}
          </span>
          {view.since ? <span>{view.since}</span> : null}
        </p>
        <StoryActs view={view} />
        {isEditor ? (
          <p>
            <a class="text-link" href={`/settings/editors?story=${view.id}#steer`}>
              Pin, boost, bury or exclude it
            </a>
          </p>
        ) : null}
        {view.why ? <Why item={view.why.item} isOwn ask={view.why.ask} /> : null}
      </div>
      {view.picture ? (
        <figure class="head__pic">
          <Pic picture={view.picture} first />
          {view.picture.caption ? <figcaption>{view.picture.caption}</figcaption> : null}
        </figure>
      ) : null}
    </header>
  );
}

function StoryActs({ view: { id, saved, wished, followed } }: { view: StoryView }) {
  const act = (name: string) => `/stories/${id}/${name}`;
  return (
    <div class="btns head__acts">
      <button
        type="submit"
        class="btn btn--main"
        form={actFormId}
        formaction={act(followed ? 'unfollow' : 'follow')}
        aria-pressed={followed}
      >
        {followed ? 'Following' : 'Follow this story'}
      </button>
      <button
        type="submit"
        class="btn"
        form={actFormId}
        formaction={act(saved ? 'unsave' : 'save')}
        aria-pressed={saved}
      >
        <Icon name="save" />
        {saved ? 'Saved' : 'Save'}
      </button>
      <button
        type="submit"
        class="btn"
        form={actFormId}
        formaction={act(wished ? 'unwish' : 'more')}
        aria-pressed={wished}
      >
        More like this
      </button>
      <button type="submit" class="btn" form={actFormId} formaction={act('less')}>
        <Icon name="less" />
        Less like this
      </button>
      <button type="submit" class="btn" form={actFormId} formaction={act('hide')}>
        <Icon name="hide" />
        Hide
      </button>
    </div>
  );
}
