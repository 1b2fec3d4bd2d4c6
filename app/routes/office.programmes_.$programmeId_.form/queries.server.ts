import { municipalitiesWhere } from "#domain/policy";
import type { Actor } from "#domain/roles";
import { localText, type Locale } from "#domain/shared/locales";
import { byName } from "#i18n/format";
import { isId } from "#models/define-model.server";
import { GrantFormModel, type GrantForm } from "#models/grant-form.server";
import { ProgrammeModel, type Programme } from "#models/programme.server";

/** A programme the person administers, with the forms of its municipality; null where there is none. */
export async function programmeFormPage(actor: Actor, programmeId: unknown, locale: Locale) {
  const scope = { municipality: { $in: municipalitiesWhere(actor, "manageProgrammes") } };
  const programme = isId(programmeId)
    ? await ProgrammeModel.findOne({ _id: programmeId, ...scope })
        .lean<Programme>()
        .exec()
    : null;
  if (!programme) return null;
  const forms = await GrantFormModel.find({ municipality: programme.municipality })
    .select({ names: 1, "versions.number": 1 })
    .lean<Pick<GrantForm, "_id" | "names" | "versions">[]>()
    .exec();
  const compare = byName(locale);
  return {
    programmeId: programme._id,
    version: programme.__v,
    name: localText(programme.names, locale),
    formId: programme.formId,
    forms: forms
      .map(({ _id, names, versions }) => ({
        formId: _id,
        name: localText(names, locale),
        number: versions.at(-1)?.number ?? null,
      }))
      .sort((a, b) => compare(a.name, b.name)),
  };
}
