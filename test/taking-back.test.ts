// "Never" in "Why this?" muted the whole of a publisher, said only "Noted: muted." and offered no way back.
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Subject } from '../src/model/reader.ts';
import { type Household, type Member, openHousehold } from './open-household.ts';
import { type PublisherServer, startPublishers } from './publishers/publisher-server.ts';

let publishers: PublisherServer;
let house: Household;
let ann: Member;
let storyId: number;
let paper: Subject;
beforeAll(async () => {
  publishers = await startPublishers();
  publishers.serve('/feed', (_request, response) => {
    const item = `<item><title>Harbour bridge of Kelvane opens after ten years</title><link>${publishers.origin}/1</link><description>The bridge over the harbour opened on Monday, ten years after it was planned.</description><pubDate>${new Date(Date.now() - 3_600_000).toUTCString()}</pubDate></item>`;
    const text = `<rss version="2.0"><channel><title>The Paper</title>${item}</channel></rss>`;
    response.writeHead(200, { 'content-type': 'application/rss+xml' }).end(text);
  });
  house = await openHousehold({ allowHosts: publishers.host });
  ann = await house.signUpFirst();
  await ann.api('POST', '/sources', { address: `${publishers.origin}/feed` });
  await house.core.sources.settled();
  const [publisher] = await house.core.store.sources.listPublishers();
  paper = { kind: 'publisher', key: String(publisher?.id) };
  storyId = house.core.live.byPublisher(publisher?.id ?? 0, 1)[0]?.id ?? 0;
  expect(storyId).toBeGreaterThan(0);
});
afterAll(async () => {
  await house?.close();
  await publishers?.close();
});

/** Presses a steering button without JavaScript; what the page then says and offers. */
async function press(steer: string): Promise<{ text: string; undo: string | null }> {
  const answer = await ann.post('/steer', { steer, back: '/latest' });
  const page = await (await ann.get(answer.headers.get('location') ?? '')).text();
  const notice = parseHTML(page).document.querySelector('.notice');
  return {
    text: notice?.textContent ?? '',
    undo: notice?.querySelector('button[formaction="/steer"][name=steer]')?.getAttribute('value') ?? null,
  };
}
const stances = async () =>
  (await house.core.readers.stances(ann.id)).map(({ stance, subject }) => `${stance} ${subject.key}`);
const strength = async () =>
  (await house.core.readers.interests(ann.id)).find(({ subject }) => subject.key === paper.key)?.strength ??
  0;

it('names the muted publisher and unmutes it again', async () => {
  const said = await press(`never ${storyId} publisher:${paper.key}`);
  expect(said.text).toContain('The Paper is muted');
  expect(await stances()).toEqual([`mute ${paper.key}`]);
  expect((await press(said.undo ?? '')).text).toContain('The Paper is no longer muted');
  expect(await stances()).toEqual([]);
});

it('gives a follow back that the mute took the place of', async () => {
  await press(`follow ${storyId} publisher:${paper.key}`);
  const said = await press(`never ${storyId} publisher:${paper.key}`);
  expect(await stances()).toEqual([`mute ${paper.key}`]);
  await press(said.undo ?? '');
  expect(await stances()).toEqual([`follow ${paper.key}`]);
  await press(`unfollow ${storyId} publisher:${paper.key}`);
});

it.each(['more', 'less'])('takes "%s" of a subject back, once', async (verb) => {
  const before = await strength();
  const said = await press(`${verb} ${storyId} publisher:${paper.key}`);
  expect(said.text).toContain(`${verb} on The Paper`);
  expect(await strength()).not.toBeCloseTo(before, 2);
  expect((await press(said.undo ?? '')).text).toContain('Taken back');
  expect(await strength()).toBeCloseTo(before, 6);
  expect((await press(said.undo ?? '')).text).toContain('nothing left to take back');
});

it('takes "more like this" of a story back, with and without JavaScript', async () => {
  const before = await strength();
  const answer = await ann.post(`/stories/${storyId}/more`, { back: '/latest' });
  const page = await (await ann.get(answer.headers.get('location') ?? '')).text();
  expect(page).toContain(`formaction="/stories/${storyId}/unwish"`);
  await ann.post(`/stories/${storyId}/unwish`);
  expect(await strength()).toBeCloseTo(before, 6);
});

it('tells an island the same as a page', async () => {
  const headers = { accept: 'application/json' };
  const answer = await ann.post('/steer', { steer: 'never 0 word:bridge' }, headers);
  expect(await answer.json()).toMatchObject({
    text: 'bridge is muted: For you and Following leave it out.',
    undo: { action: '/steer', steer: 'unmute 0 word:bridge' },
  });
  const more = await ann.post(`/stories/${storyId}/more`, {}, headers);
  expect(await more.json()).toMatchObject({ undo: { action: `/stories/${storyId}/unwish` } });
});
