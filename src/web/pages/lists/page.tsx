// A list of stories as a page.
import type { ComponentChildren } from 'preact';
import { StoryRow } from '../../components/story-row.tsx';
import { Layout } from '../../layout/layout.tsx';
import type { Frame } from '../../page-kit.ts';
import type { ListView } from './view.ts';

export interface ListPageProps {
  readonly frame: Frame;
  readonly view: ListView;
  /** Between head and list: buttons to follow or mute, facts about a publisher. */
  readonly children?: ComponentChildren;
}

export function ListPage({ frame, view, children }: ListPageProps) {
  const isEmpty = view.groups.length === 0;
  return (
    <Layout frame={frame} title={view.title} current={view.current}>
      <header class="list-head">
        <h1>{view.title}</h1>
        <p>{view.note}</p>
        {children}
      </header>
      {isEmpty ? <Nothing empty={view.empty} /> : null}
      <div class="list" data-edition={view.editionId ?? undefined}>
        {view.groups.map((group) => (
          <section class="list__group grid" key={group.name} aria-label={group.name ?? 'Stories'}>
            {group.name ? <h2 class="list__day">{group.name}</h2> : null}
            <div class="list__stories">
              {group.stories.map((card) => (
                <StoryRow card={card} byCoverage={view.byCoverage} level={group.name ? 3 : 2} key={card.id} />
              ))}
            </div>
          </section>
        ))}
      </div>
      {view.moreHref ? (
        <p class="list__more">
          <a class="btn" href={view.moreHref} rel="next">
            Older stories
          </a>
        </p>
      ) : null}
    </Layout>
  );
}

function Nothing({ empty }: { empty: ListView['empty'] }) {
  return (
    <section class="state">
      <h2>{empty.title}</h2>
      <p>{empty.text}</p>
      <p class="btns">
        <a class="btn btn--main" href={empty.href}>
          {empty.link}
        </a>
      </p>
    </section>
  );
}
