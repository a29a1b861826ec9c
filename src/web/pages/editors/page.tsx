// What the editors lay down about the front page: what stands, two forms, and the list of all that ever stood.
import { pinPlaces, sponsorPlaces } from '../../../model/control.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { Chips, TextField } from '../../components/field.tsx';
import { Notice } from '../../components/notice.tsx';
import { Block, PageHead } from '../../components/page-head.tsx';
import { SubjectInput } from '../../components/subject-input.tsx';
import { Layout } from '../../layout/layout.tsx';
import type { Frame } from '../../page-kit.ts';
import { durations } from './parse-control.ts';
import type { ControlRow } from './view.ts';

/** What stands in the forms when the page comes back with them. */
export type Typed = Readonly<Record<string, string>>;

export interface EditorsPageProps {
  readonly frame: Frame;
  readonly inForce: readonly ControlRow[];
  readonly over: readonly ControlRow[];
  readonly olderHref: string | null;
  readonly notice: { readonly kind: 'done' | 'problem'; readonly text: string } | null;
  readonly typed: Typed;
  readonly suggestions: readonly string[];
}

export function EditorsPage({
  frame,
  inForce,
  over,
  olderHref,
  notice,
  typed,
  suggestions,
}: EditorsPageProps) {
  return (
    <Layout frame={frame} title="Editors’ controls" current="settings">
      <PageHead
        label="Settings"
        title="Editors’ controls"
        dek="What you lay down here holds on the front page of every reader alike, and every reader sees it: in “Why this?” and under “How the order is made”. What a reader muted or hid stays away from that reader."
      />
      {notice ? (
        <Notice kind={notice.kind}>
          <p>{notice.text}</p>
        </Notice>
      ) : null}
      <div class="cols grid">
        <div class="main">
          <Block title="In force" fact={String(inForce.length)}>
            {inForce.length > 0 ? (
              <ul class="controls">
                {inForce.map((row) => (
                  <Row key={row.id} row={row} canLift />
                ))}
              </ul>
            ) : (
              <EmptyState
                title="Nothing is laid down"
                text="The order is made by the ranking alone."
                ways={[{ href: '/transparency', name: 'How the order is made' }]}
                plain
              />
            )}
          </Block>
          {over.length > 0 ? (
            <Block title="Over" fact="who set what, newest first">
              <ul class="controls">
                {over.map((row) => (
                  <Row key={row.id} row={row} canLift={false} />
                ))}
              </ul>
              {olderHref ? (
                <p>
                  <a class="text-link" href={olderHref}>
                    Older ones
                  </a>
                </p>
              ) : null}
            </Block>
          ) : null}
        </div>
        <aside class="side" aria-label="Lay something down">
          <Steer typed={typed} suggestions={suggestions} />
          <Sponsor typed={typed} />
        </aside>
      </div>
    </Layout>
  );
}

function Row({ row, canLift }: { row: ControlRow; canLift: boolean }) {
  return (
    <li>
      <p class="controls__what">
        {row.what}:{' '}
        {row.href ? (
          <a href={row.href}>
            <bdi>{row.label}</bdi>
          </a>
        ) : (
          <b>
            <bdi>{row.label}</bdi>
          </b>
        )}{' '}
        <small>
          <bdi>{row.about}</bdi>, {row.until}
        </small>
      </p>
      <p class="controls__why">
        <bdi>{row.note}</bdi>
      </p>
      <p class="note-line">{row.record}</p>
      {canLift ? (
        <form method="post" action={`/settings/editors/${row.id}/lift`}>
          <button class="text-link" type="submit">
            Lift it<span class="vh">: {row.label}</span>
          </button>
        </form>
      ) : null}
    </li>
  );
}

function Until({ id, value }: { id: string; value: string }) {
  return (
    <div class="line-field">
      <label for={id}>It stands</label>
      <select id={id} name="until">
        {durations.map(([key, words]) => (
          <option key={key} value={key} selected={key === value}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}

function Note({ id, label, value = '' }: { id: string; label: string; value: string | undefined }) {
  return (
    <TextField
      id={id}
      name="note"
      label={label}
      hint="Readers see it."
      value={value}
      required
      maxLength={300}
      autocomplete="off"
    />
  );
}

const steerings = [
  ['pin', 'Pin'],
  ['boost', 'Boost'],
  ['bury', 'Bury'],
  ['exclude', 'Exclude'],
] as const;

function Steer({ typed, suggestions }: { typed: Typed; suggestions: readonly string[] }) {
  const chosen = typed.kind ?? 'pin';
  return (
    <Block title="A story, a publisher or a subject" id="steer">
      <form method="post" action="/settings/editors" class="form">
        <Chips
          name="kind"
          legend="What to do"
          showLegend
          kind="radio"
          choices={steerings.map(([value, label]) => ({ value, label, checked: value === chosen }))}
        />
        <SubjectInput
          label="Which"
          hint="The address or number of a story; or a topic, a name, a publisher, a word."
          value={typed.what ?? ''}
          maxLength={300}
          suggestions={suggestions}
        />
        <Note id="note" label="Why" value={typed.note} />
        <div class="line-field">
          <label for="place">A pin’s place</label>
          <select id="place" name="place">
            {Array.from({ length: pinPlaces }, (_, i) => String(i + 1)).map((place) => (
              <option key={place} value={place} selected={place === typed.place}>
                {place === '1' ? '1, the lead' : place}
              </option>
            ))}
          </select>
        </div>
        <Until id="until" value={typed.until ?? '1d'} />
        <button class="btn btn--main" type="submit">
          Lay it down
        </button>
        <p class="note-line">
          Pin: it stands in that place, whatever its sum. Boost and bury: points are added or taken, as “How
          the order is made” says. Exclude: it stands on none of the four front pages; its own page and search
          keep it.
        </p>
      </form>
    </Block>
  );
}

function Sponsor({ typed }: { typed: Typed }) {
  const field = (name: string, label: string, more: { type?: 'url'; required?: boolean } = {}) => (
    <TextField
      id={`sponsor-${name}`}
      name={name}
      label={label}
      value={typed[name] ?? ''}
      maxLength={name === 'href' ? 2000 : name === 'text' ? 500 : 200}
      autocomplete="off"
      required
      {...more}
    />
  );
  const words = ['below the lead', 'before the sections', 'before the last line'];
  return (
    <Block title="A sponsored place" id="sponsor">
      <form method="post" action="/settings/editors/sponsored" class="form">
        {field('payer', 'Who pays')}
        {field('headline', 'Headline')}
        {field('text', 'A sentence under it', { required: false })}
        {field('href', 'Address', { type: 'url' })}
        <Note id="sponsor-note" label="Why it stands there" value={typed.note} />
        <div class="line-field">
          <label for="sponsor-place">Where</label>
          <select id="sponsor-place" name="place">
            {sponsorPlaces.map((place, i) => (
              <option key={place} value={String(place)} selected={String(place) === typed.place}>
                {words[i]}
              </option>
            ))}
          </select>
        </div>
        <Until id="sponsor-until" value={typed.until ?? '7d'} />
        <button class="btn btn--main" type="submit">
          Place it
        </button>
        <p class="note-line">
          It is labelled, the same for every reader, and counted as nothing: no ranking sees it, nothing is
          recorded of who opens it. It stands on For you, and in no list.
        </p>
      </form>
    </Block>
  );
}
