import { DIRECTORY_STATUSES } from "#domain/associations/association-lifecycle";
import { certaintyOf } from "#domain/associations/confirmation";
import { ownText } from "#domain/shared/own-text";
import type { Locale } from "#domain/shared/locales";
import { plainDateAt } from "#domain/shared/zoned-time";
import { resolveCode } from "#domain/taxonomy/resolve";
import { AssociationModel, type Association } from "#models/association.server";
import { CooperationFormModel, type CooperationForm } from "#models/cooperation-form.server";
import { isId } from "#models/define-model.server";
import { timesOf } from "#models/municipality.server";
import { findMunicipalities } from "#models/public-municipality.server";

const SHOWN = {
  municipality: 1,
  status: 1,
  associationId: 1,
  otherAssociationIds: 1,
  unit: 1,
  kind: 1,
  title: 1,
  description: 1,
  associationGives: 1,
  cityGives: 1,
  startsOn: 1,
  endsOn: 1,
  contactRole: 1,
  confirmedOn: 1,
  confirmedBy: 1,
} as const;
const ORGANISER = { name: 1, kind: 1, status: 1, contact: 1 } as const;

type Shown = Pick<CooperationForm, "_id" | keyof typeof SHOWN>;
type Organiser = Pick<Association, "_id" | keyof typeof ORGANISER>;

/** The unit of the city that takes part, by its name and its page. */
async function unitOf({ municipality: code, unit }: Shown, locale: Locale) {
  const municipalities = await findMunicipalities();
  const municipality = municipalities.find(({ _id }) => _id === code);
  const terms = municipality?.units ?? [];
  const current = resolveCode(terms, unit);
  const known = terms.find((term) => term.code === current);
  const query = municipality === municipalities[0] ? "" : `?municipality=${code}`;
  return {
    times: timesOf(municipality),
    unit: {
      name: ownText(known?.names ?? { fi: unit }, locale),
      href: known ? `/units/${encodeURIComponent(current)}${query}` : null,
    },
  };
}

async function othersOf({ otherAssociationIds }: Shown) {
  const others = await AssociationModel.find({ _id: { $in: otherAssociationIds }, status: "published" })
    .select({ name: 1, kind: 1 })
    .sort({ name: 1 })
    .lean<Pick<Association, "_id" | "name" | "kind">[]>()
    .exec();
  return others.map(({ _id: id, name, kind }) => ({ id, name, kind }));
}

/** What everybody may see of a cooperation form: it and its association are in the directory, listed or not. */
export async function loadCooperationForm(formId: string | undefined, locale: Locale, now: Date) {
  if (!isId(formId)) return null;
  const form = await CooperationFormModel.findOne({ _id: formId, status: { $in: DIRECTORY_STATUSES } })
    .select(SHOWN)
    .lean<Shown>()
    .exec();
  if (!form) return null;
  const association = await AssociationModel.findOne({ _id: form.associationId, status: { $in: DIRECTORY_STATUSES } })
    .select(ORGANISER)
    .lean<Organiser>()
    .exec();
  if (!association) return null;
  const [{ unit, times }, others] = await Promise.all([unitOf(form, locale), othersOf(form)]);
  const { kind, title, description, associationGives, cityGives, startsOn, endsOn, contactRole } = form;
  const { role, email, phone, website } = association.contact;
  return {
    id: form._id,
    ...{ kind, title, description, associationGives, cityGives, startsOn, endsOn, contactRole, unit, others },
    certainty: certaintyOf(form, plainDateAt(now), times),
    isListed: form.status === "published" && association.status === "published",
    association: {
      id: association._id,
      name: association.name,
      kind: association.kind,
      contact: { role, email, phone, website },
    },
  };
}

export type CooperationView = NonNullable<Awaited<ReturnType<typeof loadCooperationForm>>>;
