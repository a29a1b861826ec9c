// Folds UTF-16 code units to what words are made of: lower case, no accents; 0 where no letter or digit stands.

/** What a code unit is: a separator, a letter, a digit, or a sign of a script written without spaces. */
export const SEPARATOR = 0;
export const LETTER = 1;
export const DIGIT = 2;
export const UNSPACED = 3;

const folded = new Uint16Array(65_536);
const classes = new Uint8Array(65_536);
const capitals = new Uint8Array(65_536);

function foldOne(code: number): void {
  const sign = String.fromCharCode(code);
  if (/\p{Nd}/u.test(sign)) {
    classes[code] = DIGIT;
    folded[code] = 48 + digitValue(code);
    return;
  }
  if (!/[\p{L}\p{M}]/u.test(sign)) return;
  classes[code] = isUnspaced(code) ? UNSPACED : LETTER;
  const lower = sign.toLowerCase();
  if (lower !== sign) capitals[code] = 1;
  folded[code] = lower.normalize('NFD').charCodeAt(0);
}

/** Decimal digits stand in blocks of ten, whose zero is the last code point with no digit before it. */
function digitValue(code: number): number {
  if (code < 128) return code - 48;
  const base = code - ((code & 0xf) % 10);
  return code >= 0xff10 && code <= 0xff19 ? code - 0xff10 : Math.max(0, Math.min(9, code - base));
}

/** Han, kana, Thai, Lao, Khmer and Burmese run on without spaces: their words are taken as pairs of signs. */
function isUnspaced(code: number): boolean {
  return (
    (code >= 0x0e00 && code <= 0x0eff) ||
    (code >= 0x1000 && code <= 0x109f) ||
    (code >= 0x1780 && code <= 0x17ff) ||
    (code >= 0x3040 && code <= 0x30ff) ||
    (code >= 0x3400 && code <= 0x9fff)
  );
}

for (let code = 0; code < 0x3400; code++) foldOne(code);
for (let code = 0x3400; code < 0xd800; code++) {
  // Han and Hangul: letters without case or accents; testing each by expression would cost the start 20 ms.
  classes[code] = isUnspaced(code) ? UNSPACED : LETTER;
  folded[code] = code;
}
for (let code = 0xf900; code < 0x10000; code++) foldOne(code);

export function foldUnit(code: number): number {
  return folded[code]!;
}

export function classOfUnit(code: number): number {
  return classes[code]!;
}

export function isCapital(code: number): boolean {
  return capitals[code] === 1;
}
