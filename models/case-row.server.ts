import { asksOverCap } from "#domain/grants/application";
import { FILED_STATUSES } from "#domain/grants/application-lifecycle";
import { codesNeededNow, overdueCodes } from "#domain/grants/attachment-timing";
import { awardFigures } from "#domain/grants/award-figures";
import type { CaseRow } from "#domain/grants/case-table/columns";
import { nextDeadline } from "#domain/grants/case-table/next-deadline";
import { isOpenToMending, lackingIn } from "#domain/grants/completeness";
import { checkEligibility, type HeldTo } from "#domain/grants/eligibility";
import type { FormDefinition } from "#domain/grants/form/definition";
import { givenElsewhere, type Given } from "#domain/grants/given-elsewhere";
import type { Locale } from "#domain/shared/locales";
import { daysBetween, plainDate, type PlainDate } from "#domain/shared/plain-date";
import { nameIn } from "#domain/taxonomy/resolve";
import type { Call } from "#models/call.server";
import { openAnswersIn, type ApplicantFacts, type CaseFacts } from "#models/case-facts.server";
import { attachmentsBesideForm } from "#models/form-documents.server";
import type { Municipality } from "#models/municipality.server";

/** What rows need to know of a call. */
export type TableCall = Pick<
  Call,
  | "_id"
  | "programmeId"
  | "year"
  | "municipality"
  | "rules"
  | "requiredAttachments"
  | "decisionExpectedOn"
  | "claimsDueOn"
  | "paymentRule"
  | "form"
  | "closesAt"
> & { scoring?: Call["scoring"] };

/** A call, and what its applications are held to, worked out once. */
export type HeldCall = TableCall & { held: HeldTo };

export type Place = Pick<Municipality, "_id" | "names" | "villages">;

/** Everything that rows are made of, looked up by id. */
export type World = {
  calls: ReadonlyMap<string, HeldCall>;
  programmes: ReadonlyMap<string, string>;
  places: ReadonlyMap<string, Place>;
  applicants: ReadonlyMap<string, ApplicantFacts>;
  proposed: ReadonlyMap<string, number>;
  awarded: ReadonlyMap<string, number>;
  living: ReadonlyMap<string, number>;
  points: ReadonlyMap<string, number | null>;
  given: Given;
  /** The forms that open questions are counted by at each asking, by the case's id. */
  forms: ReadonlyMap<string, FormDefinition>;
  locale: Locale;
  today: PlainDate;
};

export const awardKey = (programmeId: string, year: number, associationId: string): string =>
  `${programmeId} ${year} ${associationId}`;
export const categoryKey = ({ municipality, year, rules }: TableCall, associationId: string): string =>
  `${municipality} ${year} ${rules.category} ${associationId}`;

function openQuestions({ caseId, toCheck, openAnswers }: CaseFacts, { forms, today }: World): number {
  const form = forms.get(caseId);
  return form && toCheck ? openAnswersIn(form, toCheck, today) : openAnswers;
}

/** How much an application lacks, as its own page tells it; null where it needs mending no more. */
function lackCount(facts: CaseFacts, call: HeldCall, world: World): number | null {
  if (!isOpenToMending(facts.status)) return null;
  const { applicants, places, living, given, today } = world;
  const applicant = applicants.get(facts.associationId);
  const { names } = places.get(facts.municipality) ?? {};
  const here = [names?.fi, names?.sv, names?.en].filter((name) => typeof name === "string");
  const own = FILED_STATUSES.includes(facts.status) ? 1 : 0;
  const othersInCategory = (living.get(categoryKey(call, facts.associationId)) ?? 0) - own;
  const asked = attachmentsBesideForm(call, applicant?.kind ?? null);
  const lacking = lackingIn({
    emptyFields: facts.emptyFields,
    overCapCents: asksOverCap(facts.requestedCents, call.paymentRule.capCents) ? call.paymentRule.capCents : null,
    sumsThatDiffer: facts.sumsThatDiffer,
    uncoveredCents: facts.uncoveredCents,
    attachmentCodes: facts.attachmentCodes,
    requiredAttachmentCodes: [...codesNeededNow(asked, givenElsewhere(facts, given)), ...overdueCodes(asked, today)],
    form: null,
    eligibility: applicant
      ? checkEligibility(call.held, { ...applicant, othersInCategory, activeSince: null }, facts, here)
      : [],
    today,
  });
  return lacking.length + openQuestions(facts, world);
}

