// The editors' controls through pages and API: administrators alone set them, every reader sees them.
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Household, type Member, openHousehold } from './open-household.ts';

let house: Household;
let admin: Member;
let bo: Member;
beforeAll(async () => {
  house = await openHousehold();
  admin = await house.signUpFirst();
  bo = await house.signUpInvited('bo@reader.example');
  await house.core.sample.enable();
}, 120_000);
afterAll(() => house?.close());

interface FrontItem {
  readonly reason: string;
  readonly story: { readonly id: number; readonly headline: string };
  readonly components: readonly { readonly name: string; readonly sentence: string }[];
}

async function frontOf(who: Member, mode = 'for-you') {
  const answer = await who.api('GET', `/editions/current?mode=${mode}`);
  return (await answer.json()) as { items: FrontItem[]; sponsored: { payer: string; place: number }[] };
}

const documentOf = async (answer: Response) => parseHTML(await answer.text()).document;

describe("the editors' controls", () => {
  // The reason for a sponsored place ended at 200 letters, any other at 300.
  it('ask for a subject and for reasons by the same fields', async () => {
    const page = await documentOf(await admin.get('/settings/editors'));
    const notes = [...page.querySelectorAll('input[name=note]')];
    expect(notes.map((one) => one.getAttribute('maxlength'))).toEqual(['300', '300']);
    for (const at of ['/settings/editors', '/interests']) {
      const form = await documentOf(await admin.get(at));
      const list = form.querySelector('input[name=what]')?.getAttribute('list') ?? '';
      const offered = [...form.querySelectorAll(`datalist#${list} option`)];
      expect(offered.length).toBeGreaterThan(10);
    }
  });

  it('are for administrators alone, on the page and in the API', async () => {
    const wish = { kind: 'boost', subject: { kind: 'word', key: 'ferry' }, note: 'why' };
    const answers = [
      await bo.get('/settings/editors'),
      await bo.post('/settings/editors', { kind: 'boost', what: 'Sport', note: 'why' }),
      await bo.post('/settings/editors/sponsored', { payer: 'me' }),
      await bo.post('/settings/editors/1/lift'),
      await bo.api('GET', '/controls'),
      await bo.api('POST', '/controls', wish),
      await bo.api('DELETE', '/controls/1'),
    ];
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 403));
    expect(await house.core.controls.list({ limit: 9 })).toEqual([]);
    expect(await (await bo.get('/settings')).text()).not.toContain('/settings/editors');
    expect(await (await admin.get('/settings')).text()).toContain('/settings/editors');
  });

  it('pin a story for every reader, say so on the card and on the transparency page, and are lifted', async () => {
    const before = await frontOf(bo);
    const { id } = before.items[12]!.story;
    const form = {
      kind: 'pin',
      what: `http://localhost:8080/stories/${id}`,
      note: 'The result is due',
      until: '3h',
    };
    const set = await admin.post('/settings/editors', form);
    expect(set.headers.get('location')).toBe('/settings/editors?said=set');
    const [first, ...others] = (await frontOf(bo)).items;
    expect(first).toMatchObject({ story: { id }, reason: 'Pinned by the editors' });
    expect(others.some((item) => item.story.id === id)).toBe(false);
    const front = await documentOf(await bo.get('/'));
    const lead = front.querySelector('.lead .why');
    expect(lead?.textContent).toMatch(/Pinned by the editors until .*: The result is due\./);
    const told = await (await bo.get('/transparency')).text();
    expect(told).toContain('the editors steer one thing by hand');
    expect(told).toContain('The result is due');
    const page = await documentOf(await admin.get('/settings/editors'));
    expect(page.querySelector('.controls')?.textContent).toMatch(/Pinned, place 1.*Set by you on/s);
    const lift = page.querySelector('.controls form')?.getAttribute('action') ?? '';
    expect((await admin.post(lift)).headers.get('location')).toBe('/settings/editors?said=lifted');
    expect((await frontOf(bo)).items.map(({ story }) => story.id)).toEqual(
      before.items.map(({ story }) => story.id),
    );
    expect(await (await bo.get('/transparency')).text()).toContain('no story is placed by hand');
    const list = await documentOf(await admin.get('/settings/editors'));
    expect(list.querySelector('.controls')?.textContent).toMatch(/lifted by you on/);
  });

  it('leave a story that a reader muted away from that reader', async () => {
    const { id } = (await frontOf(bo)).items[3]!.story;
    const made = await admin.api('POST', '/controls', {
      kind: 'pin',
      subject: { kind: 'story', key: String(id) },
      note: 'For everybody',
      until: new Date(Date.now() + 3_600_000).toISOString(),
    });
    const control = (await made.json()) as { id: number };
    await bo.api('PUT', '/reader/stances', {
      subject: { kind: 'story', key: String(id) },
      stance: 'mute',
      label: 'that',
      until: null,
    });
    expect((await frontOf(bo)).items.some(({ story }) => story.id === id)).toBe(false);
    expect((await frontOf(admin)).items[0]?.story.id).toBe(id);
    expect((await admin.api('DELETE', `/controls/${control.id}`)).status).toBe(200);
    expect((await admin.api('DELETE', `/controls/${control.id}`)).status).toBe(404);
  });

  it('sell places that are labelled, the same for every reader, and record nothing', async () => {
    const plain = await documentOf(await bo.get('/'));
    const form = { headline: 'Autumn sale', href: 'https://quay.example/sale', note: 'Booked', place: '2' };
    expect((await admin.post('/settings/editors/sponsored', { ...form, payer: '' })).status).toBe(422);
    const set = await admin.post('/settings/editors/sponsored', {
      ...form,
      payer: 'Quay Stores',
      until: '7d',
    });
    expect(set.status).toBe(303);
    const front = await documentOf(await bo.get('/'));
    const slot = front.querySelector('.sponsored');
    expect(slot?.textContent).toMatch(/Sponsored · paid for by Quay Stores.*Autumn sale/s);
    expect(slot?.querySelector('a')?.getAttribute('rel')).toContain('sponsored');
    expect(slot?.querySelectorAll('[data-story], button, img').length).toBe(0);
    const stories = (page: typeof front) =>
      [...page.querySelectorAll('[data-story]')].map((one) => one.getAttribute('data-story'));
    expect(stories(front)).toEqual(stories(plain));
    expect((await frontOf(bo)).sponsored).toMatchObject([{ payer: 'Quay Stores', place: 2 }]);
    for (const mode of ['following', 'latest', 'most-covered']) {
      expect((await frontOf(bo, mode)).sponsored).toEqual([]);
      expect(await (await bo.get(`/${mode}`)).text()).not.toContain('Quay Stores');
    }
    expect(await (await bo.get('/transparency')).text()).toContain('One place is paid for, and labelled so');
  });

  it('are described in the API', async () => {
    const { paths } = (await (await bo.api('GET', '/openapi.json')).json()) as { paths: object };
    expect(Object.keys(paths)).toEqual(expect.arrayContaining(['/controls', '/controls/{id}']));
  });

  it('name nobody any more whose account is gone', async () => {
    const { core } = house;
    await core.store.controls.addControl(
      {
        kind: 'boost',
        subject: { kind: 'word', key: 'opera' },
        label: 'opera',
        place: null,
        sponsored: null,
        note: 'n',
        setBy: bo.id,
        setAt: core.clock.now(),
        until: null,
      },
      () => ({ kind: 'fits', replaces: [] }),
    );
    await core.readers.remove(bo.id);
    expect((await core.controls.list({ limit: 1 }))[0]?.setBy).toBeNull();
  });
});
