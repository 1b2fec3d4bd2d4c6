import { asksOverCap, emptyFields } from "#domain/grants/application";
import { FILED_STATUSES } from "#domain/grants/application-lifecycle";
import { codesNeededNow, overdueCodes } from "#domain/grants/attachment-timing";
import { sumsThatDiffer } from "#domain/grants/budget-in-core";
import { lackingIn, type Lacking } from "#domain/grants/completeness";
import type { EligibilityFinding } from "#domain/grants/eligibility";
import { fieldsOf, type FormDefinition } from "#domain/grants/form/definition";
import { withDocuments } from "#domain/grants/form/documents";
import { missing } from "#domain/grants/form/missing";
import { uncoveredCents } from "#domain/grants/uncovered";
import { localText, type Locale } from "#domain/shared/locales";
import type { PlainDate } from "#domain/shared/plain-date";
import { plainDateAt } from "#domain/shared/zoned-time";
import { AssociationModel, type Association } from "#models/association.server";
import type { Call } from "#models/call.server";
import { formsAnswered } from "#models/carried-draft.server";
import { eligibilityOf, findingsOf } from "#models/eligibility.server";
import { attachmentsAskedOf, attachmentsBesideForm } from "#models/form-documents.server";
import { codesNeededOf } from "#models/given-attachments.server";
import { GrantCaseModel, type GrantCase } from "#models/grant-case.server";

type Judged = Pick<GrantCase, "_id" | "associationId" | "application" | "attachments">;
type Around = {
  /** What the answers are answers to; null where the call has no form of its own. */
  form: FormDefinition | null;
  eligibility: readonly EligibilityFinding[];
  needed: readonly string[];
  asked: ReturnType<typeof attachmentsBesideForm>;
  today: PlainDate;
};

function lackingBy(
  { application, attachments }: Judged,
  { paymentRule: { capCents } }: Call,
  around: Around,
): Lacking[] {
  const { form, eligibility, needed, asked, today } = around;
  return lackingIn({
    emptyFields: emptyFields(application),
    attachmentCodes: attachments.map(({ code }) => code),
    requiredAttachmentCodes: [...needed, ...overdueCodes(asked, today)],
    form: form && missing(form, withDocuments(form, application.answers, attachments), today),
    eligibility,
    overCapCents: asksOverCap(application.requestedCents, capCents) ? capCents : null,
    sumsThatDiffer: sumsThatDiffer(form, application),
    uncoveredCents: uncoveredCents(application),
    today,
  });
}

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
  const [eligibility, needed, asked] = await Promise.all([
    eligibilityOf(judged, call),
    codesNeededOf(judged, call),
    attachmentsAskedOf(judged.associationId, call),
  ]);
  return {
    lacking: lackingBy(judged, call, { form, eligibility, needed, asked, today: plainDateAt(now) }),
    eligibility,
  };
}

/** What one application of many lacks, by which form, and whether its applicant was ever asked for more. */
export type LackingCase = { lacking: Lacking[]; form: FormDefinition | null; wasAsked: boolean };

type Read = Judged & Pick<GrantCase, "callId" | "supplements">;
const READ = { callId: 1, associationId: 1, application: 1, attachments: 1, "supplements.id": 1 } as const;

/** What each of the applicants has given with other applications, where the call asks for anything only once. */
async function givenBy(cases: readonly Read[], { requiredAttachments }: Call) {
  if (!requiredAttachments.some(({ timing }) => timing === "once")) return () => [];
  const associationId = { $in: cases.map((one) => one.associationId) };
  const filed = await GrantCaseModel.find({ associationId, status: { $in: FILED_STATUSES } })
    .select({ associationId: 1, "attachments.code": 1 })
    .lean<Pick<GrantCase, "_id" | "associationId" | "attachments">[]>()
    .exec();
  return (one: Read): string[] =>
    filed.flatMap(({ _id, associationId: by, attachments }) =>
      by === one.associationId && _id !== one._id ? attachments.map(({ code }) => code) : [],
    );
}

/** The same of many applications of a call, each by the form it answers. The same few queries, however many they are. */
export async function lackingOfMany(
  caseIds: readonly string[],
  call: Call,
  now: Date,
): Promise<Map<string, LackingCase>> {
  const cases = await GrantCaseModel.find({ _id: { $in: caseIds } })
    .select(READ)
    .lean<Read[]>()
    .exec();
  const [findings, formOf, givenOf, applicants] = await Promise.all([
    findingsOf(cases, call),
    formsAnswered(cases),
    givenBy(cases, call),
    AssociationModel.find({ _id: { $in: cases.map(({ associationId }) => associationId) } })
      .select({ kind: 1 })
      .lean<Pick<Association, "_id" | "kind">[]>()
      .exec(),
  ]);
  const kinds = new Map(applicants.map(({ _id, kind }) => [_id, kind]));
  const today = plainDateAt(now);
  return new Map(
    cases.map((one) => {
      const asked = attachmentsBesideForm(call, kinds.get(one.associationId) ?? null);
      const [form, needed] = [formOf(one), codesNeededNow(asked, givenOf(one))];
      const eligibility = findings.get(one._id) ?? [];
      const lacking = lackingBy(one, call, { form, eligibility, needed, asked, today });
      return [one._id, { lacking, form, wasAsked: one.supplements.length > 0 }];
    }),
  );
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
