import { latestDayMonthsBefore } from "#domain/shared/plain-date";
import { plainDateAt } from "#domain/shared/zoned-time";
import { ActivityModel } from "#models/activity.server";
import { AssociationModel } from "#models/association.server";
import { CooperationFormModel } from "#models/cooperation-form.server";
import { DirectoryFiguresModel, type DirectoryFigures } from "#models/directory-figures.server";
import { MunicipalityModel, timesOf, type Municipality } from "#models/municipality.server";

type Place = Pick<Municipality, "_id" | "directoryTimes">;

async function figuresOf(place: Place, now: Date): Promise<Omit<DirectoryFigures, "_id" | "municipality" | "month">> {
  const standing = { municipality: place._id, status: "published" } as const;
  const lastOldDay = latestDayMonthsBefore(plainDateAt(now), timesOf(place).staleAfterMonths);
  const withActivity = await ActivityModel.distinct("associationId", standing).exec();
  const [associations, active, confirmed, activities, volunteerTasks, cooperationForms] = await Promise.all([
    AssociationModel.countDocuments(standing).exec(),
    AssociationModel.countDocuments({ ...standing, _id: { $in: withActivity } }).exec(),
    AssociationModel.countDocuments({ ...standing, confirmedOn: { $gt: lastOldDay } }).exec(),
    ActivityModel.countDocuments(standing).exec(),
    ActivityModel.countDocuments({ ...standing, volunteerTask: true }).exec(),
    CooperationFormModel.countDocuments(standing).exec(),
  ]);
  return { associations, withActivity: active, confirmed, activities, volunteerTasks, cooperationForms, takenAt: now };
}

/** Counts how each municipality's directory stands this month. However often it runs, a month has one count: the last. */
export async function takeDirectoryFigures(now: Date): Promise<void> {
  const places = await MunicipalityModel.find().select({ directoryTimes: 1 }).lean<Place[]>().exec();
  const month = plainDateAt(now).slice(0, 7);
  for (const place of places) {
    const { _id: municipality } = place;
    const figures = await figuresOf(place, now);
    await DirectoryFiguresModel.updateOne(
      { _id: `${municipality}:${month}` },
      { $set: { municipality, month, ...figures } },
      { upsert: true },
    );
  }
}
