import { reasonParts } from "#domain/grants/reasons/reason-text";
import { localText, type Locale } from "#domain/shared/locales";
import type { OwnText } from "#domain/shared/own-text";
import { pageOf } from "#domain/shared/paging";
import { byName } from "#i18n/format";
import { AssociationModel } from "#models/association.server";
import { CallModel, type Call } from "#models/call.server";
import { GrantCaseModel, type DecisionOutcome, type GrantCase } from "#models/grant-case.server";
import { findHomeMunicipality, type Municipality } from "#models/municipality.server";
import { findReasonLibrary } from "#models/reason-text.server";
import type { AwardsQuery } from "./schema";

const PAGE_SIZE = 50;

type CallRead = Pick<Call, "_id" | "programmeId" | "year" | "names" | "budgetCents">;
/** No person is among the fields that are read: the page is public. */
type CaseRead = Pick<GrantCase, "_id" | "callId" | "associationId" | "applicantName" | "application" | "decision">;

const readCalls = (municipality: string): Promise<CallRead[]> =>
  CallModel.find({ municipality, status: "published" })
    .select({ programmeId: 1, year: 1, names: 1, budgetCents: 1 })
    .lean<CallRead[]>()
    .exec();

const readDecided = (callIds: string[]): Promise<CaseRead[]> =>
  GrantCaseModel.find({ callId: { $in: callIds }, status: "decided" })
    .select({
      ...{ callId: 1, associationId: 1, applicantName: 1, "application.requestedCents": 1, "decision.outcome": 1 },
      ...{ "decision.awardedCents": 1, "decision.reason": 1, "decision.decidingBody": 1, "decision.meetingDate": 1 },
      ...{ "decision.section": 1, "decision.byOfficeHolder": 1 },
    })
    .lean<CaseRead[]>()
    .exec();

/** Years in which something has been decided, the latest first. */
async function decidedYears(calls: readonly CallRead[]): Promise<number[]> {
  const decided: string[] = await GrantCaseModel.find({
    callId: { $in: calls.map(({ _id }) => _id) },
    status: "decided",
  }).distinct("callId");
  const years = calls.filter(({ _id }) => decided.includes(_id)).map(({ year }) => year);
  return [...new Set(years)].sort((a, b) => b - a);
}

export type Award = {
  caseId: string;
  applicantName: string;
  associationId: string;
  isListed: boolean;
  call: string;
  requestedCents: number;
  awardedCents: number;
  outcome: DecisionOutcome;
  reason: OwnText[];
  body: string;
  meetingDate: string;
  section: string;
  byOfficeHolder: boolean;
};

/** The same with its reason as it was recorded. */
type Recorded = Omit<Award, "reason"> & { reason: string };

/** Decisions of one year with their totals, a page at a time; null before anything has been decided. */
export async function loadAwards(query: AwardsQuery, locale: Locale) {
  const municipality = await findHomeMunicipality();
  const calls = municipality ? await readCalls(municipality._id) : [];
  const years = await decidedYears(calls);
  const year = years.find((known) => known === query.year) ?? years[0];
  if (!municipality || year === undefined) return null;
  const ofYear = calls.filter((call) => call.year === year);
  const chosen = ofYear.filter(({ programmeId }) => !query.programme || programmeId === query.programme);
  const decided = await readDecided(chosen.map(({ _id }) => _id));
  const awards = matching(decided, query.q, locale).map((read) => awardOf(read, chosen, municipality, locale));
  const compare = byName(locale);
  awards.sort((a, b) => compare(a.applicantName, b.applicantName));
  const { page, pageCount, total: count, rows } = pageOf(awards, query.page, PAGE_SIZE);
  return {
    ...{ year, years, page, pageCount, count },
    programmes: ofYear
      .map(({ programmeId, names }) => ({ id: programmeId, name: localText(names, locale) }))
      .sort((a, b) => compare(a.name, b.name)),
    pots: potsOf(chosen, decided, locale),
    totals: totalsOf(awards),
    awards: await told(await markListed(rows), municipality._id, locale),
  };
}

/** Reasons in the reader's language, as far as they were put together from the library. */
async function told(awards: readonly Recorded[], municipality: string, locale: Locale): Promise<Award[]> {
  const library = await findReasonLibrary(municipality);
  return awards.map((award) => ({ ...award, reason: reasonParts(award.reason, library, locale) }));
}

const matching = (cases: CaseRead[], words: string, locale: Locale): CaseRead[] =>
  cases.filter(({ applicantName }) =>
    applicantName.toLocaleLowerCase(locale).includes(words.toLocaleLowerCase(locale)),
  );

function awardOf(
  { _id, callId, ...read }: CaseRead,
  calls: CallRead[],
  { decidingBodies }: Municipality,
  locale: Locale,
): Recorded {
  const call = calls.find((candidate) => candidate._id === callId);
  const {
    outcome = "reject",
    awardedCents = 0,
    reason = "",
    meetingDate = "",
    section = "",
    byOfficeHolder = false,
    decidingBody = "",
  } = read.decision ?? {};
  const body = decidingBodies.find(({ code }) => code === decidingBody);
  return {
    caseId: _id,
    applicantName: read.applicantName,
    associationId: read.associationId,
    isListed: false,
    call: call ? localText(call.names, locale) : "",
    requestedCents: read.application.requestedCents ?? 0,
    ...{ awardedCents, outcome, reason, meetingDate, section, byOfficeHolder },
    body: body ? localText(body.names, locale) : decidingBody,
  };
}

/** How each programme's pot of the year was shared out, whoever is searched for. */
function potsOf(calls: CallRead[], decided: CaseRead[], locale: Locale) {
  return calls.map(({ _id, names, budgetCents }) => ({
    name: localText(names, locale),
    budgetCents,
    awardedCents: decided
      .filter(({ callId }) => callId === _id)
      .reduce((sum, { decision }) => sum + (decision?.awardedCents ?? 0), 0),
  }));
}

const totalsOf = (awards: Recorded[]) => ({
  requestedCents: awards.reduce((sum, { requestedCents }) => sum + requestedCents, 0),
  awardedCents: awards.reduce((sum, { awardedCents }) => sum + awardedCents, 0),
  grants: awards.filter(({ outcome }) => outcome === "grant").length,
  refusals: awards.filter(({ outcome }) => outcome !== "grant").length,
});

/** Only an association that has a public page is linked to. */
async function markListed(awards: Recorded[]): Promise<Recorded[]> {
  const ids = awards.map(({ associationId }) => associationId);
  const listed: string[] = await AssociationModel.find({ _id: { $in: ids }, status: "published" }).distinct("_id");
  return awards.map((award) => ({ ...award, isListed: listed.includes(award.associationId) }));
}

export type AwardsView = NonNullable<Awaited<ReturnType<typeof loadAwards>>>;
