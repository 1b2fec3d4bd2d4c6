import type { Pot } from "#domain/grants/pots";
import { cents, eurosForField } from "#domain/shared/cents";
import { plainDateAt, wallTimeAt } from "#domain/shared/zoned-time";
import type { Call } from "#models/call.server";

type Fields = Record<string, string | null>;

function savedPots({ pots }: Call): Fields {
  const sumOf = (kind: Pot["kind"]) => pots.find((pot) => pot.kind === kind)?.cents;
  const written = (sum: number | undefined) => (sum === undefined ? null : eurosForField(cents(sum)));
  const named = pots.filter(({ kind }) => kind === "named");
  return {
    reserveCents: written(sumOf("reserve")),
    participatoryCents: written(sumOf("participatory")),
    ...Object.fromEntries(
      named.flatMap((pot, row) => [
        [`namedPots[${row}].name`, pot.name],
        [`namedPots[${row}].cents`, written(pot.cents)],
      ]),
    ),
  };
}

const savedInfoEvents = ({ infoEvents }: Call): Fields =>
  Object.fromEntries(
    infoEvents.flatMap(({ startsAt, place, link }, row) => [
      [`infoEvents[${row}].date`, plainDateAt(startsAt)],
      [`infoEvents[${row}].time`, wallTimeAt(startsAt)],
      [`infoEvents[${row}].place`, place],
      [`infoEvents[${row}].link`, link],
    ]),
  );

/** A stored call as the fields of its form hold it: wall-clock times, sums and percentages the way people write them. */
export const savedCall = (call: Call) => ({
  year: call.year,
  "opensAt.date": plainDateAt(call.opensAt),
  "opensAt.time": wallTimeAt(call.opensAt),
  "closesAt.date": plainDateAt(call.closesAt),
  "closesAt.time": wallTimeAt(call.closesAt),
  budgetCents: eurosForField(cents(call.budgetCents)),
  ...savedPots(call),
  isConditional: call.condition !== null,
  contactName: call.contact?.name ?? null,
  contactTitle: call.contact?.title ?? null,
  contactEmail: call.contact?.email ?? null,
  contactPhone: call.contact?.phone ?? null,
  ...savedInfoEvents(call),
  sharePercent: Math.round(call.paymentRule.shareBp / 100),
  capCents: call.paymentRule.capCents === null ? null : eurosForField(cents(call.paymentRule.capCents)),
  decidingBody: call.decidingBody,
  decisionExpectedOn: call.decisionExpectedOn,
  claimsDueOn: call.claimsDueOn,
  ...Object.fromEntries(call.requiredAttachments.map(({ code, timing }) => [`attachments.${code}`, timing] as const)),
  attachmentsDueOn: call.requiredAttachments.find(({ dueOn }) => dueOn !== null)?.dueOn ?? null,
});
