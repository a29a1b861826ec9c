// A word where the publisher is owned by whom it writes about.
import { describe, expect, it } from 'vitest';
import { ownerTies } from '../catalogue/ownership/owner-ties.ts';
import { publisherFacts } from '../catalogue/publisher-facts.ts';
import { publishers } from '../catalogue/publishers/publishers.ts';
import type { EntityMention, TopicWeight } from '../model/article.ts';
import { isOwnership, ownerDisclosure } from './disclosure.ts';
import { buildEntity, buildPublisher } from './testing.ts';
import { tieSentence } from './tie-sentence.ts';

/** As the store has it, with the facts of the catalogue. */
function paper(host: string) {
  const facts = publisherFacts(host);
  if (!facts) throw new RangeError(host);
  return { ...facts, id: 1, slug: facts.slug ?? host };
}

const company = (name: string) => buildEntity(name, { kind: 'company' });
const body = (name: string) => buildEntity(name, { kind: 'organisation' });
const about = (...entities: EntityMention[]) => ({ entities, topics: [] });
const say = (host: string, ...entities: EntityMention[]) =>
  ownerDisclosure(paper(host), about(...entities))?.sentence ?? null;

describe('disclosure from the ownership tables', () => {
  it('names the owner', () => {
    expect(say('lemonde.fr', body('Groupe Le Monde'))).toBe('Groupe Le Monde owns Le Monde.');
  });

  it('names the owner’s owner with all that lies between', () => {
    expect(say('wsj.com', company('News Corp'))).toBe(
      'News Corp owns Dow Jones & Company, which owns The Wall Street Journal.',
    );
  });

  it('names the person in control', () => {
    const found = ownerDisclosure(paper('foxnews.com'), about(buildEntity('Lachlan Murdoch')));
    expect(found?.sentence).toBe('Lachlan Murdoch leads and controls Fox Corporation, which owns Fox News.');
    expect(found?.tie).toBe('controlling person');
  });

  it('names who leads or founded the owner without calling that ownership', () => {
    const found = ownerDisclosure(paper('foxnews.com'), about(buildEntity('Rupert Murdoch')));
    expect(found?.sentence).toBe(
      'Rupert Murdoch built up, and is chairman emeritus of, Fox Corporation, which owns Fox News.',
    );
    expect(found && isOwnership(found)).toBe(false);
  });

  it('names what else the same person holds, as what it is to that person', () => {
    const found = ownerDisclosure(paper('washingtonpost.com'), about(company('Amazon')));
    expect(found?.sentence).toBe('Jeff Bezos, who owns The Washington Post, founded Amazon and chairs it.');
    expect([found?.tie, found && isOwnership(found)]).toEqual(['holding', false]);
    expect(say('washingtonpost.com', buildEntity('Jeff Bezos'))).toBe('Jeff Bezos owns The Washington Post.');
  });

  it('names another owner of the tables that is in the same hands', () => {
    expect(say('nbcnews.com', body('Sky Group'))).toMatch(
      /^Comcast owns NBCUniversal, which owns NBC News\. Comcast also owns Sky Group\.$/,
    );
  });

  it('names a large shareholder as such', () => {
    const found = ownerDisclosure(paper('economist.com'), about(company('Exor')));
    expect(found?.sentence).toBe(
      'Exor is the largest shareholder of The Economist Group, which owns The Economist.',
    );
    expect(found?.tie).toBe('shareholder');
  });

  it('makes no owner of who owns a shareholder', () => {
    const found = ownerDisclosure(paper('economist.com'), about(body('Giovanni Agnelli BV')));
    expect(found?.tie).toBe('shareholder');
    expect(found && isOwnership(found)).toBe(false);
  });

  it('names the state from the publisher’s side', () => {
    expect(say('tass.com', body('Kremlin'))).toBe('TASS is owned by the Russian state.');
  });

  it('says of somebody of an owning family whose family it is', () => {
    expect(say('theglobeandmail.com', buildEntity('David Thomson'))).toBe(
      'David Thomson is of the Thomson family, which controls Woodbridge. Woodbridge owns The Globe and Mail.',
    );
  });

  it('takes the closest tie of several', () => {
    expect(say('washingtonpost.com', company('Amazon'), buildEntity('Jeff Bezos'))).toBe(
      'Jeff Bezos owns The Washington Post.',
    );
  });

  it('knows a company with its legal form, and a person with a title', () => {
    expect(say('news.sky.com', company('Comcast Corp.'))).toMatch(/^Comcast owns Sky Group/);
    expect(say('spectator.co.uk', buildEntity('Sir Paul Marshall'))).toMatch(/^Paul Marshall controls/);
  });

  it('says where it can be checked, and for which month it is known', () => {
    const found = ownerDisclosure(paper('wsj.com'), about(company('News Corp')));
    expect(found?.source).toMatch(/^https:/);
    expect(found?.asOf).toMatch(/^\d{4}-\d\d$/);
  });
});

