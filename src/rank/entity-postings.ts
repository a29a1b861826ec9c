// Which live stories name which entity, both ways, packed: a row of entities a slot, a chain of slots an entity.
import type { EntityMention } from '../model/article.ts';
import { Interner } from './interner.ts';

/** Entities kept for a story: the model's bound. */
export const entitiesPerSlot = 12;
/** A name that is in the story at all counts a twentieth. */
const weakest = Math.round(255 * 0.05);

/** Lists kept, in entries of all of them together: 1 MB. */
const mostListed = 250_000;

/** Entry `slot * entitiesPerSlot + i` is the i-th entity of the slot. */
export class EntityPostings {
  readonly names = new Interner();
  /** How many entities the slot has. */
  lengths = new Uint8Array(0);
  /** Entity number by entry. */
  numbers = new Int32Array(0);
  /** Salience by entry, in 255ths. */
  saliences = new Uint8Array(0);
  /** Entry after this one in the chain of its entity, newest first; -1 at the end. */
  next = new Int32Array(0);
  #previous = new Int32Array(0);
  /** First entry by entity number. */
  #heads = new Int32Array(0);
  /**
   * Slots of the entity, each with its salience in the lowest eight bits, made when they are first asked for and dropped when
   * they change: a chain jumps in memory at each step, and waits each time.
   */
  readonly #lists = new Map<number, Uint32Array>();
  #listed = 0;
  /** The one object that stands for the entity in every story's list, by number. */
  readonly #mentions: (EntityMention | undefined)[] = [];

  /** Replaces the entities of a slot. */
  set(slot: number, mentions: readonly EntityMention[]): void {
    this.#growSlots(slot);
    const start = slot * entitiesPerSlot;
    const count = Math.min(entitiesPerSlot, mentions.length);
    const old = this.lengths[slot] ?? 0;
    // Taken before the old ones are given back: what stays keeps its number.
    const taken: number[] = [];
    for (let i = 0; i < count; i++) {
      const mention = mentions[i];
      if (mention) taken.push(this.#take(mention));
    }
    for (let entry = start; entry < start + old; entry++) this.#unlink(entry);
    taken.forEach((number, i) => {
      const salience = mentions[i]?.salience ?? 0;
      this.#link(start + i, number);
      this.saliences[start + i] = salience > 0.05 ? Math.round(255 * Math.min(1, salience)) : weakest;
    });
    this.lengths[slot] = taken.length;
  }

  clear(slot: number): void {
    this.set(slot, []);
  }

  /** First entry of the entity's chain; -1 where no live story names it. */
  head(number: number): number {
    return this.names.uses(number) > 0 ? (this.#heads[number] ?? -1) : -1;
  }

  /** Slots naming the entity, newest first, times 256, plus its salience there in 255ths. */
  list(number: number): Uint32Array {
    const known = this.#lists.get(number);
    if (known !== undefined) return known;
    const list = new Uint32Array(this.names.uses(number));
    let length = 0;
    for (let entry = this.head(number); entry >= 0; entry = this.next[entry] ?? -1) {
      list[length++] = Math.floor(entry / entitiesPerSlot) * 256 + (this.saliences[entry] ?? 0);
    }
    if (this.#listed + length > mostListed) {
      this.#lists.clear();
      this.#listed = 0;
    }
    this.#lists.set(number, list);
    this.#listed += length;
    return list;
  }

  /** Slots naming the entity, newest first, at most `limit`. */
  slotsOf(number: number, limit = Number.POSITIVE_INFINITY): number[] {
    const slots: number[] = [];
    for (let entry = this.head(number); entry >= 0 && slots.length < limit; entry = this.next[entry] ?? -1) {
      slots.push(Math.floor(entry / entitiesPerSlot));
    }
    return slots;
  }

  /** Shared mentions of the slot's strongest entities. */
  mentionsOf(slot: number, limit: number): EntityMention[] {
    const start = slot * entitiesPerSlot;
    const found: EntityMention[] = [];
    for (let i = 0; i < Math.min(limit, this.lengths[slot] ?? 0); i++) {
      const mention = this.mention(this.numbers[start + i] ?? -1);
      if (mention) found.push(mention);
    }
    return found;
  }

  mention(number: number): EntityMention | undefined {
    return this.#mentions[number];
  }

  /** Number of the slot's strongest entity, -1 where it names none. */
  strongest(slot: number): number {
    return (this.lengths[slot] ?? 0) > 0 ? (this.numbers[slot * entitiesPerSlot] ?? -1) : -1;
  }

  /** Salience 0..1 of the entity in the slot's story, 0 where it does not occur. */
  salience(slot: number, number: number): number {
    const start = slot * entitiesPerSlot;
    const end = start + (this.lengths[slot] ?? 0);
    for (let entry = start; entry < end; entry++) {
      if (this.numbers[entry] === number) return (this.saliences[entry] ?? 0) / 255;
    }
    return 0;
  }

  #take(mention: EntityMention): number {
    const number = this.names.take(mention.key);
    this.#mentions[number] ??= sharedMention(mention, this.names.key(number) ?? mention.key);
    return number;
  }

  #dropList(number: number): void {
    const list = this.#lists.get(number);
    if (list === undefined) return;
    this.#lists.delete(number);
    this.#listed -= list.length;
  }

  #link(entry: number, number: number): void {
    this.#dropList(number);
    if (number >= this.#heads.length) {
      this.#heads = grown(this.#heads, new Int32Array(Math.ceil(number * 1.125) + 256).fill(-1));
    }
    const head = this.#heads[number] ?? -1;
    this.numbers[entry] = number;
    this.next[entry] = head;
    this.#previous[entry] = -1;
    if (head >= 0) this.#previous[head] = entry;
    this.#heads[number] = entry;
  }

  #unlink(entry: number): void {
    const number = this.numbers[entry] ?? -1;
    this.#dropList(number);
    const next = this.next[entry] ?? -1;
    const previous = this.#previous[entry] ?? -1;
    if (previous >= 0) this.next[previous] = next;
    else this.#heads[number] = next;
    if (next >= 0) this.#previous[next] = previous;
    this.names.release(number);
    if (this.names.uses(number) === 0) this.#mentions[number] = undefined;
  }

  #growSlots(slot: number): void {
    if (slot < this.lengths.length) return;
    const slots = Math.max(256, slot + 1, Math.ceil(this.lengths.length * 1.125));
    const entries = slots * entitiesPerSlot;
    this.lengths = grown(this.lengths, new Uint8Array(slots));
    this.numbers = grown(this.numbers, new Int32Array(entries));
    this.saliences = grown(this.saliences, new Uint8Array(entries));
    this.next = grown(this.next, new Int32Array(entries));
    this.#previous = grown(this.#previous, new Int32Array(entries));
  }
}

function grown<Numbers extends { set(from: Numbers): void }>(old: Numbers, larger: Numbers): Numbers {
  larger.set(old);
  return larger;
}

/** What is the same wherever the entity is named; what is a story's own (role, move, salience) is left out. */
function sharedMention({ kind, name, ticker, exchange }: EntityMention, key: string): EntityMention {
  return Object.freeze({
    key,
    kind,
    name,
    role: null,
    ticker,
    exchange,
    reportedMove: null,
    mentions: 1,
    salience: 0.5,
  });
}
