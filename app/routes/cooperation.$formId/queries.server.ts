import { DIRECTORY_STATUSES } from "#domain/associations/association-lifecycle";
import { certaintyOf } from "#domain/associations/confirmation";
import type { Locale } from "#domain/shared/locales";
import { plainDateAt } from "#domain/shared/zoned-time";
import { nameIn } from "#domain/taxonomy/resolve";
import { AssociationModel, type Association } from "#models/association.server";
import { CooperationFormModel, type CooperationForm } from "#models/cooperation-form.server";
import { isId } from "#models/define-model.server";
import { findMunicipality, timesOf } from "#models/municipality.server";

type Organiser = Pick<Association, "_id" | "name" | "status" | "contact">;

/** What everybody may see of a cooperation form: it and its association are in the directory, listed or not. */
export async function loadCooperationForm(formId: string | undefined, locale: Locale, now: Date) {
  if (!isId(formId)) return null;
  const form = await CooperationFormModel.findOne({ _id: formId, status: { $in: DIRECTORY_STATUSES } })
    .lean<CooperationForm>()
    .exec();
  if (!form) return null;
  const association = await AssociationModel.findOne({ _id: form.associationId, status: { $in: DIRECTORY_STATUSES } })
    .select({ name: 1, status: 1, contact: 1 })
    .lean<Organiser>()
    .exec();
  if (!association) return null;
  const municipality = await findMunicipality(form.municipality);
  const { kind, title, description, associationGives, cityGives, startsOn, endsOn, contactRole } = form;
  const { role, email, phone, website } = association.contact;
  return {
    id: form._id,
    ...{ kind, title, description, associationGives, cityGives, startsOn, endsOn, contactRole },
    certainty: certaintyOf(form, plainDateAt(now), timesOf(municipality)),
    isListed: form.status === "published" && association.status === "published",
    unit: nameIn(municipality?.units ?? [], form.unit, locale),
    association: { id: association._id, name: association.name, contact: { role, email, phone, website } },
  };
}

export type CooperationView = NonNullable<Awaited<ReturnType<typeof loadCooperationForm>>>;
