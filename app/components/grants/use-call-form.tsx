import { timingLabels, type TimingField } from "#components/grants/attachment-timings";
import { useForm } from "#components/use-form";
import type { FormReply } from "#domain/shared/form-reply";
import { attachments } from "#i18n/messages/attachments";
import { callForm } from "#i18n/messages/call-form";
import { programmes } from "#i18n/messages/programmes";
import { useTexts } from "#i18n/use-texts";

/** Names of the fields as the form sends them: a moment is a date and a time. */
type CallFieldName =
  | "year"
  | "opensAt"
  | "opensAt.date"
  | "opensAt.time"
  | "closesAt"
  | "closesAt.date"
  | "closesAt.time"
  | "budgetCents"
  | "sharePercent"
  | "capCents"
  | "decidingBody"
  | "decisionExpectedOn"
  | "claimsDueOn"
  | TimingField
  | "attachmentsDueOn"
  | "isConditional"
  | "reserveCents"
  | "participatoryCents"
  | "namedPots"
  | `namedPots[${number}].${"name" | "cents"}`
  | "contactName"
  | "contactTitle"
  | "contactEmail"
  | "contactPhone"
  | "infoEvents"
  | `infoEvents[${number}].${"date" | "time" | "place" | "link"}`
  | "outageFrom"
  | "outageTo"
  | `${"outageFrom" | "outageTo"}.${"date" | "time"}`
  | "outageWhat"
  | "reason";

/** The field that mends each refusal of a call's terms. */
const BESIDE: Record<string, CallFieldName> = {
  unknownBody: "decidingBody",
  yearTaken: "year",
  closesBeforeOpening: "closesAt",
  closesInPast: "closesAt",
  closeAfterFinish: "closesAt",
  closeAfterDecision: "closesAt",
  decisionBeforeClose: "decisionExpectedOn",
  claimsBeforeDecision: "claimsDueOn",
  claimsDueSooner: "claimsDueOn",
  noBudget: "budgetCents",
  potsOverBudget: "budgetCents",
  budgetUnderProposed: "budgetCents",
  budgetUnderAwarded: "budgetCents",
  outageEndsBeforeStart: "outageTo",
  outageNotOver: "outageTo",
  outageWithoutExtension: "closesAt",
};

export type SavedCall = Partial<Record<CallFieldName, string | number | boolean | string[] | null>>;
export type CallForm = ReturnType<typeof useForm<CallFieldName>>;

/** The form of a call with its labels and its sentences for refusals. */
export function useCallForm(reply: FormReply | undefined, saved: SavedCall): CallForm {
  const { callLabels } = useTexts(callForm);
  const { refusals } = useTexts(programmes);
  const { opensAt, closesAt, budget, cap, ...rest } = callLabels;
  const moments = {
    opensAt,
    "opensAt.date": opensAt,
    "opensAt.time": opensAt,
    closesAt,
    "closesAt.date": closesAt,
    "closesAt.time": closesAt,
    "outageFrom.date": rest.outageFrom,
    "outageFrom.time": rest.outageFrom,
    "outageTo.date": rest.outageTo,
    "outageTo.time": rest.outageTo,
  };
  const labels: Record<CallFieldName, string> = {
    ...rest,
    ...moments,
    ...timingLabels(useTexts(attachments).kinds),
    budgetCents: budget,
    capCents: cap,
  };
  return useForm<CallFieldName>({ reply, labels, saved, refusals, beside: BESIDE });
}
