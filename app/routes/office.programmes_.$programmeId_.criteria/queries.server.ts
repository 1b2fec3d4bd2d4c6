import { computedPoints, unknownFigures, type Counted } from "#domain/grants/scoring/computed";
import { checkCriteria, type Criterion } from "#domain/grants/scoring/criteria";
import { inHundredths } from "#domain/grants/scoring/formula/ratio";
import { writtenWeights } from "#domain/grants/scoring/weight-lines";
import { municipalitiesWhere } from "#domain/policy";
import type { Actor } from "#domain/roles";
import { localText, type Locale } from "#domain/shared/locales";
import { byName } from "#i18n/format";
import { figureName } from "#i18n/formula-text";
import { CallModel, type Call } from "#models/call.server";
import { countedInCall } from "#models/call-scores.server";
import { isId } from "#models/define-model.server";
import { findFiledCases } from "#models/filed-cases.server";
import { ProgrammeModel, type Programme } from "#models/programme.server";

/** A programme the person administers, with what its applications are scored by; null when there is none. */
export async function findCriteria(actor: Actor, programmeId: unknown): Promise<Programme | null> {
  const scope = { municipality: { $in: municipalitiesWhere(actor, "manageProgrammes") } };
  return isId(programmeId)
    ? ProgrammeModel.findOne({ _id: programmeId, ...scope })
        .lean<Programme>()
        .exec()
    : null;
}

/** A criterion as the editor's fields hold it. */
function savedRow({ id, name, guidance, min, max, weightBp, judging }: Criterion, index: number) {
  const formula = judging.kind === "computed" ? judging.formula.source : null;
  const kind = judging.kind === "judged" ? "judged" : judging.over;
  const weights = judging.kind === "computed" && judging.over === "activity" ? writtenWeights(judging.weights) : null;
  const at = `criteria[${index}]`;
  const inLanguages = (part: string, text: Criterion["name"]) =>
    Object.fromEntries(
      (["fi", "sv", "en"] as const).map((locale) => [`${at}.${part}.${locale}`, text[locale] ?? null]),
    );
  return {
    ...{ [`${at}.id`]: id, [`${at}.min`]: min, [`${at}.max`]: max, [`${at}.weight`]: weightBp / 100 },
    ...{ [`${at}.judging`]: kind, [`${at}.formula`]: formula, [`${at}.weights`]: weights },
    ...inLanguages("name", name),
    ...inLanguages("guidance", guidance),
  };
}

export function criteriaView({ _id, __v, names, scoring }: Programme, locale: Locale) {
  return {
    programmeId: _id,
    name: localText(names, locale),
    version: __v,
    schemeVersion: scoring.version,
    count: scoring.criteria.length,
    saved: { talkOver: scoring.talkOver / 100, ...Object.assign({}, ...scoring.criteria.map(savedRow)) } as Record<
      string,
      string | number | null
    >,
  };
}

/** The most rows a trial shows: enough to see whether a formula does what was meant. */
const MOST_ROWS = 40;

/** The call before the next one that has applications. */
async function lastCallOf(
  programmeId: string,
): Promise<{ call: Call; cases: Awaited<ReturnType<typeof findFiledCases>> } | null> {
  const calls = await CallModel.find({ programmeId }).sort({ year: -1 }).lean<Call[]>().exec();
  for (const call of calls) {
    const cases = await findFiledCases(call);
    if (cases.length > 0) return { call, cases };
  }
  return null;
}

const NOTHING: Counted = { figures: {}, activity: [] };

/** What the formulas would have given the last call's applications. Nothing is stored. Points in hundredths. */
export async function tryCriteria(programmeId: string, criteria: readonly Criterion[], locale: Locale) {
  const readable = criteria.filter(
    (one) => one.judging.kind === "computed" && !checkCriteria([one]).some(({ code }) => code === "formula"),
  );
  const last = await lastCallOf(programmeId);
  if (!last) return { call: null, heads: [], rows: [], count: 0, unknown: [] };
  const counted = await countedInCall(last.call._id);
  const compare = byName(locale);
  const rows = last.cases
    .toSorted((a, b) => compare(a.applicantName, b.applicantName))
    .slice(0, MOST_ROWS)
    .map(({ caseId, applicantName }) => ({
      caseId,
      applicantName,
      points: readable.map((one) => {
        const points = computedPoints(one, counted.get(caseId) ?? NOTHING);
        return points && inHundredths(points);
      }),
    }));
  const heads = readable.map(({ name }) => localText(name, locale));
  const lacking = last.cases.flatMap(({ caseId }) =>
    readable.flatMap((one) => unknownFigures(one, counted.get(caseId) ?? NOTHING)),
  );
  const unknown = [...new Set(lacking)].map((name) => figureName(name, locale));
  return { call: localText(last.call.names, locale), heads, rows, count: last.cases.length, unknown };
}
export type Trial = Awaited<ReturnType<typeof tryCriteria>>;
