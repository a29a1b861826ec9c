// How the order is made: the steps in words, then every weight with its reason.

import { reasonRule } from '../../../rank/explain-item.ts';
import { ownActsRule } from '../../../rank/own-acts.ts';
import { switchableParts } from '../../../rank/without-parts.ts';
import { Bar } from '../../components/bar.tsx';
import { Block, PageHead } from '../../components/page-head.tsx';
import { Personalise } from '../../components/personalise.tsx';
import { SwitchedOff } from '../../components/switched-off.tsx';
import { Layout } from '../../layout/layout.tsx';
import type { Frame } from '../../page-kit.ts';
import { partWords } from '../what-if/part-words.ts';
import type { ControlLine, TrialLines, WeightGroup } from './view.ts';

const steps: readonly (readonly [string, string])[] = [
  [
    'Gather',
    'Every story with news in the last days, from all your sources. One event is one story, however many write about it.',
  ],
  [
    'Take away',
    'What you muted or hid, what you read already unless it has news, what is not in your languages. Latest, Most covered and search take nothing of that away: they are the same for every reader.',
  ],
  [
    'Score',
    `Each story gets a sum. Every part of it has a name, a number and a sentence. ${reasonRule} ${ownActsRule} A second cause may follow, and the place kept for something different says so instead. The line opens to show all parts, the largest first.`,
  ],
  [
    'Choose',
    'The best come first, but no topic, publisher or long-running affair may fill the page, publishers that write seldom get their share, and no two places tell one story.',
  ],
  [
    'Lay out',
    'Rank is shown by place and size, and by nothing else. The page ends, and does not reorder while you read.',
  ],
];

/** DSA, article 27(3): the options, where the parameters are told. */
function Options({ withoutParts, personalise }: { withoutParts: readonly string[]; personalise: boolean }) {
  if (!personalise) return null;
  const others = switchableParts.filter((part) => !withoutParts.includes(part));
  return (
    <>
      <Block title="Try your page without">
        <ul class="links">
          {others.map((part) => (
            <li key={part}>
              <a href={`/what-if?part=${part}`}>{partWords(part)}</a>
            </li>
          ))}
        </ul>
      </Block>
      <SwitchedOff parts={withoutParts} back="/transparency" />
    </>
  );
}

function Editors({ controls }: { controls: readonly ControlLine[] }) {
  return (
    <Block title="Laid down by the editors" fact="for every reader alike" id="editors">
      {controls.length === 0 ? (
        <p class="block__text">Nothing now.</p>
      ) : (
        <ul class="controls">
          {controls.map(({ id, label, sentence }) => (
            <li key={id}>
              <p class="controls__what">
                <b>
                  <bdi>{label}</bdi>
                </b>
              </p>
              <p class="controls__why">{sentence}</p>
            </li>
          ))}
        </ul>
      )}
    </Block>
  );
}

function Experiment({ trial }: { trial: TrialLines }) {
  return (
    <Block title="An experiment runs" fact={trial.fact} id="experiment">
      <p class="block__text">{trial.words}</p>
      <ul class="links links--plain">
        {trial.arms.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
    </Block>
  );
}

export function TransparencyPage(props: {
  readonly frame: Frame;
  readonly groups: readonly WeightGroup[];
  /** Whether anybody pays, whether anything is placed by hand. */
  readonly hands: string;
  readonly strongest: string;
  readonly controls: readonly ControlLine[];
  readonly filters: readonly string[];
  /** One place in so many is kept for something different; 0 for none. */
  readonly differentEvery: number;
  /** Of an experiment that runs; null for none. */
  readonly trial: TrialLines | null;
  readonly personalise: boolean;
  /** Parts that this reader switched off. */
  readonly withoutParts: readonly string[];
}) {
  return (
    <Layout frame={props.frame} title="How the order is made">
      <PageHead
        label="How the order is made"
        title="Five steps and a sum you can read"
        dek={`${props.hands} ${props.strongest} These are all the weights, as the program uses them now.`}
      >
        {props.personalise ? null : (
          <p class="head__meta">
            Personalisation is off: your front page is Most covered, and the parts about you are not used.
          </p>
        )}
      </PageHead>
      <div class="cols grid">
        <div class="main">
          {props.trial && <Experiment trial={props.trial} />}
          <Editors controls={props.controls} />
          {props.groups.map((group) => (
            <Block key={group.title} title={group.title} fact={group.note}>
              <ul class="weights">
                {group.rows.map(({ name, value, reason, share }) => (
                  <li key={name}>
                    <p class="weights__name">{name}</p>
                    <p class="weights__value num">{value}</p>
                    {share === null ? null : <Bar share={share} />}
                    <p class="weights__why">{reason}</p>
                  </li>
                ))}
              </ul>
            </Block>
          ))}
        </div>
        <aside class="side" aria-label="The steps">
          <Block title="The steps">
            <ol class="how">
              {steps.map(([name, words]) => (
                <li key={name}>
                  <b>{name}</b>
                  <p>{words}</p>
                </li>
              ))}
            </ol>
          </Block>
          <Block title="Left out" fact="in this order">
            <ul class="links links--plain">
              {props.filters.map((words) => (
                <li key={words}>{words}</li>
              ))}
            </ul>
          </Block>
          <Block title="Something different">
            <p class="block__text">
              {props.differentEvery > 0
                ? `One place in ${props.differentEvery} is kept outside your interests, as soon as there are any, and marked so.`
                : 'No place is kept outside your interests.'}
            </p>
          </Block>
          <Block title="Without a profile">
            <p class="block__text">
              <a href="/latest">Latest</a> goes by time and <a href="/most-covered">Most covered</a> by how
              many publishers write about it: neither reads anything about you, and search neither.
            </p>
          </Block>
          <Personalise on={props.personalise} back="/transparency" />
          <Options withoutParts={props.withoutParts} personalise={props.personalise} />
          <Block title="Steer it">
            <p class="block__text">
              Under every story: why it is there, and more, less or never of each reason. All of it together
              stands under Interests.
            </p>
            <a class="btn" href="/interests">
              Your interests
            </a>
          </Block>
        </aside>
      </div>
    </Layout>
  );
}
