import { isBeforeApproval, isInDirectory } from "#domain/associations/association-lifecycle";
import { activityTimes } from "#domain/associations/listed-activity";
import { can } from "#domain/policy";
import type { Actor } from "#domain/roles";
import { plainDateAt } from "#domain/shared/zoned-time";
import { ActivityModel, type Activity } from "#models/activity.server";
import type { Association } from "#models/association.server";
import { CooperationFormModel, type CooperationForm } from "#models/cooperation-form.server";
import { dueAssociationIds } from "#models/due-associations.server";
import { findOwnAssociation, subjectOfAssociation } from "#models/scoped.server";

type OwnActivity = Pick<Activity, "_id" | "title" | "status" | "schedule" | "place">;
type OwnForm = Pick<CooperationForm, "_id" | "title" | "status" | "kind" | "startsOn" | "endsOn">;

const DRAFTS_FIRST = { draft: 0, published: 1, unlisted: 2, archived: 3 } as const;

async function activitiesOf(associationId: string, now: Date) {
  const found = await ActivityModel.find({ associationId })
    .select({ title: 1, status: 1, schedule: 1, place: 1 })
    .sort({ title: 1 })
    .lean<OwnActivity[]>()
    .exec();
  return found
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

/** An association as its own people see it. */
export async function loadOwnAssociation(actor: Actor, associationId: string | undefined, now: Date) {
  const association = await findOwnAssociation(actor, associationId);
  if (!association) return null;
  const { _id: id, name, kind, status, confirmedOn, history, members } = association.toObject<Association>();
  const subject = subjectOfAssociation(association);
  const today = plainDateAt(now);
  const [activities, cooperation, due] = await Promise.all([
    activitiesOf(id, now),
    cooperationOf(id),
    dueAssociationIds([id], today),
  ]);
  return {
    ...{ id, name, kind, status, confirmedOn, activities, cooperation, today },
    memberCount: members.length,
    isEditable: isInDirectory(status) || isBeforeApproval(status),
    isDue: due.has(id),
    maySubmit: can(actor, "submitAssociation", subject) && isBeforeApproval(status),
    returnReason: status === "returned" ? (lastOf(history, "returnForChanges")?.reason ?? null) : null,
    submittedAt: lastOf(history, "submit")?.at ?? null,
    history: history
      .map(({ id: entryId, event, at, by, reason }) => ({ id: entryId, event, at, by: by.name, reason }))
      .reverse()
      .slice(0, 20),
  };
}

export type OwnAssociationView = NonNullable<Awaited<ReturnType<typeof loadOwnAssociation>>>;
