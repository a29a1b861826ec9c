// One source: its facts, what is wrong, its name and folder, and what can be done.
import { TextField } from '../../components/field.tsx';
import { Notice } from '../../components/notice.tsx';
import { Block, PageHead } from '../../components/page-head.tsx';
import { Layout } from '../../layout/layout.tsx';
import type { Frame } from '../../page-kit.ts';
import type { SourceView } from './source-view.ts';

export function SourcePage({ frame, view, saved }: { frame: Frame; view: SourceView; saved: boolean }) {
  const { row } = view;
  return (
    <Layout frame={frame} title={row.title} current="sources">
      <PageHead
        label="Source"
        title={<bdi>{row.title}</bdi>}
        dek={row.state === 'failing' || row.state === 'gone' ? undefined : row.health}
      >
        <p class="head__meta">
          <a class="text-link" href="/sources">
            All sources
          </a>
          {row.publisherHref ? (
            <a class="text-link" href={row.publisherHref}>
              What it published
            </a>
          ) : null}
          {view.siteUrl ? (
            <a class="text-link" href={view.siteUrl} rel="noreferrer">
              Its site
            </a>
          ) : null}
        </p>
      </PageHead>
      {saved ? (
        <Notice kind="done">
          <p>Saved.</p>
        </Notice>
      ) : null}
      {row.state === 'failing' || row.state === 'gone' ? (
        <Notice kind="problem">
          <p>{row.health}</p>
          {view.detail ? <p class="note-line">For whoever runs this Broadsheet: {view.detail}</p> : null}
        </Notice>
      ) : null}
      <div class="cols grid">
        <div class="main">
          <Block title="How it is doing" fact={row.weekly}>
            <dl class="facts">
              {view.facts.map(({ name, value }) => (
                <div key={name}>
                  <dt>{name}</dt>
                  <dd>
                    <bdi>{value}</bdi>
                  </dd>
                </div>
              ))}
              <div>
                <dt>Feed</dt>
                <dd>
                  <FeedAddress view={view} />
                </dd>
              </div>
            </dl>
          </Block>
          {view.offeredFeeds.length > 0 ? <Offered feeds={view.offeredFeeds} /> : null}
        </div>
        {view.canManage ? <Manage view={view} /> : null}
      </div>
    </Layout>
  );
}

function FeedAddress({ view }: { view: SourceView }) {
  if (view.feedHref === null) {
    return (
      <>
        {view.feedUrl} <small>Only administrators see the rest of it.</small>
      </>
    );
  }
  return (
    <a class="text-link" href={view.feedHref} rel="noreferrer">
      {view.feedUrl}
    </a>
  );
}

function Offered({ feeds }: { feeds: readonly string[] }) {
  return (
    <Block title="Feeds found at that address">
      <ul class="ents">
        {feeds.map((feed) => (
          <li key={feed}>
            <span>{feed}</span>
            <form method="post" action="/sources/add">
              <input type="hidden" name="address" value={feed} />
              <button type="submit" aria-label={`Add ${feed}`}>
                Add
              </button>
            </form>
          </li>
        ))}
      </ul>
    </Block>
  );
}

function Manage({ view }: { view: SourceView }) {
  const { row, folder, paused } = view;
  const here = `/sources/${row.id}`;
  return (
    <aside class="side" aria-label="Change this source">
      <Block title="Name and folder">
        <form method="post" action={here} class="form">
          <TextField id="title" name="title" label="Name" value={row.title} required maxLength={200} />
          <TextField
            id="folder"
            name="folder"
            label="Folder"
            value={folder}
            hint="Folders within folders: Business / Markets"
            maxLength={300}
          />
          <button class="btn btn--main" type="submit">
            Save
          </button>
        </form>
      </Block>
      <Block title="Reading">
        <form method="post" class="form">
          <input type="hidden" name="back" value={here} />
          <div class="btns">
            <button class="btn" type="submit" formaction={`${here}/refresh`}>
              Read it now
            </button>
            <button class="btn" type="submit" formaction={`${here}/${paused ? 'resume' : 'pause'}`}>
              {paused ? 'Resume' : 'Pause'}
            </button>
            <a class="btn" href={`${here}/remove`}>
              Remove
            </a>
          </div>
        </form>
      </Block>
    </aside>
  );
}
