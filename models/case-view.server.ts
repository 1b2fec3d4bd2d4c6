import type { LeftOver } from "#domain/grants/form/carry-over";
import { fieldsOf, type Field, type FormDefinition } from "#domain/grants/form/definition";
import { maskAccountsIn } from "#domain/grants/masked-account";
import type { FieldChange } from "#domain/grants/supplement-answers";
import { maskedChange } from "#domain/grants/supplement-changes";
import type { LineOutcome } from "#domain/grants/proposal-lines";
import { readSubject } from "#domain/grants/subjects";
import { localText, type Locale } from "#domain/shared/locales";
import { plainDateAt } from "#domain/shared/zoned-time";
import type { Call } from "#models/call.server";
import type { HistoryEntry } from "#models/chronicle.server";
import type { Attachment, GrantCase } from "#models/grant-case.server";

// Parts of a case as pages show them, to the applicant and to the official alike.

export type HistoryView = {
  id: string;
  event: string;
  at: Date;
  by: string;
  reason: string | null;
  detail: string | null;
  cents: number | null;
  /** What was decided, where that was not a sum. */
  refusal: Refusal | null;
  /** Is it about an advance, and no claim on receipts? */
  isAdvance: boolean;
};

type Refusal = Exclude<LineOutcome, "grant">;
const REFUSALS: readonly Refusal[] = ["reject", "ineligible", "notAdmitted"];

const refusalAmong = (facts: HistoryEntry["facts"] | undefined): Refusal | null =>
  REFUSALS.find((refusal) => refusal === facts?.outcome) ?? null;

/** The facts of an event that are its sum; an event has at most one of them. */
const SUMS = ["requestedCents", "proposedCents", "awardedCents", "cents"];

function sumAmong(facts: HistoryEntry["facts"] | undefined): number | null {
  const sum = SUMS.map((name) => facts?.[name]).find((value) => typeof value === "number");
  return typeof sum === "number" ? sum : null;
}

type AboutAdvance = (facts: HistoryEntry["facts"] | undefined) => boolean;
type CaseWithHistory = Pick<GrantCase, "history" | "claims" | "payments">;

/** Tells events of an advance from those of other claims, by the claim's number or its payment's id. */
function aboutAdvance({ claims, payments }: CaseWithHistory): AboutAdvance {
  const advances = claims.filter(({ isAdvance }) => isAdvance);
  const numbers = advances.map(({ number }) => number);
  const paid = payments.filter(({ claimId }) => advances.some(({ id }) => id === claimId));
  const paymentIds = paid.map(({ endToEndId }) => endToEndId);
  return (facts) => numbers.some((number) => number === facts?.claim) || paymentIds.some((id) => id === facts?.payment);
}

/** The newest first; `detail` is the file an event was about, `cents` the sum it was about, unless nothing was granted. */
export const historyView = (history: readonly HistoryEntry[], isOfAdvance: AboutAdvance = () => false): HistoryView[] =>
  history
    .map(({ id, event, at, by, reason, facts }) => ({
      id,
      event,
      at,
      by: by.name,
      reason,
      detail: typeof facts?.name === "string" ? facts.name : null,
      cents: refusalAmong(facts) ? null : sumAmong(facts),
      refusal: refusalAmong(facts),
      isAdvance: isOfAdvance(facts),
    }))
    .reverse();

/** The history of a grant case as officials see it. */
export const caseHistoryView = (grantCase: CaseWithHistory): HistoryView[] =>
  historyView(grantCase.history, aboutAdvance(grantCase));

/** What officials say to each other: the applicant sees that it happened, not the words. */
const BETWEEN_OFFICIALS = ["startPreparation", "propose", "returnToPreparation", "claimReturnToReview"];

/** What officials sort their work by is no part of the applicant's case. */
const OFFICIALS_ONLY = ["addLabel", "removeLabel"];

/** The history as the applicant sees it. */
export const applicantHistoryView = (grantCase: CaseWithHistory): HistoryView[] =>
  caseHistoryView(grantCase)
    .filter(({ event }) => !OFFICIALS_ONLY.includes(event))
    .map((entry) => (BETWEEN_OFFICIALS.includes(entry.event) ? { ...entry, reason: null } : entry));

export type AttachmentView = {
  id: string;
  fileId: string;
  name: string;
  size: number;
  contentType: string;
  code: string;
  kind: string | null;
};

