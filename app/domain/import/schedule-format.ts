import { z } from "zod";
import { WEEKDAYS } from "#domain/calendar/schedule";
import * as fields from "#domain/shared/fields";

const month = z.number().int().min(1).max(12);

const repeating = {
  type: z.literal("toistuva"),
  opensAt: fields.timeOfDay().optional(),
  closesAt: fields.timeOfDay().optional(),
  seasonStartMonth: month.optional(),
  seasonEndMonth: month.optional(),
  timezone: z.literal("Europe/Helsinki").optional(),
  text: z.string(),
};

/** When an activity of the import format happens; importSchedule reads it into ours. */
export const importScheduleSchema = z.discriminatedUnion("type", [
  z.discriminatedUnion("freq", [
    z.strictObject({ ...repeating, freq: z.literal("WEEKLY"), byDay: z.array(z.enum(WEEKDAYS)).min(1) }),
    z.strictObject({
      ...repeating,
      freq: z.literal("MONTHLY"),
      byDay: z.array(z.string().regex(/^(?:[1-5]|-1)(?:MO|TU|WE|TH|FR|SA|SU)$/)).min(1),
    }),
  ]),
  z.strictObject({
    type: z.literal("kertaluonteinen"),
    startDate: fields.plainDate(),
    endDate: fields.plainDate(),
    opensAt: fields.timeOfDay().optional(),
    closesAt: fields.timeOfDay().optional(),
    text: z.string(),
  }),
  z.strictObject({ type: z.literal(["jatkuva", "sopimuksen mukaan"]), text: z.string() }),
]);

export type ImportedSchedule = z.output<typeof importScheduleSchema>;
