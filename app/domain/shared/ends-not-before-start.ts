import { z } from "zod";
import type { PlainDate } from "#domain/shared/plain-date";

type Period = { startsOn?: PlainDate | null | undefined; endsOn?: PlainDate | null | undefined };

const BOUNDS: readonly unknown[] = ["startsOn", "endsOn"];

/**
 * Check of a form that asks for a period: the end may be the day of the start, not earlier. It is asked whenever both
 * days could be read, whatever else is wrong in the form, so that everything to mend is told at once.
 * `z.object({ startsOn, endsOn }).check(endsNotBeforeStart)` puts endsBeforeStart beside endsOn.
 */
export const endsNotBeforeStart = z.superRefine<Period>(
  ({ startsOn, endsOn }, context) => {
    if (startsOn && endsOn && endsOn < startsOn)
      context.addIssue({ code: "custom", path: ["endsOn"], message: "endsBeforeStart" });
  },
  { when: ({ issues }) => !issues.some(({ path }) => BOUNDS.includes(path?.[0])) },
);
