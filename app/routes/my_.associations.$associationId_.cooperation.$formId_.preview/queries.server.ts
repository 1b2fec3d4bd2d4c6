import { cooperationFormSchema } from "#domain/associations/cooperation-form";
import type { Actor } from "#domain/roles";
import type { Locale } from "#domain/shared/locales";
import { ownText } from "#domain/shared/own-text";
import { resolveCode } from "#domain/taxonomy/resolve";
import { parseFormData } from "#http/parse-form.server";
import { findWritten, NEW, unsentCooperation } from "#http/unsent-form.server";
import { AssociationModel, type Association } from "#models/association.server";
import { findMunicipality } from "#models/municipality.server";
import { findOwnCooperationForm } from "#models/scoped-associations.server";
import { findOwnAssociation } from "#models/scoped.server";
import { cooperationOf } from "#use-cases/cooperation-record.server";

type Ids = { associationId?: string | undefined; formId?: string | undefined };
type Asked = { locale: Locale; now: Date };

/** What is stored of the cooperation form: nothing yet of a new one. */
async function storedCooperation(actor: Actor, { associationId, formId }: Ids) {
  if (formId === NEW) return { status: "draft" as const, otherAssociationIds: [], content: null };
  const stored = await findOwnCooperationForm(actor, formId);
  if (!stored || stored.associationId !== associationId) return null;
  const { status, otherAssociationIds } = stored;
  return { status, otherAssociationIds, content: stored };
}

/** What the person has written into the form and not sent: as fields that can be sent on, and as the record would hold it. */
async function writtenIn(actor: Actor, ids: Ids, now: Date) {
  const written = await findWritten(unsentCooperation(actor, ids), now);
  const read = written && parseFormData(written.posted, cooperationFormSchema);
  return written && read?.ok ? { fields: written.fields, content: cooperationOf(read.value, []) } : null;
}

const othersOf = (ids: readonly string[]) =>
  AssociationModel.find({ _id: { $in: ids }, status: "published" })
    .select({ name: 1 })
    .sort({ name: 1 })
    .lean<Pick<Association, "_id" | "name">[]>()
    .exec();

/** The unit of the city that takes part, by its name. */
async function unitOf(municipality: string, asked: string, locale: Locale) {
  const units = (await findMunicipality(municipality))?.units ?? [];
  const unit = resolveCode(units, asked);
  return { name: ownText(units.find(({ code }) => code === unit)?.names ?? { fi: unit }, locale), href: null };
}

/** The page of a cooperation form as it would be with what its writer has before them. */
export async function loadCooperationPreview(actor: Actor, ids: Ids, { locale, now }: Asked) {
  const association = await findOwnAssociation(actor, ids.associationId);
  const stored = association && (await storedCooperation(actor, ids));
  if (!association || !stored) return null;
  const written = await writtenIn(actor, ids, now);
  const told = written?.content ?? stored.content;
  if (!told) return null;
  const { kind, title, description, associationGives, cityGives, startsOn, endsOn, contactRole } = told;
  const { role, email, phone, website } = association.contact;
  const others = await othersOf(stored.otherAssociationIds);
  return {
    status: stored.status,
    fields: written?.fields ?? null,
    kind,
    title,
    shown: {
      ...{ description, associationGives, cityGives, startsOn, endsOn, contactRole },
      unit: await unitOf(association.municipality, told.unit, locale),
      others: others.map(({ _id: id, name }) => ({ id, name })),
      association: { id: association._id, name: association.name, contact: { role, email, phone, website } },
    },
  };
}
