import type { AttachmentTiming } from "#domain/grants/attachment-timing";
import { checkSubmission, type ApplicationContent, type SubmissionRefusal } from "#domain/grants/application";
import type { ApplicationStatus } from "#domain/grants/application-lifecycle";
import {
  isToldByBudget,
  sectionOfBudget,
  sumsBefore,
  withBudgetSums,
  type SumsBefore,
} from "#domain/grants/budget-in-core";
import { callStage, type CallStage } from "#domain/grants/call-window";
import type { EligibilityFinding } from "#domain/grants/eligibility";
import type { FormDefinition } from "#domain/grants/form/definition";
import { missing } from "#domain/grants/form/missing";
import { stepsOf, type StepName } from "#domain/grants/steps";
import { unreadRefusals } from "#domain/grants/unread";
import { localText, type Locale } from "#domain/shared/locales";
import { plainDateAt } from "#domain/shared/zoned-time";
import { AssociationModel, type Association } from "#models/association.server";
import { CallModel, type Call } from "#models/call.server";
import { attachmentsView, type AttachmentView } from "#models/case-view.server";
import type { Drafting } from "#domain/grants/drafting";
import { eligibilityOf } from "#models/eligibility.server";
import { codesNeededOf } from "#models/given-attachments.server";
import { attachmentsBesideForm, contentWithDocuments } from "#models/form-documents.server";
import type { Entry, GrantCase } from "#models/grant-case.server";
import { knownOf, type Known } from "#models/known-facts.server";
import { carriedCopy } from "#models/carried-draft.server";
import { sinceLastView, type SinceLast } from "#models/since-last.server";

/** What every step of the application form shows. */
export type ApplicationView = {
  caseId: string;
  version: number;
  status: ApplicationStatus;
  callId: string;
  callName: string;
  associationId: string;
  associationName: string;
  stage: CallStage;
  opensAt: Date;
  closesAt: Date;
  shareBp: number;
  /** The most that the call gives to one applicant; null where it has no such rule. */
  capCents: number | null;
  /** How much of the costs the applicant must pay of its own, in per cent; 0 where the call has no such rule. */
  ownSharePercent: number;
  /** Has the call a rule of how long the applicant must have been active? */
  asksActiveSince: boolean;
  /** What stands filed while the application is open again. */
  standing: { number: number; filedAt: Date } | null;
  entry: Pick<Entry, "way" | "arrivedAt" | "givenBy"> | null;
  content: ApplicationContent;
  /** Sums that were written by hand and that the budget now says otherwise, until the next save. */
  sumsBefore: SumsBefore;
  drafting: Drafting;
  /** The programme's own form, where the call has one. */
  form: FormDefinition | null;
  /** What the city has itself of what the form asks; null where it asks none of it. */
  known: Known | null;
  formVersion: number | null;
  /** The city has changed the form since the application was last saved. */
  formChanged: boolean;
  steps: StepName[];
  /** The earlier application that may be copied, or has been, beside this one. */
  last: SinceLast | null;
  required: { code: string; name: string; timing: AttachmentTiming; dueOn: string | null }[];
  attachments: AttachmentView[];
  /** Everything that keeps it from being filed, apart from the clock and the assurance given at the moment of filing. */
  missing: SubmissionRefusal[];
  eligibility: EligibilityFinding[];
};

/** The application form of a case: its words, its call and what it still lacks. */
export async function applicationView(grantCase: GrantCase, now: Date, locale: Locale): Promise<ApplicationView> {
  const [call, association] = await Promise.all([
    CallModel.findById(grantCase.callId).lean<Call>().exec(),
    AssociationModel.findById(grantCase.associationId)
      .select({ name: 1, status: 1, kind: 1 })
      .lean<Pick<Association, "name" | "status" | "kind">>()
      .exec(),
  ]);
  if (!call || !association) throw new Error(`the call or the association of case ${grantCase._id} is gone`);
  const written = await carriedCopy(grantCase, call);
  const { attachments, drafting } = written;
  const form = call.form?.definition ?? null;
  const stored = contentWithDocuments(written, form);
  const content = withBudgetSums(form, stored);
  const { reopened, entry, filedVersions } = grantCase;
  const filed = reopened ? filedVersions.at(-1) : undefined;
  const lacks = form ? missing(form, content.answers, plainDateAt(now)).lacks : [];
  return {
    caseId: grantCase._id,
    version: grantCase.__v,
    status: grantCase.status,
    callId: call._id,
    callName: localText(call.names, locale),
    associationId: grantCase.associationId,
    associationName: association.name,
    stage: callStage(call, now),
    opensAt: call.opensAt,
    closesAt: call.closesAt,
    shareBp: call.paymentRule.shareBp,
    capCents: call.paymentRule.capCents,
    ownSharePercent: call.rules.ownSharePercent,
    asksActiveSince: call.rules.eligibility.activeMonths > 0,
    standing: filed ? { number: filed.number, filedAt: filed.filedAt } : null,
    entry: entry && { way: entry.way, arrivedAt: entry.arrivedAt, givenBy: entry.givenBy },
    content,
    sumsBefore: sumsBefore(form, stored),
    drafting,
    form,
    known: await knownOf(grantCase.associationId, call, now, locale),
    formVersion: call.form?.version ?? null,
    formChanged: written.isCarried,
    steps: stepsOf(form, content.answers),
    last: await sinceLastView({ associationId: grantCase.associationId, content, drafting }, call, locale),
    required: attachmentsBesideForm(call, association.kind).map(({ code, names, timing, dueOn }) => ({
      ...{ code, timing, dueOn },
      name: localText(names, locale),
    })),
    attachments: attachmentsView(attachments, call.requiredAttachments, locale),
    eligibility: await eligibilityOf({ ...grantCase, application: content }, call),
    missing: checkSubmission({
      content: { ...content, declared: true },
      attachmentCodes: attachments.map(({ code }) => code),
      requiredAttachmentCodes: await codesNeededOf(grantCase, call),
      callStage: "open",
      associationIsPublished: association.status === "published",
      capCents: call.paymentRule.capCents,
      lacks,
      unread: unreadRefusals({ content, form, unread: drafting.unread ?? [] }),
    }).filter((refusal) => !isToldByBudget(refusal, sectionOfBudget(form, content) !== null)),
  };
}
