/** The values that documents have in one facet: "need" → yksinäisyys, suru. Numbers stand for values. */
export class FacetValues {
  readonly names: string[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #ofDocument: (readonly number[])[] = [];

  set(document: number, values: readonly string[]): void {
    this.#ofDocument[document] = [...new Set(values)].map((value) => this.#numberOf(value));
  }

  of(document: number): readonly number[] {
    return this.#ofDocument[document] ?? [];
  }

  /** Which values are among those asked for; values nobody has are left out. */
  chosen(values: readonly string[]): Uint8Array {
    const flags = new Uint8Array(this.names.length);
    for (const value of values) {
      const number = this.#numbers.get(value);
      if (number !== undefined) flags[number] = 1;
    }
    return flags;
  }

  renumber(numbers: Int32Array): void {
    const before = this.#ofDocument.slice();
    this.#ofDocument.length = 0;
    numbers.forEach((number, document) => {
      if (number >= 0) this.#ofDocument[number] = before[document] ?? [];
    });
  }

  #numberOf(value: string): number {
    const known = this.#numbers.get(value);
    if (known !== undefined) return known;
    const number = this.names.push(value) - 1;
    this.#numbers.set(value, number);
    return number;
  }
}
