// A light stemmer of our own: cuts the endings that number, gender and tense put on a word, and nothing more.
// It works on folded code units in place, so that a word of a million costs no string.

const A = 97;
const D = 100;
const E = 101;
const G = 103;
const I = 105;
const L = 108;
const M = 109;
const N = 110;
const O = 111;
const R = 114;
const S = 115;
const U = 117;
const X = 120;
const Y = 121;

/**
 * Length of the word's stem in `units[0..length)`; may change a last letter (`y` to `i`).
 * Languages without rules of their own, and scripts other than Latin, come back whole.
 */
export function stemLength(units: Uint16Array, length: number, language: string): number {
  if (length < 4 || units[0]! > 0x24f) return length;
  switch (language) {
    case 'de':
    case 'nl':
    case 'sv':
    case 'da':
    case 'no':
    case 'nb':
      return germanic(units, length);
    case 'fr':
    case 'es':
    case 'pt':
    case 'it':
    case 'ca':
    case 'ro':
      return romance(units, length);
    case 'en':
    case '':
      return english(units, length);
    default:
      return length;
  }
}

function english(units: Uint16Array, full: number): number {
  let length = full;
  const last = units[length - 1];
  if (last === S && !isOneOf(units[length - 2]!, S, U, I)) {
    length--;
    if (length > 4 && units[length - 1] === E && units[length - 2] === I) length--;
  }
  if (length > 5 && units[length - 1] === G && units[length - 2] === N && units[length - 3] === I) {
    length = undouble(units, length - 3);
  } else if (length > 4 && units[length - 1] === D && units[length - 2] === E) {
    length = undouble(units, length - 2);
  } else if (length > 5 && units[length - 1] === Y && units[length - 2] === L) {
    length -= 2;
  }
  if (length > 3 && units[length - 1] === E) length--;
  if (length > 2 && units[length - 1] === Y) units[length - 1] = I;
  return length;
}

function germanic(units: Uint16Array, full: number): number {
  let length = full;
  if (length > 6 && units[length - 1] === N && units[length - 2] === R && units[length - 3] === E)
    length -= 3;
  else if (length > 5 && units[length - 2] === E && isOneOf(units[length - 1]!, N, R, S, M)) length -= 2;
  else if (length > 4 && isOneOf(units[length - 1]!, E, S, N)) length--;
  return length;
}

function romance(units: Uint16Array, full: number): number {
  let length = full;
  if (length > 4 && isOneOf(units[length - 1]!, S, X)) length--;
  if (length > 4 && isOneOf(units[length - 1]!, A, E, O, I)) length--;
  return length;
}

/** "stopp" to "stop", but "sell" and "miss" keep both letters. */
function undouble(units: Uint16Array, length: number): number {
  const last = units[length - 1]!;
  if (length < 4 || last !== units[length - 2] || isOneOf(last, L, S, E, O)) return length;
  return length - 1;
}

function isOneOf(unit: number, a: number, b: number, c = -1, d = -1): boolean {
  return unit === a || unit === b || unit === c || unit === d;
}
