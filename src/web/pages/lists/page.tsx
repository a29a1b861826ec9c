// A list of stories as a page.

import type { ComponentChildren } from 'preact';
import { EmptyState } from '../../components/empty-state.tsx';
import { PageHead } from '../../components/page-head.tsx';
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
      <PageHead label={view.label} title={view.title} dek={view.dek}>
        {children}
      </PageHead>
      {isEmpty ? <EmptyState {...view.empty} /> : null}
      <div class="list" data-edition={view.editionId ?? undefined}>
        {view.groups.map((group, index) => (
          <section class="list__group grid" key={group.name} aria-label={group.name ?? 'Stories'}>
            {group.name ? <h2 class="list__day">{group.name}</h2> : null}
            {view.followed && index === 0 ? <Followed followed={view.followed} /> : null}
            <div class="list__stories">
              {group.stories.map((card) => (
                <StoryRow
                  card={card}
                  mostCovered={view.mostCovered ?? undefined}
                  level={group.name ? 3 : 2}
                  key={card.id}
                />
              ))}
            </div>
          </section>
        ))}
      </div>
      {view.moreHref ? (
        <p class="list__more">
          <a class="btn" href={view.moreHref} rel="next">
            {view.moreName}
          </a>
        </p>
      ) : null}
    </Layout>
  );
}

function Followed({ followed }: { followed: NonNullable<ListView['followed']> }) {
  return (
    <aside class="list__aside" aria-label="What you follow">
      <h2 class="list__day">You follow</h2>
      <ul>
        {followed.links.map(({ href, name }) => (
          <li key={href}>
            <a href={href}>
              <bdi>{name}</bdi>
            </a>
          </li>
        ))}
      </ul>
      <p>
        <a class="text-link" href="/interests">
          {followed.further > 0 ? `${followed.further} more, and change` : 'Change'}
        </a>
      </p>
    </aside>
  );
}
