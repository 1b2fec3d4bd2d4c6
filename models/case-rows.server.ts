import { FILED_STATUSES } from "#domain/grants/application-lifecycle";
import type { CaseRow } from "#domain/grants/case-table/columns";
import { heldTo } from "#domain/grants/eligibility";
import { givenIn } from "#domain/grants/given-elsewhere";
import { can, unitsWhere, type Ability } from "#domain/policy";
import type { Actor } from "#domain/roles";
import { localText, type Locale } from "#domain/shared/locales";
import { plainDateAt } from "#domain/shared/zoned-time";
import { CallModel } from "#models/call.server";
import { pointsKeptFrom, pointsOfCall } from "#models/call-scores.server";
import { keptApplicants, keptCases, keptProposals, type CaseFacts } from "#models/case-facts.server";
import {
  awardKey,
  categoryKey,
  nakedRow,
  rowOf,
  type Place,
  type TableCall,
  type World,
} from "#models/case-row.server";
import { formsToCheck } from "#models/forms-to-check.server";
import { MunicipalityModel } from "#models/municipality.server";
import { ProgrammeModel, type Programme } from "#models/programme.server";
import { subjectOfCase } from "#models/scoped.server";

const CALL_FIELDS = {
  ...{ programmeId: 1, year: 1, municipality: 1, rules: 1, requiredAttachments: 1, "scoring.criteria.id": 1 },
  ...{ decisionExpectedOn: 1, claimsDueOn: 1, paymentRule: 1, closesAt: 1 },
  // Of a form only what it asks to attach: the same paper is asked for once.
  ...{ "form.definition.sections.fields.kind": 1, "form.definition.sections.fields.code": 1 },
} as const;

const byId = <Thing extends { _id: string }>(things: readonly Thing[]): Map<string, Thing> =>
  new Map(things.map((thing) => [thing._id, thing]));

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
  const callsById = byId(calls.map((call) => ({ ...call, held: heldTo(call) })));
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
    const { caseId: _id, municipality, unit, associationId } = facts;
    const mayView = can(actor, "viewCase", subjectOfCase({ _id, municipality, unit, associationId }));
    return [mayView ? rowOf(facts, call, world) : nakedRow(facts, call, world)];
  });
}
