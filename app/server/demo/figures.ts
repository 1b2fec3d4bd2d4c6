import { addMonths } from "#domain/shared/plain-date";
import { plainDateAt } from "#domain/shared/zoned-time";
import { DirectoryFiguresModel, type DirectoryFigures } from "#models/directory-figures.server";
import { takeDirectoryFigures } from "#use-cases/take-directory-figures.server";

/** How much smaller the demo's directory was a month earlier, and another before that: it has been growing for a year. */
const GROWTH = 0.965;
const MONTHS_BEFORE = 12;

const scaled = (figures: DirectoryFigures, factor: number) => ({
  associations: Math.round(figures.associations * factor),
  withActivity: Math.round(figures.withActivity * factor ** 1.4),
  confirmed: Math.round(figures.confirmed * factor ** 1.8),
  activities: Math.round(figures.activities * factor ** 1.6),
  volunteerTasks: Math.round(figures.volunteerTasks * factor ** 1.5),
  cooperationForms: Math.round(figures.cooperationForms * factor ** 1.2),
});

/** Counts the demo as it is, and writes the year that would have led to it. */
export async function seedFigures(now: Date): Promise<void> {
  await takeDirectoryFigures(now);
  const today = plainDateAt(now);
  for (const figures of await DirectoryFiguresModel.find().lean<DirectoryFigures[]>().exec())
    for (let back = 1; back <= MONTHS_BEFORE; back += 1) {
      const { municipality } = figures;
      const month = addMonths(today, -back).slice(0, 7);
      const earlier = { _id: `${municipality}:${month}`, municipality, month, takenAt: now };
      await DirectoryFiguresModel.create({ ...earlier, ...scaled(figures, GROWTH ** back) });
    }
}
