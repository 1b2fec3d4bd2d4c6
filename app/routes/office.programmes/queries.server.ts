import { callStage } from "#domain/grants/call-window";
import { localText, type Locale } from "#domain/shared/locales";
import { nameIn } from "#domain/taxonomy/resolve";
import { byName } from "#i18n/format";
import { CallModel, type Call } from "#models/call.server";
import { MunicipalityModel, type Municipality } from "#models/municipality.server";
import { ProgrammeModel, type Programme } from "#models/programme.server";

export type ProgrammeRow = {
  programmeId: string;
  name: string;
  unit: string;
  municipality: string;
  callCount: number;
  latest: { callId: string; name: string; stage: "draft" | "upcoming" | "open" | "closed" } | null;
};

type ListedProgramme = Pick<Programme, "_id" | "municipality" | "unit" | "names">;
type ListedCall = Pick<Call, "_id" | "programmeId" | "names" | "year" | "status" | "opensAt" | "closesAt">;

/** The kinds of grants of the municipalities a person administers, each with its latest call. */
export async function programmeRows(
  municipalities: string[],
  now: Date,
  locale: Locale,
): Promise<{ rows: ProgrammeRow[]; keepers: { code: string; name: string }[] }> {
  const scope = { municipality: { $in: municipalities } };
  const [programmes, calls, keepers] = await Promise.all([
    ProgrammeModel.find(scope).select({ municipality: 1, unit: 1, names: 1 }).lean<ListedProgramme[]>().exec(),
    CallModel.find(scope)
      .select({ programmeId: 1, names: 1, year: 1, status: 1, opensAt: 1, closesAt: 1 })
      .sort({ year: -1 })
      .lean<ListedCall[]>()
      .exec(),
    MunicipalityModel.find({ _id: { $in: municipalities } })
      .lean<Municipality[]>()
      .exec(),
  ]);
  const rows = programmes.map((programme): ProgrammeRow => {
    const own = calls.filter(({ programmeId }) => programmeId === programme._id);
    const keeper = keepers.find(({ _id }) => _id === programme.municipality);
    const [latest] = own;
    return {
      programmeId: programme._id,
      name: localText(programme.names, locale),
      unit: nameIn(keeper?.units ?? [], programme.unit, locale),
      municipality: keeper ? localText(keeper.names, locale) : programme.municipality,
      callCount: own.length,
      latest: latest
        ? {
            callId: latest._id,
            name: localText(latest.names, locale),
            stage: latest.status === "draft" ? "draft" : callStage(latest, now),
          }
        : null,
    };
  });
  const compare = byName(locale);
  return {
    rows: rows.sort((a, b) => compare(a.name, b.name)),
    keepers: keepers.map(({ _id, names }) => ({ code: _id, name: localText(names, locale) })),
  };
}
