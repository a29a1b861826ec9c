// Around an article's text: tools, notes in the margin, the end with what comes next.

import type { ReaderSettings } from '../../../model/reader.ts';
import { CardMeta } from '../../components/card.tsx';
import { Icon } from '../../components/icon.tsx';
import { OwnerSource } from '../../components/owner-source.tsx';
import { Pic } from '../../components/picture.tsx';
import { actFormId } from '../../layout/layout.tsx';
import type { ArticleView } from './view.ts';

const sizes: readonly (readonly [ReaderSettings['textSize'], string])[] = [
  ['small', 'Smaller text'],
  ['standard', 'Standard text'],
  ['large', 'Larger text'],
];

export function Tools({ view, textSize }: { view: ArticleView; textSize: ReaderSettings['textSize'] }) {
  return (
    <div class="tools">
      <button type="button" class="listen" data-listen hidden>
        Listen
      </button>
      <fieldset class="sizes">
        <legend class="vh">Text size</legend>
        {sizes.map(([size, name]) => (
          <button
            type="submit"
            form={actFormId}
            formaction="/settings/text-size"
            name="textSize"
            value={size}
            class={`size size--${size}`}
            aria-pressed={size === textSize}
            aria-label={name}
            title={name}
            key={size}
          >
            A
          </button>
        ))}
      </fieldset>
      <button
        type="submit"
        form={actFormId}
        formaction={`/stories/${view.storyId}/${view.saved ? 'unsave' : 'save'}`}
        aria-pressed={view.saved}
      >
        <Icon name="save" />
        <span class="tools__name">{view.saved ? 'Saved' : 'Save'}</span>
      </button>
      <button type="submit" form={actFormId} formaction={`/stories/${view.storyId}/less`}>
        <Icon name="less" />
        <span class="tools__name">Less like this</span>
      </button>
      {view.originalHref ? (
        <a class="text-link push" href={view.originalHref} rel="noreferrer">
          Original
        </a>
      ) : null}
    </div>
  );
}

export function Notes({ view }: { view: ArticleView }) {
  return (
    <aside class="margin" aria-label="About this article">
      {view.story ? (
        <section>
          <h2>In this story</h2>
          <p class="serif">
            <a href={view.story.href}>
              <bdi>{view.story.title}</bdi>
            </a>
          </p>
          <p>{view.story.facts}</p>
        </section>
      ) : null}
      {view.publisherFacts || view.publisherHref ? (
        <section>
          <h2>The publisher</h2>
          {view.publisherFacts ? <p>{view.publisherFacts}</p> : null}
          {view.ownerSource ? (
            <p>
              <OwnerSource source={view.ownerSource} />
            </p>
          ) : null}
          {view.publisherHref ? (
            <p>
              <a class="text-link" href={view.publisherHref}>
                {view.publisherFacts ? 'Its other stories' : `Other stories from ${view.publisher}`}
              </a>
            </p>
          ) : null}
        </section>
      ) : null}
      {view.companies.length > 0 ? (
        <section>
          <h2>Listed companies in it</h2>
          {view.companies.map(({ name, href, ticker, listing }) => (
            <p key={href}>
              <a href={href}>
                <bdi>{name}</bdi>
              </a>{' '}
              <b class="num">{ticker}</b>
              <br />
              {listing}
            </p>
          ))}
        </section>
      ) : null}
    </aside>
  );
}

export function ArticleEnd({ view }: { view: ArticleView }) {
  const { next } = view;
  return (
    <footer class="read__end">
      <div class="btns">
        {view.originalHref ? (
          <a class="btn btn--main" href={view.originalHref} rel="noreferrer">
            <span>
              Read at <bdi>{view.publisher}</bdi>
            </span>
          </a>
        ) : null}
        {view.allCoverage ? (
          <a class="btn" href={view.allCoverage.href}>
            {view.allCoverage.text}
          </a>
        ) : null}
        <button type="submit" class="btn" form={actFormId} formaction={`/stories/${view.storyId}/more`}>
          More like this
        </button>
      </div>
      {next ? (
        <div class={next.picture ? 'next' : 'next next--bare'}>
          <p class="label">Next in your edition</p>
          <h2 class="card__title">
            <a href={next.href} rel="next">
              <bdi lang={next.language ?? undefined}>{next.title}</bdi>
            </a>
          </h2>
          {next.summary ? (
            <p class="card__sum">
              <bdi>{next.summary}</bdi>
            </p>
          ) : null}
          <CardMeta card={next} />
          {next.picture ? <Pic picture={next.picture} /> : null}
        </div>
      ) : null}
    </footer>
  );
}
