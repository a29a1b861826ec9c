// The settings page: how it looks, where and in which languages, personalisation, the sample, accounts.

import { Chips } from '../../components/field.tsx';
import { Notice } from '../../components/notice.tsx';
import { Block, PageHead } from '../../components/page-head.tsx';
import { Personalise } from '../../components/personalise.tsx';
import { Layout } from '../../layout/layout.tsx';
import type { Frame } from '../../page-kit.ts';
import { AccountSettings, type AccountView } from './account-settings.tsx';
import type { SettingsView } from './view.ts';

export interface SettingsPageProps {
  readonly frame: Frame;
  readonly view: SettingsView;
  readonly account: AccountView | null;
  readonly notice: { readonly kind: 'done' | 'problem'; readonly text: string } | null;
}

export function SettingsPage({ frame, view, account, notice }: SettingsPageProps) {
  return (
    <Layout frame={frame} title="Settings" current="settings">
      <PageHead title="Settings" />
      {notice ? (
        <Notice kind={notice.kind}>
          <p>{notice.text}</p>
        </Notice>
      ) : null}
      <div class="cols grid">
        <div class="main">
          <Looks view={view} />
          <PlaceAndLanguages view={view} />
          {account ? <AccountSettings view={account} /> : null}
        </div>
        <aside class="side" aria-label="Personalisation and more">
          <Personalise on={view.personalise} back="/settings?said=saved" />
          {view.canManage ? <Sample on={view.sampleOn} /> : null}
          <Block title="More of what is yours">
            <ul class="links">
              <li>
                <a href="/interests">Your interests</a>
              </li>
              <li>
                <a href="/welcome/topics">Topics and countries</a>
              </li>
              <li>
                <a href="/sources">Sources</a>
              </li>
              <li>
                <a href="/privacy">Your data: export, forget, erase</a>
              </li>
              <li>
                <a href="/transparency">How the order is made</a>
              </li>
              {view.canManage ? (
                <li>
                  <a href="/settings/editors">Editors’ controls</a>
                </li>
              ) : null}
              <li>
                <a href="/help">Keyboard and help</a>
              </li>
            </ul>
          </Block>
        </aside>
      </div>
    </Layout>
  );
}

function Looks({ view }: { view: SettingsView }) {
  return (
    <Block title="Looks">
      <form method="post" action="/settings/looks" class="form">
        <Chips name="theme" legend="Theme" showLegend kind="radio" choices={view.themes} />
        <Chips name="textSize" legend="Size of text" showLegend kind="radio" choices={view.textSizes} />
        <button class="btn" type="submit">
          Save
        </button>
      </form>
    </Block>
  );
}

function PlaceAndLanguages({ view }: { view: SettingsView }) {
  return (
    <Block title="Time and languages">
      <form method="post" action="/settings/place" class="form">
        <div class="line-field">
          <label for="timeZone">Time zone</label>
          <select id="timeZone" name="timeZone" aria-describedby="timeZone-hint">
            <option value="" selected={view.timeZone === null}>
              As the server: {view.serverZone}
            </option>
            {view.timeZones.map((zone) => (
              <option key={zone} value={zone} selected={zone === view.timeZone}>
                {zone.replaceAll('_', ' ')}
              </option>
            ))}
          </select>
          <p class="note-line" id="timeZone-hint">
            {view.clock}
          </p>
        </div>
        <Chips
          name="language"
          legend="Languages you read: none chosen means all"
          showLegend
          choices={view.languages}
        />
        <button class="btn" type="submit">
          Save
        </button>
      </form>
    </Block>
  );
}

function Sample({ on }: { on: boolean }) {
  return (
    <Block title="Sample newsroom" fact={on ? 'on' : 'off'}>
      <p class="block__text">
        A fictional town with eight fictional publishers, to look round without a network.
      </p>
      <form method="post" action="/settings/sample" class="form">
        <input
          type="hidden"
          name="back"
          value={on ? '/settings?said=sample-off' : '/settings?said=sample-on'}
        />
        <button class="btn" type="submit" name="sample" value={on ? 'off' : 'on'}>
          {on ? 'Remove the sample newsroom' : 'Add it'}
        </button>
      </form>
    </Block>
  );
}
