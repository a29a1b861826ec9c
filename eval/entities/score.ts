// Recognised people and organisations against those that we read.
import type { EntityMention } from '../../src/model/article.ts';
import type { Annotation, NamedKind } from './annotations.ts';

/**
 * `short form`: a surname or an acronym stands as an entity of its own though the text has the full name. `second`: one
 * entity stands there twice. `wrong kind`: an organisation where a person is meant, or the reverse. `invented`: none
 * of those that we read. `missed`: not found, or only in one of the former ways.
 */
export type Mistake = 'short form' | 'second' | 'wrong kind' | 'invented' | 'missed';

export interface Finding {
  readonly mistake: Mistake;
  readonly kind: NamedKind;
  readonly name: string;
}

export interface Tally {
  right: number;
  /** Recognised and wrong: every mistake but `missed`. */
  wrong: number;
  missed: number;
}

export type Tallies = Readonly<Record<NamedKind, Tally>>;

export function newTallies(): Tallies {
  return { person: { right: 0, wrong: 0, missed: 0 }, organisation: { right: 0, wrong: 0, missed: 0 } };
}

export function ratesOf({ right, wrong, missed }: Tally) {
  const share = (of: number) => (of === 0 ? 1 : right / of);
  const f1 = right + wrong + missed === 0 ? 1 : (2 * right) / (2 * right + wrong + missed);
  return { precision: share(right + wrong), recall: share(right + missed), f1 };
}

/**
 * Adds one article's (or one story's) answer to the tallies. An entity is right when its kind is the one that we read
 * (a company is an organisation) and its name, in whatever case and without "the", is one of the accepted full names,
 * and it is the first that is. Every other recognised person or organisation is wrong, be it a short form that was not
 * resolved, a second entity for one that is there already, a wrong kind or a name of none; places are not looked at.
 * Every annotated one without a right answer is missed, so that a short form or a wrong kind counts against both
 * precision and recall. What is optional counts for nothing, found or not.
 */
export function scoreEntities(
  named: readonly Annotation[],
  recognised: readonly EntityMention[],
  tallies: Tallies,
): Finding[] {
  const found = new Set<Annotation>();
  const findings: Finding[] = [];
  for (const entity of recognised) {
    if (entity.kind === 'place') continue;
    const kind: NamedKind = entity.kind === 'person' ? 'person' : 'organisation';
    const name = bare(entity.name);
    const full = named.filter(({ names }) => names.some((one) => bare(one) === name));
    const meant = full.find((one) => one.kind === kind);
    if (meant && !found.has(meant)) {
      found.add(meant);
      if (!meant.optional) tallies[kind].right++;
    } else if (!meant?.optional) {
      const shortOf = named.find(
        ({ kind: own, forms }) => own === kind && forms.some((form) => bare(form) === name),
      );
      if (!meant && !shortOf && full.some(({ optional }) => optional)) continue;
      tallies[kind].wrong++;
      const mistake = meant ? 'second' : shortOf ? 'short form' : full.length > 0 ? 'wrong kind' : 'invented';
      findings.push({ mistake, kind, name: entity.name });
    }
  }
  for (const one of named) {
    if (one.optional || found.has(one)) continue;
    tallies[one.kind].missed++;
    findings.push({ mistake: 'missed', kind: one.kind, name: one.names[0]! });
  }
  return findings;
}

/** What the articles of a story name together: those of one kind that share a full name are one. */
export function namedInStory(articles: readonly (readonly Annotation[])[]): Annotation[] {
  const story: Annotation[] = [];
  for (const one of articles.flat()) {
    const same = story.findIndex((other) => other.kind === one.kind && shareName(other, one));
    if (same < 0) story.push(one);
    else story[same] = joined(story[same]!, one);
  }
  return story;
}

function shareName(a: Annotation, b: Annotation): boolean {
  const names = new Set(a.names.map(bare));
  return b.names.some((name) => names.has(bare(name)));
}

/** Where one article has the full name and another a shorter one, the story is to have the fullest that is accepted. */
function joined(a: Annotation, b: Annotation): Annotation {
  return {
    kind: a.kind,
    names: [...new Set([...a.names, ...b.names])],
    forms: [...new Set([...a.forms, ...b.forms])],
    optional: a.optional && b.optional,
  };
}

/** In lower case, without "the" and points, apostrophes straight. */
function bare(name: string): string {
  return name
    .normalize('NFC')
    .replaceAll('’', "'")
    .replace(/^the\s+/i, '')
    .replace(/[.,]/g, '')
    .toLowerCase();
}
