import { z } from "zod";
import type { ActivityRow } from "#domain/grants/scoring/activity";
import type { WrittenFigures } from "#domain/grants/scoring/counted-from";
import { APPLICATION_FIGURES, isMoneyFigure } from "#domain/grants/scoring/criteria";
import { money, text, wholeNumber } from "#domain/shared/fields";

export const ACTIVITY_PARTS = ["age", "groups", "timesPerWeek", "weeks", "months", "participants"] as const;

const cell = wholeNumber({ max: 100_000 }).optional();
const row = z
  .object({ age: cell, groups: cell, timesPerWeek: cell, weeks: cell, months: cell, participants: cell })
  .superRefine((value, context) => {
    const isBlank = ACTIVITY_PARTS.every((part) => value[part] === undefined);
    for (const part of ACTIVITY_PARTS)
      if (!isBlank && value[part] === undefined)
        context.addIssue({ code: "custom", path: [part], message: "required" });
  });

const figures = Object.fromEntries(
  APPLICATION_FIGURES.map((name) => [name, isMoneyFigure(name) ? money().optional() : wholeNumber().optional()]),
);

/** Figures of an application as a preparer writes them down, with where they come from. What is left empty is not known. */
export const figuresSchema = z.object({
  version: wholeNumber().optional(),
  source: text({ max: 300 }),
  figures: z.object(figures).default({}),
  activity: z.array(row).default([]),
});

/** The figures that were written, without gaps and blank rows. */
export function writtenFigures({ figures: given, activity }: z.output<typeof figuresSchema>): WrittenFigures {
  const written = APPLICATION_FIGURES.flatMap((name) => {
    const value = given[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  const rows = activity.flatMap((one): ActivityRow[] => {
    const { age, groups, timesPerWeek, weeks, months, participants } = one;
    if (age === undefined || groups === undefined || timesPerWeek === undefined) return [];
    if (weeks === undefined || months === undefined || participants === undefined) return [];
    return [{ age, groups, timesPerWeek, weeks, months, participants }];
  });
  return { figures: Object.fromEntries(written), activity: rows };
}
