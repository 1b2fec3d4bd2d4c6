/**
 * The documents with the highest scores, best first; of equal ones the one that comes first among equals, or the lower
 * number. Thousands are looked through for the twenty of a page, without putting the rest in order.
 * @param most how many are wanted.
 * @param amongEquals less than 0 where the first of two documents comes first.
 */
export function bestFirst(
  documents: Uint32Array,
  scores: Float32Array,
  most: number,
  amongEquals: (a: number, b: number) => number = () => 0,
): Uint32Array {
  const isBetter = (a: number, b: number): boolean => {
    const one = scores[a] ?? 0;
    const other = scores[b] ?? 0;
    return one === other ? (amongEquals(a, b) || a - b) < 0 : one > other;
  };
  const order = (a: number, b: number): number => (isBetter(a, b) ? -1 : 1);
  if (most >= documents.length) return documents.slice().sort(order);
  const heap = new Uint32Array(most);
  let size = 0;
  const swap = (a: number, b: number): void => {
    const held = heap[a] ?? 0;
    heap[a] = heap[b] ?? 0;
    heap[b] = held;
  };
  const worse = (a: number, b: number): boolean => isBetter(heap[b] ?? 0, heap[a] ?? 0);
  const rise = (from: number) => {
    for (let at = from; at > 0;) {
      const parent = (at - 1) >> 1;
      if (!worse(at, parent)) return;
      swap(at, parent);
      at = parent;
    }
  };
  const sink = () => {
    for (let at = 0; ;) {
      const left = 2 * at + 1;
      const right = left + 1;
      let least = at;
      if (left < size && worse(left, least)) least = left;
      if (right < size && worse(right, least)) least = right;
      if (least === at) return;
      swap(at, least);
      at = least;
    }
  };
  for (const document of documents) {
    if (size < most) {
      heap[size] = document;
      size += 1;
      rise(size - 1);
    } else if (most > 0 && isBetter(document, heap[0] ?? 0)) {
      heap[0] = document;
      sink();
    }
  }
  return heap.subarray(0, size).slice().sort(order);
}
