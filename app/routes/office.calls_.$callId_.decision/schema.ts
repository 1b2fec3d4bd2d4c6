import { z } from "zod";
import { mustTick, plainDate, text, wholeNumber } from "#domain/shared/fields";

export const decisionSchema = z.object({
  /** Version of the proposal that was read before confirming. */
  version: wholeNumber(),
  decidingBody: text({ max: 60 }),
  meetingDate: plainDate(),
  section: wholeNumber({ min: 1, max: 9999 }),
  confirmed: mustTick(),
});
