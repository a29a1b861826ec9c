// The page of a topic, an entity or a publisher.
import type { Subject } from '../../../model/reader.ts';
import { steerValue } from '../../components/ledger-html.ts';
import { OwnerSource } from '../../components/owner-source.tsx';
import { actFormId } from '../../layout/layout.tsx';
import type { Frame } from '../../page-kit.ts';
import { ListPage } from '../lists/page.tsx';
import type { ListView } from '../lists/view.ts';
import type { CoNamed, EntityFacts, ReportedLine } from './entity-facts.ts';
import type { SubjectHead } from './subject-head.ts';

export interface SubjectPageProps {
  readonly frame: Frame;
  readonly view: ListView;
  readonly head: SubjectHead;
  readonly subject: Subject;
  readonly stance: 'follow' | 'mute' | null;
  readonly facts: EntityFacts;
}

export function SubjectPage({ frame, view, head, subject, stance, facts }: SubjectPageProps) {
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
      <Facts facts={facts} />
    </ListPage>
  );
}

function Facts({ facts: { roles, moves, namedWith } }: { facts: EntityFacts }) {
  if (roles.length + moves.length + namedWith.length === 0) return null;
  return (
    <dl class="list-head__facts">
      {roles.length > 0 ? (
        <div>
          <dt>As articles say</dt>
          {roles.map((line) => (
            <Reported line={line} key={line.href} />
          ))}
        </div>
      ) : null}
      {moves.length > 0 ? (
        <div>
          <dt>Share price, as reported</dt>
          {moves.map((line) => (
            <Reported line={line} key={line.href} />
          ))}
        </div>
      ) : null}
      {namedWith.length > 0 ? <NamedWith names={namedWith} /> : null}
    </dl>
  );
}

function Reported({ line }: { line: ReportedLine }) {
  return (
    <dd>
      <bdi class={line.direction ?? undefined} lang={line.language ?? undefined}>
        {line.words}
      </bdi>{' '}
      <a href={line.href}>
        {line.publisher}, <time datetime={line.datetime}>{line.when}</time>
      </a>
    </dd>
  );
}

function NamedWith({ names }: { names: readonly CoNamed[] }) {
  return (
    <div>
      <dt>In the same stories</dt>
      <dd class="list-head__links">
        {names.map(({ href, name, stories }) => (
          <a href={href} key={href}>
            <bdi>{name}</bdi> <small class="num">{stories}</small>
          </a>
        ))}
      </dd>
    </div>
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