// Al Jazeera on a peace made in Qatar said nothing: places never counted.
describe('disclosure of a state', () => {
  const politics = [{ topic: '11000000', weight: 0.9 }];
  const war = [{ topic: '16000000', weight: 0.6 }];
  const place = (name: string, salience = 0.5) => buildEntity(name, { kind: 'place', salience });
  const tell = (host: string, entity: EntityMention, topics: readonly TopicWeight[] = politics) =>
    ownerDisclosure(paper(host), { entities: [entity], topics })?.sentence ?? null;
  const qatar = 'Al Jazeera English is funded by the state of Qatar.';

  it('takes a country for its state in politics and war', () => {
    expect(tell('aljazeera.com', place('Qatar'))).toBe(qatar);
    expect(tell('aljazeera.com', place('Qatar'), war)).toBe(qatar);
  });

  it('does so under each name of the country', () => {
    expect(tell('aa.com.tr', place('Türkiye'))).toBe(tell('aa.com.tr', place('Turkey')));
    expect(tell('aa.com.tr', place('Turkey'))).toBe('Anadolu Agency is run by the Turkish state.');
  });

  it('is silent on a country that is only named', () => {
    expect(tell('aljazeera.com', place('Qatar', 0.33))).toBeNull();
    expect(tell('aljazeera.com', place('Doha', 0.7))).toBeNull();
    expect(tell('aljazeera.com', place('Kuwait', 0.7))).toBeNull();
  });

  it('is silent on a country in news of sport, trade or science', () => {
    const sport = [{ topic: '15000000', weight: 1 }];
    const trade = [
      { topic: '04000000', weight: 1 },
      { topic: '11000000', weight: 0.3 },
    ];
    expect([sport, trade, []].map((topics) => tell('aljazeera.com', place('Qatar', 0.7), topics))).toEqual([
      null,
      null,
      null,
    ]);
  });

  it('knows ministries and armies of the state whatever the news is on', () => {
    expect(tell('aljazeera.com', body('Qatari government'), [])).toBe(qatar);
    expect(tell('aljazeera.com', body('Qatar’s Foreign Ministry'), [])).toBe(qatar);
    expect(tell('aljazeera.com', body('Qatar Foundation'), [])).toBeNull();
  });

  it('names what the state holds, and who rules it', () => {
    expect(tell('aljazeera.com', company('Qatar Airways'))).toBe(
      'The state of Qatar, which funds Al Jazeera English, owns Qatar Airways.',
    );
    expect(tell('aljazeera.com', buildEntity('Tamim bin Hamad Al Thani'))).toBe(
      'Tamim bin Hamad Al Thani rules, as emir, the state of Qatar, which funds Al Jazeera English.',
    );
  });

  // Every country has one; the table had it for Singapore's.
  it('takes no ministry for the state’s that does not say whose it is', () => {
    expect(tell('channelnewsasia.com', body('Ministry of Finance'))).toBeNull();
    expect(tell('channelnewsasia.com', body('Singapore’s Ministry of Finance'))).toMatch(
      /^The Singapore state owns/,
    );
  });

  it('asks for weight of the state’s bodies too: the Kremlin has a word on everything', () => {
    expect(tell('tass.com', { ...body('Kremlin'), salience: 0.25 })).toBeNull();
    expect(tell('tass.com', { ...buildEntity('Vladimir Putin'), salience: 0.25 })).toBeNull();
  });

  it('tells of a state fund in between', () => {
    expect(tell('english.alarabiya.net', place('Saudi Arabia'))).toBe(
      'The Saudi state owns the Public Investment Fund, which is the majority owner of MBC Group. MBC Group owns Al Arabiya English.',
    );
  });

  it('says what office somebody has who owns a publisher and rules the country', () => {
    expect(tell('thenationalnews.com', place('United Arab Emirates'))).toBe(
      'Sheikh Mansour, a vice-president of the United Arab Emirates, controls International Media Investments, which owns The National.',
    );
  });

  it('tells of a broadcaster that the law keeps from the state only in news on the government, and says so', () => {
    const government = { ...body('Australian government'), salience: 0.6 };
    expect(tell('abc.net.au', place('Australia', 0.7))).toBeNull();
    expect(tell('abc.net.au', { ...government, salience: 0.45 })).toBeNull();
    expect(tell('abc.net.au', government)).toMatch(
      /^The Australian government owns .*\. By law, .* is independent of the state in what it reports\.$/,
    );
    const found = ownerDisclosure(paper('abc.net.au'), about(government));
    expect([found?.tie, found?.ownedBy, found && isOwnership(found)]).toEqual([
      'public service',
      null,
      false,
    ]);
  });

  it('gives words that go on after the publisher', () => {
    const words = (host: string, entity: EntityMention) =>
      ownerDisclosure(paper(host), { entities: [entity], topics: politics })?.ownedBy;
    expect(words('aljazeera.com', place('Qatar'))).toBe('funded by the state of Qatar');
    expect(words('wsj.com', company('News Corp'))).toBe('owned by News Corp');
    expect(words('washingtonpost.com', company('Amazon'))).toBeNull();
  });
});

