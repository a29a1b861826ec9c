// GET /privacy, and forgetting or erasing behind a page that asks.
import { Hono } from 'hono';
import type { AppEnv } from '../../../http/app-context.ts';
import type { AccountTools } from '../../account-tools.ts';
import { ConfirmPage } from '../../components/confirm-page.tsx';
import { readForm } from '../../form-fields.ts';
import { ownWords } from '../../own-words.ts';
import type { PageKit } from '../../page-kit.ts';
import { PrivacyPage, type PrivacyView } from './page.tsx';

const said: Readonly<Record<string, string>> = {
  forgotten: 'Forgotten. Your front page begins anew from what you follow.',
};

export function privacyRoutes(kit: PageKit, tools: AccountTools | null): Hono<AppEnv> {
  const { app } = kit;
  const routes = new Hono<AppEnv>();

  routes.get('/privacy', (c) => {
    const view: PrivacyView = {
      kept: kept(tools !== null),
      said: ownWords(said, c.req.query('said')),
      sharedReading: app.config.sharedReading,
    };
    return kit.answer(c, <PrivacyPage frame={kit.frame(c)} view={view} />);
  });
  routes.get('/privacy/forget', (c) =>
    kit.answer(
      c,
      <ConfirmPage
        frame={kit.frame(c)}
        label="Your data"
        title="Forget your history?"
        action="/privacy/forget"
        button="Forget it"
        leaveHref="/privacy"
      >
        <p>
          What you opened, read and hid goes, with everything learned from it. What you follow and mute, your
          saved stories and your settings stay. This cannot be undone.
        </p>
      </ConfirmPage>,
    ),
  );
  routes.post('/privacy/forget', async (c) => {
    await app.readers.forgetHistory(c.get('reader').id);
    return c.redirect('/privacy?said=forgotten', 303);
  });
  routes.get('/privacy/erase', (c) =>
    kit.answer(
      c,
      <ConfirmPage
        frame={kit.frame(c)}
        label="Your data"
        title="Erase everything about you?"
        action="/privacy/erase"
        button="Erase it all"
        leaveHref="/privacy"
      >
        <p>
          History, interests, follows, mutes, saved stories and settings: all of it goes, and this cannot be
          undone. You may want to{' '}
          <a class="text-link" href="/api/v1/reader/export" download="broadsheet-my-data.json">
            export it
          </a>{' '}
          first. The sources and their articles stay: they are not about you.
        </p>
        {tools && !c.get('isAdmin') ? (
          <div class="tick">
            <input type="checkbox" id="close" name="close" value="on" />
            <label for="close">Close my account as well</label>
          </div>
        ) : null}
      </ConfirmPage>,
    ),
  );
  routes.post('/privacy/erase', async (c) => {
    const { id } = c.get('reader');
    const form = await readForm(c);
    await app.readers.eraseAll(id);
    if (tools && !c.get('isAdmin') && form.has('close')) {
      await tools.remove(id);
      // What another open page of theirs sent in between goes as well; from now on nobody is signed in as them.
      await app.readers.remove(id);
      return c.redirect('/sign-in', 303);
    }
    return c.redirect('/welcome?did=erased', 303);
  });
  return routes;
}

function kept(accounts: boolean): PrivacyView['kept'] {
  const rows = [
    {
      what: 'What you did',
      why: 'Stories seen, opened, read (how long, how far), saved, hidden; more and less',
      long: 'Until you forget or erase it',
    },
    {
      what: 'What was learned',
      why: 'How much you care for topics, names, publishers; shown in full under Interests',
      long: 'It fades when you read no more of it',
    },
    {
      what: 'What you said',
      why: 'Follows, mutes, topics, countries, languages',
      long: 'Until you change it',
    },
    { what: 'Your last editions', why: 'To show why a story stood where it did', long: 'The newest fifty' },
    { what: 'Settings', why: 'Theme, size of text, time zone', long: 'Until you change them' },
  ];
  return accounts
    ? [
        {
          what: 'Your account',
          why: 'Name, e-mail address, password (hashed), passkeys',
          long: 'Until it is closed',
        },
        ...rows,
      ]
    : rows;
}
