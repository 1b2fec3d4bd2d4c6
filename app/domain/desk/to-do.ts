import { isInDirectory, type AssociationStatus } from "#domain/associations/association-lifecycle";
import type { ListingStatus } from "#domain/associations/listing-lifecycle";
import { isAnswerable } from "#domain/referrals/answering";
import type { ReferralStatus } from "#domain/referrals/referral-lifecycle";
import { callStage } from "#domain/grants/call-window";
import { isBeingWritten, type ApplicationStatus } from "#domain/grants/application-lifecycle";
import { plainDate, type PlainDate } from "#domain/shared/plain-date";
import { plainDateAt } from "#domain/shared/zoned-time";

/** What waits for the people of an association, the most pressing kind first. */
export const TO_DO_KINDS = [
  "referralToAnswer",
  "supplementRequested",
  "registrationReturned",
  "errorReported",
  "applicationDraft",
  "referralOutcome",
  "claimReturned",
  "decisionToRead",
  "advanceToAccount",
  "awardToClaim",
  "registrationDraft",
  "activityDraft",
  "confirmAssociation",
  "activityWithoutTimes",
  "noActivities",
  "profileGap",
] as const;
export type ToDoKind = (typeof TO_DO_KINDS)[number];

export type ToDo = {
  kind: ToDoKind;
  /** The association, case or activity it is about. */
  id: string;
  associationId: string;
  name: string;
  /** By when: an instant or a civil date. */
  due: Date | PlainDate | null;
  /** The sum it is about, where it is about one. */
  cents?: number;
};

export type DeskAssociation = {
  id: string;
  name: string;
  status: AssociationStatus;
  /** It, or something it tells of, should be confirmed now. */
  isDue: boolean;
  /** Listed without something that nobody can do without. */
  hasGaps: boolean;
  /** Somebody told of a mistake, and nobody has answered. */
  hasOpenReports: boolean;
};
export type DeskActivity = {
  id: string;
  associationId: string;
  title: string;
  status: ListingStatus;
  /** It is over, or no time of it is in sight. */
  hasNoTimes: boolean;
};
export type DeskCase = {
  id: string;
  associationId: string;
  name: string;
  status: ApplicationStatus;
  /** The city is writing it in: nothing of it waits for the association. */
  isEntered: boolean;
  call: { opensAt: Date; closesAt: Date; claimsDueOn: string } | null;
  supplementDueOn: string | null;
  decision: { awardedCents: number; appealUntil: string } | null;
  claimStatuses: readonly string[];
  claimedCents: number;
  /** What of an advance no accepted cost covers yet. */
  unsettledCents: number;
};

/** A client who is led to an activity of the association. */
export type DeskReferral = {
  id: string;
  associationId: string;
  /** The activity. */
  title: string;
  status: ReferralStatus;
  respondBy: string | null;
  visitOn: string | null;
};

/** Of the clients led to an association: how many wait for its answer, and how many are expected on an agreed day. */
export type DeskClients = { toAnswer: number; agreed: number };

/** What an association has of clients just now; null where it has none. */
export function clientsOf(referrals: readonly DeskReferral[], id: string): DeskClients | null {
  const own = referrals.filter(({ associationId, status }) => associationId === id && isAnswerable(status));
  const agreed = own.filter(({ status }) => status === "agreed").length;
  return own.length === 0 ? null : { toAnswer: own.length - agreed, agreed };
}

const civil = (date: string | null): PlainDate | null => (date === null ? null : plainDate(date));

function ofAssociation(association: DeskAssociation, activities: readonly DeskActivity[]): ToDo[] {
  const { id, name, status } = association;
  const toDo = (kind: ToDoKind): ToDo => ({ kind, id, associationId: id, name, due: null });
  if (status === "returned") return [toDo("registrationReturned")];
  if (status === "draft") return [toDo("registrationDraft")];
  const isBare = isInDirectory(status) && activities.every(({ associationId }) => associationId !== id);
  return [
    ...(association.hasOpenReports ? [toDo("errorReported")] : []),
    ...(association.isDue ? [toDo("confirmAssociation")] : []),
    ...(isBare ? [toDo("noActivities")] : []),
    ...(association.hasGaps ? [toDo("profileGap")] : []),
  ];
}

