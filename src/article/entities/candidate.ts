// A name met in an article, with everything that speaks for what it is.
import type { KnownName } from './gazetteer.ts';

export interface Candidate {
  /** Folded name. */
  readonly id: string;
  name: string;
  /** Folded words. */
  readonly words: readonly string[];
  /** The last word, or the one before "jr" and "III". */
  readonly surname: string;
  known: KnownName | null;
  /** It also is a listed company's name, and the text does not show that the company is meant. */
  namesake: boolean;
  /** Token positions of its mentions in dek and body, in order, at most 40. */
  readonly mentions: number[];
  /** Mentions whose capital is not due to a sentence's start. */
  inside: number;
  person: number;
  organisation: number;
  company: number;
  place: number;
  role: string | null;
  ticker: string | null;
  exchange: string | null;
  readonly acronym: boolean;
  /** One word that also is a given name. */
  readonly givenName: boolean;
  /** One word that is only a kind of body or place: "Office", "Coast". */
  readonly generic: boolean;
  /** A word of it stands in lower case elsewhere in the article: an ordinary word, perhaps. */
  ordinary: boolean;
  inTitle: boolean;
  /** A title, honorific or role stands before it somewhere. */
  titled: boolean;
}

export function newCandidate(
  id: string,
  name: string,
  known: KnownName | null,
  { acronym, givenName, generic }: Pick<Candidate, 'acronym' | 'givenName' | 'generic'>,
): Candidate {
  const words = id.includes(' ') || id.includes('-') ? id.split(/[\s-]+/) : [id];
  return {
    id,
    name,
    words,
    surname: surnameOf(words),
    known,
    namesake: false,
    mentions: [],
    inside: 0,
    person: 0,
    organisation: 0,
    company: 0,
    place: 0,
    role: null,
    ticker: null,
    exchange: null,
    acronym,
    givenName,
    generic,
    ordinary: false,
    inTitle: false,
    titled: false,
  };
}

function surnameOf(words: readonly string[]): string {
  const last = words.at(-1)!;
  return words.length > 2 && /^(?:jr|sr|ii|iii|iv)$/.test(last) ? words.at(-2)! : last;
}
