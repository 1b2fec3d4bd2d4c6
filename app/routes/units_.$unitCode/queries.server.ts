import { byPeriod } from "#domain/associations/cooperation-period";
import { callStage } from "#domain/grants/call-window";
import { ownText } from "#domain/shared/own-text";
import { localText, type Locale } from "#domain/shared/locales";
import { plainDateAt } from "#domain/shared/zoned-time";
import { codesMeaning, resolveCode } from "#domain/taxonomy/resolve";
import { byName } from "#i18n/format";
import { CallModel, type Call } from "#models/call.server";
import { ProgrammeModel, type Programme } from "#models/programme.server";
import { cooperationWith } from "#models/public-cooperation.server";
import { findMunicipalities, municipalityAsked } from "#models/public-municipality.server";

type NextCall = Pick<Call, "_id" | "programmeId" | "opensAt" | "closesAt">;

/** The unit's kinds of grants, each with the call that is open or comes next. */
async function grantsOf(municipality: string, codes: string[], locale: Locale, now: Date) {
  const unit = { $in: codes };
  const [programmes, calls] = await Promise.all([
    ProgrammeModel.find({ municipality, unit })
      .select({ names: 1 })
      .sort({ "names.fi": 1 })
      .lean<Pick<Programme, "_id" | "names">[]>()
      .exec(),
    CallModel.find({ municipality, unit, status: "published", closesAt: { $gt: now } })
      .select({ programmeId: 1, opensAt: 1, closesAt: 1 })
      .sort({ closesAt: 1 })
      .lean<NextCall[]>()
      .exec(),
  ]);
  return programmes.map(({ _id, names }) => {
    const call = calls.find(({ programmeId }) => programmeId === _id);
    return {
      id: _id,
      name: ownText(names, locale),
      call: call
        ? { id: call._id, opensAt: call.opensAt, closesAt: call.closesAt, isOpen: callStage(call, now) === "open" }
        : null,
    };
  });
}

/** What a unit is, who works with it and how, and what associations can apply for from it. */
export async function loadUnit(unitCode: string | undefined, asked: string | null, locale: Locale, now: Date) {
  const municipalities = await findMunicipalities();
  const municipality = municipalityAsked(municipalities, asked);
  const current = resolveCode(municipality?.units ?? [], unitCode ?? "");
  const unit = municipality?.units.find(({ code }) => code === current);
  if (!municipality || !unit) return null;
  const codes = codesMeaning(municipality.units, [unit.code]);
  const [forms, grants] = await Promise.all([
    cooperationWith(municipality._id, codes),
    grantsOf(municipality._id, codes, locale, now),
  ]);
  const { now: ongoing, past } = byPeriod(forms, plainDateAt(now));
  const compare = byName(locale);
  const partners = new Map(ongoing.flatMap(({ associations }) => associations).map((one) => [one.id, one]));
  return {
    code: unit.code,
    name: ownText(unit.names, locale),
    municipality: {
      code: municipality._id,
      name: localText(municipality.names, locale),
      isHome: municipality === municipalities[0],
    },
    current: ongoing,
    past,
    associations: [...partners.values()].sort((a, b) => compare(a.name, b.name)),
    contactRoles: [...new Set(ongoing.map(({ contactRole }) => contactRole).filter(Boolean))].sort(compare),
    grants,
  };
}

export type UnitView = NonNullable<Awaited<ReturnType<typeof loadUnit>>>;
