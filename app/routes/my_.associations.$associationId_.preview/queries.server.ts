import { isBeforeApproval, isInDirectory } from "#domain/associations/association-lifecycle";
import { associationEditSchema } from "#domain/associations/association-profile";
import type { Actor } from "#domain/roles";
import type { Locale } from "#domain/shared/locales";
import { plainDateAt } from "#domain/shared/zoned-time";
import { parseFormData } from "#http/parse-form.server";
import { findWritten, unsentAssociation } from "#http/unsent-form.server";
import { associationPage } from "#models/association-page.server";
import type { Association } from "#models/association.server";
import { findOwnAssociation } from "#models/scoped.server";
import { writtenAssociation } from "#use-cases/written-association.server";

type Asked = { locale: Locale; now: Date };

/** What the person has written into the form and not sent: as fields that can be sent on, and as the record would hold it. */
async function writtenIn(actor: Actor, stored: Association, now: Date) {
  const written = await findWritten(unsentAssociation(actor, stored._id), now);
  const form = written && parseFormData(written.posted, associationEditSchema);
  if (!written || !form?.ok) return null;
  const identity = form.value.scope === "whole" && isBeforeApproval(stored.status) ? form.value : null;
  const record = await writtenAssociation(stored, { identity, presentation: form.value }, actor, now);
  return record.ok ? { fields: written.fields, record: record.value } : null;
}

/** The page of an association as it would be with what its writer has before them. */
export async function loadAssociationPreview(actor: Actor, associationId: string | undefined, { locale, now }: Asked) {
  const document = await findOwnAssociation(actor, associationId);
  if (!document) return null;
  const stored = document.toObject<Association>();
  const written = await writtenIn(actor, stored, now);
  return {
    status: stored.status,
    isDraft: isBeforeApproval(stored.status),
    isEditable: isBeforeApproval(stored.status) || isInDirectory(stored.status),
    fields: written?.fields ?? null,
    association: await associationPage({ ...stored, ...written?.record }, locale, now),
    today: plainDateAt(now),
  };
}
