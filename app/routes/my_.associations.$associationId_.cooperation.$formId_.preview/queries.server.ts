import { cooperationFormSchema } from "#domain/associations/cooperation-form";
import type { Actor } from "#domain/roles";
import type { Locale } from "#domain/shared/locales";
import { ownText } from "#domain/shared/own-text";
import { resolveCode } from "#domain/taxonomy/resolve";
import { parseFormData } from "#http/parse-form.server";
import { unsentCooperation } from "#http/unsent-cooperation.server";
import { AssociationModel, type Association } from "#models/association.server";
import type { CooperationForm } from "#models/cooperation-form.server";
import { findMunicipality } from "#models/municipality.server";
import { findOwnCooperationForm } from "#models/scoped-associations.server";
import { findOwnAssociation } from "#models/scoped.server";
import { findUnsentForm } from "#models/unsent-form.server";
import { cooperationOf } from "#use-cases/cooperation-record.server";

type Ids = { associationId?: string | undefined; formId?: string | undefined };
type Asked = { locale: Locale; now: Date };

/** What the person has written into the form and not sent: as fields that can be sent on, and as the record would hold it. */
async function writtenIn(actor: Actor, form: CooperationForm, now: Date) {
  const unsent = await findUnsentForm(unsentCooperation(actor, form._id), now);
  if (!unsent) return { fields: null, content: form };
  const fields = Object.entries(unsent.values).flatMap(([name, values]) => values.map((value) => ({ name, value })));
  const posted = new FormData();
  for (const { name, value } of fields) posted.append(name, value);
  const read = parseFormData(posted, cooperationFormSchema);
  return { fields, content: read.ok ? cooperationOf(read.value, []) : form };
}

const othersOf = (ids: readonly string[]) =>
  AssociationModel.find({ _id: { $in: ids }, status: "published" })
    .select({ name: 1 })
    .sort({ name: 1 })
    .lean<Pick<Association, "_id" | "name">[]>()
    .exec();

/** The page of a cooperation form as it would be with what its writer has before them. */
export async function loadCooperationPreview(actor: Actor, { associationId, formId }: Ids, { locale, now }: Asked) {
  const form = await findOwnCooperationForm(actor, formId);
  const association = await findOwnAssociation(actor, associationId);
  if (!form || !association || form.associationId !== association._id) return null;
  const { fields, content } = await writtenIn(actor, form, now);
  const units = (await findMunicipality(form.municipality))?.units ?? [];
  const unit = resolveCode(units, content.unit);
  const { kind, title, description, associationGives, cityGives, startsOn, endsOn, contactRole } = content;
  const { role, email, phone, website } = association.contact;
  const others = await othersOf(form.otherAssociationIds);
  return {
    id: form._id,
    status: form.status,
    fields,
    kind,
    title,
    shown: {
      ...{ description, associationGives, cityGives, startsOn, endsOn, contactRole },
      unit: { name: ownText(units.find(({ code }) => code === unit)?.names ?? { fi: unit }, locale), href: null },
      others: others.map(({ _id: id, name }) => ({ id, name })),
      association: { id: association._id, name: association.name, contact: { role, email, phone, website } },
    },
  };
}
