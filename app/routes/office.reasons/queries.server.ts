import { REASON_USES } from "#domain/grants/reasons/reason-text";
import { ReasonTextModel, type ReasonText } from "#models/reason-text.server";

/** The library of a municipality, by what the sentences are for, and those that are out of use. */
export async function reasonLibrary(municipality: string) {
  const all = await ReasonTextModel.find({ municipality }).sort({ createdAt: 1 }).lean<ReasonText[]>().exec();
  const rows = all.map(({ _id, use, texts, retiredAt }) => ({ id: _id, use, texts, isRetired: retiredAt !== null }));
  const living = rows.filter(({ isRetired }) => !isRetired);
  return {
    groups: REASON_USES.map((use) => ({ use, rows: living.filter((row) => row.use === use) })),
    retired: rows.filter(({ isRetired }) => isRetired),
  };
}

export type ReasonRow = Awaited<ReturnType<typeof reasonLibrary>>["retired"][number];