function waitingDays({ status, decision }: CaseFacts, arrived: PlainDate | null, today: PlainDate): number | null {
  if (!arrived || status === "withdrawn") return null;
  return Math.max(0, daysBetween(arrived, decision ? plainDate(decision.meetingDate) : today));
}

function villageOf({ associationId, municipality }: CaseFacts, { applicants, places, locale }: World): string | null {
  const [code] = applicants.get(associationId)?.operatingArea ?? [];
  return code ? nameIn(places.get(municipality)?.villages ?? [], code, locale) : null;
}

const programmeOf = ({ programmeId }: HeldCall, { programmes }: World): string => programmes.get(programmeId) ?? "";

const lastYearOf = ({ associationId }: CaseFacts, { programmeId, year }: HeldCall, { awarded }: World): number | null =>
  awarded.get(awardKey(programmeId, year - 1, associationId)) ?? null;

/** What everybody who sees the list is told of a case, also those who may not handle it. */
export function nakedRow(facts: CaseFacts, call: HeldCall, world: World): CaseRow {
  return {
    caseId: facts.caseId,
    isDisqualified: true,
    caseNumber: facts.caseNumber,
    applicant: facts.applicantName,
    title: "",
    programme: programmeOf(call, world),
    year: String(call.year),
    category: null,
    status: null,
    arrived: null,
    filed: null,
    preparer: null,
    preparerId: null,
    labels: [],
    missing: null,
    asked: null,
    answerDue: null,
    nextDeadline: null,
    waiting: null,
    applied: null,
    lastYear: null,
    proposed: null,
    awarded: null,
    paid: null,
    left: null,
    members: null,
    village: null,
    score: null,
    section: null,
    versions: null,
    came: null,
  };
}

const NOTHING_PAID = { awarded: null, paid: null, left: null };

/**
 * What somebody who may handle a case is told of it. Written out a field at a time: objects put together of others cost ten
 * thousand rows most of their time (`npm run bench -- cases`).
 */
export function rowOf(facts: CaseFacts, call: HeldCall, world: World): CaseRow {
  const { decision, preparer, arrived, answerDue } = facts;
  const figures = decision ? awardFigures(decision.awardedCents, facts.payments) : NOTHING_PAID;
  return {
    caseId: facts.caseId,
    isDisqualified: false,
    caseNumber: facts.caseNumber,
    applicant: facts.applicantName,
    title: facts.title,
    programme: programmeOf(call, world),
    year: String(call.year),
    category: call.rules.category,
    status: facts.status,
    arrived,
    filed: facts.filed,
    preparer: preparer?.name ?? null,
    preparerId: preparer?.personId ?? null,
    labels: facts.labels,
    missing: lackCount(facts, call, world),
    asked: answerDue !== null,
    answerDue: answerDue === null ? null : plainDate(answerDue),
    nextDeadline: nextDeadline(facts, call, figures.left ?? 0),
    waiting: waitingDays(facts, arrived, world.today),
    applied: facts.requestedCents,
    lastYear: lastYearOf(facts, call, world),
    proposed: world.proposed.get(facts.caseId) ?? null,
    awarded: figures.awarded,
    paid: figures.paid,
    left: figures.left,
    members: facts.memberCount,
    village: villageOf(facts, world),
    score: world.points.get(facts.caseId) ?? null,
    section: decision ? `§ ${decision.section}` : null,
    versions: facts.versionCount,
    came: facts.way ?? "service",
  };
}
