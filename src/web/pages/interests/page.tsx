// The interests page: what was learned and stated, with evidence, and every way to change it.

import { Bar } from '../../components/bar.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { Notice } from '../../components/notice.tsx';
import { Block, PageHead } from '../../components/page-head.tsx';
import { Personalise } from '../../components/personalise.tsx';
import { SubjectInput } from '../../components/subject-input.tsx';
import { SwitchedOff } from '../../components/switched-off.tsx';
import { Layout } from '../../layout/layout.tsx';
import type { Frame } from '../../page-kit.ts';
import type { InterestRow, InterestSection, InterestsView, StanceRow } from './view.ts';

export interface InterestsPageProps {
  readonly frame: Frame;
  readonly view: InterestsView;
  readonly said: string | null;
  readonly problem: string | null;
  /** Names for the field's suggestions. */
  readonly suggestions: readonly string[];
}

const deks = {
  before:
    'It learns from what you open, finish, save, hide or ask for more or less of. What it makes of that stands here, to be changed or forgotten.',
  after:
    'It learned this from what you opened, finished, saved, hid or asked for more or less of. Every line says from what. Change a line and the next page changes with it.',
};

export function InterestsPage({ frame, view, said, problem, suggestions }: InterestsPageProps) {
  return (
    <Layout frame={frame} title="Your interests" current="interests">
      <PageHead
        label="Your interests"
        title="What Broadsheet thinks you care about"
        dek={view.nothingYet ? deks.before : deks.after}
      />
      {problem ? (
        <Notice kind="problem">
          <p>{problem}</p>
        </Notice>
      ) : null}
      {said ? (
        <Notice kind="done">
          <p>{said}</p>
        </Notice>
      ) : null}
      <div class="cols grid">
        <div class="main">
          {view.nothingYet ? <NothingYet personalise={view.personalise} /> : null}
          {view.sections.map((section) => (
            <Section key={section.title} section={section} />
          ))}
          {view.hasWords ? <Words /> : null}
          {view.followed.length > 0 ? (
            <Block title="You follow" fact="nothing read on these yet">
              <StanceList rows={view.followed} button="Unfollow" />
            </Block>
          ) : null}
        </div>
        <aside class="side" aria-label="Your mix and your choices">
          <Personalise on={view.personalise} back="/interests" />
          <SwitchedOff parts={view.withoutParts} back="/interests" />
          <AddInterest suggestions={suggestions} />
          <Mix view={view} />
          <Block title="Muted" fact="left out of For you and Following">
            {view.muted.length > 0 ? (
              <StanceList rows={view.muted} button="Unmute" />
            ) : (
              <p class="block__text">
                Nothing. For you and Following leave out a word, topic, name or publisher that you mute;
                Latest, Most covered and search are the same for every reader.
              </p>
            )}
          </Block>
          <Block title="It is yours">
            <p class="block__text">Nothing here leaves this server.</p>
            <div class="btns">
              <a class="btn" href="/api/v1/reader/export" download="broadsheet-my-data.json">
                Export as JSON
              </a>
              <a class="btn" href="/privacy/forget">
                Forget what was learned
              </a>
            </div>
          </Block>
        </aside>
      </div>
    </Layout>
  );
}

/** What has no name: there is no list of words, only a direction. */
function Words() {
  return (
    <Block title="The words of what you read" fact="learned">
      <form method="post" action="/interests/change">
        <p class="block__text">
          Of the words in what you read a direction is kept: numbers from which no word can be read back.
          Stories in the same direction are lifted a little: “Like what you read” in “Why this?”.
        </p>
        <div class="btns">
          <button class="btn" type="submit" name="change" value="forget-words">
            Forget it
          </button>
          <a class="btn" href="/what-if?part=theme">
            Your page without it
          </a>
        </div>
      </form>
    </Block>
  );
}

function NothingYet({ personalise }: { personalise: boolean }) {
  const text = personalise
    ? 'Read a few stories, or follow something by name. It shows here at once.'
    : 'Personalisation is off, so nothing is learned.';
  const ways = [{ href: '/welcome/topics', name: 'Choose topics' }];
  return <EmptyState title="Nothing learned yet" text={text} ways={ways} plain />;
}

