import { describe, expect, it } from 'vitest';
import type { EntityKind, EntityMention } from '../../src/model/article.ts';
import { readNewsroom } from '../../src/sample/newsroom.ts';
import { halves, readSampleArticles, scoreHalf } from '../entities.ts';
import { type Annotation, parseAnnotations, readAnnotations } from './annotations.ts';
import { namedInStory, newTallies, ratesOf, scoreEntities } from './score.ts';

const mention = (name: string, kind: EntityKind = 'person') => ({ name, kind }) as EntityMention;
const renn: Annotation = { kind: 'person', names: ['Aldous Renn'], forms: ['Renn'], optional: false };
const union: Annotation = {
  kind: 'organisation',
  names: ["Sund Dockers' Union"],
  forms: ['SDU'],
  optional: false,
};

function mistakes(named: readonly Annotation[], ...recognised: EntityMention[]) {
  const tallies = newTallies();
  const findings = scoreEntities(named, recognised, tallies);
  return { tallies, mistakes: findings.map(({ mistake }) => mistake) };
}

describe('scoring names', () => {
  it('takes a full name in any case, without its article and with either apostrophe', () => {
    const { tallies, mistakes: found } = mistakes(
      [renn, union],
      mention('aldous renn'),
      mention('The Sund Dockers’ Union', 'organisation'),
    );
    expect(found).toEqual([]);
    expect(tallies.person).toEqual({ right: 1, wrong: 0, missed: 0 });
    expect(ratesOf(tallies.organisation)).toEqual({ precision: 1, recall: 1, f1: 1 });
  });

  it('counts a short form, a second entity, a wrong kind and an invented one as wrong', () => {
    expect(mistakes([renn], mention('Renn')).mistakes).toEqual(['short form', 'missed']);
    expect(mistakes([renn], mention('Aldous Renn'), mention('Renn')).mistakes).toEqual(['short form']);
    expect(mistakes([renn], mention('Aldous Renn'), mention('Aldous Renn')).mistakes).toEqual(['second']);
    expect(mistakes([union], mention("Sund Dockers' Union", 'person')).mistakes).toEqual([
      'wrong kind',
      'missed',
    ]);
    expect(mistakes([], mention('Crane Seven', 'company')).mistakes).toEqual(['invented']);
    expect(mistakes([], mention('Port Merrow', 'place')).mistakes).toEqual([]);
  });

  it('counts what is optional for nothing', () => {
    const optional = { ...union, optional: true };
    expect(mistakes([optional]).mistakes).toEqual([]);
    expect(mistakes([optional], mention("Sund Dockers' Union", 'organisation')).tallies.organisation).toEqual(
      { right: 0, wrong: 0, missed: 0 },
    );
  });

  it('takes for one in a story what shares a full name', () => {
    const holdings: Annotation = { ...union, names: ['Kelvane Holdings', 'Kelvane'], forms: [] };
    const named = namedInStory([
      [renn, holdings],
      [
        { ...renn, forms: ['Mayor Renn'] },
        { ...holdings, names: ['Kelvane'] },
      ],
    ]);
    expect(named.map(({ names }) => names[0])).toEqual(['Aldous Renn', 'Kelvane Holdings']);
    expect(named[0]!.forms).toEqual(['Renn', 'Mayor Renn']);
  });
});

describe('annotated articles', () => {
  const annotated = halves.map(readAnnotations);

  it('are sixty articles of the newsroom, and no story is in both halves', () => {
    const known = new Set(readNewsroom().articles.map(({ id }) => id));
    const ids = annotated.flat().map(({ id }) => id);
    expect(new Set(ids).size).toBe(60);
    expect(ids.filter((id) => !known.has(id))).toEqual([]);
    const [fit, heldOut] = annotated.map((half) => new Set(half.map(({ story }) => story)));
    expect([...fit!].filter((story) => heldOut!.has(story))).toEqual([]);
  });

  it('refuses a line that is none of the format', () => {
    expect(() => parseAnnotations('## a (b)\nperso: Ada', 'x.txt')).toThrow('x.txt:2: "perso: Ada"');
  });

  it('are recognised as well as the house asks', () => {
    const read = readSampleArticles(new Set(annotated.flat().map(({ id }) => id)));
    for (const half of annotated) {
      const { within, across } = scoreHalf(half, read);
      for (const tallies of [within, across]) {
        expect(ratesOf(tallies.person).f1).toBeGreaterThanOrEqual(0.85);
        expect(ratesOf(tallies.organisation).f1).toBeGreaterThanOrEqual(0.85);
      }
    }
  });
});
