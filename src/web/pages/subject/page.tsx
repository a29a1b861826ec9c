// The page of a topic, an entity or a publisher.
import type { Subject } from '../../../model/reader.ts';
import { steerValue } from '../../components/ledger-html.ts';
import { OwnerSource } from '../../components/owner-source.tsx';
import { actFormId } from '../../layout/layout.tsx';
import type { Frame } from '../../page-kit.ts';
import { ListPage } from '../lists/page.tsx';
import type { ListView } from '../lists/view.ts';
import type { SubjectHead } from './subject-head.ts';

export interface SubjectPageProps {
  readonly frame: Frame;
  readonly view: ListView;
  readonly head: SubjectHead;
  readonly subject: Subject;
  readonly stance: 'follow' | 'mute' | null;
}

export function SubjectPage({ frame, view, head, subject, stance }: SubjectPageProps) {
  return (
    <ListPage frame={frame} view={view}>
      {head.ownerSource ? (
        <p class="list-head__source">
          <OwnerSource source={head.ownerSource} />
        </p>
      ) : null}
      <div class="btns">
        <StanceButton
          subject={subject}
          verb={stance === 'follow' ? 'unfollow' : 'follow'}
          pressed={stance === 'follow'}
        />
        <StanceButton
          subject={subject}
          verb={stance === 'mute' ? 'unmute' : 'never'}
          pressed={stance === 'mute'}
        />
        {head.site ? (
          <a class="btn" href={head.site} rel="noreferrer">
            Its own site
          </a>
        ) : null}
      </div>
      {head.links.length > 0 ? (
        <ul class="list-head__links">
          {head.links.map(({ href, name }) => (
            <li key={href}>
              <a href={href}>{name}</a>
            </li>
          ))}
        </ul>
      ) : null}
    </ListPage>
  );
}

const names = { follow: 'Follow', unfollow: 'Following', never: 'Mute', unmute: 'Muted' } as const;

function StanceButton(props: { subject: Subject; verb: keyof typeof names; pressed: boolean }) {
  return (
    <button
      type="submit"
      class={props.verb === 'follow' ? 'btn btn--main' : 'btn'}
      form={actFormId}
      formaction="/steer"
      name="steer"
      value={steerValue(props.verb, 0, props.subject)}
      aria-pressed={props.pressed}
    >
      {names[props.verb]}
    </button>
  );
}
