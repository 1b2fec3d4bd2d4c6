import { emptyFields, type RequiredField } from "#domain/grants/application";
import type { ApplicationStatus } from "#domain/grants/application-lifecycle";
import { hasBudget, sumsThatDiffer, type SumOfBudget } from "#domain/grants/budget-in-core";
import type { AppliedSums } from "#domain/grants/eligibility";
import { isOpenToMending } from "#domain/grants/completeness";
import type { EntryWay } from "#domain/grants/entry";
import type { FormDefinition } from "#domain/grants/form/definition";
import { withDocuments } from "#domain/grants/form/documents";
import { missing } from "#domain/grants/form/missing";
import { uncoveredCents } from "#domain/grants/uncovered";
import { openSupplement } from "#domain/grants/supplement";
import { plainDate, type PlainDate } from "#domain/shared/plain-date";
import { plainDateAt } from "#domain/shared/zoned-time";
import { AssociationModel, type Association } from "#models/association.server";
import { formsAnswered } from "#models/carried-draft.server";
import { GrantCaseModel, type Author, type GrantCase } from "#models/grant-case.server";
import { KeptFacts } from "#models/kept-facts.server";
import { ProposalModel, type Proposal } from "#models/proposal.server";

// What the officials' table of cases knows of each record, kept small.

export type ToCheck = {
  application: Pick<GrantCase["application"], "answers" | "formVersion">;
  attachments: { id: string; code: string }[];
};

/** A filed case in a few words. Sums are in cents. */
export type CaseFacts = AppliedSums & {
  caseId: string;
  municipality: string;
  unit: string;
  callId: string;
  associationId: string;
  applicantName: string;
  caseNumber: string;
  status: ApplicationStatus;
  title: string;
  /** The days on which it came in and was filed as it stands; reading the zone's calendar is dear, so once. */
  arrived: PlainDate | null;
  filed: PlainDate | null;
  versionCount: number;
  /** Null for what the applicant filed in the service. */
  way: EntryWay | null;
  preparer: Author | null;
  labels: readonly string[];
  emptyFields: readonly RequiredField[];
  /** Found once for each write: the answers themselves are too much to keep. */
  sumsThatDiffer: readonly SumOfBudget[];
  uncoveredCents: number | null;
  attachmentCodes: readonly string[];
  /**
   * How many questions of its form are open, counted once for each write: the answers themselves are too much to keep. A
   * document that may follow is open before its day and after it, so no day changes the number.
   */
  openAnswers: number;
  /**
   * What is counted at each asking instead: answers to no certain version of a form, as of a case that was moved to its
   * call, are judged by the form that the call has at the time. Null for all the others.
   */
  toCheck: ToCheck | null;
  /** The last day for an answer that is waited for. */
  answerDue: string | null;
  requestedCents: number | null;
  memberCount: number | null;
  decision: { awardedCents: number; section: string; meetingDate: string } | null;
  payments: readonly { status: string; amountCents: number }[];
};

const CASE_FIELDS: Record<string, 1> = {
  ...{ municipality: 1, unit: 1, callId: 1, associationId: 1, applicantName: 1, caseNumber: 1, status: 1 },
  ...{
    application: 1,
    "filedVersions.filedAt": 1,
    "filedVersions.entry": 1,
    "attachments.code": 1,
    "attachments.id": 1,
    "transfers.id": 1,
    preparer: 1,
    labels: 1,
  },
  ...{ "supplements.dueOn": 1, "supplements.answeredAt": 1, "payments.status": 1, "payments.amountCents": 1 },
  ...{ "decision.awardedCents": 1, "decision.section": 1, "decision.meetingDate": 1 },
};

/** A record of an earlier program has no preparer, no labels and no moves. */
type ReadCase = Omit<GrantCase, "preparer" | "labels" | "transfers"> &
  Partial<Pick<GrantCase, "preparer" | "labels" | "transfers">>;

/** Before every day by which a document may follow. */
const FIRST_DAY = plainDate("1900-01-01");

const dayOf = (instant: Date | undefined): PlainDate | null => (instant ? plainDateAt(instant) : null);

/** How and when it came, first and as it stands. */
function arrivalOf({ filedVersions }: ReadCase): Pick<CaseFacts, "arrived" | "filed" | "versionCount" | "way"> {
  const [first, latest] = [filedVersions[0], filedVersions.at(-1)];
  return {
    arrived: dayOf(first?.entry?.arrivedAt ?? first?.filedAt),
    filed: dayOf(latest?.filedAt),
    versionCount: filedVersions.length,
    way: latest?.entry?.way ?? null,
  };
}

