import { describe, expect, it } from 'vitest';
import { feedsOfPacks, type PackOffer, packOffers } from './pack-offers.ts';
import { packGroups } from './pack-view.ts';

function pack(
  id: string,
  change: Partial<PackOffer> = {},
  names = ['One', 'Two', 'Three', 'Four', 'Five'],
): PackOffer {
  return {
    id,
    name: id,
    by: 'topic',
    named: [],
    topics: [],
    country: null,
    feeds: names.map((title) => ({
      feedUrl: `https://${title.toLowerCase()}.example/feed`,
      title,
      publisherSlug: title.toLowerCase(),
      country: 'GB',
      owner: `${title} Ltd`,
      language: 'en-GB',
    })),
    ...change,
  };
}

const nobody = { topics: new Set<string>(), countries: new Set<string>(), known: new Set<string>() };

describe('packGroups', () => {
  it('puts what fits first and ticks it, a country before a topic', () => {
    const packs = [
      pack('sport', { topics: ['15000000'] }),
      pack('gb', { by: 'country', country: 'GB' }),
      pack('science', { topics: ['13000000'] }),
    ];
    const taste = { ...nobody, topics: new Set(['15000000']), countries: new Set(['GB']) };
    const groups = packGroups(packs, taste, true);
    expect(groups.fitting.map(({ id, checked }) => [id, checked])).toEqual([
      ['gb', true],
      ['sport', true],
    ]);
    expect(groups.byTopic.map(({ id, checked }) => [id, checked])).toEqual([['science', false]]);
  });

  it('ticks no more publishers than a new reader can look over, but always the best pack', () => {
    const many = Array.from({ length: 50 }, (_, i) => `P${i}`);
    const packs = ['a', 'b'].map((id) => pack(id, { topics: ['15000000'] }, many));
    const { fitting } = packGroups(packs, { ...nobody, topics: new Set(['15000000']) }, true);
    expect(fitting.map(({ checked }) => checked)).toEqual([true, false]);
  });

  it('ticks the packs named for what was chosen, first, however many publishers they have', () => {
    // Chosen so, Energy and Law were ticked, Science and Economy were not, and Climate stood under other topics.
    const chosen = new Set(['20000418', '20000756', '13000000', '04000000']);
    const { fitting, byTopic } = packGroups(packOffers(), { ...nobody, topics: chosen }, true);
    const named = ['Business', 'Technology', 'Science', 'Climate'];
    expect(fitting.slice(0, 4).map(({ name }) => name)).toEqual(named);
    const ticked = fitting.filter(({ checked }) => checked).map(({ name }) => name);
    expect(ticked).toEqual([...named, 'Economy and markets']);
    expect(fitting.map(({ name }) => name)).not.toContain('Law and justice');
    expect(byTopic.map(({ name }) => name)).not.toContain('Climate');
  });

  it('ticks all packs that are named for a choice, were they more than ten', () => {
    const chosen = new Set(packOffers().flatMap(({ named }) => named));
    const { fitting, byTopic } = packGroups(packOffers(), { ...nobody, topics: chosen }, true);
    expect(fitting.length).toBeGreaterThan(10);
    expect([fitting.every(({ checked }) => checked), byTopic]).toEqual([true, []]);
  });

  it('takes the pack of the wider topic where none is named for the chosen part', () => {
    const { fitting } = packGroups(packOffers(), { ...nobody, topics: new Set(['20000822']) }, true);
    expect(fitting.map(({ name, checked }) => [name, checked])).toEqual([['Sport', true]]);
  });

  it('says how many are read already and leaves a full pack unticked', () => {
    const whole = pack('sport', { topics: ['15000000'] });
    const known = new Set(whole.feeds.map(({ feedUrl }) => feedUrl));
    const [all] = packGroups([whole], { ...nobody, topics: new Set(['15000000']), known }, true).fitting;
    expect([all?.size, all?.checked]).toEqual(['5 publishers, all yours already', false]);
  });

  it('names the first four and owners for all', () => {
    const [one] = packGroups([pack('sport')], nobody, true).byTopic;
    expect(one?.about).toBe('One, Two, Three, Four and 1 more');
    expect(one?.publishers[4]).toEqual({ name: 'Five', fact: 'United Kingdom · Five Ltd' });
  });
});

describe('packOffers', () => {
  it('finds a feed for every publisher of every pack of the catalogue', () => {
    const offers = packOffers();
    expect(offers.length).toBeGreaterThan(10);
    expect(offers.filter(({ feeds }) => feeds.length < 3)).toEqual([]);
    expect(new Set(offers.map(({ id }) => id)).size).toBe(offers.length);
  });

  it('fits a pack to a chosen part of a topic and to the whole', () => {
    const climate = packOffers().find(({ id }) => id === 'topic-climate');
    expect(climate?.topics).toEqual(expect.arrayContaining(['20000418', '06000000']));
  });
});

describe('feedsOfPacks', () => {
  it('gives an address once that stands in two packs', () => {
    const feeds = feedsOfPacks(['a', 'b'], [pack('a'), pack('b'), pack('c', {}, ['Other'])]);
    expect(feeds).toHaveLength(5);
  });

  // Twelve packs made one heap of a hundred sources, to be dropped one by one.
  it('puts each feed into a folder named for its pack, the first of two, unless one was chosen', () => {
    const packs = [pack('a', {}, ['One', 'Two']), pack('b', {}, ['Two', 'Three'])];
    const folders = (chosen?: readonly string[]) =>
      feedsOfPacks(['b', 'a'], packs, chosen).map(({ title, folder }) => [title, folder]);
    expect(folders()).toEqual([
      ['One', ['a']],
      ['Two', ['a']],
      ['Three', ['b']],
    ]);
    expect(new Set(folders(['News', 'Mine']).map(([, folder]) => folder?.toString()))).toEqual(
      new Set(['News,Mine']),
    );
  });
});
