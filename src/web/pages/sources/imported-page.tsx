// What an OPML import brought, with each line that was left out and why.

import type { OpmlImportOutcome } from '../../../model/services.ts';
import { Notice } from '../../components/notice.tsx';
import { Block, PageHead } from '../../components/page-head.tsx';
import { Progress, type ProgressView } from '../../components/progress.tsx';
import { counted } from '../../format/numbers.ts';
import { Layout } from '../../layout/layout.tsx';
import type { Frame } from '../../page-kit.ts';

const shownSkips = 100;

export function ImportedPage(props: {
  readonly frame: Frame;
  readonly outcome: OpmlImportOutcome;
  readonly progress: ProgressView;
}) {
  const { added, known, skipped, full } = props.outcome;
  const parts = [
    `${counted(added, 'source')} added.`,
    known > 0 ? `${counted(known, 'source')} known already.` : '',
    skipped.length > 0 ? `${counted(skipped.length, 'line')} left out.` : '',
  ];
  return (
    <Layout frame={props.frame} title="OPML imported" current="sources">
      <PageHead label="Sources" title="The list is in" dek={parts.filter(Boolean).join(' ')} />
      {full ? (
        <Notice kind="problem">
          <p>{full}</p>
        </Notice>
      ) : null}
      <Progress view={props.progress} />
      <div class="btns btns--after">
        <a class="btn btn--main" href="/">
          Open the front page
        </a>
        <a class="btn" href="/sources">
          See the sources
        </a>
      </div>
      {skipped.length > 0 ? (
        <Block title="Left out" fact={counted(skipped.length, 'line')}>
          <ul class="ents">
            {skipped.slice(0, shownSkips).map((line) => (
              <li key={line}>
                <span>
                  <bdi>{line}</bdi>
                </span>
              </li>
            ))}
          </ul>
        </Block>
      ) : null}
    </Layout>
  );
}
