import type { Certainty } from "#domain/associations/confirmation";
import type { ActivityTimes } from "#domain/associations/listed-activity";
import { z } from "zod";
import { issue } from "#domain/shared/issues";

/** Everything that one press says to be true, on one page. */
export type ConfirmSheet = {
  id: string;
  name: string;
  description: string;
  operatingArea: string[];
  contact: { role: string; email: string; phone: string | null; website: string | null };
  certainty: Certainty;
  /** False where the record has left the lists or the directory, and the press brings it back. */
  isListed: boolean;
  activities: (ActivityTimes & {
    id: string;
    title: string;
    place: { name: string; village: string; municipality: string | null };
  })[];
  cooperation: { id: string; title: string; unit: string; startsOn: string | null; endsOn: string | null }[];
  /** The civil date of the request. */
  today: string;
};

const MOST_LISTINGS = 1000;
const ids = () =>
  z
    .array(z.string().regex(/^[0-9a-f]{24}$/, "invalid"))
    .max(MOST_LISTINGS, issue("tooMany", MOST_LISTINGS))
    .default([]);

/** What was on the page and what of it was ticked: a thing published meanwhile is neither confirmed nor hidden by it. */
export const confirmSheetSchema = z
  .object({ shown: ids(), kept: ids() })
  .transform(({ shown, kept }) => ({ leftOut: shown.filter((id) => !kept.includes(id)) }));
