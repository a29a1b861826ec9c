// How the order is made: the steps in words, then every weight with its reason.

import { reasonRule } from '../../../rank/explain-item.ts';
import { Bar } from '../../components/bar.tsx';
import { Block, PageHead } from '../../components/page-head.tsx';
import { Layout } from '../../layout/layout.tsx';
import type { Frame } from '../../page-kit.ts';
import type { WeightGroup } from './view.ts';

const steps: readonly (readonly [string, string])[] = [
  [
    'Gather',
    'Every story with news in the last days, from all your sources. One event is one story, however many write about it.',
  ],
  [
    'Take away',
    'What you muted or hid, what you read already unless it has news, what is not in your languages. Latest, Most covered and search take nothing away: they are the same for every reader.',
  ],
  [
    'Score',
    `Each story gets a sum. Every part of it has a name, a number and a sentence. ${reasonRule} A second cause may follow, and the place kept for something different says so instead. The line opens to show all parts, the largest first.`,
  ],
  [
    'Choose',
    'The best come first, but no topic, publisher or long-running affair may fill the page, and one place in ten is kept for something different.',
  ],
  [
    'Lay out',
    'Rank is shown by place and size, and by nothing else. The page ends, and does not reorder while you read.',
  ],
];

export function TransparencyPage(props: {
  readonly frame: Frame;
  readonly groups: readonly WeightGroup[];
  readonly personalise: boolean;
}) {
  return (
    <Layout frame={props.frame} title="How the order is made">
      <PageHead
        label="How the order is made"
        title="Five steps and a sum you can read"
        dek="Nobody pays for a place here, and no story is placed by hand. These are all the weights, as the program uses them now."
      >
        {props.personalise ? null : (
          <p class="head__meta">
            Personalisation is off: your front page is Most covered, and the parts about you are not used.
          </p>
        )}
      </PageHead>
      <div class="cols grid">
        <div class="main">
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