/** A draft waits to be published; what everybody sees must not promise what is over. */
function ofActivity({ id, associationId, title, status, hasNoTimes }: DeskActivity): ToDo[] {
  const toDo = (kind: ToDoKind): ToDo => ({ kind, id, associationId, name: title, due: null });
  if (status === "draft") return [toDo("activityDraft")];
  return status !== "archived" && hasNoTimes ? [toDo("activityWithoutTimes")] : [];
}

type AboutMoney = Omit<ToDo, "id" | "associationId" | "name">;

/** Money is claimed and an advance is accounted for by one and the same claim: who owes receipts is told of those alone. */
function toClaim(
  { decision, call, claimStatuses, claimedCents, unsettledCents }: DeskCase,
  today: PlainDate,
): AboutMoney[] {
  const due = call ? plainDate(call.claimsDueOn) : null;
  const isWithCity = claimStatuses.includes("submitted");
  if (unsettledCents > 0) return isWithCity ? [] : [{ kind: "advanceToAccount", due, cents: unsettledCents }];
  const rest = (decision?.awardedCents ?? 0) - claimedCents;
  return rest > 0 && (due === null || today <= due) ? [{ kind: "awardToClaim", due }] : [];
}

function ofDecision(grantCase: DeskCase, today: PlainDate): AboutMoney[] {
  const { decision, call, claimStatuses } = grantCase;
  if (!decision) return [];
  const appealUntil = plainDate(decision.appealUntil);
  const claimsDueOn = call ? plainDate(call.claimsDueOn) : null;
  return [
    ...(claimStatuses.includes("returned") ? [{ kind: "claimReturned" as const, due: claimsDueOn }] : []),
    ...(today <= appealUntil ? [{ kind: "decisionToRead" as const, due: appealUntil }] : []),
    ...toClaim(grantCase, today),
  ];
}

/**
 * Somebody waits to be reached; or the agreed day has come, and whether they came is asked. An outcome that was taken back is
 * asked at once: the day it was about is forgotten.
 */
function ofReferral(referral: DeskReferral, today: PlainDate): ToDo[] {
  const { id, associationId, title: name, status, respondBy, visitOn } = referral;
  if (status === "agreed")
    return visitOn === null || visitOn <= today
      ? [{ kind: "referralOutcome", id, associationId, name, due: null }]
      : [];
  return isAnswerable(status) ? [{ kind: "referralToAnswer", id, associationId, name, due: civil(respondBy) }] : [];
}

function ofCase(grantCase: DeskCase, now: Date, today: PlainDate): ToDo[] {
  const { id, associationId, name, status, call } = grantCase;
  const about = { id, associationId, name };
  if (status === "supplementRequested")
    return [{ ...about, kind: "supplementRequested", due: civil(grantCase.supplementDueOn) }];
  if (isBeingWritten(status) && !grantCase.isEntered && call && callStage(call, now) !== "closed")
    return [{ ...about, kind: "applicationDraft", due: call.closesAt }];
  return ofDecision(grantCase, today).map((rest) => ({ ...about, ...rest }));
}

/**
 * The list that a desk opens with: everything that waits for somebody of the association, and nothing that waits for the
 * city. A draft whose call is closed is no longer anybody's task, nor is what an archived association arranges.
 */
export function toDos(
  desk: {
    associations: readonly DeskAssociation[];
    activities: readonly DeskActivity[];
    cases: readonly DeskCase[];
    referrals: readonly DeskReferral[];
  },
  now: Date,
): ToDo[] {
  const today = plainDateAt(now);
  const away = new Set(desk.associations.filter(({ status }) => status === "archived").map(({ id }) => id));
  const all = [
    ...desk.associations.flatMap((association) => ofAssociation(association, desk.activities)),
    ...desk.referrals.flatMap((referral) => ofReferral(referral, today)),
    ...desk.cases.flatMap((grantCase) => ofCase(grantCase, now, today)),
    ...desk.activities.filter(({ associationId }) => !away.has(associationId)).flatMap(ofActivity),
  ];
  return all.toSorted((a, b) => TO_DO_KINDS.indexOf(a.kind) - TO_DO_KINDS.indexOf(b.kind));
}
