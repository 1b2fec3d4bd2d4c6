import { z } from "zod";
import { LINE_OUTCOMES } from "#domain/grants/proposal-lines";
import { ERROR_KINDS } from "#domain/grants/revision";
import { checkbox, choice, money, plainDate, text, wholeNumber } from "#domain/shared/fields";

export const TEXT_MAX = 1000;

const emptyAsMissing = (value: unknown): unknown =>
  typeof value === "string" && value.trim() === "" ? undefined : value;

export const correctionSchema = z.object({
  version: wholeNumber(),
  kind: choice(ERROR_KINDS),
  error: text({ max: TEXT_MAX }),
  outcome: choice(LINE_OUTCOMES),
  awarded: z.preprocess(emptyAsMissing, money().optional()),
  reason: text({ max: TEXT_MAX }),
  hasConsent: checkbox(),
  decidingBody: text({ max: 60 }),
  meetingDate: plainDate(),
  section: wholeNumber({ min: 1, max: 9999 }),
});
