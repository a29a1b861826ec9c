// The saved page: stories put aside, by the day they were saved.
import { PageHead } from '../../components/page-head.tsx';
import { StoryRow } from '../../components/story-row.tsx';
import { Layout } from '../../layout/layout.tsx';
import type { Frame } from '../../page-kit.ts';
import type { SavedView } from './view.ts';

export function SavedPage({ frame, view }: { frame: Frame; view: SavedView }) {
  return (
    <Layout frame={frame} title="Saved" current="saved">
      <PageHead title="Saved" dek="Kept until you take them off, also when the publisher takes them down." />
      {view.groups.length === 0 ? <Nothing /> : null}
      <div class="list">
        {view.groups.map((group) => (
          <section class="list__group grid" key={group.name} aria-label={group.name}>
            <h2 class="list__day">{group.name}</h2>
            <div class="list__stories">
              {group.cards.map((card) => (
                <StoryRow card={card} level={3} key={card.id} />
              ))}
            </div>
          </section>
        ))}
      </div>
      {view.olderHref ? (
        <p class="list__more">
          <a class="btn" href={view.olderHref} rel="next">
            Saved earlier
          </a>
        </p>
      ) : null}
    </Layout>
  );
}

function Nothing() {
  return (
    <section class="state">
      <h2>Nothing saved yet</h2>
      <p>
        The bookmark beside a story puts it here, to be read later or kept. On a keyboard it is the S key.
      </p>
      <p class="btns">
        <a class="btn btn--main" href="/">
          To the front page
        </a>
      </p>
    </section>
  );
}
