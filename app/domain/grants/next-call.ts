import type { AttachmentTiming } from "#domain/grants/attachment-timing";
import { bodyInYear, type YearBody } from "#domain/grants/grant-terms";
import type { BudgetCondition, CallContact, InfoEvent } from "#domain/grants/info-event";
import { moveDate, moveInstant } from "#domain/grants/move-date";
import type { Pot } from "#domain/grants/pots";
import { plainDate, type PlainDate } from "#domain/shared/plain-date";

/** What a call is made of that can be made again a year later. */
export type CallPlan = {
  year: number;
  opensAt: Date;
  closesAt: Date;
  decisionExpectedOn: PlainDate;
  claimsDueOn: PlainDate;
  budgetCents: number;
  pots: Pot[];
  condition: BudgetCondition | null;
  decidingBody: string;
  paymentRule: { shareBp: number; capCents: number | null };
  requiredAttachments: {
    code: string;
    names: { fi: string; sv: string | null; en: string | null };
    timing: AttachmentTiming;
    dueOn: string | null;
  }[];
  contact: CallContact | null;
  infoEvents: InfoEvent[];
};

/** Information events moved to another year, but for those whose day would be over already. */
export const comingEvents = (events: readonly InfoEvent[], years: number, now: Date): InfoEvent[] =>
  events
    .map((event) => ({ ...event, startsAt: moveInstant(event.startsAt, years) }))
    .filter(({ startsAt }) => startsAt > now);

/**
 * Last year's call made again for a later year: its days moved to the same weekdays, its money, attachments, contact and
 * information events copied, but for an event whose day would be over already. A call that was conditional on the budget is so again; who decides is the programme's table's
 * to say, where it says anything.
 */
export function nextCall(
  last: CallPlan,
  year: number,
  { bodies, now }: { bodies: readonly YearBody[]; now: Date },
): CallPlan {
  const years = year - last.year;
  return {
    ...last,
    year,
    opensAt: moveInstant(last.opensAt, years),
    closesAt: moveInstant(last.closesAt, years),
    decisionExpectedOn: moveDate(last.decisionExpectedOn, years),
    claimsDueOn: moveDate(last.claimsDueOn, years),
    condition: last.condition && { announcedCents: last.budgetCents, lifted: null },
    decidingBody: bodyInYear(bodies, year) ?? last.decidingBody,
    requiredAttachments: last.requiredAttachments.map((asked) => ({
      ...asked,
      dueOn: asked.dueOn === null ? null : moveDate(plainDate(asked.dueOn), years),
    })),
    infoEvents: comingEvents(last.infoEvents, years, now),
  };
}

const FURTHEST = 10;

/** The first year after the last call's in which its time to apply would still end in the future. */
export function yearOfNext(last: Pick<CallPlan, "year" | "closesAt">, now: Date): number {
  const ahead = Array.from({ length: FURTHEST }, (_, index) => index + 1);
  return last.year + (ahead.find((years) => moveInstant(last.closesAt, years) > now) ?? 1);
}
