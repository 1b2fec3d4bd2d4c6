import { cents, eurosForField } from "#domain/shared/cents";
import { plainDateAt, wallTimeAt } from "#domain/shared/zoned-time";
import type { Call } from "#models/call.server";

/** A stored call as the fields of its form hold it: wall-clock times, sums and percentages the way people write them. */
export const savedCall = (call: Call) => ({
  year: call.year,
  "opensAt.date": plainDateAt(call.opensAt),
  "opensAt.time": wallTimeAt(call.opensAt),
  "closesAt.date": plainDateAt(call.closesAt),
  "closesAt.time": wallTimeAt(call.closesAt),
  budgetCents: eurosForField(cents(call.budgetCents)),
  sharePercent: Math.round(call.paymentRule.shareBp / 100),
  capCents: call.paymentRule.capCents === null ? null : eurosForField(cents(call.paymentRule.capCents)),
  decidingBody: call.decidingBody,
  decisionExpectedOn: call.decisionExpectedOn,
  claimsDueOn: call.claimsDueOn,
  ...Object.fromEntries(call.requiredAttachments.map(({ code, timing }) => [`attachments.${code}`, timing] as const)),
  attachmentsDueOn: call.requiredAttachments.find(({ dueOn }) => dueOn !== null)?.dueOn ?? null,
});