function Section({ section }: { section: InterestSection }) {
  return (
    <Block title={section.title} fact={section.fact}>
      <form method="post" action="/interests/change">
        <ul class="int">
          {section.rows.map((row) => (
            <Row key={row.field} row={row} />
          ))}
        </ul>
        {section.further.length > 0 ? (
          <details class="more">
            <summary>{section.further.length} more</summary>
            <ul class="int">
              {section.further.map((row) => (
                <Row key={row.field} row={row} />
              ))}
            </ul>
          </details>
        ) : null}
      </form>
    </Block>
  );
}

/** One interest with its evidence and its buttons; stands in a form. */
export function Row({ row }: { row: InterestRow }) {
  const act = (name: string, words: string, label: string) => (
    <button type="submit" name="change" value={`${name} ${row.field}`} aria-label={`${label}: ${row.name}`}>
      {words}
    </button>
  );
  return (
    <li>
      <p class="int__name">
        {row.href ? (
          <a href={row.href}>
            <bdi>{row.name}</bdi>
          </a>
        ) : (
          <bdi>{row.name}</bdi>
        )}
        <small>{row.kind}</small>
      </p>
      <div class="int__bar">
        <Bar share={row.share} minus={row.minus} />
        <span class="vh">{row.strength}</span>
      </div>
      <p class="int__why">
        {row.evidence}{' '}
        {row.evidenceHref ? (
          <a class="text-link" href={row.evidenceHref}>
            Which readings<span class="vh"> of {row.name}</span>
          </a>
        ) : null}
      </p>
      <div class="int__set">
        {act('less', 'Less', 'Less')}
        {act('more', 'More', 'More')}
        {row.followed ? act('unfollow', 'Unfollow', 'Unfollow') : act('follow', 'Follow', 'Follow')}
        {act('mute', 'Mute', 'Mute')}
        {act('forget', 'Forget', 'Forget')}
      </div>
    </li>
  );
}

function StanceList({ rows, button }: { rows: readonly StanceRow[]; button: 'Unfollow' | 'Unmute' }) {
  return (
    <form method="post" action="/interests/change">
      <ul class="ents">
        {rows.map((row) => (
          <li key={row.field}>
            <span>
              <bdi>{row.label}</bdi>
            </span>
            <small>{row.note}</small>
            <button
              type="submit"
              name="change"
              value={`${button.toLowerCase()} ${row.field}`}
              aria-label={`${button}: ${row.label}`}
            >
              {button}
            </button>
          </li>
        ))}
      </ul>
    </form>
  );
}

function AddInterest({ suggestions }: { suggestions: readonly string[] }) {
  return (
    <Block title="Follow or mute something" id="add">
      <form method="post" action="/interests/add" class="form">
        <SubjectInput
          label="A topic, a name, a publisher or a word"
          maxLength={80}
          suggestions={suggestions}
        />
        <div class="line-field">
          <label for="until">A mute lasts</label>
          <select id="until" name="until">
            <option value="">until I lift it</option>
            <option value="7">for a week</option>
            <option value="30">for a month</option>
          </select>
        </div>
        <div class="btns">
          <button class="btn btn--main" type="submit" name="as" value="follow">
            Follow
          </button>
          <button class="btn" type="submit" name="as" value="mute">
            Mute
          </button>
        </div>
      </form>
    </Block>
  );
}

function Mix({ view }: { view: InterestsView }) {
  return (
    <Block title="Your mix" fact="of your front pages">
      {view.mix.length > 0 ? (
        <ul class="mix">
          {view.mix.map(({ name, share, percent }) => (
            <li class="mix__row" key={name}>
              <span>{name}</span>
              <span class="num">{percent}</span>
              <Bar share={share} />
            </li>
          ))}
        </ul>
      ) : (
        <p class="block__text">It shows here after your first front page.</p>
      )}
    </Block>
  );
}
