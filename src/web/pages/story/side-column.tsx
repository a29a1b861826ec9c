// Beside a story: how it came to this, who and what.
import { steerValue } from '../../components/ledger-html.ts';
import { actFormId } from '../../layout/layout.tsx';
import type { EntityLine } from './entity-lines.ts';
import type { TimelineLine } from './timeline-lines.ts';

const lineClass = { ahead: 'next-up', now: 'now', past: undefined } as const;

export function Timeline({ lines }: { lines: readonly TimelineLine[] }) {
  return (
    <section class="block">
      <div class="block__head">
        <h2>How it came to this</h2>
        <span>background</span>
      </div>
      <ol class="line">
        {lines.map((line) => (
          <li class={lineClass[line.state]} key={`${line.datetime} ${line.text}`}>
            <time datetime={line.datetime}>{line.when}</time>
            <p>
              {line.href ? (
                <a href={line.href}>
                  <bdi>{line.text}</bdi>
                </a>
              ) : (
                <bdi>{line.text}</bdi>
              )}
            </p>
            {line.note ? <small>{line.note}</small> : null}
          </li>
        ))}
      </ol>
    </section>
  );
}

export function Entities({ entities }: { entities: readonly EntityLine[] }) {
  return (
    <section class="block">
      <div class="block__head">
        <h2>Who and what</h2>
      </div>
      <ul class="ents">
        {entities.map((entity) => (
          <li key={entity.key}>
            <a href={entity.href}>
              <bdi>{entity.name}</bdi>
            </a>
            <small>{entity.about}</small>
            {entity.move ? (
              <small class="price num">
                <span class={entity.direction ?? undefined}>{entity.move}</span>, as reported
              </small>
            ) : null}
            {entity.owns ? <small class="own">{entity.owns}</small> : null}
            <FollowButton entity={entity} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function FollowButton({ entity }: { entity: EntityLine }) {
  const verb = entity.followed ? 'unfollow' : 'follow';
  return (
    <button
      type="submit"
      form={actFormId}
      formaction="/steer"
      name="steer"
      value={steerValue(verb, 0, { kind: 'entity', key: entity.key })}
      aria-pressed={entity.followed}
      aria-label={entity.followed ? `Following ${entity.name}` : `Follow ${entity.name}`}
    >
      {entity.followed ? 'Following' : 'Follow'}
    </button>
  );
}
