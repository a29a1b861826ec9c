// The terms of a text as numbers: hashed while reading, so that no string is made for a word.

/** Enough for a headline, a standfirst, names and topics. */
const maxTerms = 96;
const shortestWord = 3;
const longestText = 2000;
const hashStart = 2166136261;

/** Hashes of distinct terms, in order of first sight. Made to be used again and again: `clear`, then add. */
export class ThemeTerms {
  readonly hashes = new Int32Array(maxTerms);
  length = 0;

  clear(): this {
    this.length = 0;
    return this;
  }

  /** Every word of three letters or digits or more, without case; nothing is a stop word, idf sees to that. */
  addText(text: string): this {
    const folded = text.slice(0, longestText).toLowerCase();
    let hash = hashStart;
    let letters = 0;
    for (let i = 0; i <= folded.length; i++) {
      const code = i < folded.length ? folded.charCodeAt(i) : 32;
      if (isLetter(code)) {
        hash = Math.imul(hash ^ code, 16777619);
        letters += 1;
      } else if (letters > 0) {
        if (letters >= shortestWord) this.#add(finished(hash));
        hash = hashStart;
        letters = 0;
      }
    }
    return this;
  }

  /** A name or code as one term; `kind` keeps it apart from words that are spelt the same. */
  addName(kind: 'e' | 't', key: string): this {
    let hash = Math.imul(hashStart ^ kind.charCodeAt(0), 16777619);
    hash = Math.imul(hash ^ 58, 16777619);
    for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 16777619);
    this.#add(finished(hash));
    return this;
  }

  #add(hash: number): void {
    if (this.length >= maxTerms) return;
    for (let i = 0; i < this.length; i++) if (this.hashes[i] === hash) return;
    this.hashes[this.length++] = hash;
  }
}

/** Letters and digits of any script by range; what is taken for a letter by mistake only makes a rare term. */
function isLetter(code: number): boolean {
  if (code < 0x80) return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba;
  if (code >= 0x2000 && code < 0x2070) return false;
  return (code < 0x3000 || code > 0x303f) && (code < 0xff00 || code > 0xff0f);
}

/** FNV-1a with its bits mixed, so that the low ones can be used alone. */
function finished(fnv: number): number {
  const hash = fnv ^ (fnv >>> 15);
  return Math.imul(hash, 0x2c1b3c6d) ^ (hash >>> 12);
}