/** What was applied for. */
const appliedOf = ({ application }: ReadCase, form: FormDefinition | null) => ({
  title: application.title,
  emptyFields: emptyFields(application),
  sumsThatDiffer: sumsThatDiffer(hasBudget(application) ? form : null, application),
  uncoveredCents: uncoveredCents(application),
  requestedCents: application.requestedCents,
  totalCostsCents: application.totalCostsCents,
  ownShareCents: application.ownShareCents,
  memberCount: application.memberCount,
});

function decisionOf({ decision }: ReadCase): CaseFacts["decision"] {
  if (!decision) return null;
  const { awardedCents, section, meetingDate } = decision;
  return { awardedCents, section, meetingDate };
}

function toCheckOf({ status, application: { answers, formVersion }, attachments }: ReadCase): ToCheck | null {
  if (formVersion !== null || !isOpenToMending(status)) return null;
  return { application: { answers, formVersion }, attachments: attachments.map(({ id, code }) => ({ id, code })) };
}

/** How many questions of a form the answers leave open. */
export const openAnswersIn = (
  form: FormDefinition,
  { application, attachments }: ToCheck,
  today: PlainDate,
): number => {
  const { lacks, later } = missing(form, withDocuments(form, application.answers, attachments), today);
  return lacks.length + later.length;
};

function openAnswersOf({ status, application, attachments }: ReadCase, form: FormDefinition | null): number {
  if (!form || application.formVersion === null || !isOpenToMending(status)) return 0;
  return openAnswersIn(form, { application, attachments }, FIRST_DAY);
}

function caseFactsOf(read: ReadCase, form: FormDefinition | null): CaseFacts {
  const { municipality, unit, callId, associationId, applicantName, status, preparer = null, labels = [] } = read;
  return {
    ...{ municipality, unit, callId, associationId, applicantName, status, preparer, labels },
    ...appliedOf(read, form),
    ...arrivalOf(read),
    caseId: read._id,
    caseNumber: read.caseNumber ?? "",
    attachmentCodes: read.attachments.map(({ code }) => code),
    openAnswers: openAnswersOf(read, form),
    toCheck: toCheckOf(read),
    answerDue: openSupplement(status, read.supplements)?.dueOn ?? null,
    decision: decisionOf(read),
    payments: read.payments.map(({ status: state, amountCents }) => ({ status: state, amountCents })),
  };
}

/** A form is read once, however many have answered it. */
async function factsFrom(records: readonly ReadCase[]): Promise<(read: ReadCase) => CaseFacts> {
  const formOf = await formsAnswered(records);
  return (read) => caseFactsOf(read, formOf(read));
}

/** Every case that was ever filed; a case number is never taken back. */
export const keptCases = new KeptFacts<ReadCase, CaseFacts>({
  find: (filter, fields) => GrantCaseModel.find({ ...filter, caseNumber: { $ne: null } }).select(fields),
  database: () => GrantCaseModel.db.name,
  fields: CASE_FIELDS,
  factsFrom,
});

const ASSOCIATION_FIELDS = {
  kind: 1,
  registerNumber: 1,
  businessId: 1,
  homeMunicipality: 1,
  operatingArea: 1,
} as const;
export type ApplicantFacts = Pick<Association, "_id" | keyof typeof ASSOCIATION_FIELDS>;

/** The associations, as far as rules and villages speak of them. */
export const keptApplicants = new KeptFacts<Association, ApplicantFacts>({
  find: (filter, fields) => AssociationModel.find(filter).select(fields),
  database: () => AssociationModel.db.name,
  fields: ASSOCIATION_FIELDS,
  factsFrom: () =>
    Promise.resolve(({ _id, kind, registerNumber, businessId, homeMunicipality, operatingArea }) => ({
      ...{ _id, kind, registerNumber, businessId, homeMunicipality, operatingArea },
    })),
});

type ProposedFacts = { round: number; lines: readonly { caseId: string; proposedCents: number }[] };

/** What is proposed to whom. */
export const keptProposals = new KeptFacts<Proposal, ProposedFacts>({
  find: (filter, fields) => ProposalModel.find(filter).select(fields),
  database: () => ProposalModel.db.name,
  fields: { round: 1, "lines.caseId": 1, "lines.proposedCents": 1 },
  factsFrom: () =>
    Promise.resolve(({ round, lines }) => ({
      round,
      lines: lines.map(({ caseId, proposedCents }) => ({ caseId, proposedCents })),
    })),
});
