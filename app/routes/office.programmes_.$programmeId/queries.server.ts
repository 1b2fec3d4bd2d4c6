import type { TimingField } from "#components/grants/attachment-timings";
import type { BodyField } from "#components/grants/programme-rule-fields";
import { callStage } from "#domain/grants/call-window";
import { writtenDay } from "#domain/grants/day-of-year";
import type { YearBody } from "#domain/grants/grant-terms";
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
  const { names, purpose, unit } = programme;
  const current = resolveCode(keeper?.units ?? [], unit);
  return {
    programmeId: programme._id,
    version: programme.__v,
    name: localText(names, locale),
    saved: {
      unit: current,
      ...spread("names", names),
      ...spread("purpose", purpose),
      ...spread("eligibleCosts", asLines(programme.eligibleCosts)),
      ...spread("ineligibleCosts", asLines(programme.ineligibleCosts)),
      ...savedRules(programme),
    },
    units: termChoices(keeper?.units ?? [], locale, current),
    bodies: (keeper?.decidingBodies ?? []).map(({ code, names: each }) => ({
      value: code,
      label: localText(each, locale),
    })),
    bodyRows: programme.bodies.length + 2,
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
function savedRules({ rules: { eligibility, ...rules }, callDefaults, ...programme }: Programme) {
  const { sharePercent, capCents, attachments, laterBy, claimsDue } = callDefaults;
  const timings = attachments.map(({ code, timing }) => [`attachments.${code}`, timing] as const);
  return {
    ...rules,
    ...eligibility,
    ...savedBodies(programme.bodies),
    ...(Object.fromEntries(timings) as Partial<Record<TimingField, string>>),
    sharePercent,
    capCents: capCents === null ? null : eurosForField(cents(capCents)),
    advance: programme.advance,
    advancePercent: programme.advancePercent,
    claimsDay: writtenDay(claimsDue.dayOfYear),
    claimsNextYear: claimsDue.isNextYear,
    laterDays: laterBy.days,
    laterDay: laterBy.dayOfYear === null ? null : writtenDay(laterBy.dayOfYear),
    retentionYears: programme.retention?.years ?? null,
    retentionBasis: programme.retention?.basis ?? null,
  };
}

const savedBodies = (bodies: readonly YearBody[]): Partial<Record<BodyField, string | number>> =>
  Object.fromEntries(
    bodies.flatMap(({ year, body }, row): [string, string | number][] => [
      [`bodies[${row}].year`, year],
      [`bodies[${row}].body`, body],
    ]),
  );

/** Short texts as the field holds them, one a line; a language that no line has is left empty. */
const asLines = (texts: Programme["eligibleCosts"]): Programme["names"] => {
  const joined = (lines: (string | null)[]) => (lines.every((line) => line === null) ? null : lines.join("\n"));
  return {
    fi: texts.map(({ fi }) => fi).join("\n"),
    sv: joined(texts.map(({ sv }) => sv)),
    en: joined(texts.map(({ en }) => en)),
  };
};

type InLanguages<Name extends string> = Record<`${Name}.${"fi" | "sv" | "en"}`, string | null>;

/** A text in three languages as the form's fields hold it. */
const spread = <Name extends string>(name: Name, text: Programme["names"]) =>
  ({ [`${name}.fi`]: text.fi, [`${name}.sv`]: text.sv, [`${name}.en`]: text.en }) as InLanguages<Name>;
