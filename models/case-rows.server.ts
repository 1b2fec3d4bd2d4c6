import { asksOverCap } from "#domain/grants/application";
import { FILED_STATUSES } from "#domain/grants/application-lifecycle";
import { awardFigures } from "#domain/grants/award-figures";
import type { CaseRow } from "#domain/grants/case-table/columns";
import { nextDeadline } from "#domain/grants/case-table/next-deadline";
import { isOpenToMending, lackingIn } from "#domain/grants/completeness";
import { codesNeededNow, overdueCodes } from "#domain/grants/attachment-timing";
import { givenElsewhere, givenIn, type Given } from "#domain/grants/given-elsewhere";
import { checkEligibility, heldTo } from "#domain/grants/eligibility";
import type { FormDefinition } from "#domain/grants/form/definition";
import { can, unitsWhere, type Ability } from "#domain/policy";
import type { Actor } from "#domain/roles";
import { localText, type Locale } from "#domain/shared/locales";
import { daysBetween, plainDate, type PlainDate } from "#domain/shared/plain-date";
import { plainDateAt } from "#domain/shared/zoned-time";
import { nameIn } from "#domain/taxonomy/resolve";
import { CallModel, type Call } from "#models/call.server";
import { attachmentsBesideForm } from "#models/form-documents.server";
import { formsToCheck } from "#models/forms-to-check.server";
import { pointsKeptFrom, pointsOfCall } from "#models/call-scores.server";
import {
  keptApplicants,
  keptCases,
  keptProposals,
  openAnswersIn,
  type ApplicantFacts,
  type CaseFacts,
} from "#models/case-facts.server";
import { MunicipalityModel, type Municipality } from "#models/municipality.server";
import { ProgrammeModel, type Programme } from "#models/programme.server";
import { subjectOfCase } from "#models/scoped.server";

type TableCall = Pick<
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
type Place = Pick<Municipality, "_id" | "names" | "villages">;

