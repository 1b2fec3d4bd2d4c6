import type { HydratedDocument } from "mongoose";
import { parted, type Parted } from "#domain/grants/allocation/as-seen";
import type { Divisible } from "#domain/grants/allocation/divide";
import type { Ability } from "#domain/policy";
import type { Actor } from "#domain/roles";
import type { Cents } from "#domain/shared/cents";
import { localText, type Locale } from "#domain/shared/locales";
import { termNames } from "#domain/taxonomy/term-names";
import { AllocationScenarioModel, type AllocationScenario } from "#models/allocation-scenario.server";
import type { Call } from "#models/call.server";
import { pointsKeptFrom } from "#models/call-scores.server";
import { divisibleNow } from "#models/divisible.server";
import type { Proposal } from "#models/proposal.server";
import { findOfficeCall } from "#models/scoped.server";
import { findLocalTerms } from "#models/taxonomy.server";

/** Names of the groups that a division is looked at by, where they come from lists, by code. */
export type GroupNames = { village: Record<string, string>; field: Record<string, string> };

export type Bench = {
  call: HydratedDocument<Call>;
  name: string;
  potCents: Cents;
  /** The list at hand, if anybody has begun it. */
  proposal: HydratedDocument<Proposal> | null;
  /** May the list still be written? */
  isDrafting: boolean;
  /** In order by name. */
  applications: Divisible[];
  /** The same, parted into those whose figures the reader may see and those kept from them. */
  parted: Parted;
  /** The cases whose points the reader may not see before giving their own. */
  keptPoints: ReadonlySet<string>;
  groupNames: GroupNames;
};

/** In which language, and how its names are put in order. */
type Reader = { locale: Locale; compareNames: (a: string, b: string) => number };

/** What every page of the budget workbench is made from; null when there is no such call for this person. */
export async function loadBench(
  actor: Actor,
  ability: Ability,
  callId: string | undefined,
  { locale, compareNames }: Reader,
): Promise<Bench | null> {
  const call = await findOfficeCall(actor, ability, callId);
  if (!call) return null;
  const [now, terms, keptPoints] = await Promise.all([
    divisibleNow(call.toObject()),
    findLocalTerms(call.municipality),
    pointsKeptFrom(call._id, actor.personId),
  ]);
  const namesOf = (list: "villages" | "fields") =>
    Object.fromEntries(termNames(terms[list], locale, compareNames).names);
  const applications = now.applications.toSorted((a, b) => compareNames(a.applicantName, b.applicantName));
  return {
    call,
    name: localText(call.names, locale),
    potCents: now.potCents,
    proposal: now.proposal,
    isDrafting: !now.isDecided && (now.proposal?.status ?? "drafting") === "drafting",
    applications,
    parted: parted(actor, applications, now.isDecided),
    keptPoints,
    groupNames: { village: namesOf("villages"), field: namesOf("fields") },
  };
}

/** The scenarios of a call that stand on the bench, the first made first. */
export const findScenarios = (callId: string): Promise<AllocationScenario[]> =>
  AllocationScenarioModel.find({ callId, removedAt: null }).sort({ createdAt: 1 }).lean<AllocationScenario[]>().exec();
