import { isBeforeApproval, isInDirectory } from "#domain/associations/association-lifecycle";
import { changeRequestEvents } from "#domain/associations/change-request-lifecycle";
import { activityTimes } from "#domain/associations/listed-activity";
import { completenessOf } from "#domain/associations/completeness";
import { toDos, type ToDoKind } from "#domain/desk/to-do";
import { MEMBER_STATUSES } from "#domain/associations/umbrella-member";
import { can } from "#domain/policy";
import type { Actor } from "#domain/roles";
import { localText, type Locale } from "#domain/shared/locales";
import { plainDateAt } from "#domain/shared/zoned-time";
import { ActivityModel, type Activity } from "#models/activity.server";
import { AssociationModel, type Association } from "#models/association.server";
import { brokenAmong } from "#models/broken-address.server";
import { coordinatorAddress } from "#models/coordinator-address.server";
import { CooperationFormModel, type CooperationForm } from "#models/cooperation-form.server";
import { deskAssociations, deskCases } from "#models/desk-records.server";
import { deskReferrals } from "#models/desk-referrals.server";
import { findMunicipality } from "#models/municipality.server";
import { ACTIVITY_FACTS, activityWithoutTerms, profileFacts } from "#models/profile-facts.server";
import { registrationWait } from "#models/registration-wait.server";
import { findOwnAssociation, subjectOfAssociation } from "#models/scoped.server";

type OwnActivity = Pick<Activity, "_id" | "title" | "schedule" | "place" | keyof typeof ACTIVITY_FACTS>;
type OwnForm = Pick<CooperationForm, "_id" | "title" | "status" | "kind" | "startsOn" | "endsOn">;

const DRAFTS_FIRST = { draft: 0, published: 1, unlisted: 2, archived: 3 } as const;

const activitiesOf = (associationId: string): Promise<OwnActivity[]> =>
  ActivityModel.find({ associationId })
    .select({ title: 1, schedule: 1, place: 1, ...ACTIVITY_FACTS })
    .sort({ title: 1 })
    .lean<OwnActivity[]>()
    .exec();

function listed(activities: readonly OwnActivity[], now: Date) {
  return activities
    .map(({ _id, title, status, schedule, place }) => ({
      id: _id,
      title,
      status,
      village: place.village,
      ...activityTimes(schedule, now),
    }))
    .sort((a, b) => DRAFTS_FIRST[a.status] - DRAFTS_FIRST[b.status]);
}

async function cooperationOf(associationId: string) {
  const found = await CooperationFormModel.find({ associationId })
    .select({ title: 1, status: 1, kind: 1, startsOn: 1, endsOn: 1 })
    .sort({ title: 1 })
    .lean<OwnForm[]>()
    .exec();
  return found
    .map(({ _id, ...form }) => ({ id: _id, ...form }))
    .sort((a, b) => DRAFTS_FIRST[a.status] - DRAFTS_FIRST[b.status]);
}

/** The last time an event happened, and why. */
const lastOf = (history: Association["history"], event: string) => history.findLast((entry) => entry.event === event);

/** What the page asks by itself above the list, and does not ask a second time in it. */
const ASKED_ABOVE: readonly ToDoKind[] = ["registrationDraft", "registrationReturned", "confirmAssociation"];

/** What waits for the association's people; grants and clients are its own people's business, never a helper's. */
async function waiting(id: string, actor: Actor, locale: Locale, now: Date) {
  const isOwn = actor.memberships.some(({ associationId }) => associationId === id);
  const own = isOwn ? [id] : [];
  const [records, cases, referrals] = await Promise.all([
    deskAssociations([id], now),
    deskCases(own, locale),
    deskReferrals(own),
  ]);
  const all = toDos({ ...records, cases, referrals }, now).map((toDo) => ({ ...toDo, association: "" }));
  return {
    isHelper: !isOwn,
    isDue: records.associations.some(({ isDue }) => isDue),
    toDos: all.filter(({ kind }) => !ASKED_ABOVE.includes(kind)),
  };
}

/** Where it belongs and who belongs to it, for its own people: how many may edit, and how many members there are. */
async function umbrellaLinks({ _id, kind, umbrellaIds, editableByUmbrellas }: Association, isHelper: boolean) {
  if (isHelper) return null;
  const members = await AssociationModel.countDocuments({ umbrellaIds: _id, status: { $in: MEMBER_STATUSES } });
  const invitations = await CooperationFormModel.countDocuments({
    invitations: { $elemMatch: { associationId: _id, isDeclined: false } },
    status: { $ne: "archived" },
  });
  return {
    invitations,
    belongsTo: umbrellaIds.length,
    mayEdit: editableByUmbrellas.length,
    members: kind === "umbrella" || members > 0 ? members : null,
  };
}

/** While the city looks at what was sent: until when, in which municipality, and where one may ask. */
async function waitOf(association: Association, locale: Locale, now: Date) {
  const wait = registrationWait(association, now);
  if (!wait) return null;
  const municipality = await findMunicipality(association.municipality);
  return {
    ...wait,
    municipality: municipality ? localText(municipality.names, locale) : "",
    askAt: await coordinatorAddress(association.municipality),
  };
}

/** What its registration waits for: why it came back, and when it was sent. */
function registrationOf({ status, history }: Association) {
  return {
    returnReason: status === "returned" ? (lastOf(history, "returnForChanges")?.reason ?? null) : null,
    submittedAt: lastOf(history, "submit")?.at ?? null,
  };
}

/** An association as its own people see it. */
export async function loadOwnAssociation(actor: Actor, associationId: string | undefined, locale: Locale, now: Date) {
  const document = await findOwnAssociation(actor, associationId);
  if (!document) return null;
  const association = document.toObject<Association>();
  const { _id: id, name, kind, status, confirmedOn, confirmedBy, contact, history, logo, photo } = association;
  const [activities, cooperation, waits, broken] = await Promise.all([
    activitiesOf(id),
    cooperationOf(id),
    waiting(id, actor, locale, now),
    brokenAmong([contact.email]),
  ]);
  return {
    ...{ id, name, kind, status, cooperation, ...waits },
    certainty: { confirmedOn, confirmedBy },
    brokenEmail: broken.size > 0 ? contact.email : null,
    today: plainDateAt(now),
    activities: listed(activities, now),
    completeness: completenessOf(profileFacts(association, activities)),
    draftActivityId: activities.find((activity) => activity.status === "draft")?._id ?? null,
    openActivityId: activityWithoutTerms(activities)?._id ?? null,
    pictures: [logo, photo].filter((picture) => picture !== null),
    waits: await waitOf(association, locale, now),
    umbrellas: await umbrellaLinks(association, waits.isHelper),
    asksChange: association.proposedChange !== null,
    mayAsk: changeRequestEvents(association).length > 0 && can(actor, "proposeChange", subjectOfAssociation(document)),
    isEditable: isInDirectory(status) || isBeforeApproval(status),
    maySubmit: can(actor, "submitAssociation", subjectOfAssociation(document)) && isBeforeApproval(status),
    ...registrationOf(association),
    history: history
      .map(({ id: entryId, event, at, by, reason }) => ({ id: entryId, event, at, by: by.name, reason }))
      .reverse()
      .slice(0, 20),
  };
}

export type OwnAssociationView = NonNullable<Awaited<ReturnType<typeof loadOwnAssociation>>>;
