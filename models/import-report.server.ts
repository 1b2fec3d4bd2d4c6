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
  const counted = await ImportRowModel.aggregate<{ _id: { taxonomy: string; value: string }; count: number }>([
    { $match: { importId } },
    { $unwind: "$record.outside" },
    {
      $group: {
        _id: { taxonomy: "$record.outside.taxonomy", value: "$record.outside.value" },
        count: { $sum: 1 },
      },
    },
    { $sort: { count: -1, _id: 1 } },
    { $limit: limit },
  ]);
  return counted.map(({ _id, count }) => ({ ..._id, count }));
}
