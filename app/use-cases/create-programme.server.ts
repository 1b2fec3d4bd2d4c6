import type { z } from "zod";
import type { programmeSchema } from "#domain/grants/programme-form";
import { USUAL_DEFAULTS } from "#domain/grants/programme-rules";
import { can } from "#domain/policy";
import type { Actor } from "#domain/roles";
import { ok, refused, type Result } from "#domain/shared/result";
import { chronicle } from "#models/chronicle.server";
import { toStoredText } from "#models/local-text-input.server";
import { findMunicipality, type Municipality } from "#models/municipality.server";
import { ProgrammeModel } from "#models/programme.server";
import { stampOf } from "#models/scoped.server";
import { checkTerms, type NotOffered } from "#use-cases/check-terms.server";

/** What the form of a programme sends, read. */
export type ProgrammeInput = z.output<typeof programmeSchema>;

type Command = { municipality: string; input: ProgrammeInput; actor: Actor; now: Date };

export const programmeFields = (input: ProgrammeInput, [unit = input.unit]: readonly string[]) => ({
  unit,
  names: toStoredText(input.names),
  purpose: toStoredText(input.purpose),
  eligibleCosts: input.eligibleCosts,
  ineligibleCosts: input.ineligibleCosts,
  advance: input.advance,
  advancePercent: input.advancePercent ?? null,
  retention: input.retentionBasis ? { years: input.retentionYears ?? null, basis: input.retentionBasis } : null,
  bodies: input.bodies,
  rules: {
    category: input.category,
    run: input.run,
    eligibility: {
      applicants: input.applicants,
      home: input.home,
      registered: input.registered,
      activeMonths: input.activeMonths,
      onePerCategory: input.onePerCategory,
    },
    ownSharePercent: input.ownSharePercent,
    passOn: input.passOn,
  },
  callDefaults: {
    sharePercent: input.sharePercent,
    capCents: input.capCents ?? null,
    attachments: input.attachments,
    laterBy: { days: input.laterDays ?? null, dayOfYear: input.laterDay },
    claimsDue: {
      dayOfYear: input.claimsDay ?? USUAL_DEFAULTS.claimsDue.dayOfYear,
      isNextYear: input.claimsNextYear,
    },
  },
});

/** Those who decide are among the bodies the municipality has now. */
export const knowsBodies = (keeper: Municipality | null, { bodies }: ProgrammeInput): boolean =>
  bodies.every(({ body }) => keeper?.decidingBodies.some(({ code }) => code === body));

/** Founds a kind of grant in a municipality, under the unit that will prepare it. */
export async function createProgramme(
  command: Command,
): Promise<Result<{ programmeId: string }, { code: "notAllowed" | "unknownBody" } | NotOffered>> {
  const { municipality, input, actor, now } = command;
  const keeper = await findMunicipality(municipality);
  if (!keeper || !can(actor, "manageProgrammes", { municipality })) return refused({ code: "notAllowed" });
  if (!knowsBodies(keeper, input)) return refused({ code: "unknownBody" });
  const checked = await checkTerms(municipality, { unit: "units" }, { unit: [input.unit] });
  if (!checked.ok) return checked;
  const programme = new ProgrammeModel({ municipality, ...programmeFields(input, checked.value.unit) });
  chronicle(programme, { event: "create" }, stampOf(actor, now));
  await programme.save();
  return ok({ programmeId: programme._id });
}
