// The search page: the field, what can be typed into it, the hits, or what to try when there are none.
import { EmptyState } from '../../components/empty-state.tsx';
import { Notice } from '../../components/notice.tsx';
import { PageHead } from '../../components/page-head.tsx';
import { Pager } from '../../components/pager.tsx';
import { Layout } from '../../layout/layout.tsx';
import type { Frame } from '../../page-kit.ts';
import type { HitView, SearchView } from './view.ts';

export interface SearchPageProps {
  readonly frame: Frame;
  readonly view: SearchView;
  /** A publisher's slug for the examples. */
  readonly exampleSource: string;
  /** 2026-11-12: a day some time ago, for the examples. */
  readonly exampleDay: string;
}

export function SearchPage({ frame, view, exampleSource, exampleDay }: SearchPageProps) {
  return (
    <Layout frame={frame} title={view.asked ? `${view.typed} · Search` : 'Search'} current="search">
      <PageHead title="Search" dek={view.filters} />
      <search>
        <form class="ask" action="/search">
          <label class="vh" for="q">
            Search the text of all articles
          </label>
          <input
            id="q"
            name="q"
            type="search"
            value={view.typed}
            maxlength={500}
            placeholder="Words, or a “phrase”"
          />
          <button class="btn btn--main" type="submit">
            Search
          </button>
        </form>
      </search>
      {view.notes.length > 0 ? (
        <Notice kind="note">
          {view.notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
        </Notice>
      ) : null}
      <div class="cols grid">
        <div class="main">
          {view.hits.length > 0 ? <Hits view={view} /> : null}
          {view.asked && view.hits.length === 0 ? <NoHits view={view} /> : null}
          {view.asked ? null : <Operators source={exampleSource} day={exampleDay} />}
        </div>
        {view.asked ? (
          <aside class="side" aria-label="How to search">
            <Operators source={exampleSource} day={exampleDay} />
          </aside>
        ) : null}
      </div>
    </Layout>
  );
}

function Hits({ view }: { view: SearchView }) {
  return (
    <>
      <ol class="hits" start={(view.page - 1) * 20 + 1}>
        {view.hits.map((hit) => (
          <li key={hit.key}>
            <Hit hit={hit} />
          </li>
        ))}
      </ol>
      {view.previousHref || view.nextHref ? (
        <Pager label="Pages of results" previousHref={view.previousHref} nextHref={view.nextHref}>
          Page {view.page}
        </Pager>
      ) : null}
    </>
  );
}

function Hit({ hit }: { hit: HitView }) {
  return (
    <article>
      <p class="card__meta">
        {hit.publisher && hit.publisherHref ? (
          <a href={hit.publisherHref}>
            <b>
              <bdi>{hit.publisher}</bdi>
            </b>
          </a>
        ) : null}{' '}
        <time datetime={hit.datetime}>{hit.age}</time>
      </p>
      <h2 class="card__title">
        <a href={hit.href}>
          <bdi lang={hit.language ?? undefined}>{hit.title}</bdi>
        </a>
      </h2>
      <p class="card__sum">
        <bdi lang={hit.language ?? undefined}>
          {hit.snippet.map(({ text, match }, i) => (match ? <mark key={`${i}${text}`}>{text}</mark> : text))}
        </bdi>
      </p>
      {hit.story ? (
        <p class="card__meta">
          <a class="text-link" href={hit.story.href}>
            {hit.story.label}
          </a>
        </p>
      ) : null}
    </article>
  );
}

function NoHits({ view }: { view: SearchView }) {
  const everywhere = { href: view.withoutFiltersHref, name: 'Search everywhere and at any time' };
  const back = { href: view.previousHref, name: 'Back a page' };
  return (
    <EmptyState
      title="Nothing found"
      text={view.nothing}
      ways={[everywhere, back].flatMap(({ href, name }) => (href ? [{ href, name }] : []))}
      plain={view.withoutFiltersHref === null}
    />
  );
}

function Operators({ source, day }: { source: string; day: string }) {
  const rows: readonly (readonly [string, string])[] = [
    ['water permit', 'Both words, anywhere in title or text'],
    ['"water permit"', 'The phrase as it stands'],
    ['water -permit', 'Without that word; a minus excludes a "phrase", source: or topic: too'],
    [`source:${source}`, 'One publisher, by its name; put a name of several words in quotes'],
    ['topic:climate', 'A topic with the topics under it'],
    [`after:${day}`, `From that day on; also 7d, 2w, 3m, yesterday, ${day.slice(0, 4)}`],
    [`before:${day}`, 'Before that day'],
  ];
  return (
    <section class="block" aria-labelledby="how">
      <div class="block__head">
        <h2 id="how">What can be typed</h2>
        <span>they can be combined</span>
      </div>
      <dl class="facts facts--code">
        {rows.map(([example, meaning]) => (
          <div key={example}>
            <dt>
              <a href={`/search?${new URLSearchParams({ q: example })}`}>
                <code>{example}</code>
              </a>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
