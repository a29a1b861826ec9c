// An edition made again from what its record names, by the very stages that made it.

import type { Profile } from '../../interest/profile.ts';
import type { ReaderView } from '../../interest/reader-view.ts';
import type { Control } from '../../model/control.ts';
import type { EditionItem, SponsoredSlot } from '../../model/edition.ts';
import type { EditionInputs, Wishes } from '../../model/edition-record.ts';
import type { Publisher, PublisherId } from '../../model/publisher.ts';
import { defaultReaderSettings, type ReaderId } from '../../model/reader.ts';
import type { Story } from '../../model/story.ts';
import { pageRulings } from '../controls/page-rulings.ts';
import { openItems } from '../editions.ts';
import { createFrontPage } from '../front-page.ts';
import type { PageQuery } from '../front-query.ts';
import { createLiveIndex } from '../live-index.ts';
import { defaultRankParams } from '../params.ts';
import { fromSaidRecord } from '../said.ts';
import { seededRandom } from '../seeded-random.ts';
import { buildTaste } from '../taste.ts';
import type { MarksAt } from './marks-at.ts';

export interface MadeAgain {
  readonly items: readonly EditionItem[];
  readonly removed: Readonly<Record<string, number>>;
  readonly sponsored: readonly SponsoredSlot[];
}

export interface ReaderThen extends MarksAt {
  readonly id: ReaderId;
  readonly wishes: Wishes;
  readonly profile: Profile;
}

export interface MakeAgainRequest {
  readonly at: number;
  readonly inputs: EditionInputs;
  readonly stories: readonly Story[];
  /** Those of the editors that were in force, as they were. */
  readonly controls: readonly Control[];
  readonly publisher: (id: PublisherId) => Publisher | undefined;
  /** Null where no reader data was read. */
  readonly reader: ReaderThen | null;
}

export function makeAgain(request: MakeAgainRequest): MadeAgain {
  const { at, inputs, stories, controls, publisher, reader } = request;
  const { asked, isFurther, timeZone } = inputs;
  const live = createLiveIndex();
  live.load(stories);
  const query: PageQuery = {
    live,
    now: at,
    params: defaultRankParams(inputs.params),
    publisher,
    limit: inputs.limit,
    skip: new Set(inputs.skip),
    rulings: pageRulings(live, controls, { mode: asked, isFurther, now: at, timeZone }),
  };
  const sponsored = query.rulings?.sponsored ?? [];
  if (inputs.reader === null || reader === null)
    return { items: openItems(query, asked), removed: {}, sponsored };
  const view = viewOf(reader);
  const front = {
    ...query,
    view,
    taste: buildTaste(live, view, inputs.reader.tasteAt),
    said: fromSaidRecord(inputs.reader.said),
    random: seededRandom(inputs.reader.seed),
  };
  const page = createFrontPage();
  const { items, result } = asked === 'following' ? page.following(front) : page.lay(front);
  return { items, removed: result.removed, sponsored };
}

function viewOf({ id, wishes, profile, states, articlesRead }: ReaderThen): ReaderView {
  return {
    reader: {
      id,
      name: null,
      createdAt: 0,
      settings: { ...defaultReaderSettings, ...wishes.settings },
      lastLookedAt: null,
    },
    stances: wishes.stances,
    states,
    profile,
    articlesRead,
    lastLookedAt: null,
  };
}
