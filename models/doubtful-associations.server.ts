import type { Doubt } from "#domain/associations/confirmation";
import type { DirectoryTimes } from "#domain/associations/directory-times";
import { latestDayMonthsBefore, type PlainDate } from "#domain/shared/plain-date";
import { AssociationModel } from "#models/association.server";

// The rule of doubtOf as questions to the database: a test holds the two together.

/** How many listed associations of a municipality are in doubt, by why. */
export async function countDoubtful(
  municipality: string,
  today: PlainDate,
  times: DirectoryTimes,
): Promise<Record<Doubt, number>> {
  const lastDay = latestDayMonthsBefore(today, times.staleAfterMonths);
  const listed = { municipality, status: "published" } as const;
  const isOld = { $or: [{ confirmedOn: null }, { confirmedOn: { $lte: lastDay } }] };
  const isImported = {
    $or: [{ askFrom: { $gt: today } }, { confirmedOn: null, "importedAs.0": { $exists: true } }],
  };
  const [all, imported] = await Promise.all([
    AssociationModel.countDocuments({ ...listed, ...isOld }).exec(),
    AssociationModel.countDocuments({ ...listed, $and: [isOld, isImported] }).exec(),
  ]);
  return { stale: all - imported, imported };
}
