// Which words a story may hold: a Bloom filter of 1,024 bits a story in place of its folded text, so that a page asks
// hundreds of candidates for a muted word and folds the text of those few that may hold it.
// Burton H. Bloom, "Space/Time Trade-offs in Hash Coding with Allowable Errors", CACM 13 (7), 1970.
import type { Story } from '../model/story.ts';
import { foldText } from './fold-text.ts';
import { longestWord, partsOf, wordMatcher, wordsOfStory } from './word-matcher.ts';

const bitsPerStory = 1024;
const indexBits = 10;
const unitsPerStory = bitsPerStory / 32;
/** With the sixty words of a long standfirst one word in 400 is taken for held and is not. */
const probes = 4;

/** A word or phrase to look for in many stories. */
export interface WordSearch {
  /** As `wordMatcher`. */
  readonly matches: (text: string) => boolean;
  /** What a story must have to hold it; [] where that cannot be told. */
  readonly signs: readonly number[];
}

export function wordSearch(word: string): WordSearch {
  return { matches: wordMatcher(word), signs: signsOf(foldText(word.slice(0, longestWord))) };
}

/** Hashes of the parts of a folded text, each once. */
function signsOf(folded: string): readonly number[] {
  return [...new Set(partsOf(folded).map(hashOf))];
}

/** By slot of the live index. A story's words are read when it is first asked for one: some 0.02 ms. */
export class WordSigns {
  #bits = new Uint32Array(0);
  #isRead = new Uint8Array(0);
  #readings = 0;

  /** Stories read so far: what took time. */
  get readings(): number {
    return this.#readings;
  }

  /** What stood in the slot is not there any more, or says something else now. */
  forget(slot: number): void {
    this.#isRead[slot] = 0;
  }

  /** False where headline, standfirst and names surely hold no word of these signs. @param slotBound above all slots */
  mayHold(slot: number, story: Story, signs: readonly number[], slotBound: number): boolean {
    if (signs.length === 0) return true;
    if (this.#isRead[slot] !== 1) this.#read(slot, story, slotBound);
    return signs.every((hash) => this.#has(slot, hash));
  }

  #read(slot: number, story: Story, slotBound: number): void {
    if (slot >= this.#isRead.length) this.#grow(slotBound);
    const start = slot * unitsPerStory;
    this.#bits.fill(0, start, start + unitsPerStory);
    for (const part of partsOf(foldText(wordsOfStory(story)))) this.#add(start, hashOf(part));
    this.#isRead[slot] = 1;
    this.#readings += 1;
  }

  #add(start: number, hash: number): void {
    const step = stepOf(hash);
    for (let i = 0; i < probes; i++) {
      const bit = (hash + i * step) >>> (32 - indexBits);
      this.#bits[start + (bit >>> 5)]! |= 1 << (bit & 31);
    }
  }

  #has(slot: number, hash: number): boolean {
    const start = slot * unitsPerStory;
    const step = stepOf(hash);
    for (let i = 0; i < probes; i++) {
      const bit = (hash + i * step) >>> (32 - indexBits);
      if (((this.#bits[start + (bit >>> 5)]! >>> (bit & 31)) & 1) === 0) return false;
    }
    return true;
  }

  #grow(slotBound: number): void {
    const size = Math.ceil(slotBound * 1.125);
    const bits = new Uint32Array(size * unitsPerStory);
    bits.set(this.#bits);
    this.#bits = bits;
    const isRead = new Uint8Array(size);
    isRead.set(this.#isRead);
    this.#isRead = isRead;
  }
}

/** FNV-1a of the code units, mixed so that its upper bits tell as much as its lower ones. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return mixed(hash);
}

/** A second hash made of the first (Kirsch and Mitzenmacher, "Less Hashing, Same Performance", 2006). */
function stepOf(hash: number): number {
  return mixed(hash) | 1;
}

/** The finaliser of MurmurHash3. */
function mixed(value: number): number {
  let hash = value ^ (value >>> 16);
  hash = Math.imul(hash, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
