import { z } from "zod";
import { LINE_OUTCOMES } from "#domain/grants/proposal-lines";
import { choice, lines, money, optionalText, wholeNumber } from "#domain/shared/fields";

export const REASON_MAX = 1000;

const emptyAsMissing = (value: unknown): unknown =>
  typeof value === "string" && value.trim() === "" ? undefined : value;

export const meetingLineSchema = z.object({
  version: wholeNumber(),
  outcome: choice(LINE_OUTCOMES),
  awarded: z.preprocess(emptyAsMissing, money().optional()),
  reason: optionalText({ max: REASON_MAX }),
  deviation: optionalText({ max: REASON_MAX }),
  withdrew: lines({ max: 30, each: 100 }),
});
