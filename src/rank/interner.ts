// Numbers for strings: each distinct key is held once and named by a small number while anybody uses it.

/** Counts uses, so that names of entities that left the news are given back. Numbers are reused. */
export class Interner {
  readonly #numbers = new Map<string, number>();
  readonly #keys: (string | undefined)[] = [];
  readonly #uses: number[] = [];
  readonly #free: number[] = [];

  /** Number of the key, counted as one more use. */
  take(key: string): number {
    let number = this.#numbers.get(key);
    if (number === undefined) {
      number = this.#free.pop() ?? this.#keys.length;
      this.#numbers.set(key, number);
      this.#keys[number] = key;
      this.#uses[number] = 0;
    }
    this.#uses[number] = (this.#uses[number] ?? 0) + 1;
    return number;
  }

  /** Gives one use back. */
  release(number: number): void {
    const uses = (this.#uses[number] ?? 0) - 1;
    this.#uses[number] = uses;
    const key = this.#keys[number];
    if (uses > 0 || key === undefined) return;
    this.#numbers.delete(key);
    this.#keys[number] = undefined;
    this.#free.push(number);
  }

  find(key: string): number | undefined {
    return this.#numbers.get(key);
  }

  key(number: number): string | undefined {
    return this.#keys[number];
  }

  /** How often it is in use: the number of stories that carry it. */
  uses(number: number): number {
    return this.#uses[number] ?? 0;
  }

  /** One above the highest number ever given. */
  get bound(): number {
    return this.#keys.length;
  }
}
