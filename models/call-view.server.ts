import { callStage, type CallStage } from "#domain/grants/call-window";
import { shareableCents } from "#domain/grants/pots";
import { localText, type Locale } from "#domain/shared/locales";
import { nameIn } from "#domain/taxonomy/resolve";
import type { Call } from "#models/call.server";
import type { Municipality } from "#models/municipality.server";

/** A published call as lists of calls show it. */
export type CallView = {
  callId: string;
  name: string;
  stage: CallStage;
  opensAt: Date;
  closesAt: Date;
  budgetCents: number;
  /** What can be granted now, without what is set apart, in cents. */
  shareableCents: number;
  decidingBody: string;
  unit: string;
  municipality: string;
};

type Coded = readonly { code: string; names: { fi: string; sv: string | null; en: string | null } }[];

/** The name behind a code the municipality gave, or the code itself where the municipality no longer has it. */
export function codedName(list: Coded | undefined, code: string, locale: Locale): string {
  const named = list?.find((candidate) => candidate.code === code);
  return named ? localText(named.names, locale) : code;
}

export const callView = (
  call: Omit<Call, "history" | "pendingNotices">,
  keeper: Municipality | null | undefined,
  now: Date,
  locale: Locale,
): CallView => ({
  callId: call._id,
  name: localText(call.names, locale),
  stage: callStage(call, now),
  opensAt: call.opensAt,
  closesAt: call.closesAt,
  budgetCents: call.budgetCents,
  shareableCents: shareableCents(call),
  decidingBody: codedName(keeper?.decidingBodies, call.decidingBody, locale),
  unit: nameIn(keeper?.units ?? [], call.unit, locale),
  municipality: keeper ? localText(keeper.names, locale) : call.municipality,
});
