import { Readable } from "node:stream";

/** A list's name and what stands in it, one after another. */
export type JsonList = [name: string, items: AsyncIterable<object>];

/** Lists as one JSON object, written as they are read. */
export function jsonOf(opening: object, lists: readonly JsonList[]): Readable {
  async function* pieces() {
    yield JSON.stringify(opening).slice(0, -1);
    for (const [name, items] of lists) {
      yield `,${JSON.stringify(name)}:[`;
      let first = true;
      for await (const item of items) {
        yield `${first ? "" : ","}\n${JSON.stringify(item)}`;
        first = false;
      }
      yield "]";
    }
    yield "}\n";
  }
  return Readable.from(pieces());
}
