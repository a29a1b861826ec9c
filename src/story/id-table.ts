// From an id to a small number, in two packed columns: a Map of numbers takes four times the memory.
import { grown } from './columns.ts';

const EMPTY = 0;

/** Ids are above 0, values are 0 or more. */
export class IdTable {
  private ids = new Int32Array(64);
  private values = new Int32Array(64);
  private used = 0;

  get size(): number {
    return this.used;
  }

  /** The value, or -1. */
  get(id: number): number {
    const at = this.find(id);
    return this.ids[at] === EMPTY ? -1 : this.values[at]!;
  }

  set(id: number, value: number): void {
    if ((this.used + 1) * 4 > this.ids.length * 3) this.rebuild(grown(this.ids.length));
    const at = this.find(id);
    if (this.ids[at] === EMPTY) this.used++;
    this.ids[at] = id;
    this.values[at] = value;
  }

  /** Closes the gap by moving later entries back: no tombstones (Knuth, vol. 3, 6.4, algorithm R). */
  delete(id: number): void {
    const { ids, values } = this;
    let hole = this.find(id);
    if (ids[hole] === EMPTY) return;
    this.used--;
    for (let at = this.after(hole); ids[at] !== EMPTY; at = this.after(at)) {
      const home = homeOf(ids[at]!, ids.length);
      const stays = hole <= at ? hole < home && home <= at : hole < home || home <= at;
      if (stays) continue;
      ids[hole] = ids[at]!;
      values[hole] = values[at]!;
      hole = at;
    }
    ids[hole] = EMPTY;
  }

  forEachValue(visit: (value: number) => void): void {
    for (let at = 0; at < this.ids.length; at++) if (this.ids[at] !== EMPTY) visit(this.values[at]!);
  }

  private find(id: number): number {
    const { ids } = this;
    let at = homeOf(id, ids.length);
    while (ids[at] !== id && ids[at] !== EMPTY) at = at + 1 === ids.length ? 0 : at + 1;
    return at;
  }

  private after(at: number): number {
    return at + 1 === this.ids.length ? 0 : at + 1;
  }

  private rebuild(size: number): void {
    const { ids, values } = this;
    this.ids = new Int32Array(size);
    this.values = new Int32Array(size);
    for (let from = 0; from < ids.length; from++) {
      if (ids[from] === EMPTY) continue;
      const at = this.find(ids[from]!);
      this.ids[at] = ids[from]!;
      this.values[at] = values[from]!;
    }
  }
}

function homeOf(id: number, size: number): number {
  return Math.floor(((Math.imul(id, 0x9e3779b1) >>> 0) / 0x100000000) * size);
}
