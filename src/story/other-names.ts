// Whether two names are one person's whom somebody took down wrong: "Peter Hollin" and "Paul Hollin". Spellings of one
// sound, short forms and fuller names are no disagreement.
import { soundOf } from './languages/sound.ts';
import { distance, shareFamily } from './name-variants.ts';

const MIN_PREFIX = 3;
const suffixes = /\s(?:Jr|Sr|II|III|IV)\.?$/u;

/** Words of a name, plain: lower case, no accents. */
export function plainWords(name: string): readonly string[] {
  return name
    .replace(suffixes, '')
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z\s-]/gu, '')
    .split(/\s+/u)
    .filter(Boolean);
}

/** 'given' or 'surname': the part in which they differ, the other being the same; null where it is no such pair. */
export function otherPart(a: readonly string[], b: readonly string[]): 'given' | 'surname' | null {
  if (a.length < 2 || b.length < 2) return null;
  const [firstA, firstB, lastA, lastB] = [a[0]!, b[0]!, a.at(-1)!, b.at(-1)!];
  const isSameGiven = areOneGiven(firstA, firstB);
  const isSameSurname = areOneSurname(lastA, lastB);
  if (isSameGiven === isSameSurname) return null;
  // "Carlos Manzo" and "Carlos Alberto Manzo Rodríguez": one name, more or less of it.
  const [differing, others] = isSameGiven ? [lastA, b] : [firstA, b];
  const [counterpart, own] = isSameGiven ? [lastB, a] : [firstB, a];
  if (others.includes(differing) || own.includes(counterpart)) return null;
  return isSameGiven ? 'surname' : 'given';
}

/** A slip: a letter or two of the part in which they differ, the other being the same to the letter. */
export function isSlipOf(a: readonly string[], b: readonly string[]): boolean {
  const isSameGiven = a[0] === b[0];
  // Most pairs end here: sounds are compared of few.
  if (isSameGiven === (a.at(-1) === b.at(-1))) return false;
  const [own, other] = isSameGiven ? [a.at(-1)!, b.at(-1)!] : [a[0]!, b[0]!];
  const letters = Math.min(own.length, other.length);
  if (letters < 4 || distance(own, other) > (letters >= 6 ? 2 : 1)) return false;
  return otherPart(a, b) !== null;
}

/** Of one sound; feeds lose the apostrophe of "Adityanath's". */
function areOneSurname(a: string, b: string): boolean {
  return a === b || `${a}s` === b || a === `${b}s` || soundOf(a).whole === soundOf(b).whole;
}

function areOneGiven(a: string, b: string): boolean {
  if (a === b || shareFamily(a, b)) return true;
  if (a.length === 1 || b.length === 1) return a[0] === b[0];
  if (a.slice(0, MIN_PREFIX) === b.slice(0, MIN_PREFIX)) return true;
  return soundOf(a).consonants === soundOf(b).consonants;
}
