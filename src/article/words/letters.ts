// What kind of sign each character is, and its plain lower-case form without diacritics, in one table.

export const signOther = 0;
export const signLetter = 1;
export const signUpper = 2;
export const signDigit = 3;

const size = 0x10000;
const eager = 0x250;

/** By UTF-16 unit: kind in the upper half, folded unit in the lower; -1 until asked for. */
const signs = new Int32Array(size).fill(-1);

/** Letters that do not decompose, with what they are usually typed as. */
const ligatures = new Map(
  ['ø:o', 'ß:s', 'æ:a', 'œ:o', 'đ:d', 'ł:l', 'þ:t', 'ð:d', 'ı:i'].map((pair) => [
    pair[0]!,
    pair.charCodeAt(2),
  ]),
);

for (let unit = 0; unit < eager; unit++) signs[unit] = look(unit);

function look(unit: number): number {
  // Halves of surrogate pairs count as letters, so that words in rare scripts stay in one piece.
  if (unit >= 0xd800 && unit <= 0xdfff) return (signLetter << 16) | unit;
  const sign = String.fromCharCode(unit);
  if (!/[\p{L}\p{M}\p{N}]/u.test(sign)) return (signOther << 16) | unit;
  const lower = sign.toLowerCase();
  const folded = ligatures.get(lower) ?? lower.normalize('NFD').charCodeAt(0);
  const kind = /\p{N}/u.test(sign) ? signDigit : /\p{Lu}/u.test(sign) ? signUpper : signLetter;
  return (kind << 16) | folded;
}

/** Kind (one of the `sign...` constants, `>>> 16`) and folded unit (`& 0xffff`) of a UTF-16 unit. */
export function signOf(unit: number): number {
  const known = signs[unit]!;
  if (known >= 0) return known;
  const made = look(unit);
  signs[unit] = made;
  return made;
}

export function kindOf(unit: number): number {
  return signOf(unit) >>> 16;
}

/** A whole name in lower case without diacritics, white space folded: the form of entity keys. */
export function foldName(name: string): string {
  if (/^[\x21-\x7e]+(?: [\x21-\x7e]+)*$/.test(name)) return name.toLowerCase();
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[øßæœđłþðı]/g, (sign) => String.fromCharCode(ligatures.get(sign) ?? 0))
    .replace(/[’`]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
}
