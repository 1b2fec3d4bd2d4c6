import type { Readable } from "node:stream";
import { ACTIVITY_TABLE } from "#documents/tables/activity-table";
import { ASSOCIATION_TABLE } from "#documents/tables/association-table";
import { COOPERATION_TABLE } from "#documents/tables/cooperation-table";
import { csvOf } from "#documents/tables/csv.server";
import { jsonOf } from "#documents/tables/json.server";
import { PREMISES_TABLE } from "#documents/tables/premises-table";
import type { TableContext } from "#documents/tables/table";
import { attributionOf, LICENCE } from "#domain/exports/licence";
import { localText, type Locale } from "#domain/shared/locales";
import { environment } from "#env.server";
import { MunicipalityModel, type Municipality } from "#models/municipality.server";
import { findProvider } from "#models/provider.server";
import { eachActivity, eachAssociation, eachCooperation } from "#models/public-directory.server";
import { eachPremises } from "#models/public-premises.server";
import { findTerms } from "#models/taxonomy.server";

type Place = Pick<Municipality, "_id" | "units">;

async function unitNames(locale: Locale): Promise<TableContext["unitName"]> {
  const places = await MunicipalityModel.find().select({ units: 1 }).lean<Place[]>().exec();
  const names = new Map(
    places.flatMap(({ _id, units }) => units.map(({ code, names }) => [`${_id} ${code}`, localText(names, locale)])),
  );
  return (municipality, unit) => names.get(`${municipality} ${unit}`) ?? unit;
}

async function tableContext(locale: Locale): Promise<TableContext> {
  const [terms, unitName, provider] = await Promise.all([findTerms(), unitNames(locale), findProvider()]);
  const { publicUrl } = environment();
  return { locale, terms, unitName, publicUrl, attribution: attributionOf(localText(provider.names, locale)) };
}

/** Our records under the name that everybody gives an id. */
async function* withIds<Kept extends { _id: string }>(records: AsyncIterable<Kept>) {
  for await (const { _id: id, ...rest } of records) yield { id, ...rest };
}

async function wholeDirectory(municipality: string | null, now: Date): Promise<Readable> {
  const { names } = await findProvider();
  const { publicUrl } = environment();
  const meta = { source: publicUrl, attribution: attributionOf(names.fi), license: LICENCE, exportedAt: now };
  return jsonOf({ meta }, [
    ["associations", withIds(eachAssociation({ municipality }))],
    ["activities", withIds(eachActivity({ municipality }))],
    ["cooperationForms", withIds(eachCooperation({ municipality }))],
    ["premises", withIds(eachPremises({ municipality }))],
  ]);
}

const CSV = "text/csv; charset=utf-8";

/** The files that anybody may take with them, by their name. */
export async function openFile(
  name: string,
  { municipality, locale, now }: { municipality: string | null; locale: Locale; now: Date },
): Promise<{ content: Readable; type: string } | null> {
  const asked = { municipality };
  switch (name) {
    case "associations.csv":
      return { type: CSV, content: csvOf(ASSOCIATION_TABLE, eachAssociation(asked), await tableContext(locale)) };
    case "activities.csv":
      return { type: CSV, content: csvOf(ACTIVITY_TABLE, eachActivity(asked), await tableContext(locale)) };
    case "cooperation.csv":
      return { type: CSV, content: csvOf(COOPERATION_TABLE, eachCooperation(asked), await tableContext(locale)) };
    case "premises.csv":
      return { type: CSV, content: csvOf(PREMISES_TABLE, eachPremises(asked), await tableContext(locale)) };
    case "directory.json":
      return { type: "application/json; charset=utf-8", content: await wholeDirectory(municipality, now) };
    default:
      return null;
  }
}
