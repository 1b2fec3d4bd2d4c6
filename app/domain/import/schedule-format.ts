import { z } from "zod";
import { WEEKDAYS } from "#domain/calendar/schedule";
import * as fields from "#domain/shared/fields";

const month = z.number().int().min(1).max(12);

/** What any schedule of the format may say; what its type has no use for is read past. */
const parts = {
  startDate: fields.plainDate().nullish(),
  endDate: fields.plainDate().nullish(),
  opensAt: fields.timeOfDay().nullish(),
  closesAt: fields.timeOfDay().nullish(),
  seasonStartMonth: month.nullish(),
  seasonEndMonth: month.nullish(),
  timezone: z.literal("Europe/Helsinki").nullish(),
  text: z.string().default(""),
};

const noRepeating = { freq: z.null().optional(), byDay: z.array(z.string()).nullish() };

/** When an activity of the import format happens; importSchedule reads it into ours. */
export const importScheduleSchema = z.discriminatedUnion("type", [
  z.discriminatedUnion("freq", [
    z.strictObject({
      ...parts,
      type: z.literal("toistuva"),
      freq: z.literal("WEEKLY"),
      byDay: z.array(z.enum(WEEKDAYS)).min(1),
    }),
    z.strictObject({
      ...parts,
      type: z.literal("toistuva"),
      freq: z.literal("MONTHLY"),
      byDay: z.array(z.string().regex(/^(?:[1-5]|-1)(?:MO|TU|WE|TH|FR|SA|SU)$/)).min(1),
    }),
  ]),
  z.strictObject({ ...parts, ...noRepeating, type: z.literal("kertaluonteinen") }),
  z.strictObject({ ...parts, ...noRepeating, type: z.literal(["jatkuva", "sopimuksen mukaan"]) }),
]);

export type ImportedSchedule = z.output<typeof importScheduleSchema>;