/** `kind` is the name the call gave to this attachment; null for what the applicant added unasked. */
export const attachmentsView = (
  attachments: readonly Attachment[],
  required: Call["requiredAttachments"],
  locale: Locale,
): AttachmentView[] =>
  attachments.map(({ id, fileId, name, size, contentType, code }) => {
    const asked = required.find((attachment) => attachment.code === code);
    return { id, fileId, name, size, contentType, code, kind: asked ? localText(asked.names, locale) : null };
  });

type FileView = { id: string; fileId: string; name: string; size: number };

export type SupplementView = {
  id: string;
  /** `named` is what the call calls the field or the attachment that a question is about; the core's words are the catalogue's. */
  questions: {
    id: string;
    subject: string | null;
    named: string | null;
    text: string;
    answer: string | null;
    /** What the answer changed in the application. `form` is the field of the programme's form, where it is one of them. */
    changes: (FieldChange & { form: Field | null })[];
  }[];
  files: FileView[];
  dueOn: string;
  requestedAt: Date;
  requestedBy: string;
  answeredAt: Date | null;
  answeredBy: string | null;
  /** What the applicant added to the case while the question waited. */
  answerFiles: FileView[];
  isLate: boolean;
};

/** What the call calls a subject: a field of its form, or an attachment that it requires. */
function nameOfSubject(subject: string | null, call: AskingCall, locale: Locale): string | null {
  const about = subject === null ? null : readSubject(subject);
  if (about?.kind === "attachment") {
    const asked = call.requiredAttachments.find(({ code }) => code === about.id);
    return asked ? localText(asked.names, locale) : null;
  }
  if (about?.kind !== "form" || !call.form) return null;
  const field = fieldsOf(call.form.definition).find(({ id }) => id === about.id);
  return field ? localText(field.label, locale) : null;
}

type AskingCall = Pick<Call, "requiredAttachments" | "form">;
type Asked = GrantCase["supplements"][number]["questions"][number];
type AskedCase = Pick<GrantCase, "supplements" | "attachments">;

/** What a question was answered: whole to the applicant itself, without the account to the city's officials. */
function answerFor(reader: "applicant" | "official", { answer, changes }: Asked, form: FormDefinition | null) {
  const isOwn = reader === "applicant";
  const fields = form ? fieldsOf(form) : [];
  return {
    answer: answer === null || isOwn ? answer : maskAccountsIn(answer),
    changes: changes.map((change) => ({
      ...(isOwn ? change : maskedChange(change)),
      form: (change.of === "form" && fields.find(({ id }) => id === change.field)) || null,
    })),
  };
}

/** The supplement requests of a case, the earliest first. */
export const supplementsView = (
  { supplements, attachments }: AskedCase,
  call: AskingCall,
  locale: Locale,
  reader: "applicant" | "official",
): SupplementView[] =>
  supplements.map(({ id, questions, files, dueOn, requestedAt, requestedBy, answeredAt, answeredBy }) => ({
    id,
    questions: questions.map((question) => ({
      ...{ id: question.id, subject: question.subject, text: question.text },
      ...answerFor(reader, question, call.form?.definition ?? null),
      named: nameOfSubject(question.subject, call, locale),
    })),
    files: files.map(({ fileId, name, size }) => ({ id: fileId, fileId, name, size })),
    dueOn,
    requestedAt,
    requestedBy: requestedBy.name,
    answeredAt,
    answeredBy: answeredBy?.name ?? null,
    answerFiles: attachments
      .filter(({ addedAt }) => addedAt >= requestedAt && (answeredAt === null || addedAt <= answeredAt))
      .map((file) => ({ id: file.id, fileId: file.fileId, name: file.name, size: file.size })),
    isLate: answeredAt !== null && plainDateAt(answeredAt) > dueOn,
  }));

export type TransferView = {
  id: string;
  from: string;
  to: string;
  reason: string;
  at: Date;
  by: string;
  leftOver: LeftOver[];
};

/** The case's moves from call to call, the earliest first, with what was answered and is not asked any more. */
export const transfersView = ({ transfers }: Pick<GrantCase, "transfers">, locale: Locale): TransferView[] =>
  transfers.map(({ id, from, to, reason, at, by, leftOver }) => ({
    ...{ id, reason, at, leftOver },
    from: localText(from, locale),
    to: localText(to, locale),
    by: by.name,
  }));
