import { fieldsOf } from "#domain/grants/form/definition";
import { localText, type Locale } from "#domain/shared/locales";
import { sameJson } from "#domain/shared/same-json";
import { nameIn } from "#domain/taxonomy/resolve";
import { byName } from "#i18n/format";
import { CallModel } from "#models/call.server";
import { GrantFormModel, type GrantForm } from "#models/grant-form.server";
import { MunicipalityModel, type Municipality } from "#models/municipality.server";

export type FormRow = {
  formId: string;
  name: string;
  unit: string;
  /** The newest published version; null before the first. */
  version: number | null;
  isChanged: boolean;
  questions: number;
  calls: number;
};

type Listed = Pick<GrantForm, "_id" | "municipality" | "unit" | "names" | "draft" | "versions">;

/** How many calls have a version of each form. */
async function callCounts(municipalities: string[]): Promise<Map<string, number>> {
  const calls = await CallModel.find({ municipality: { $in: municipalities }, form: { $ne: null } })
    .select({ "form.formId": 1 })
    .lean<{ form: { formId: string } }[]>()
    .exec();
  const counts = new Map<string, number>();
  for (const { form } of calls) counts.set(form.formId, (counts.get(form.formId) ?? 0) + 1);
  return counts;
}

/** The forms of the municipalities where a person edits some. */
export async function formRows(municipalities: string[], locale: Locale): Promise<FormRow[]> {
  const scope = { municipality: { $in: municipalities } };
  const [forms, keepers, calls] = await Promise.all([
    GrantFormModel.find(scope)
      .select({ municipality: 1, unit: 1, names: 1, draft: 1, versions: { $slice: -1 } })
      .lean<Listed[]>()
      .exec(),
    MunicipalityModel.find({ _id: { $in: municipalities } })
      .lean<Municipality[]>()
      .exec(),
    callCounts(municipalities),
  ]);
  const rows = forms.map(({ _id, municipality, unit, names, draft, versions }): FormRow => {
    const keeper = keepers.find((each) => each._id === municipality);
    const newest = versions.at(-1);
    const unitName = nameIn(keeper?.units ?? [], unit, locale);
    return {
      formId: _id,
      name: localText(names, locale),
      unit: keeper && keepers.length > 1 ? `${unitName}, ${localText(keeper.names, locale)}` : unitName,
      version: newest?.number ?? null,
      isChanged: newest !== undefined && !sameJson(newest.definition, draft),
      questions: fieldsOf(draft).length,
      calls: calls.get(_id) ?? 0,
    };
  });
  const compare = byName(locale);
  return rows.sort((a, b) => compare(a.name, b.name));
}
