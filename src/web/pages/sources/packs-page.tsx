// All packs, to add any of them later.

import { TextField } from '../../components/field.tsx';
import { PackChoice } from '../../components/packs.tsx';
import { PageHead } from '../../components/page-head.tsx';
import { Layout } from '../../layout/layout.tsx';
import type { PackGroups } from '../../pack-view.ts';
import type { Frame } from '../../page-kit.ts';

export function PacksPage({ frame, packs }: { frame: Frame; packs: PackGroups }) {
  return (
    <Layout frame={frame} title="Packs of publishers" current="sources">
      <PageHead
        label="Sources"
        title="Packs of publishers"
        dek="Well-known publishers by topic and country. Those by topic hold publishers in your languages; each can be dropped again by itself, or a whole pack by its folder."
      />
      {packs.byTopic.length > 0 ? (
        <form method="post" action="/sources/packs">
          <PackChoice groups={packs} />
          <div class="pack-folder">
            <TextField
              id="folder"
              name="folder"
              label="Folder"
              hint="May be left empty: each pack then has a folder of its own name."
              maxLength={200}
            />
          </div>
          <div class="start">
            <p>What you have already is not added twice.</p>
            <a class="btn" href="/sources">
              Back to the sources
            </a>
            <button class="btn btn--main" type="submit">
              Add what is ticked
            </button>
          </div>
        </form>
      ) : (
        <p class="block__text">No packs come with this version.</p>
      )}
    </Layout>
  );
}