/** Everything that rows are made of, looked up by id. */
type World = {
  calls: ReadonlyMap<string, TableCall>;
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

const CALL_FIELDS = {
  ...{ programmeId: 1, year: 1, municipality: 1, rules: 1, requiredAttachments: 1, "scoring.criteria.id": 1 },
  ...{ decisionExpectedOn: 1, claimsDueOn: 1, paymentRule: 1, closesAt: 1 },
  // Of a form only what it asks to attach: the same paper is asked for once.
  ...{ "form.definition.sections.fields.kind": 1, "form.definition.sections.fields.code": 1 },
} as const;

const byId = <Thing extends { _id: string }>(things: readonly Thing[]): Map<string, Thing> =>
  new Map(things.map((thing) => [thing._id, thing]));

const awardKey = (programmeId: string, year: number, associationId: string): string =>
  `${programmeId} ${year} ${associationId}`;
const categoryKey = ({ municipality, year, rules }: TableCall, associationId: string): string =>
  `${municipality} ${year} ${rules.category} ${associationId}`;

/** What each association was awarded, by programme and year, and how many living applications it has in a category. */
function standingOf(cases: readonly CaseFacts[], calls: ReadonlyMap<string, TableCall>) {
  const awarded = new Map<string, number>();
  const living = new Map<string, number>();
  for (const { callId, associationId, decision, status } of cases) {
    const call = calls.get(callId);
    if (!call) continue;
    const award = awardKey(call.programmeId, call.year, associationId);
    if (decision) awarded.set(award, (awarded.get(award) ?? 0) + decision.awardedCents);
    if (!FILED_STATUSES.includes(status)) continue;
    const key = categoryKey(call, associationId);
    living.set(key, (living.get(key) ?? 0) + 1);
  }
  return { awarded, living };
}

function openQuestions({ caseId, toCheck, openAnswers }: CaseFacts, { forms, today }: World): number {
  const form = forms.get(caseId);
  return form && toCheck ? openAnswersIn(form, toCheck, today) : openAnswers;
}

/** How much an application lacks, as its own page tells it; null where it needs mending no more. */
function lackCount(facts: CaseFacts, call: TableCall, world: World): number | null {
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
    attachmentCodes: facts.attachmentCodes,
    requiredAttachmentCodes: [...codesNeededNow(asked, givenElsewhere(facts, given)), ...overdueCodes(asked, today)],
    form: null,
    eligibility: applicant
      ? checkEligibility(heldTo(call), { ...applicant, othersInCategory, activeSince: null }, facts, here)
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

/** What everybody who sees the list is told of a case, also those who may not handle it. */
function nakedRow(facts: CaseFacts, call: TableCall, world: World): CaseRow {
  return {
    ...{ caseId: facts.caseId, isDisqualified: true, caseNumber: facts.caseNumber, applicant: facts.applicantName },
    ...{ title: "", programme: world.programmes.get(call.programmeId) ?? "", year: String(call.year) },
    ...{ category: null, status: null, arrived: null, filed: null, preparer: null, preparerId: null, labels: [] },
    ...{ missing: null, asked: null, answerDue: null, nextDeadline: null, waiting: null, applied: null },
    ...{ lastYear: null, proposed: null, awarded: null, paid: null, left: null, members: null, village: null },
    ...{ score: null, section: null, versions: null, came: null },
  };
}

/** The sums around a case, in cents. */
function sumsOf(facts: CaseFacts, call: TableCall, { awarded, proposed }: World) {
  const { decision, payments } = facts;
  const figures = decision ? awardFigures(decision.awardedCents, payments) : { awarded: null, paid: null, left: null };
  return {
    applied: facts.requestedCents,
    lastYear: awarded.get(awardKey(call.programmeId, call.year - 1, facts.associationId)) ?? null,
    proposed: proposed.get(facts.caseId) ?? null,
    ...figures,
  };
}

/** The days of a case, and how long it has waited. */
function daysOf(facts: CaseFacts, call: TableCall, left: number | null, today: PlainDate) {
  const { arrived, filed, answerDue } = facts;
  return {
    ...{ arrived, filed },
    asked: answerDue !== null,
    answerDue: answerDue === null ? null : plainDate(answerDue),
    nextDeadline: nextDeadline(facts, call, left ?? 0),
    waiting: waitingDays(facts, arrived, today),
  };
}

function rowOf(facts: CaseFacts, call: TableCall, world: World): CaseRow {
  const { decision, preparer, title, status, labels } = facts;
  const sums = sumsOf(facts, call, world);
  return {
    ...nakedRow(facts, call, world),
    ...{ isDisqualified: false, title, category: call.rules.category, status, labels },
    ...sums,
    ...daysOf(facts, call, sums.left, world.today),
    ...{ preparer: preparer?.name ?? null, preparerId: preparer?.personId ?? null },
    missing: lackCount(facts, call, world),
    ...{ members: facts.memberCount, village: villageOf(facts, world) },
    score: world.points.get(facts.caseId) ?? null,
    section: decision ? `§ ${decision.section}` : null,
    ...{ versions: facts.versionCount, came: facts.way ?? "service" },
  };
}

async function proposedSums(): Promise<Map<string, number>> {
  const proposals = (await keptProposals.all()).sort((a, b) => a.round - b.round);
  return new Map(proposals.flatMap(({ lines }) => lines.map(({ caseId, proposedCents }) => [caseId, proposedCents])));
}

/** Points by case, but for those that the reader has yet to score. */
async function pointsIn(calls: readonly TableCall[], readerId: string): Promise<Map<string, number | null>> {
  const scored = calls.filter(({ scoring }) => (scoring?.criteria.length ?? 0) > 0);
  const found = await Promise.all(
    scored.map(async ({ _id }) => {
      const [points, kept] = await Promise.all([pointsOfCall(_id), pointsKeptFrom(_id, readerId)]);
      return [...points].filter(([caseId]) => !kept.has(caseId));
    }),
  );
  return new Map(found.flat());
}

const readCalls = (municipality: object): Promise<TableCall[]> =>
  CallModel.find({ municipality }).select(CALL_FIELDS).lean<TableCall[]>().exec();
const readProgrammes = (municipality: object) =>
  ProgrammeModel.find({ municipality }).select({ names: 1 }).lean<Pick<Programme, "_id" | "names">[]>().exec();
const readPlaces = (_id: object): Promise<Place[]> =>
  MunicipalityModel.find({ _id }).select({ names: 1, villages: 1 }).lean<Place[]>().exec();

type Asked = { actor: Actor; now: Date; locale: Locale; withScores: boolean };

/**
 * A row for every filed case of the municipalities and units where the person's posts let them see cases, in no order. Of
 * those they are disqualified from only what names them. The same few queries, however many cases there are; only calls
 * that are scored add some, and only where points are asked for.
 */
export async function caseRows({ actor, now, locale, withScores }: Asked): Promise<CaseRow[]> {
  const scopes = unitsWhere(actor, "viewCase" satisfies Ability);
  const within = { $in: scopes.map(({ municipality }) => municipality) };
  const [cases, applicants, proposed, calls, programmes, places] = await Promise.all([
    keptCases.all(),
    keptApplicants.all(),
    proposedSums(),
    readCalls(within),
    readProgrammes(within),
    readPlaces(within),
  ]);
  const isInScope = ({ municipality, unit }: CaseFacts): boolean =>
    scopes.some((scope) => scope.municipality === municipality && (scope.units?.includes(unit) ?? true));
  const callsById = byId(calls);
  const world: World = {
    ...{ calls: callsById, places: byId(places), applicants: byId(applicants), proposed, locale },
    programmes: new Map(programmes.map(({ _id, names }) => [_id, localText(names, locale)])),
    ...standingOf(cases, callsById),
    given: givenIn(cases),
    points: withScores ? await pointsIn(calls, actor.personId) : new Map<string, null>(),
    forms: await formsToCheck(cases.filter(isInScope)),
    today: plainDateAt(now),
  };
  return cases.filter(isInScope).flatMap((facts) => {
    const call = callsById.get(facts.callId);
    if (!call) return [];
    const mayView = can(actor, "viewCase", subjectOfCase({ ...facts, _id: facts.caseId }));
    return [mayView ? rowOf(facts, call, world) : nakedRow(facts, call, world)];
  });
}
