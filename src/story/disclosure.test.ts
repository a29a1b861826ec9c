// A word where the publisher is owned by whom it writes about.
import { describe, expect, it } from 'vitest';
import { publisherFacts } from '../catalogue/publisher-facts.ts';
import type { EntityMention } from '../model/article.ts';
import { isOwnership, ownerDisclosure } from './disclosure.ts';
import { buildEntity, buildPublisher } from './testing.ts';

/** As the store has it, with the facts of the catalogue. */
function paper(host: string) {
  const facts = publisherFacts(host);
  if (!facts) throw new RangeError(host);
  return { ...facts, id: 1, slug: facts.slug ?? host };
}

const company = (name: string) => buildEntity(name, { kind: 'company' });
const body = (name: string) => buildEntity(name, { kind: 'organisation' });
const say = (host: string, ...entities: EntityMention[]) =>
  ownerDisclosure(paper(host), entities)?.sentence ?? null;

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
    const found = ownerDisclosure(paper('foxnews.com'), [buildEntity('Lachlan Murdoch')]);
    expect(found?.sentence).toBe('Lachlan Murdoch leads and controls Fox Corporation, which owns Fox News.');
    expect(found?.tie).toBe('controlling person');
  });

  it('names who leads or founded the owner without calling that ownership', () => {
    const found = ownerDisclosure(paper('foxnews.com'), [buildEntity('Rupert Murdoch')]);
    expect(found?.sentence).toBe(
      'Rupert Murdoch built up, and is chairman emeritus of, Fox Corporation, which owns Fox News.',
    );
    expect(found && isOwnership(found)).toBe(false);
  });

  it('names what else the same person holds, as what it is to that person', () => {
    const found = ownerDisclosure(paper('washingtonpost.com'), [company('Amazon')]);
    expect(found?.sentence).toBe('Jeff Bezos, who owns The Washington Post, founded Amazon and chairs it.');
    expect([found?.tie, found && isOwnership(found)]).toEqual(['holding', false]);
    expect(say('washingtonpost.com', buildEntity('Jeff Bezos'))).toBe('Jeff Bezos owns The Washington Post.');
  });

  it('names another owner of the tables that is in the same hands', () => {
    expect(say('nbcnews.com', body('Sky Group'))).toMatch(
      /^Comcast, which owns NBCUniversal, .* owns Sky Group\.$/,
    );
  });

  it('names a large shareholder as such', () => {
    const found = ownerDisclosure(paper('economist.com'), [company('Exor')]);
    expect(found?.sentence).toBe(
      'Exor is the largest shareholder of The Economist Group, which owns The Economist.',
    );
    expect(found?.tie).toBe('shareholder');
  });

  it('makes no owner of who owns a shareholder', () => {
    const found = ownerDisclosure(paper('economist.com'), [body('Giovanni Agnelli BV')]);
    expect(found?.tie).toBe('shareholder');
    expect(found && isOwnership(found)).toBe(false);
  });

  it('names the state, and takes its country for no government', () => {
    expect(say('tass.com', body('Kremlin'))).toBe('The Russian state owns TASS.');
    expect(say('tass.com', buildEntity('Russia', { kind: 'place' }))).toBeNull();
  });

  it('says of somebody of an owning family whose family it is', () => {
    expect(say('theglobeandmail.com', buildEntity('David Thomson'))).toBe(
      'David Thomson is of the Thomson family, which controls Woodbridge, which owns The Globe and Mail.',
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
    const found = ownerDisclosure(paper('wsj.com'), [company('News Corp')]);
    expect(found?.source).toMatch(/^https:/);
    expect(found?.asOf).toMatch(/^\d{4}-\d\d$/);
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

  it('on a publisher that names itself', () => {
    expect(say('bbc.com', body('BBC'))).toBeNull();
    expect(say('npr.org', body('NPR'))).toBeNull();
  });

  it('on everything else', () => {
    expect(say('wsj.com', company('Hallam Lines'))).toBeNull();
    expect(ownerDisclosure(paper('wsj.com'), [])).toBeNull();
  });
});

describe('disclosure of an owner that stands in no table', () => {
  const courier = buildPublisher(1, {
    name: 'The Merrow Courier',
    owner: 'Kelvane Holdings',
    ownerEntities: ['Kelvane', 'Arden Capital'],
  });

  it('says who owns the paper when the story is about the owner', () => {
    const found = ownerDisclosure(courier, [company('Kelvane')]);
    expect(found).toEqual({
      entity: 'Kelvane',
      tie: 'owner',
      sentence: 'Kelvane Holdings owns The Merrow Courier.',
      source: null,
      asOf: null,
    });
  });

  it('names the owner’s owner as such', () => {
    expect(ownerDisclosure(courier, [body('Arden Capital')])?.sentence).toBe(
      'The Merrow Courier is owned by Kelvane Holdings, which is tied to Arden Capital.',
    );
  });

  it('is silent otherwise', () => {
    expect(ownerDisclosure(courier, [company('Hallam Lines')])).toBeNull();
    expect(ownerDisclosure(courier, [body('Arden')])).toBeNull();
    expect(ownerDisclosure(buildPublisher(2), [buildEntity('Kelvane')])).toBeNull();
  });
});
