// GET and POST /sources/folder/remove: all sources of a folder, removed together after a question.
import { Hono } from 'hono';
import type { AppEnv, AppRequest } from '../../../http/app-context.ts';
import { httpProblem } from '../../../http/errors.ts';
import { onlyAdministrators } from '../../../http/only-administrators.ts';
import { ConfirmPage } from '../../components/confirm-page.tsx';
import { Notice } from '../../components/notice.tsx';
import { readForm } from '../../form-fields.ts';
import { packOffers } from '../../pack-offers.ts';
import type { PageKit } from '../../page-kit.ts';
import { type FolderRemoval, folderRemoval } from './folder-removal.ts';
import { removeFolderHref } from './view.ts';

const maxPathCharacters = 2_000;

export function folderRoutes(kit: PageKit): Hono<AppEnv> {
  const { app } = kit;
  const routes = new Hono<AppEnv>();

  routes.get('/sources/folder/remove', async (c) => {
    const path = (c.req.query('folder') ?? '').slice(0, maxPathCharacters);
    const removal = await removalOf(kit, c, path);
    if (!removal) {
      throw httpProblem(404, {
        title: 'There are no sources in that folder.',
        detail: 'They may have been removed or put elsewhere. Those that are read stand under Sources.',
      });
    }
    return kit.answer(
      c,
      <ConfirmPage
        frame={kit.frame(c)}
        label="Sources"
        title={`Remove all of “${removal.name}”?`}
        current="sources"
        action="/sources/folder/remove"
        button={removal.ids.length === 1 ? 'Remove it' : `Remove all ${removal.ids.length}`}
        leaveHref="/sources"
      >
        <WhatGoes removal={removal} hasChanged={c.req.query('changed') !== undefined} />
      </ConfirmPage>,
    );
  });
  routes.post('/sources/folder/remove', async (c) => {
    const form = await readForm(c);
    const removal = await removalOf(kit, c, form.text('folder', maxPathCharacters));
    if (!removal) return c.redirect('/sources', 303);
    // Somebody put a source in or took one out since the question: it is asked again.
    if (removal.mark !== form.text('mark'))
      return c.redirect(`${removeFolderHref(removal.name)}&changed`, 303);
    await app.sources.remove(removal.ids);
    return c.redirect('/sources?said=folder-removed', 303);
  });
  return routes;
}

async function removalOf(kit: PageKit, c: AppRequest, path: string): Promise<FolderRemoval | undefined> {
  onlyAdministrators(c, 'remove sources');
  const health = await kit.app.store.sources.listSourceHealth(kit.app.clock.now());
  return folderRemoval(health, path, packOffers());
}

function WhatGoes({ removal, hasChanged }: { removal: FolderRemoval; hasChanged: boolean }) {
  return (
    <>
      <input type="hidden" name="folder" value={removal.name} />
      <input type="hidden" name="mark" value={removal.mark} />
      {hasChanged ? (
        <Notice kind="problem">
          <p>Nothing was removed: the folder has changed since. This is what is in it now.</p>
        </Notice>
      ) : null}
      <div>
        <p>{removal.goes}</p>
        <ul class="confirm__list">
          {removal.titles.map((title) => (
            <li key={title}>
              <bdi>{title}</bdi>
            </li>
          ))}
          {removal.more ? <li>{removal.more}</li> : null}
        </ul>
      </div>
      <p>{removal.stays.join(' ')}</p>
    </>
  );
}
