import type { Actor } from "#domain/roles";
import type { Locale } from "#domain/shared/locales";
import { resolveCode } from "#domain/taxonomy/resolve";
import { unsentCooperation } from "#http/unsent-form.server";
import { termChoices } from "#i18n/term-choices";
import { findMunicipality } from "#models/municipality.server";
import { findOwnCooperationForm } from "#models/scoped-associations.server";
import { findOwnAssociation } from "#models/scoped.server";
import { findUnsentForm } from "#models/unsent-form.server";
import { lastVersionOf } from "#models/versions.server";

type Asked = { locale: Locale; now: Date };
type Ids = { associationId?: string | undefined; formId?: string | undefined };

/** An own cooperation form as it is edited. */
export async function loadOwnCooperation(actor: Actor, { associationId, formId }: Ids, { locale, now }: Asked) {
  const form = await findOwnCooperationForm(actor, formId);
  if (!form || form.associationId !== associationId) return null;
  const association = await findOwnAssociation(actor, associationId);
  if (!association) return null;
  const units = (await findMunicipality(form.municipality))?.units ?? [];
  const unit = resolveCode(units, form.unit);
  const { kind, title, description, associationGives, cityGives, startsOn, endsOn, contactRole } = form;
  return {
    id: form._id,
    version: lastVersionOf(form),
    status: form.status,
    saved: { kind, unit, title, description, associationGives, cityGives, startsOn, endsOn, contactRole },
    unsent: await findUnsentForm(unsentCooperation(actor, { formId }), now),
    units: termChoices(units, locale, unit),
    association: { id: association._id, name: association.name, isPublished: association.status === "published" },
  };
}
