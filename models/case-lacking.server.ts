import { asksOverCap, emptyFields } from "#domain/grants/application";
import { overdueCodes } from "#domain/grants/attachment-timing";
import { sumsThatDiffer } from "#domain/grants/budget-in-core";
import { lackingIn, type Lacking } from "#domain/grants/completeness";
import type { EligibilityFinding } from "#domain/grants/eligibility";
import { fieldsOf, type FormDefinition } from "#domain/grants/form/definition";
import { withDocuments } from "#domain/grants/form/documents";
import { missing } from "#domain/grants/form/missing";
import { localText, type Locale } from "#domain/shared/locales";
import { plainDateAt } from "#domain/shared/zoned-time";
import type { Call } from "#models/call.server";
import { eligibilityOf } from "#models/eligibility.server";
import { attachmentsAskedOf } from "#models/form-documents.server";
import { codesNeededOf } from "#models/given-attachments.server";
import type { GrantCase } from "#models/grant-case.server";

type Judged = Pick<GrantCase, "_id" | "associationId" | "application" | "attachments">;

/**
 * What an application lacks by a call and a form: its own, or those of a call it may be moved to.
 * @param form what its answers are answers to; null where the call has no form of its own
 */
export async function lackingOf(
  judged: Judged,
  call: Call,
  form: FormDefinition | null,
  now: Date,
): Promise<{ lacking: Lacking[]; eligibility: EligibilityFinding[] }> {
  const { application, attachments, associationId } = judged;
  const { capCents } = call.paymentRule;
  const today = plainDateAt(now);
  const [eligibility, needed, asked] = await Promise.all([
    eligibilityOf(judged, call),
    codesNeededOf(judged, call),
    attachmentsAskedOf(associationId, call),
  ]);
  const lacking = lackingIn({
    emptyFields: emptyFields(application),
    attachmentCodes: attachments.map(({ code }) => code),
    requiredAttachmentCodes: [...needed, ...overdueCodes(asked, today)],
    form: form && missing(form, withDocuments(form, application.answers, attachments), today),
    eligibility,
    overCapCents: asksOverCap(application.requestedCents, capCents) ? capCents : null,
    sumsThatDiffer: sumsThatDiffer(form, application),
    today,
  });
  return { lacking, eligibility };
}

/** What the attachments of a call and the fields of a form are called, by code or id. */
export const lackingNames = (
  { requiredAttachments }: Pick<Call, "requiredAttachments">,
  form: FormDefinition | null,
  locale: Locale,
): Record<string, string> =>
  Object.fromEntries([
    ...requiredAttachments.map(({ code, names }): [string, string] => [code, localText(names, locale)]),
    ...(form ? fieldsOf(form) : []).map(({ id, label }): [string, string] => [id, localText(label, locale)]),
  ]);
