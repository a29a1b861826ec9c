// Which readings an interest comes from, with every way to change it.
import type { InteractionKind } from '../../../model/reader.ts';
import type { InterestEvidence } from '../../../model/services.ts';
import { storyHref } from '../../components/card-view.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { Block, PageHead } from '../../components/page-head.tsx';
import { publishersWords } from '../../format/publishers-words.ts';
import { ageInSentence } from '../../format/times.ts';
import { Layout } from '../../layout/layout.tsx';
import { ownWords } from '../../own-words.ts';
import type { Frame } from '../../page-kit.ts';
import { Row } from './page.tsx';
import type { InterestRow } from './view.ts';

const did: Readonly<Partial<Record<InteractionKind, string>>> = {
  opened: 'You opened it',
  read: 'You read it',
  saved: 'You saved it',
  unsaved: 'You took saving it back',
  shared: 'You shared it',
  hidden: 'You hid it',
  unhidden: 'You brought it back',
  more: 'You asked for more',
  less: 'You asked for less',
};

export interface EvidencePageProps {
  readonly frame: Frame;
  readonly label: string;
  /** null where nothing is learned of it any more. */
  readonly row: InterestRow | null;
  readonly evidence: readonly InterestEvidence[];
}

export function EvidencePage({ frame, label, row, evidence }: EvidencePageProps) {
  const { now, timeZone } = frame;
  return (
    <Layout frame={frame} title={`Where it comes from: ${label}`} current="interests">
      <PageHead
        label="Your interests"
        title={<bdi>{label}</bdi>}
        dek="What you did that it comes from, the newest first."
      />
      {row ? (
        <Block title="What it makes">
          <form method="post" action="/interests/change">
            <ul class="int">
              <Row row={row} />
            </ul>
          </form>
        </Block>
      ) : null}
      <Block title="Which readings" fact={String(evidence.length)}>
        {evidence.length > 0 ? (
          <ul class="what-if what-if--gone">
            {evidence.map(({ kind, at, story }) => (
              <li key={`${story.id} ${kind} ${at}`}>
                <h3>
                  <a href={storyHref(story)}>
                    <bdi lang={story.language ?? undefined}>
                      {publishersWords(story.headline, story.language)}
                    </bdi>
                  </a>
                </h3>
                <p>
                  {ownWords(did, kind) ?? 'You took it back'}, {ageInSentence(at, now, timeZone)}
                </p>
              </li>
            ))}
          </ul>
        ) : (
          <EmptyState
            title="None that is still here"
            text="Of the last things you did, none was about it, or the stories are gone."
            ways={[{ href: '/interests', name: 'Your interests' }]}
            plain
          />
        )}
      </Block>
    </Layout>
  );
}
