import { UNSENT_CLAIM_STATUSES } from "#domain/grants/claim-lifecycle";
import { awardFigures } from "#domain/grants/award-figures";
import { FILED_STATUSES } from "#domain/grants/application-lifecycle";
import {
  asksKnown,
  knownGrant,
  knownPremises,
  lastAwards,
  type KnownApplication,
  type KnownFacts,
  type KnownSources,
} from "#domain/grants/known-answers";
import { timesWithin } from "#domain/premises/booking-time";
import { localText, type Locale } from "#domain/shared/locales";
import { addDays, type PlainDate } from "#domain/shared/plain-date";
import { plainDateAt } from "#domain/shared/zoned-time";
import { CallModel, type Call } from "#models/call.server";
import { formOf } from "#models/form-documents.server";
import { GrantCaseModel, type GrantCase } from "#models/grant-case.server";
import { findMunicipality } from "#models/municipality.server";
import { PremisesModel, type Premises } from "#models/premises.server";

/** Nobody has applied for more in two years. */
const MOST = 30;
const YEAR_DAYS = 365;

type Filed = Pick<GrantCase, "_id" | "callId" | "application" | "decision" | "claims" | "payments">;
type OtherCall = Pick<Call, "_id" | "names" | "year">;
type Other = { filed: Filed; call: OtherCall };

/** What the association has filed to the city's other calls this year and last, the latest first. */
async function otherApplications(associationId: string, call: Call): Promise<Other[]> {
  const cases = await GrantCaseModel.find({ associationId, status: { $in: FILED_STATUSES }, callId: { $ne: call._id } })
    .sort({ createdAt: -1 })
    .limit(MOST)
    .select({ callId: 1, application: 1, decision: 1, claims: 1, payments: 1 })
    .lean<Filed[]>()
    .exec();
  const calls = await CallModel.find({
    _id: { $in: cases.map(({ callId }) => callId) },
    year: { $in: [call.year, call.year - 1] },
  })
    .select({ names: 1, year: 1 })
    .lean<OtherCall[]>()
    .exec();
  return cases.flatMap((filed) => {
    const of = calls.find(({ _id }) => _id === filed.callId);
    return of ? [{ filed, call: of }] : [];
  });
}

/** The city's places that the association has had in a year, the longest used first. */
async function premisesUsed(associationId: string, call: Call, today: PlainDate, locale: Locale) {
  const places = await PremisesModel.find({ municipality: call.municipality, "bookings.associationId": associationId })
    .select({ names: 1, prices: 1, bookings: 1 })
    .lean<Pick<Premises, "_id" | "names" | "prices" | "bookings">[]>()
    .exec();
  const year = { from: addDays(today, -YEAR_DAYS), until: today };
  return places
    .flatMap(({ _id, names, prices, bookings }) => {
      const uses = bookings
        .filter((booking) => booking.associationId === associationId && booking.status === "approved")
        .flatMap(({ time }) => timesWithin(time, year));
      const row = knownPremises({ id: _id, name: localText(names, locale), price: prices.other }, uses);
      return row ? [row] : [];
    })
    .toSorted((a, b) => (b.hours ?? 0) - (a.hours ?? 0));
}

const isReported = ({ filed: { decision, claims } }: Other): boolean =>
  (decision?.awardedCents ?? 0) > 0 && claims.some(({ status }) => !UNSENT_CLAIM_STATUSES.includes(status));

const asKnown = ({ filed: { _id, application, decision }, call }: Other, locale: Locale): KnownApplication => ({
  ...{ caseId: _id, name: localText(call.names, locale), year: call.year },
  requestedCents: application.requestedCents,
  decision: decision && {
    outcome: decision.outcome,
    awardedCents: decision.awardedCents,
    section: decision.section,
    byOfficeHolder: decision.byOfficeHolder,
    meetingDate: decision.meetingDate,
  },
});

/** The reports of earlier awards that the service has: the claims, and what was awarded and paid by them. */
export type KnownReport = { caseId: string; name: string; awardedCents: number; paidCents: number };

const asReport = ({ filed, call }: Other, locale: Locale): KnownReport => {
  const { awarded, paid } = awardFigures(filed.decision?.awardedCents ?? 0, filed.payments);
  return { caseId: filed._id, name: localText(call.names, locale), awardedCents: awarded, paidCents: paid };
};

/** What the city has of an association for a call's own form, and where it has it from. */
export type Known = KnownSources & { reports: KnownReport[] };

/**
 * What the city has of an association for a call's own form: its other grants of two years with their decisions, the city's
 * premises that it used in the last year, and how it told of the last awards. Null where the form asks none of it.
 */
export async function knownOf(associationId: string, call: Call, now: Date, locale: Locale): Promise<Known | null> {
  if (!asksKnown(formOf(call))) return null;
  const [others, premises] = await Promise.all([
    otherApplications(associationId, call),
    premisesUsed(associationId, call, plainDateAt(now), locale),
  ]);
  return {
    lastYear: call.year - 1,
    applications: others.map((other) => asKnown(other, locale)),
    premises,
    reports: others.filter(isReported).map((other) => asReport(other, locale)),
  };
}

/** The same as the answers that it makes; null where the form asks none of it. */
export async function knownFacts(
  associationId: string,
  call: Call,
  now: Date,
  locale: Locale,
): Promise<KnownFacts | null> {
  const [known, city] = await Promise.all([
    knownOf(associationId, call, now, locale),
    findMunicipality(call.municipality),
  ]);
  if (!known) return null;
  const from = city ? localText(city.names, locale) : call.municipality;
  return {
    grants: known.applications.map(({ caseId: id, ...application }) => knownGrant({ ...application, id, from })),
    premises: known.premises,
    reportId: known.reports[0]?.caseId ?? null,
    hadAward: lastAwards(known).length > 0,
  };
}
