import { toDos, type DeskActivity, type DeskAssociation, type DeskCase } from "#domain/desk/to-do";
import { openSupplement } from "#domain/grants/supplement";
import { ownAssociationsWhere } from "#domain/policy";
import type { Actor, MemberRole } from "#domain/roles";
import { localText, type Locale } from "#domain/shared/locales";
import { plainDateAt } from "#domain/shared/zoned-time";
import { byName } from "#i18n/format";
import { ActivityModel, type Activity } from "#models/activity.server";
import { AssociationModel, type Association } from "#models/association.server";
import { bookingSummary } from "#models/booking-summary.server";
import { CallModel, type Call } from "#models/call.server";
import { dueAssociationIds } from "#models/due-associations.server";
import { GrantCaseModel, type GrantCase } from "#models/grant-case.server";

type DeskCall = Pick<Call, "_id" | "names" | "opensAt" | "closesAt" | "claimsDueOn">;
type OwnCase = Pick<
  GrantCase,
  "_id" | "associationId" | "callId" | "caseNumber" | "status" | "supplements" | "decision" | "claims" | "updatedAt"
>;

const SHOWN_OF_CASE = {
  associationId: 1,
  callId: 1,
  caseNumber: 1,
  status: 1,
  supplements: 1,
  decision: 1,
  claims: 1,
  updatedAt: 1,
} as const;

/** What has been asked to be paid and not turned down. */
const claimedCents = ({ claims }: OwnCase): number =>
  claims
    .filter(({ status }) => status !== "draft" && status !== "rejected")
    .reduce(
      (sum, { payableCents, rows }) => sum + (payableCents ?? rows.reduce((rest, row) => rest + row.claimedCents, 0)),
      0,
    );

function deskCase(grantCase: OwnCase, call: DeskCall | undefined, locale: Locale): DeskCase {
  const { _id, associationId, status, supplements, decision, claims } = grantCase;
  return {
    id: _id,
    associationId,
    name: call ? localText(call.names, locale) : "",
    status,
    call: call ? { opensAt: call.opensAt, closesAt: call.closesAt, claimsDueOn: call.claimsDueOn } : null,
    supplementDueOn: openSupplement(status, supplements)?.dueOn ?? null,
    decision: decision ? { awardedCents: decision.awardedCents, appealUntil: decision.appealUntil } : null,
    claimStatuses: claims.map((claim) => claim.status),
    claimedCents: claimedCents(grantCase),
  };
}

async function ownRecords(ids: string[]) {
  const [associations, activities, grantCases] = await Promise.all([
    AssociationModel.find({ _id: { $in: ids } })
      .select({ name: 1, status: 1 })
      .lean<Pick<Association, "_id" | "name" | "status">[]>()
      .exec(),
    ActivityModel.find({ associationId: { $in: ids }, status: { $ne: "archived" } })
      .select({ associationId: 1, title: 1, status: 1 })
      .lean<Pick<Activity, "_id" | "associationId" | "title" | "status">[]>()
      .exec(),
    GrantCaseModel.find({ associationId: { $in: ids } })
      .select(SHOWN_OF_CASE)
      .sort({ updatedAt: -1 })
      .lean<OwnCase[]>()
      .exec(),
  ]);
  const calls = await CallModel.find({ _id: { $in: grantCases.map(({ callId }) => callId) } })
    .select({ names: 1, opensAt: 1, closesAt: 1, claimsDueOn: 1 })
    .lean<DeskCall[]>()
    .exec();
  return { associations, activities, grantCases, calls };
}

/** The home of the association's desk: what to do, then what one has. */
export async function loadMyDesk(actor: Actor, locale: Locale, now: Date) {
  const ids = ownAssociationsWhere(actor, "viewAssociationDesk");
  const [records, due] = await Promise.all([ownRecords(ids), dueAssociationIds(ids, plainDateAt(now))]);
  const compare = byName(locale);
  const associations: DeskAssociation[] = records.associations
    .map(({ _id, name, status }) => ({ id: _id, name, status, isDue: due.has(_id) }))
    .sort((a, b) => compare(a.name, b.name));
  const activities: DeskActivity[] = records.activities.map(({ _id, associationId, title, status }) => {
    return { id: _id, associationId, title, status };
  });
  const callOf = new Map(records.calls.map((call) => [call._id, call]));
  const cases = records.grantCases.map((grantCase) => deskCase(grantCase, callOf.get(grantCase.callId), locale));
  const roleIn = (id: string): MemberRole =>
    actor.memberships.find(({ associationId }) => associationId === id)?.role ?? "editor";
  const nameOf = new Map(associations.map(({ id, name }) => [id, name]));
  return {
    name: actor.name,
    bookings: await bookingSummary(actor, now),
    toDos: toDos({ associations, activities, cases }, now).map((toDo) => ({
      ...toDo,
      association: nameOf.get(toDo.associationId) ?? "",
    })),
    associations: associations.map((association) => ({
      ...association,
      role: roleIn(association.id),
      activityCount: activities.filter(
        ({ associationId, status }) => associationId === association.id && status === "published",
      ).length,
    })),
    cases: records.grantCases.map((grantCase) => ({
      id: grantCase._id,
      call: localText(callOf.get(grantCase.callId)?.names ?? { fi: "" }, locale),
      association: nameOf.get(grantCase.associationId) ?? "",
      caseNumber: grantCase.caseNumber,
      status: grantCase.status,
      decision: grantCase.decision && {
        outcome: grantCase.decision.outcome,
        awardedCents: grantCase.decision.awardedCents,
      },
    })),
  };
}

export type MyDeskView = Awaited<ReturnType<typeof loadMyDesk>>;
