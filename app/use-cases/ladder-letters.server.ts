import { expectedOn, type LadderStep, type StepTaken } from "#domain/associations/confirmation";
import { campaignOn } from "#domain/associations/season";
import { plainDate } from "#domain/shared/plain-date";
import type { Notice } from "#models/chronicle.server";
import type { LiveListing } from "#models/live-listings.server";
import { askedFacts, readersOf } from "#use-cases/association-readers.server";
import type { Walked } from "#use-cases/walk-association.server";

const linesOf = (listings: readonly LiveListing[]): string => listings.map(({ title }) => title).join("\n");

const letter = (
  kind: Notice["kind"],
  { association, coordinator }: Walked,
  facts: Record<string, string | number>,
): Notice => ({
  kind,
  ...readersOf(association),
  facts: {
    ...askedFacts(association),
    coordinator,
    ...facts,
  },
});

type Dated = { confirmedOn: string | null; reminders: readonly StepTaken[] };

/** When a later step comes, if nobody answers, for the first of these; the step of today counts as taken. */
function comesOn(target: LadderStep, records: readonly Dated[], { times, today }: Walked, taken: LadderStep): string {
  const dates = records.map(({ confirmedOn, reminders }) => {
    const known = reminders.some(({ step }) => step === taken) ? reminders : [...reminders, { step: taken, on: today }];
    return expectedOn(target, { confirmedOn, reminders: known }, times) ?? today;
  });
  return dates.reduce((first, date) => (date < first ? date : first), dates[0] ?? plainDate(today));
}

/** Asks whether it is all still so: of the whole, or only of the listings that nobody has confirmed with the rest. */
export function reminderLetter(walked: Walked, step: LadderStep, lagging: readonly LiveListing[] | null): Notice {
  const { association, listings, seasonal, times, today } = walked;
  return letter("confirmationReminder", walked, {
    about: lagging ? "listings" : "whole",
    step,
    items: linesOf(lagging ?? listings),
    unlistOn: comesOn("unlist", lagging ?? [association], walked, step),
    season: campaignOn(today, times) ? linesOf(seasonal) : "",
  });
}

/** Tells what is no longer in the lists, and how it comes back. */
export function leftListsLetter(walked: Walked, what: "whole" | readonly LiveListing[]): Notice {
  const isWhole = what === "whole";
  return letter("leftLists", walked, {
    about: isWhole ? "whole" : "listings",
    items: linesOf(isWhole ? walked.listings : what),
    archiveOn: comesOn("archive", isWhole ? [walked.association] : what, walked, "unlist"),
  });
}

/** Tells what is in the archive, and how it comes back. */
export function archivedLetter(walked: Walked, what: "whole" | readonly LiveListing[]): Notice {
  const isWhole = what === "whole";
  return letter("archivedUnconfirmed", walked, {
    about: isWhole ? "whole" : "listings",
    items: linesOf(isWhole ? walked.listings : what),
  });
}

/** Asks whether what goes by seasons begins again. */
export const seasonLetter = (walked: Walked): Notice =>
  letter("seasonAsked", walked, { items: linesOf(walked.seasonal) });
