import type { RecordKind } from "#domain/import/imported-record";
import { ImportRowModel } from "#models/import-row.server";

export type KindCounts = { kind: RecordKind | null; verdict: string | null; outcome: string | null; count: number };

/** How many rows of each kind came to what. */
export async function countByKind(importId: string): Promise<KindCounts[]> {
  const counted = await ImportRowModel.aggregate<{ _id: Omit<KindCounts, "count">; count: number }>([
    { $match: { importId } },
    { $group: { _id: { kind: "$kind", verdict: "$verdict", outcome: "$outcome" }, count: { $sum: 1 } } },
  ]);
  return counted.map(({ _id, count }) => ({ ..._id, count }));
}

export type OutsideCount = { taxonomy: string; value: string; count: number };

/** Words that no list of ours knows, the most frequent first. */
export async function countOutsideWords(importId: string, limit: number): Promise<OutsideCount[]> {
  const rows = await ImportRowModel.find({ importId, "record.outside.0": { $exists: true } })
    .select({ "record.outside": 1 })
    .lean<{ record: { outside: { taxonomy: string; value: string }[] } }[]>()
    .exec();
  const counts = new Map<string, OutsideCount>();
  for (const { taxonomy, value } of rows.flatMap(({ record }) => record.outside)) {
    const key = `${taxonomy} ${value}`;
    counts.set(key, { taxonomy, value, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.values()].toSorted((a, b) => b.count - a.count).slice(0, limit);
}
