// The reader view of one article.
import { OwnerSource } from '../../components/owner-source.tsx';
import { Pic } from '../../components/picture.tsx';
import { Layout } from '../../layout/layout.tsx';
import type { Frame } from '../../page-kit.ts';
import { Changes } from './changes.tsx';
import { ArticleEnd, Notes, Tools } from './parts.tsx';
import type { ArticleView } from './view.ts';

export interface ArticlePageProps {
  readonly frame: Frame;
  readonly view: ArticleView;
  /** The reader came for what was changed. */
  readonly showsChanges: boolean;
}

export function ArticlePage({ frame, view, showsChanges }: ArticlePageProps) {
  const language = view.language ?? undefined;
  return (
    <Layout frame={frame} title={view.title}>
      <article class="read grid" data-read={view.id} data-story={view.storyId} data-opened>
        <header class="read__head">
          {view.story ? (
            <a class="label label--accent" href={view.story.href}>
              Part of: <bdi>{view.story.title}</bdi>
            </a>
          ) : null}
          {view.kind ? <p class="label">{view.kind}</p> : null}
          <h1>
            <bdi lang={language}>{view.title}</bdi>
          </h1>
          {view.dek ? (
            <p class="dek">
              <bdi lang={language}>{view.dek}</bdi>
            </p>
          ) : null}
          <Byline view={view} />
          <Changes changes={view.changes} language={view.language} isOpen={showsChanges} />
          {view.disclosure ? (
            <p class="disclose">
              {view.disclosure.sentence}{' '}
              {view.disclosure.source ? <OwnerSource source={view.disclosure.source} /> : null}
            </p>
          ) : null}
          <Tools view={view} textSize={frame.textSize} />
        </header>
        {view.picture ? (
          <figure class="read__pic">
            <Pic picture={view.picture} first />
            {view.picture.caption ? (
              <figcaption>
                <bdi lang={language}>{view.picture.caption}</bdi>
              </figcaption>
            ) : null}
          </figure>
        ) : null}
        <div class="read__body">
          {view.sounds.map(({ href, mediaType, name }) => (
            <figure class="sound" key={href}>
              {/* biome-ignore lint/a11y/useMediaCaption: publishers' feeds bring no captions. */}
              <audio controls preload="none">
                <source src={href} type={mediaType} />
              </audio>
              <figcaption>{name}; played from the publisher</figcaption>
            </figure>
          ))}
          {view.html === '' ? null : (
            <div
              class="prose"
              lang={language}
              dir="auto"
              // biome-ignore lint/security/noDangerouslySetInnerHtml: sanitised at ingest, see article-html.ts.
              dangerouslySetInnerHTML={{ __html: view.html }}
            />
          )}
          {view.partial ? <p class="partial">{view.partial}</p> : null}
        </div>
        <Notes view={view} />
        <ArticleEnd view={view} />
      </article>
    </Layout>
  );
}

function Byline({ view }: { view: ArticleView }) {
  const publisher = (
    <b>
      <bdi>{view.publisher}</bdi>
    </b>
  );
  return (
    <p class="byline">
      {view.publisherHref ? <a href={view.publisherHref}>{publisher}</a> : publisher}
      {view.author ? (
        <>
          {' · '}
          <bdi>{view.author}</bdi>
        </>
      ) : null}
      {' · '}
      <time datetime={view.datetime}>{view.published}</time>
      {view.updated ? `, ${view.updated}` : null}
      {view.minutes ? ` · ${view.minutes}` : null}
    </p>
  );
}
