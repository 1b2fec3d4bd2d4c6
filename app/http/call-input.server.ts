import type { z } from "zod";
import type { AskedAttachment } from "#domain/grants/attachment-timing";
import type { amendmentSchema, callSchema } from "#domain/grants/call-form";
import type { Outage } from "#domain/grants/extension-log";
import type { CallContact } from "#domain/grants/info-event";
import type { Pot } from "#domain/grants/pots";
import { ZERO } from "#domain/shared/cents";
import type { PlainDate } from "#domain/shared/plain-date";
import { attachments as texts } from "#i18n/messages/attachments";

/** Attachments as a call keeps them: with the names of today, and until when the later ones may follow. */
const requiredAttachments = (asked: readonly AskedAttachment[], dueOn: PlainDate | null) =>
  asked.map(({ code, timing }) => ({
    code,
    names: { fi: texts.fi.kinds[code], sv: texts.sv.kinds[code], en: texts.en.kinds[code] },
    timing,
    dueOn: timing === "later" ? dueOn : null,
  }));

type Amended = z.output<typeof amendmentSchema>;
type Changeable = Omit<Amended, "version" | "reason" | "outageFrom" | "outageTo" | "outageWhat">;

function potsOf({ reserveCents = ZERO, participatoryCents = ZERO, namedPots }: Changeable): Pot[] {
  const apart = (kind: "reserve" | "participatory", cents: number): Pot[] =>
    cents > 0 ? [{ kind, name: null, cents }] : [];
  return [...apart("reserve", reserveCents), ...apart("participatory", participatoryCents), ...namedPots];
}

const contactOf = ({ contactName, contactTitle, contactEmail, contactPhone }: Changeable): CallContact | null =>
  contactName
    ? { name: contactName, title: contactTitle ?? null, email: contactEmail ?? null, phone: contactPhone ?? null }
    : null;

/** The outage an extension makes up for; null where there was none. */
export const outageInput = ({ outageFrom, outageTo, outageWhat }: Amended): Outage | null =>
  outageFrom && outageTo && outageWhat ? { from: outageFrom, to: outageTo, what: outageWhat } : null;

/** What may be changed of a call at any time, as the use cases take it. */
export function amendmentInput(typed: Changeable) {
  const { closesAt, budgetCents, decisionExpectedOn, claimsDueOn, infoEvents } = typed;
  const dates = { closesAt, decisionExpectedOn, claimsDueOn };
  return { ...dates, budgetCents, pots: potsOf(typed), contact: contactOf(typed), infoEvents };
}

/** What the form of a call sent, as the use cases take it. */
export function callInput(typed: Omit<z.output<typeof callSchema>, "version">) {
  const { year, opensAt, decidingBody, sharePercent, capCents, attachments, attachmentsDueOn } = typed;
  return {
    ...amendmentInput(typed),
    ...{ year, opensAt, decidingBody },
    condition: typed.isConditional ? { announcedCents: typed.budgetCents, lifted: null } : null,
    paymentRule: { shareBp: sharePercent * 100, capCents: capCents ?? null },
    requiredAttachments: requiredAttachments(attachments, attachmentsDueOn ?? null),
  };
}
