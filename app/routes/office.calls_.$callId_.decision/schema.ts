import { z } from "zod";
import { PRESENCES } from "#domain/grants/tied-recorder";
import { checkbox, choice, codes, mustTick, plainDate, text, wholeNumber } from "#domain/shared/fields";

export const decisionSchema = z.object({
  /** Version of the proposal that was read before confirming. */
  version: wholeNumber(),
  decidingBody: text({ max: 60 }),
  meetingDate: plainDate(),
  /** Ticked where a tabled list was decided at an earlier meeting than was said. */
  earlier: checkbox(),
  section: wholeNumber({ min: 1, max: 9999 }),
  /** Asked of a recorder who is disqualified from some lines. */
  presence: choice(PRESENCES).optional(),
  leaves: codes(),
  /** Who left for which line; each has a code. */
  withdrew: codes(2000),
  confirmed: mustTick(),
});
