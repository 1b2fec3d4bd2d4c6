import { callNames } from "#domain/grants/call-names";
import { checkCallTerms, type CallTerms, type CallTermsRefusal } from "#domain/grants/call-terms";
import { can, municipalitiesWhere } from "#domain/policy";
import type { Actor } from "#domain/roles";
import { ok, refused, type Result } from "#domain/shared/result";
import { CallModel, type Announced, type PaymentRule, type RequiredAttachment } from "#models/call.server";
import { chronicle } from "#models/chronicle.server";
import { isId } from "#models/define-model.server";
import { newestVersionOf } from "#models/grant-form.server";
import { termsOf } from "#models/grant-rules.server";
import { findMunicipality } from "#models/municipality.server";
import { ProgrammeModel, type Programme } from "#models/programme.server";
import { isDuplicateKey } from "#models/save.server";
import { stampOf } from "#models/scoped.server";

export type CallInput = CallTerms &
  Partial<Announced> & {
    year: number;
    decidingBody: string;
    paymentRule: PaymentRule;
    requiredAttachments: RequiredAttachment[];
  };

export type CallInputRefusal = CallTermsRefusal | { code: "unknownBody" };

type Command = { programmeId: string; input: CallInput; actor: Actor; now: Date };
type Refusal = { code: "notFound" | "notAllowed" | "yearTaken" } | CallInputRefusal[];

/** The deciding bodies change their names over the years: a call names one of those the municipality has now. */
export async function checkCallInput(municipality: string, input: CallInput): Promise<CallInputRefusal[]> {
  const keeper = await findMunicipality(municipality);
  const isKnown = keeper?.decidingBodies.some(({ code }) => code === input.decidingBody);
  return [...checkCallTerms(input), ...(isKnown ? [] : [{ code: "unknownBody" } as const])];
}

/** Drafts a programme's call for a year, one per year. Name, unit, rules and form are copied, so that the call reads the same for ever. */
export async function createCall(command: Command): Promise<Result<{ callId: string }, Refusal>> {
  const { programmeId, input, actor, now } = command;
  const scope = municipalitiesWhere(actor, "manageProgrammes");
  const programme = isId(programmeId)
    ? await ProgrammeModel.findOne({ _id: programmeId, municipality: { $in: scope } })
        .lean<Programme>()
        .exec()
    : null;
  if (!programme) return refused({ code: "notFound" });
  const { municipality, unit, names, rules, scoring, formId } = programme;
  const terms = termsOf(programme);
  if (!can(actor, "manageProgrammes", { municipality })) return refused({ code: "notAllowed" });
  const refusals = await checkCallInput(municipality, input);
  if (refusals.length > 0) return refused(refusals);
  const made = { municipality, programmeId, unit, names: callNames(names, input.year), rules, scoring, terms };
  const call = new CallModel({ ...made, form: await newestVersionOf(formId ?? null), ...input });
  chronicle(call, { event: "create" }, stampOf(actor, now));
  try {
    await call.save();
  } catch (error) {
    if (isDuplicateKey(error)) return refused({ code: "yearTaken" });
    throw error;
  }
  return ok({ callId: call._id });
}
