// The front page: one lead, rows, sections, briefs, and a last line. Reading order is the phone's order.
import { Card } from '../../components/card.tsx';
import type { CardView } from '../../components/card-view.ts';
import { Layout } from '../../layout/layout.tsx';
import type { Frame } from '../../page-kit.ts';
import { Lead } from './lead.tsx';
import { Rail, Section, Since, TheEnd } from './parts.tsx';
import { Sponsored } from './sponsored.tsx';
import type { FrontView, LargeView } from './view.ts';

export interface FrontPageProps {
  readonly frame: Frame;
  readonly view: FrontView;
  /** A line above the stories: the reader has not chosen topics, or switched personalisation off. */
  readonly hint: { readonly text: string; readonly href: string; readonly link: string } | null;
}

export function FrontPage({ frame, view, hint }: FrontPageProps) {
  const sponsoredAt = (place: number) =>
    view.sponsored
      .filter((slot) => slot.place === place)
      .map((slot) => <Sponsored slot={slot} timeZone={frame.timeZone} key={slot.controlId} />);
  return (
    <Layout
      frame={frame}
      title="Your front page"
      current="for-you"
      mast="full"
      fact={<EditionSize size={view.size} />}
      hint={
        hint ? (
          <>
            {hint.text} <a href={hint.href}>{hint.link}</a>
          </>
        ) : null
      }
    >
      {view.fresh ? (
        <p class="fresh" role="status">
          {view.fresh} <a href="/?new">Lay the page out anew</a>
        </p>
      ) : null}
      {view.since ? <Since since={view.since} /> : null}
      <div
        class={view.briefs.length > 0 ? 'front grid' : 'front front--wide grid'}
        data-edition={view.editionId}
      >
        {view.lead ? <Lead lead={view.lead} /> : null}
        {sponsoredAt(1)}
        {view.large ? <TopRow large={view.large} pairs={view.pairs} /> : null}
        {view.rows.map((row) => (
          <CardRow row={row} key={row[0]?.id} />
        ))}
        {view.briefs.length > 0 ? <Rail briefs={view.briefs} /> : null}
        {sponsoredAt(2)}
        {view.sections.length > 0 ? (
          <div class="sects grid">
            {view.sections.map((section) => (
              <Section section={section} key={section.key} />
            ))}
          </div>
        ) : null}
        {sponsoredAt(3)}
        <TheEnd end={view.end} />
      </div>
    </Layout>
  );
}

function TopRow({ large, pairs }: { large: LargeView; pairs: readonly (readonly CardView[])[] }) {
  const wide = pairs.length === 0 ? 'w12' : pairs.length === 1 ? 'w9' : 'w6';
  return (
    <div class="row grid">
      <Card card={large.card} points={large.points} size="large" place={`${wide} tab-first`} />
      {pairs.map(([upper, lower], index) => (
        <div
          class={index === 0 ? 'stack w3 ruled tab-first tab-rule' : 'stack w3 ruled tab-rule'}
          key={upper?.id}
        >
          {upper ? <Card card={upper} picture={lower === undefined} /> : null}
          {lower ? <Card card={lower} size="small" picture={false} summary={false} /> : null}
        </div>
      ))}
    </div>
  );
}

/** A row in which nobody has a picture is set larger instead: `row--bare`. */
function CardRow({ row }: { row: readonly CardView[] }) {
  const bare = row.every((card) => card.picture === null);
  const width = row.length === 1 ? 'w12' : row.length === 2 ? 'w6' : row.length === 3 ? 'w4' : 'w3';
  return (
    <div class={bare ? 'row row--bare grid' : 'row grid'}>
      {row.map((card, index) => {
        const different = card.item?.slot === 'different';
        const rules = `${index === 0 || different ? '' : ' ruled'}${index % 2 === 0 ? ' tab-first' : ''}${index > 1 ? ' tab-rule' : ''}`;
        return (
          <Card
            card={card}
            size={row.length < 3 ? 'large' : 'plain'}
            place={`${width}${rules}${different ? ' other' : ''}`}
            label={different ? 'Something different' : undefined}
            key={card.id}
          />
        );
      })}
    </div>
  );
}

function EditionSize({ size }: { size: FrontView['size'] }) {
  return (
    <>
      <b>{size.stories}</b>
      from {size.publishers}
    </>
  );
}
