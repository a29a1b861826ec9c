// What kind of sign each character is, and its plain lower-case form without diacritics: two tables, made once.

export const signOther = 0;
export const signLetter = 1;
export const signUpper = 2;
export const signDigit = 3;

const size = 0x10000;
const eager = 0x250;
const unknown = 255;

/** By UTF-16 unit; `unknown` until asked for. */
const kinds = new Uint8Array(size).fill(unknown);
const folded = new Uint16Array(size);

function look(unit: number): void {
  const sign = String.fromCharCode(unit);
  if (!/[\p{L}\p{M}\p{N}]/u.test(sign)) {
    kinds[unit] = signOther;
    folded[unit] = unit;
    return;
  }
  if (/\p{N}/u.test(sign)) kinds[unit] = signDigit;
  else kinds[unit] = /\p{Lu}/u.test(sign) ? signUpper : signLetter;
  const plain = sign.toLowerCase().normalize('NFD').charCodeAt(0);
  folded[unit] = ligatures.get(sign.toLowerCase()) ?? plain;
}

/** Letters that do not decompose, with what they are usually typed as. */
const ligatures = new Map(
  ['ø:o', 'ß:s', 'æ:a', 'œ:o', 'đ:d', 'ł:l', 'þ:t', 'ð:d', 'ı:i'].map((pair) => [
    pair[0]!,
    pair.charCodeAt(2),
  ]),
);

for (let unit = 0; unit < eager; unit++) look(unit);

/** One of the `sign...` constants. Surrogates count as letters, so that rare scripts stay in one piece. */
export function kindOf(unit: number): number {
  if (kinds[unit] === unknown) {
    if (unit >= 0xd800 && unit <= 0xdfff) {
      kinds[unit] = signLetter;
      folded[unit] = unit;
    } else look(unit);
  }
  return kinds[unit]!;
}

/** Lower case, diacritics taken off. Ask `kindOf` for the same unit before. */
export function foldUnit(unit: number): number {
  return folded[unit]!;
}

/** A whole name in lower case without diacritics, white space folded: the form of entity keys. */
export function foldName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[øßæœđłþðı]/g, (sign) => String.fromCharCode(ligatures.get(sign) ?? 0))
    .replace(/[’`]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
}
