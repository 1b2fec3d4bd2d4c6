import type { IndexedRecord } from "#search/living-index.server";

const BATCH = 500;

/**
 * Reads everything published in the order of its ids, a batch at a time, so that a large directory never stands in memory
 * whole.
 * @param read the records with an id after the given one, in that order and at most so many.
 */
export async function* publishedInBatches<Kept extends { _id: string }, Facts>(
  read: (filter: { status: "published"; _id: { $gt: string } }, limit: number) => Promise<Kept[]>,
  recordsOf: (kept: Kept[]) => Promise<IndexedRecord<Facts>[]>,
): AsyncGenerator<IndexedRecord<Facts>[]> {
  for (let after = ""; ;) {
    const batch = await read({ status: "published", _id: { $gt: after } }, BATCH);
    const last = batch.at(-1);
    if (!last) return;
    yield await recordsOf(batch);
    after = last._id;
  }
}
