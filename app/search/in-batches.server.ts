const BATCH = 500;

/** Reads records in the order of their ids, a batch at a time, so that a large directory never stands in memory whole. */
export async function* inBatches<Kept extends { _id: string }>(
  read: (after: string, limit: number) => Promise<Kept[]>,
): AsyncGenerator<Kept[]> {
  for (let after = ""; ;) {
    const batch = await read(after, BATCH);
    if (batch.length === 0) return;
    yield batch;
    after = batch.at(-1)?._id ?? after;
  }
}
