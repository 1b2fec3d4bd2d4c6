import { callStage } from "#domain/grants/call-window";
import { municipalitiesWhere } from "#domain/policy";
import type { Actor } from "#domain/roles";
import { cents, eurosForField } from "#domain/shared/cents";
import { localText, type Locale } from "#domain/shared/locales";
import { resolveCode } from "#domain/taxonomy/resolve";
import { termChoices } from "#i18n/term-choices";
import { CallModel, type Call } from "#models/call.server";
import { isId } from "#models/define-model.server";
import { findMunicipality } from "#models/municipality.server";
import { ProgrammeModel, type Programme } from "#models/programme.server";

export type ProgrammeCall = {
  callId: string;
  name: string;
  stage: "draft" | "upcoming" | "open" | "closed";
  closesAt: Date;
  budgetCents: number;
};

/** A kind of grant the person administers, with everything its form and its list of calls need; null when there is none. */
export async function programmePage(actor: Actor, programmeId: unknown, now: Date, locale: Locale) {
  const scope = { municipality: { $in: municipalitiesWhere(actor, "manageProgrammes") } };
  const programme = isId(programmeId)
    ? await ProgrammeModel.findOne({ _id: programmeId, ...scope })
        .lean<Programme>()
        .exec()
    : null;
  if (!programme) return null;
  const [keeper, calls] = await Promise.all([
    findMunicipality(programme.municipality),
    CallModel.find({ programmeId: programme._id }).sort({ year: -1 }).lean<Call[]>().exec(),
  ]);
  const { names, purpose, eligibleCosts, ineligibleCosts, unit } = programme;
  const current = resolveCode(keeper?.units ?? [], unit);
  return {
    programmeId: programme._id,
    version: programme.__v,
    name: localText(names, locale),
    saved: {
      unit: current,
      ...spread("names", names),
      ...spread("purpose", purpose),
      ...spread("eligibleCosts", eligibleCosts),
      ...spread("ineligibleCosts", ineligibleCosts),
      ...savedRules(programme),
    },
    units: termChoices(keeper?.units ?? [], locale, current),
    bodies: (keeper?.decidingBodies ?? []).map(({ code, names: each }) => ({
      value: code,
      label: localText(each, locale),
    })),
    calls: calls.map((call): ProgrammeCall => ({
      callId: call._id,
      name: localText(call.names, locale),
      stage: call.status === "draft" ? "draft" : callStage(call, now),
      closesAt: call.closesAt,
      budgetCents: call.budgetCents,
    })),
  };
}

/** The rules as the form's fields hold them. */
function savedRules({ rules: { eligibility, ...rules }, callDefaults }: Programme) {
  const { capCents, ...defaults } = callDefaults;
  return { ...rules, ...eligibility, ...defaults, capCents: capCents === null ? null : eurosForField(cents(capCents)) };
}

type InLanguages<Name extends string> = Record<`${Name}.${"fi" | "sv" | "en"}`, string | null>;

/** A text in three languages as the form's fields hold it. */
const spread = <Name extends string>(name: Name, text: Programme["names"]) =>
  ({ [`${name}.fi`]: text.fi, [`${name}.sv`]: text.sv, [`${name}.en`]: text.en }) as InLanguages<Name>;
