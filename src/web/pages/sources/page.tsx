// The sources page: add one, take packs, bring OPML, and the list with its health.
import { EmptyState } from '../../components/empty-state.tsx';
import { TextField } from '../../components/field.tsx';
import { Notice } from '../../components/notice.tsx';
import { Block, PageHead } from '../../components/page-head.tsx';
import { Pager } from '../../components/pager.tsx';
import { Progress, type ProgressView } from '../../components/progress.tsx';
import { Layout } from '../../layout/layout.tsx';
import type { Frame } from '../../page-kit.ts';
import type { SourceFolder, SourceRow, SourcesView } from './view.ts';

export interface SourcesPageProps {
  readonly frame: Frame;
  readonly view: SourcesView;
  readonly progress: ProgressView;
  readonly notice: { readonly kind: 'done' | 'problem'; readonly text: string } | null;
  /** What was typed, when it could not be added. */
  readonly address: string;
}

export function SourcesPage({ frame, view, progress, notice, address }: SourcesPageProps) {
  return (
    <Layout
      frame={frame}
      title="Sources"
      current="sources"
      refreshSeconds={progress.running ? 20 : undefined}
    >
      <PageHead label="Sources" title="Whom you read" dek={view.summary} />
      {notice ? (
        <Notice kind={notice.kind}>
          <p>{notice.text}</p>
        </Notice>
      ) : null}
      {view.warning ? (
        <Notice kind="problem">
          <p>{view.warning}</p>
        </Notice>
      ) : null}
      <div class="cols grid">
        <div class="main">
          <Filters view={view} />
          {view.folders.map((folder) => (
            <Folder key={folder.name} folder={folder} canManage={view.canManage} back={frame.path} />
          ))}
          {view.total === 0 ? <NoSources /> : null}
          {view.range ? (
            <Pager label="Pages" previousHref={view.previousHref} nextHref={view.nextHref}>
              {view.range}
            </Pager>
          ) : null}
        </div>
        <aside class="side" aria-label="Add and refresh">
          <AddSource address={address} />
          <Refresh progress={progress} back={frame.path} canManage={view.canManage} />
          <Opml />
          {view.sampleOn && view.canManage ? <Sample /> : null}
        </aside>
      </div>
    </Layout>
  );
}

function Filters({ view }: { view: SourcesView }) {
  if (view.filters.length < 2) return null;
  return (
    <nav class="tabs" aria-label="Which sources">
      <ul>
        {view.filters.map(({ key, label, current }) => (
          <li key={key}>
            <a
              href={key === 'all' ? '/sources' : `/sources?show=${key}`}
              aria-current={current ? 'page' : undefined}
            >
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Folder(props: { folder: SourceFolder; canManage: boolean; back: string }) {
  const { name, rows, removeHref } = props.folder;
  const fact = removeHref ? (
    <>
      {rows.length} ·{' '}
      <a href={removeHref} aria-label={`Remove all of ${name}`}>
        Remove all
      </a>
    </>
  ) : (
    `${rows.length}`
  );
  return (
    <Block title={name || 'In no folder'} fact={fact}>
      <ul class="src">
        {rows.map((row) => (
          <Row key={row.id} row={row} canManage={props.canManage} back={props.back} />
        ))}
      </ul>
    </Block>
  );
}

function Row({ row, canManage, back }: { row: SourceRow; canManage: boolean; back: string }) {
  const actions = `/sources/${row.id}`;
  return (
    <li class={`src__row src__row--${row.state}`}>
      <p class="src__name">
        <a href={actions}>
          <bdi>{row.title}</bdi>
        </a>
        {row.publisher ? (
          <small>
            <bdi>{row.publisher}</bdi>
          </small>
        ) : null}
      </p>
      {row.state === 'well' ? null : <p class="src__health">{row.health}</p>}
      <p class="src__facts">
        {factsOf(row).map((fact, i, all) => (
          <>
            {/* Lines break between facts, and the dot stays with the one before it. */}
            <span class="nowrap">{i < all.length - 1 ? `${fact} ·` : fact}</span>{' '}
          </>
        ))}
      </p>
      {canManage ? (
        <form class="src__acts" method="post">
          <input type="hidden" name="back" value={back} />
          {row.state === 'paused' ? (
            <button type="submit" formaction={`${actions}/resume`} aria-label={`Resume ${row.title}`}>
              Resume
            </button>
          ) : (
            <button type="submit" formaction={`${actions}/pause`} aria-label={`Pause ${row.title}`}>
              Pause
            </button>
          )}
          <a href={`${actions}/remove`} aria-label={`Remove ${row.title}`}>
            Remove
          </a>
        </form>
      ) : null}
    </li>
  );
}

function factsOf(row: SourceRow): readonly string[] {
  const read = row.state === 'well' && `${row.health.charAt(0).toLowerCase()}${row.health.slice(1, -1)}`;
  return [row.weekly, row.last && `newest ${row.last}`, row.share, read].filter(
    (fact) => typeof fact === 'string',
  );
}

function NoSources() {
  return (
    <EmptyState
      title="No sources yet"
      text="Paste the address of a site you read, take a pack of publishers, or bring an OPML file from another reader."
      ways={[{ href: '/sources/packs', name: 'See the packs' }]}
    />
  );
}

function AddSource({ address }: { address: string }) {
  return (
    <Block title="Add a source" id="add">
      <form method="post" action="/sources/add" class="form">
        <TextField
          id="address"
          name="address"
          label="Address of a site or a feed"
          value={address}
          required
          maxLength={2000}
          placeholder="example.com"
        />
        <TextField id="folder" name="folder" label="Folder" hint="May be left empty." maxLength={200} />
        <div class="btns">
          <button class="btn btn--main" type="submit">
            Add
          </button>
          <a class="btn" href="/sources/packs">
            Packs of publishers
          </a>
        </div>
      </form>
    </Block>
  );
}

function Refresh(props: { progress: ProgressView; back: string; canManage: boolean }) {
  const { running } = props.progress;
  return (
    <Block title="Reading" id="reading">
      <Progress view={props.progress} />
      {props.canManage ? (
        <form method="post" action="/sources/refresh" class="form">
          <input type="hidden" name="back" value={props.back} />
          <button class="btn" type="submit" disabled={running}>
            {running ? 'Reading now' : 'Read all sources now'}
          </button>
        </form>
      ) : (
        <p class="block__text">Sources are read by themselves, each as often as it publishes.</p>
      )}
    </Block>
  );
}

function Opml() {
  return (
    <Block title="OPML" fact="a list of sources that other readers understand">
      <form method="post" action="/sources/import" encType="multipart/form-data" class="form">
        <label class="file" for="opml">
          <span>OPML file</span>
          <input id="opml" name="opml" type="file" accept=".opml,.xml,text/xml,text/x-opml" required />
        </label>
        <div class="btns">
          <button class="btn" type="submit">
            Import
          </button>
          <a class="btn" href="/api/v1/opml" download="broadsheet.opml">
            Export
          </a>
        </div>
      </form>
    </Block>
  );
}

function Sample() {
  return (
    <Block title="Sample newsroom" fact="fictional">
      <p class="block__text">Eight invented publishers stand among your sources.</p>
      <form method="post" action="/settings/sample" class="form">
        <input type="hidden" name="back" value="/sources" />
        <button class="btn" type="submit" name="sample" value="off">
          Remove the sample newsroom
        </button>
      </form>
    </Block>
  );
}
