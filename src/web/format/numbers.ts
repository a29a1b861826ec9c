// Numbers as the pages write them: 1,204; +0.34 and −0.05 with a true minus sign; 31%; 2 publishers.

/** "1,204" */
export function count(value: number): string {
  const digits = String(Math.round(value));
  return digits.length < 4 ? digits : digits.replace(/\B(?=(\d{3})+(?!\d))/g, ',');
}

/** "1 publisher", "8 publishers"; the plural is given where it is not the singular with an s. */
export function counted(value: number, singular: string, plural = `${singular}s`): string {
  return `${count(value)} ${Math.round(value) === 1 ? singular : plural}`;
}

/** "+0.34", "−0.05", "0.00"; what is not a number reads as nothing added. */
export function signed(value: number): string {
  const size = Number.isFinite(value) ? Math.abs(value).toFixed(2) : '0.00';
  if (size === '0.00') return size;
  return `${value < 0 ? '−' : '+'}${size}`;
}

/** "0.74", "−0.05" */
export function score(value: number): string {
  return signed(value).replace('+', '');
}

/** "31%", from a share of 0..1. */
export function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}

/** Reading time in whole minutes at 230 words a minute (Brysbaert 2019, silent reading of English: 238). */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / 230));
}