// "Ellison, which controls Paramount, which owns CBS, which ...": four in one sentence.
describe('disclosure in words', () => {
  const everyTie = publishers.flatMap(({ site, name, owner }) =>
    ownerTies(owner, name).map((tie) => ({ site, tie })),
  );
  const sentences = everyTie.map(({ tie }) => {
    const named = tie.names.find((one) => !one.startsWith('the ')) ?? tie.names[0]!;
    return tieSentence(tie, { name: named, isPerson: !tie.isBody });
  });

  it('never nests one "which" in another', () => {
    expect(everyTie.length).toBeGreaterThan(1000);
    const nested = sentences.flatMap((words) =>
      words.split(/\. (?=\p{Lu})/u).filter((one) => (one.match(/\b(?:which|who|whose)\b/g)?.length ?? 0) > 1),
    );
    expect([...new Set(nested)]).toEqual([]);
  });

  it('begins each sentence with a capital and ends it with one stop', () => {
    expect(
      sentences.filter(
        (words) => !/^[\p{Lu}\d].*[^.]\.$/u.test(words) && !/^[^.]*\b\w+\.\w+.*\.$/.test(words),
      ),
    ).toEqual([]);
  });
});

describe('disclosure is silent', () => {
  it('on a name that shares a word with an owner', () => {
    expect(say('wsj.com', body('News UK Pensions'), body('Corp'), body('News'))).toBeNull();
    expect(say('timesofindia.indiatimes.com', body('The Times'), body('Group'))).toBeNull();
    expect(say('mirror.co.uk', body('Reach'))).toBeNull();
    expect(say('techcrunch.com', body('Regent'))).toBeNull();
  });

  it('on somebody who is called like a company, and on a place', () => {
    expect(say('espn.com', buildEntity('Hearst'))).toBeNull();
    expect(say('washingtonpost.com', buildEntity('Amazon', { kind: 'place' }))).toBeNull();
  });

  it('on an index that is called like an owner', () => {
    expect(say('ft.com', body('Nikkei'))).toBeNull();
    expect(say('marketwatch.com', body('Dow Jones'))).toBeNull();
  });

  it('on an owner whom the paper’s own text names once, as in its imprint, but not on one in the title', () => {
    const named = (mentions: number, salience: number) =>
      say('thelancet.com', buildEntity('Elsevier Inc', { kind: 'organisation', mentions, salience }));
    expect(named(1, 0.148)).toBeNull();
    expect(named(1, 0.478)).toBe('Elsevier owns The Lancet.');
    expect(named(3, 0.3)).toBe('Elsevier owns The Lancet.');
  });

  // CNN on a congresswoman who had been on HBO once.
  it('on what else its owner holds where it is named in passing', () => {
    const amazon = (salience: number) => say('washingtonpost.com', { ...company('Amazon'), salience });
    expect([amazon(0.32), amazon(0.36)]).toEqual([
      null,
      'Jeff Bezos, who owns The Washington Post, founded Amazon and chairs it.',
    ]);
  });

  it('on a publisher that names itself', () => {
    expect(say('bbc.com', body('BBC'))).toBeNull();
    expect(say('npr.org', body('NPR'))).toBeNull();
  });

  it('on everything else', () => {
    expect(say('wsj.com', company('Hallam Lines'))).toBeNull();
    expect(ownerDisclosure(paper('wsj.com'), about())).toBeNull();
  });
});

describe('disclosure of an owner that stands in no table', () => {
  const courier = buildPublisher(1, {
    name: 'The Merrow Courier',
    owner: 'Kelvane Holdings',
    ownerEntities: ['Kelvane', 'Arden Capital'],
  });

  it('says who owns the paper when the story is about the owner', () => {
    const found = ownerDisclosure(courier, about(company('Kelvane')));
    expect(found).toEqual({
      entity: 'Kelvane',
      tie: 'owner',
      ownedBy: 'owned by Kelvane',
      sentence: 'Kelvane Holdings owns The Merrow Courier.',
      source: null,
      asOf: null,
    });
  });

  it('names the owner’s owner as such', () => {
    expect(ownerDisclosure(courier, about(body('Arden Capital')))?.sentence).toBe(
      'The Merrow Courier is owned by Kelvane Holdings, which is tied to Arden Capital.',
    );
  });

  it('is silent otherwise', () => {
    expect(ownerDisclosure(courier, about(company('Hallam Lines')))).toBeNull();
    expect(ownerDisclosure(courier, about(body('Arden')))).toBeNull();
    expect(ownerDisclosure(buildPublisher(2), about(buildEntity('Kelvane')))).toBeNull();
  });
});
