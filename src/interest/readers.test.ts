import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fixedClock } from '../model/clock.ts';
import type { Interaction } from '../model/reader.ts';
import type { Store } from '../model/store.ts';
import { buildStory } from '../model/story-builder.ts';
import { createLiveIndex, type LiveIndex } from '../rank/live-index.ts';
import { openSqliteStore } from '../store/open-store.ts';
import { createReaders } from './readers.ts';

const noon = Date.UTC(2026, 2, 2, 12);
let store: Store;
let live: LiveIndex;
const clock = fixedClock(noon);

beforeEach(async () => {
  store = await openSqliteStore(':memory:');
  live = createLiveIndex();
  live.load(
    [1, 2, 3].map((id) =>
      buildStory({ id, newsAt: noon - id * 1000, topics: [{ topic: '04000000', weight: 1 }] }),
    ),
  );
});
afterEach(() => store.close());

let next = 0;
function opened(storyId: number, over: Partial<Interaction> = {}): Omit<Interaction, 'readerId'> {
  next += 1;
  const blank = { articleId: null, seconds: null, share: null, editionId: null, subject: null };
  return { ...blank, id: `opened-${next}`, at: noon, kind: 'opened', storyId, ...over };
}

describe('readers', () => {
  it('learns at once, and counts a doubled id once', async () => {
    const readers = createReaders({ store, live, clock });
    const act = opened(1);
    expect(await readers.record('ann', [act, act])).toEqual({ recorded: 1 });
    expect(await readers.record('ann', [act])).toEqual({ recorded: 0 });
    const [topic] = await readers.interests('ann');
    expect(topic).toMatchObject({ subject: { kind: 'topic', key: '04000000' }, readings: 1 });
  });

  // A page that stands followed a counter in memory, which any load began anew and any change elsewhere raised.
  it('knows how often the reader said what they want, whoever loads them and when', async () => {
    const readers = createReaders({ store, live, clock });
    const said = async (of: typeof readers) => (await of.view('ann')).profile.said;
    await readers.record('ann', [opened(1, { kind: 'more' }), opened(2), opened(3, { kind: 'less' })]);
    await readers.correctInterest('ann', { kind: 'topic', key: '04000000' }, 0.7);
    expect(await said(readers)).toBe(3);
    const other = createReaders({ store, live, clock });
    expect(await said(other)).toBe(3);
    await other.record('ann', [opened(2)]);
    await readers.follow();
    expect(await said(readers)).toBe(3);
    await other.record('ann', [opened(2, { kind: 'unhidden' })]);
    await readers.follow();
    expect(await said(readers)).toBe(4);
  });

  // Saved or hidden while the clock was a year ahead, a story would have stayed so for a year.
  it('undoes what was done while the clock was ahead', async () => {
    const wrong = fixedClock(noon + 365 * 86_400_000);
    const readers = createReaders({ store, live, clock: wrong });
    const act = (kind: Interaction['kind'], at: number) => readers.record('ann', [opened(1, { kind, at })]);
    const marks = async () => {
      const { savedAt, hiddenAt } = (await readers.view('ann')).states.get(1)!;
      const stored = await store.readers.findReaderStory('ann', 1);
      expect({ savedAt: stored?.savedAt, hiddenAt: stored?.hiddenAt }).toEqual({ savedAt, hiddenAt });
      return [savedAt !== null, hiddenAt !== null];
    };
    await act('saved', wrong.now());
    await act('hidden', wrong.now());
    wrong.advance(-365 * 86_400_000);
    await act('unsaved', noon);
    await act('unhidden', noon);
    expect(await marks()).toEqual([false, false]);
    await act('saved', noon);
    await act('hidden', noon);
    expect(await marks()).toEqual([true, true]);
  });

  // What a browser told of late took the time of the mark, and undid what was done after it.
  it('undoes a mark made while the clock was ahead by nothing that was done before it', async () => {
    const wrong = fixedClock(noon + 365 * 86_400_000);
    const readers = createReaders({ store, live, clock: wrong });
    const act = (kind: Interaction['kind'], at: number) => readers.record('ann', [opened(1, { kind, at })]);
    await act('saved', wrong.now());
    wrong.advance(-365 * 86_400_000);
    await act('unsaved', noon - 86_400_000);
    expect((await store.readers.findReaderStory('ann', 1))?.savedAt).toBe(noon + 365 * 86_400_000);
    expect((await readers.view('ann')).states.get(1)?.savedAt).toBe(noon + 365 * 86_400_000);
    await act('unsaved', noon - 1000);
    expect((await readers.view('ann')).states.get(1)?.savedAt).toBeNull();
  });

  describe("taking a 'less' back", () => {
    const act = (readers: ReturnType<typeof createReaders>, kind: Interaction['kind'], at = clock.now()) =>
      readers.record('ann', [opened(1, { kind, at })]);
    const strength = async (readers: ReturnType<typeof createReaders>) =>
      (await readers.interests('ann')).find(({ subject }) => subject.key === '04000000')?.strength ?? 0;

    // Six presses of "Undo", or a page loaded six times, made a liked subject of a refused one.
    it('more often than it was said changes nothing', async () => {
      const readers = createReaders({ store, live, clock });
      await act(readers, 'more');
      for (let i = 0; i < 6; i++) await act(readers, 'less');
      const refused = await strength(readers);
      await act(readers, 'less');
      expect(await act(readers, 'relented')).toEqual({ recorded: 1 });
      expect(await strength(readers)).toBeCloseTo(refused, 5);
      for (let i = 0; i < 6; i++) expect(await act(readers, 'relented')).toEqual({ recorded: 1 });
      const liked = await strength(readers);
      expect(await act(readers, 'relented')).toEqual({ recorded: 0 });
      expect(await strength(readers)).toBe(liked);
    });

    // It took away what a fresh one weighs, when the one said had faded already.
    it('after days leaves what would be there without it, also when loaded anew', async () => {
      const later = fixedClock(noon);
      const readers = createReaders({ store, live, clock: later });
      await act(readers, 'more', noon);
      later.advance(10 * 86_400_000);
      const without = await strength(readers);
      await act(readers, 'less', noon);
      await act(readers, 'relented', later.now());
      expect(await strength(readers)).toBeCloseTo(without, 5);
      expect(await strength(createReaders({ store, live, clock: later }))).toBeCloseTo(without, 5);
    });
  });

  it('ignores stories that nobody knows', async () => {
    const readers = createReaders({ store, live, clock });
    expect(await readers.record('ann', [opened(99)])).toEqual({ recorded: 0 });
  });

  // Muting a topic mutes its name as a word too: where the words were full, the topic was muted and said to be refused.
  it('sets stances that belong together all or none', async () => {
    const readers = createReaders({ store, live, clock });
    const mute = (kind: 'word' | 'topic', key: string) =>
      ({ subject: { kind, key }, stance: 'mute', label: key, at: noon, until: null }) as const;
    await readers.setStance('ann', ...Array.from({ length: 499 }, (_, i) => mute('word', `word ${i}`)));
    const three = [mute('topic', '15000000'), mute('word', 'sport'), mute('word', 'sports')];
    await expect(readers.setStance('ann', ...three)).rejects.toMatchObject({ code: 'too-many-stances' });
    expect((await readers.stances('ann')).length).toBe(499);
    await readers.setStance('ann', ...three.slice(0, 2), mute('word', 'sport'));
    expect((await readers.stances('ann')).length).toBe(501);
    expect((await store.readers.listStances('ann')).length).toBe(501);
  });

  it('takes no more words than a front page can look for, and still changes those it has', async () => {
    const readers = createReaders({ store, live, clock });
    const stance = (key: string, kind: 'word' | 'topic' = 'word') =>
      readers.setStance('ann', {
        subject: { kind, key },
        stance: 'mute',
        label: key,
        at: noon,
        until: null,
      });
    for (let i = 0; i < 500; i++) await stance(`word ${i}`);
    await expect(stance('one more')).rejects.toMatchObject({ code: 'too-many-stances', audience: 'reader' });
    await stance('word 7');
    await stance('04000000', 'topic');
    expect(await readers.stances('ann')).toHaveLength(501);
  });

  it('keeps one reader away from another', async () => {
    const readers = createReaders({ store, live, clock });
    await readers.record('ann', [opened(1), opened(2, { kind: 'hidden' })]);
    expect(await readers.interests('bob')).toEqual([]);
    expect((await readers.view('bob')).states.size).toBe(0);
  });

  it('counts nobody together with others unless that was switched on', async () => {
    const readers = createReaders({ store, live, clock });
    await readers.record('ann', [opened(1)]);
    expect(readers.crowd).toBeUndefined();
    const shared = createReaders({ store, live, clock, sharedReading: true });
    await shared.record('ann', [opened(2)]);
    await shared.record('bob', [opened(2)]);
    expect(shared.crowd?.readers).toBe(2);
  });

  it('counts no longer who switches personalisation off, nor what they opened before', async () => {
    const readers = createReaders({ store, live, clock, sharedReading: true });
    await readers.record('ann', [opened(1)]);
    await readers.updateSettings('ann', { personalise: false });
    await readers.record('ann', [opened(2)]);
    expect(readers.crowd?.readers).toBe(0);
  });

  it('learns again after a crash what was recorded and not yet saved', async () => {
    const crashed = createReaders({ store, live, clock });
    await crashed.record('ann', [opened(1), opened(2)]);
    const before = await crashed.interests('ann');
    const started = createReaders({ store, live, clock });
    expect(await started.interests('ann')).toEqual(before);
  });

  it('learns nothing twice after an orderly end', async () => {
    const first = createReaders({ store, live, clock });
    await first.record('ann', [opened(1)]);
    await first.close();
    const second = createReaders({ store, live, clock });
    expect((await second.interests('ann'))[0]?.readings).toBe(1);
  });

  it('learns nothing while personalisation is off, nor later from that time', async () => {
    const readers = createReaders({ store, live, clock });
    await readers.open('ann', null);
    await readers.updateSettings('ann', { personalise: false });
    await readers.record('ann', [opened(1)]);
    await readers.updateSettings('ann', { personalise: true });
    expect(await readers.interests('ann')).toEqual([]);
    await readers.close();
    const started = createReaders({ store, live, clock });
    expect(await started.interests('ann')).toEqual([]);
  });

  it('leaves a strength set by hand alone, and forgets it on request', async () => {
    const readers = createReaders({ store, live, clock });
    const subject = { kind: 'topic', key: '04000000' } as const;
    await readers.correctInterest('ann', subject, -0.5);
    await readers.record('ann', [opened(1), opened(2), opened(3)]);
    expect((await readers.interests('ann'))[0]).toMatchObject({ strength: -0.5, pinned: true });
    await readers.correctInterest('ann', subject, null);
    const kinds = (await readers.interests('ann')).map((interest) => interest.subject.kind);
    expect(kinds).toEqual(['publisher']);
  });

  it('forgets the history and keeps what was stated', async () => {
    const readers = createReaders({ store, live, clock });
    const subject = { kind: 'word', key: 'ferry' } as const;
    await readers.setStance('ann', { subject, stance: 'follow', label: 'ferry', at: noon, until: null });
    await readers.record('ann', [opened(1)]);
    await readers.forgetHistory('ann');
    const interests = await readers.interests('ann');
    expect(interests.map((interest) => interest.label)).toEqual(['ferry']);
  });

  it('erases everything, in memory too', async () => {
    const readers = createReaders({ store, live, clock });
    const told: string[] = [];
    readers.onForgotten((id) => void told.push(id));
    await readers.record('ann', [opened(1)]);
    await readers.eraseAll('ann');
    await readers.flush();
    expect(told).toEqual(['ann']);
    expect(await readers.interests('ann')).toEqual([]);
  });

  it('shows the end of the last visit, not the look of this one', async () => {
    const own = fixedClock(noon);
    const readers = createReaders({ store, live, clock: own });
    await readers.looked('ann');
    own.advance(3_600_000);
    await readers.looked('ann');
    own.advance(120_000);
    await readers.looked('ann');
    expect((await readers.open('ann', null)).lastLookedAt).toBe(noon);
  });

  // For a year nothing was new to a reader whose server had once been a year ahead.
  it.each([false, true])(
    'shows it again after the clock was ahead, restarted meanwhile: %s',
    async (isRestarted) => {
      const own = fixedClock(noon);
      const begin = () => createReaders({ store, live, clock: own });
      let readers = begin();
      await readers.looked('ann');
      own.advance(365 * 86_400_000);
      await readers.looked('ann');
      own.advance(-364 * 86_400_000);
      if (isRestarted) readers = begin();
      await readers.looked('ann');
      expect((await readers.open('ann', null)).lastLookedAt).toBeLessThanOrEqual(own.now());
      const then = own.now();
      own.advance(3_600_000);
      await readers.looked('ann');
      expect((await readers.open('ann', null)).lastLookedAt).toBe(then);
    },
  );
});
