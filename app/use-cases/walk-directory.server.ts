import { plainDateAt } from "#domain/shared/zoned-time";
import { coordinatorAddress } from "#models/coordinator-address.server";
import { idsToWalk } from "#models/ladder-queries.server";
import { MunicipalityModel, timesOf, type Municipality } from "#models/municipality.server";
import { walkAssociation } from "#use-cases/walk-association.server";

export type DirectoryWalk = { taken: number; failed: { id: string; error: unknown }[] };

/**
 * The daily round of the directory: reminders, unlisting, archiving and the season's questions, municipality by
 * municipality. Each association is read, judged and written by itself, so it may be killed anywhere and run as often as
 * one likes; one that fails is reported and never keeps the others waiting.
 */
export async function walkDirectory(now: Date): Promise<DirectoryWalk> {
  const walk: DirectoryWalk = { taken: 0, failed: [] };
  const today = plainDateAt(now);
  const municipalities = await MunicipalityModel.find()
    .select({ directoryTimes: 1 })
    .lean<Pick<Municipality, "_id" | "directoryTimes">[]>()
    .exec();
  for (const municipality of municipalities) {
    const times = timesOf(municipality);
    const coordinator = (await coordinatorAddress(municipality._id)) ?? "";
    for (const id of await idsToWalk({ municipality: municipality._id, times, today }))
      await walkAssociation(id, { times, today, now, coordinator }).then(
        (isTaken) => (walk.taken += Number(isTaken)),
        (error: unknown) => walk.failed.push({ id, error }),
      );
  }
  return walk;
}
