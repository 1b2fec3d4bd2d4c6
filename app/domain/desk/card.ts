import type { Certainty } from "#domain/associations/confirmation";
import type { ActivityTimes } from "#domain/associations/listed-activity";
import type { ShownActivity } from "#domain/associations/shown-activity";
import type { Schedule } from "#domain/calendar/schedule";
import type { TimingState } from "#domain/calendar/timing";
import { accessOf, type Current } from "#domain/desk/access";
import { distanceBetween, type Distance, type Village } from "#domain/shared/distance";
import type { Knowledge } from "#domain/shared/knowledge";
import { monthsBetween, plainDate, type PlainDate } from "#domain/shared/plain-date";

// What a counsellor must see of an activity in one look, with a client on the line. Every answer is yes, no or not
// known, and what nobody has told is never a no.

/** How an activity stands: is it held at all these days, does it begin, does it rest, is it over? */
export type Running = "now" | "running" | "begins" | "break" | "over" | "byAgreement" | "unknown";

/** Is there room: a place for anybody, none, or only when a new round begins; else nobody has told. */
export type Room = { state: Knowledge; isPeriodic: boolean; isFull: boolean; waitingList: Knowledge };

/** The press that gets one along, beside calling: to sign up online, or to write. */
export type Way = { kind: "url" | "email"; value: string };

/** Whom to call, or to write to where there is no number; `role` is empty for the activity's own number. */
export type Call = { phone: string | null; email: string | null; role: string };

type Contact = { role: string; email: string; phone: string | null };

export type Organiser = { id: string; name: string; contact: Contact };

/** Everything the card of an activity answers. */
export type Card = ReturnType<typeof cardOf>;

const RUNNING: Record<TimingState, Running> = {
  coming: "running",
  now: "now",
  starting: "begins",
  break: "break",
  offSeason: "break",
  ended: "over",
  none: "unknown",
  byAgreement: "byAgreement",
  notYet: "unknown",
};

/** A series of dates runs from its first one on; before that it only begins. */
const hasBegun = (schedule: Schedule, today: PlainDate): boolean =>
  schedule.kind !== "dates" || schedule.dates.some(({ startsOn }) => startsOn <= today);

/** How an activity stands on a day. */
export function runningOf({ schedule, timing }: ActivityTimes, today: PlainDate): Running {
  const running = RUNNING[timing.state];
  return running === "running" && !hasBegun(schedule, today) ? "begins" : running;
}

/** Is there room? A tick that was never made says nothing, but an open group takes anybody in. */
export function roomOf({ group, registration }: Pick<ShownActivity, "group" | "registration">): Room {
  const isShut = group.full || group.kind === "closed";
  const isOpen = group.kind === "open" || (group.kind === null && registration === "open");
  return {
    state: isShut ? "no" : isOpen ? "yes" : "unknown",
    isPeriodic: group.kind === "periodic",
    isFull: group.full,
    waitingList: group.waitingList,
  };
}

/** The activity's own number, else that of whoever organises it, with their role. */
export function callOf({ phone, email }: ShownActivity["joining"], contact: Contact): Call {
  if (phone) return { phone, email: null, role: "" };
  if (contact.phone) return { phone: contact.phone, email: null, role: contact.role };
  return email ? { phone: null, email, role: "" } : { phone: null, email: contact.email || null, role: contact.role };
}

/** The first way to come along that works by itself and is not told already as whom to call; who may just come needs none. */
export function wayOf(
  { joining: { url, email }, registration }: Pick<ShownActivity, "joining" | "registration">,
  call: Call,
): Way | null {
  if (registration === "open") return null;
  if (url) return { kind: "url", value: url };
  return email && email !== call.email ? { kind: "email", value: email } : null;
}

/** A tick of a form is a yes; where it was not made nobody has said anything. */
const ticked = (isTicked: boolean): Knowledge => (isTicked ? "yes" : "unknown");

/** How far it is: nothing where nobody asked, and never to a place that is told only to those who get in touch. */
const distanceTo = (from: Village | null, to: Village | null, { isPlaceHidden }: ShownActivity): Distance | null =>
  from === null || to === null || isPlaceHidden ? null : distanceBetween(from, to);

type Around = {
  id: string;
  organiser: Organiser;
  certainty: Certainty;
  /** The name of its municipality, and whether it must be told: it is no home municipality, or its village has a namesake. */
  municipality: string;
  namesMunicipality: boolean;
  /** Where the client comes from, and where the activity is; null where nobody said, or it is nowhere in particular. */
  from: Village | null;
  village: Village | null;
  today: PlainDate;
  current: Current;
};

/** The answers of an activity's card on a day. */
export function cardOf(activity: ShownActivity, around: Around) {
  const { id, organiser, certainty, municipality, namesMunicipality, from, village, today, current } = around;
  const { schedule, next, timing, referral, joining } = activity;
  const call = callOf(joining, organiser.contact);
  const { confirmedOn } = certainty;
  return {
    id,
    title: activity.title,
    description: activity.description,
    needs: activity.needs,
    association: { id: organiser.id, name: organiser.name },
    municipality,
    namesMunicipality,
    times: { schedule, next, timing },
    running: runningOf(activity, today),
    place: activity.place,
    isPlaceHidden: activity.isPlaceHidden,
    transport: activity.transport,
    remote: activity.remote,
    distance: distanceTo(from, village, activity),
    cost: activity.cost,
    membershipRequired: activity.membershipRequired,
    room: roomOf(activity),
    access: accessOf(activity, current),
    languages: activity.languages,
    companion: activity.companionWelcome,
    notFor: activity.notFor,
    registration: activity.registration,
    joiningText: joining.text,
    way: wayOf(activity, call),
    call,
    metAtDoor: ticked(referral.warmHandover),
    referrals: { state: ticked(referral.accepted), responseDays: referral.responseDays },
    certainty,
    /** Whole months since it was said to be so. */
    monthsOld: confirmedOn === null ? null : monthsBetween(plainDate(confirmedOn), today),
  };
}
