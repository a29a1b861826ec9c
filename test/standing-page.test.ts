// A front page stands for a sitting: it was laid out anew by every look, so that going back after an article showed
// another page, with the story just read gone and what came meanwhile shuffled in.
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Story } from '../src/model/story.ts';
import { buildStory } from '../src/model/story-builder.ts';
import { type Household, type Member, openHousehold } from './open-household.ts';

let house: Household;
let admin: Member;
let ann: Member;
let names = 0;
beforeAll(async () => {
  house = await openHousehold();
  admin = await house.signUpFirst();
  await house.core.sample.enable();
}, 120_000);
beforeEach(async () => {
  ann = await house.signUpInvited(`ann${++names}@reader.example`);
});
afterAll(() => house?.close());

interface Shown {
  readonly ids: readonly string[];
  readonly fresh: string | null;
}

async function front(member: Member): Promise<Shown> {
  const { document } = parseHTML(await (await member.get('/')).text());
  return {
    ids: [...document.querySelectorAll('main [data-story]')].map(
      (one) => one.getAttribute('data-story') ?? '',
    ),
    fresh: document.querySelector('.fresh')?.textContent?.trim() ?? null,
  };
}

const live = () => house.core.live;

/** News that everybody has: it would lead any page. */
function breaking(id: number): Story {
  const now = house.core.clock.now();
  const publisherIds = [...house.core.publishers.keys()];
  return buildStory({
    id,
    headline: `Everything stops in town ${id}`,
    ...{ publisherIds, articleCount: 9, importance: 1, firstAt: now, newsAt: now, updatedAt: now },
  });
}

describe('a front page', () => {
  it('is the same when the reader comes back from a story, and a new one leaves that out', async () => {
    const before = await front(ann);
    expect(before.ids.length).toBeGreaterThan(20);
    const [first = ''] = before.ids;
    const story = live().get(Number(first))!;
    const path = story.articleCount === 1 ? `/articles/${story.leadArticleId}` : `/stories/${first}`;
    expect((await ann.get(path)).status).toBe(200);
    expect(await front(ann)).toEqual(before);
    const anew = await ann.get('/?new');
    expect([anew.status, anew.headers.get('location')]).toEqual([303, '/']);
    const after = await front(ann);
    expect(after.ids).not.toContain(first);
    expect(await front(ann)).toEqual(after);
  });

  it('announces what came since, and shuffles nothing in', async () => {
    const before = await front(ann);
    live().upsert([breaking(900_001), breaking(900_002)]);
    try {
      const after = await front(ann);
      expect(after.ids).toEqual(before.ids);
      expect(after.fresh).toMatch(
        /^2 stories came since this page was laid out at \d+\.\d\d\. Lay the page out anew$/,
      );
      await ann.get('/?new');
      const anew = await front(ann);
      expect(anew.ids.slice(0, 6)).toEqual(expect.arrayContaining(['900001']));
      expect(anew.fresh).toBeNull();
    } finally {
      live().remove([900_001, 900_002]);
    }
  });

  it.each(['more', 'less', 'hide'])('follows at once when the reader says %s', async (act) => {
    const before = await front(ann);
    const [, second = ''] = before.ids;
    const edition = await house.core.editions.standing(ann.id, 40);
    await ann.post(`/stories/${second}/${act}`, { back: '/' });
    const now = await house.core.editions.standing(ann.id, 40);
    if (act === 'hide') {
      expect((await front(ann)).ids).toEqual(before.ids.filter((id) => id !== second));
    } else {
      expect([edition === null, now]).toEqual([false, null]);
    }
  });

  it('follows at once when the reader mutes, corrects or switches something, and when the editors speak', async () => {
    const stands = async () => (await house.core.editions.standing(ann.id, 40)) !== null;
    const subject = { kind: 'topic', key: '15000000' } as const;
    const says: (() => Promise<unknown>)[] = [
      () => ann.api('PUT', '/reader/stances', { subject, stance: 'mute', label: 'Sport' }),
      () => ann.api('PUT', '/reader/interests', { subject, strength: -1 }),
      () => ann.api('PATCH', '/reader/settings', { withoutParts: ['freshness'] }),
      () => admin.post('/settings/editors', { kind: 'bury', what: 'Sport', note: 'why', until: '3h' }),
      () => house.core.readers.forgetHistory(ann.id),
    ];
    for (const [i, say] of says.entries()) {
      await front(ann);
      expect([i, await stands()]).toEqual([i, true]);
      await say();
      expect([i, await stands()]).toEqual([i, false]);
    }
    for (const { id } of house.core.controls.inForce()) await house.core.controls.end(id, admin.id);
  });

  it('stands for nobody else, and not without personalisation', async () => {
    await front(ann);
    expect(await house.core.editions.standing(admin.id, 40)).toBeNull();
    await ann.api('PATCH', '/reader/settings', { personalise: false });
    expect(await house.core.editions.standing(ann.id, 40)).toBeNull();
  });
});

interface Current {
  readonly id: string;
  readonly fresh: number;
  readonly items: readonly { readonly story: { readonly id: number } }[];
}

// An app that asked every minute had another page each time, with another story in the place for something different, and
// took the page away that stood on the web.
describe('the front page of an app', () => {
  const current = async (query = ''): Promise<Current> =>
    (await ann.api('GET', `/editions/current?limit=40${query}`)).json() as Promise<Current>;
  const idsOf = ({ items }: Current) => items.map(({ story }) => String(story.id));

  it('stands too, is the one on the web, and announces what came', async () => {
    const before = await front(ann);
    const page = await current();
    expect(idsOf(page).toSorted()).toEqual(before.ids.toSorted());
    expect(await current()).toEqual(page);
    expect(page.fresh).toBe(0);
    live().upsert([breaking(900_003)]);
    try {
      expect(await current()).toEqual({ ...page, fresh: 1 });
      const anew = await current('&anew=true');
      expect([anew.id === page.id, anew.fresh, idsOf(anew).includes('900003')]).toEqual([false, 0, true]);
      expect(await current()).toEqual(anew);
      expect((await front(ann)).ids.toSorted()).toEqual(idsOf(anew).toSorted());
    } finally {
      live().remove([900_003]);
    }
  });

  it('is without what the reader hid at once, and another when they say something', async () => {
    const page = await current();
    const [first = ''] = idsOf(page);
    const act = (kind: string) => ({
      interactions: [{ id: `${kind}-${ann.id}`, kind, storyId: Number(first) }],
    });
    await ann.api('POST', '/interactions', act('hidden'));
    expect(idsOf(await current())).toEqual(idsOf(page).slice(1));
    await ann.api('POST', '/interactions', act('less'));
    expect((await current()).id).not.toBe(page.id);
  });

  it('is made at every call in the other modes', async () => {
    for (const mode of ['following', 'latest', 'most-covered']) {
      const [one, other] = [await current(`&mode=${mode}`), await current(`&mode=${mode}`)];
      expect([mode, one.id === other.id, one.fresh]).toEqual([mode, false, 0]);
    }
  });

  it('refuses another word for anew', async () => {
    expect((await ann.api('GET', '/editions/current?anew=perhaps')).status).toBe(400);
  });
});
