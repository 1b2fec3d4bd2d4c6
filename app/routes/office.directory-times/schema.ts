import { z } from "zod";
import { outOfOrder, type DirectoryTimes } from "#domain/associations/directory-times";
import { choice, wholeNumber } from "#domain/shared/fields";
import { issue } from "#domain/shared/issues";

const MOST_MONTHS = 60;
const months = () => wholeNumber({ min: 1, max: MOST_MONTHS });

/** The times as they are typed; each step comes later than the one before it. */
export const timesSchema = z
  .object({
    version: wholeNumber({ min: 0, max: Number.MAX_SAFE_INTEGER }),
    intent: choice(["save", "preview"]).default("save"),
    firstReminder: months(),
    secondReminder: months(),
    stale: months(),
    unlist: months(),
    archive: months(),
    campaignMonths: z
      .array(wholeNumber({ min: 1, max: 12 }))
      .max(12, issue("tooMany", 12))
      .default([]),
  })
  .superRefine((form, context) => {
    for (const { field, after } of outOfOrder(form))
      context.addIssue({ code: "custom", path: [field], message: issue("tooSmall", after + 1) });
  })
  .transform(({ version, intent, firstReminder, secondReminder, stale, unlist, archive, campaignMonths }) => ({
    version,
    intent,
    times: {
      remindAfterMonths: [firstReminder, secondReminder] as [number, number],
      staleAfterMonths: stale,
      unlistAfterMonths: unlist,
      archiveAfterMonths: archive,
      campaignMonths: [...new Set(campaignMonths)].sort((a, b) => a - b),
    } satisfies DirectoryTimes,
  }));
