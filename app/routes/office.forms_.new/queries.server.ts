import { can, municipalitiesWhere } from "#domain/policy";
import type { Actor } from "#domain/roles";
import { localText, type Locale } from "#domain/shared/locales";
import { byName } from "#i18n/format";
import { termChoices } from "#i18n/term-choices";
import { GrantFormModel, type GrantForm } from "#models/grant-form.server";
import { findMunicipality } from "#models/municipality.server";

/** The units that a person edits forms of, and the forms that may be copied. */
export async function newFormChoices(actor: Actor, locale: Locale) {
  const municipalities = municipalitiesWhere(actor, "editGrantForms");
  const [municipality = ""] = municipalities;
  const [keeper, forms] = await Promise.all([
    findMunicipality(municipality),
    GrantFormModel.find({ municipality: { $in: municipalities } })
      .select({ names: 1 })
      .lean<Pick<GrantForm, "_id" | "names">[]>()
      .exec(),
  ]);
  const compare = byName(locale);
  return {
    municipality,
    units: termChoices(keeper?.units ?? [], locale).filter(({ value }) =>
      can(actor, "editGrantForms", { municipality, unit: value }),
    ),
    copies: forms
      .map(({ _id, names }) => ({ formId: _id, name: localText(names, locale) }))
      .sort((a, b) => compare(a.name, b.name)),
  };
}
