import { z } from "zod";
import type { Criterion } from "#domain/grants/scoring/criteria";
import { judgedIn } from "#domain/grants/scoring/scheme";
import { choice, optionalText, wholeNumber } from "#domain/shared/fields";

export const COMMENT_MAX = 1000;
const REASON_MAX = 500;

/** What an assessor's form sends: points and words by criterion, of those that a person judges. All may still be missing. */
export function scoreSchema(criteria: readonly Criterion[]) {
  const judged = judgedIn(criteria);
  const marks = Object.fromEntries(judged.map(({ id, min, max }) => [id, wholeNumber({ min, max }).optional()]));
  const comments = Object.fromEntries(judged.map(({ id }) => [id, optionalText({ max: COMMENT_MAX })]));
  return z.object({
    /** The version the form was filled in from; none before the first save. */
    version: wholeNumber().optional(),
    intent: choice(["save", "give", "revise", "keep"]).default("save"),
    reason: optionalText({ max: REASON_MAX }),
    marks: z.object(marks).default({}),
    comments: z.object(comments).default({}),
  });
}

/** What was filled in, without what was left empty. */
export const withoutGaps = <Value>(fields: Readonly<Record<string, Value | undefined>>): Record<string, Value> =>
  Object.fromEntries(Object.entries(fields).flatMap(([id, value]) => (value === undefined ? [] : [[id, value]])));
