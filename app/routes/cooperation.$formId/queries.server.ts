import { localText, type Locale } from "#domain/shared/locales";
import { AssociationModel, type Association } from "#models/association.server";
import { CooperationFormModel, type CooperationForm } from "#models/cooperation-form.server";
import { isId } from "#models/define-model.server";
import { findMunicipality } from "#models/municipality.server";

type Organiser = Pick<Association, "_id" | "name" | "contact">;

/** What everybody may see of a published cooperation form of a published association. */
export async function loadCooperationForm(formId: string | undefined, locale: Locale) {
  if (!isId(formId)) return null;
  const form = await CooperationFormModel.findOne({ _id: formId, status: "published" }).lean<CooperationForm>().exec();
  if (!form) return null;
  const association = await AssociationModel.findOne({ _id: form.associationId, status: "published" })
    .select({ name: 1, contact: 1 })
    .lean<Organiser>()
    .exec();
  if (!association) return null;
  const units = (await findMunicipality(form.municipality))?.units ?? [];
  const unit = units.find(({ code }) => code === form.unit);
  const { kind, title, description, associationGives, cityGives, startsOn, endsOn, contactRole } = form;
  const { role, email, phone, website } = association.contact;
  return {
    ...{ kind, title, description, associationGives, cityGives, startsOn, endsOn, contactRole },
    unit: unit ? localText(unit.names, locale) : form.unit,
    association: { id: association._id, name: association.name, contact: { role, email, phone, website } },
  };
}

export type CooperationView = NonNullable<Awaited<ReturnType<typeof loadCooperationForm>>>;
