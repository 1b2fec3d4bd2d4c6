import type { Answer, DeclineReason, Visit } from "#domain/referrals/answering";
import type { ContactPath } from "#domain/referrals/contact-path";
import { turnOf } from "#domain/referrals/referral-view";
import type { ReferralKind } from "#domain/referrals/referral-lifecycle";
import type { Activity } from "#models/activity.server";
import { newId } from "#models/define-model.server";
import { readerByDesk } from "#models/referral-reader.server";
import { ReferralModel } from "#models/referral.server";
import type { Person } from "#models/person.server";
import { actorFor, TOWN_NOW, type Town } from "#tests/support/cast";
import { makeActivity } from "#tests/support/listings";
import { answerReferral } from "#use-cases/answer-referral.server";
import { sendReferral } from "#use-cases/send-referral.server";

/** An activity of the town's association that takes clients led to it, in three working days. */
export const makeAccepting = (
  { association }: Pick<Town, "association">,
  fields: Partial<Activity> = {},
): Promise<Activity> =>
  makeActivity({
    associationId: association._id,
    title: "Kahvihetki",
    referral: { accepted: true, warmHandover: true, method: "", responseDays: 3 },
    ...fields,
  });

/** What a counsellor told of a client. */
export const PATH: ContactPath = {
  way: "clientPhone",
  value: "0401234567",
  wish: "Haluaisi seuraa keskiviikkoisin.",
  times: "Aamupäivisin",
  escort: "Tullaan bussilla, nähdään ovella.",
  aids: "Kuulolaite",
};

type Sent = { kind?: ReferralKind; path?: ContactPath; activity?: Activity | null; now?: Date; by?: Person };

/** Sends a client on as the town's counsellor and returns the referral's id. */
export async function refer(town: Town, sent: Sent = {}): Promise<string> {
  const { kind = "contact", path = PATH, activity = null, now = TOWN_NOW, by = town.people.counsellor } = sent;
  const referralId = newId();
  const done = await sendReferral({
    ...{ referralId, kind, path, now, keepsWords: false },
    activityId: activity?._id ?? null,
    municipality: town.municipality._id,
    actor: await actorFor(by),
  });
  if (!done.ok) throw new Error(`not sent: ${done.refusal.code}`);
  return referralId;
}

/** The day of the visit that is agreed unless another is said. */
export const VISIT_DAY = new Date("2027-01-20T12:00:00Z");

export const VISIT: Visit = { date: "2027-01-20", time: "10:00", atDoor: true, words: "Kysykää Annaa." };

type Said = { turn?: number; event: Answer; visit?: Visit | null; reason?: DeclineReason; by?: Person; now?: Date };

/** Answers as somebody of the town's association, its editor unless said otherwise; that somebody came, on the visit's day. */
export async function answerAs(town: Town, referralId: string, said: Said) {
  const { event, visit = event === "agree" ? VISIT : null, reason, by = town.people.editor } = said;
  const { now = event === "arrive" ? VISIT_DAY : TOWN_NOW } = said;
  const reader = await readerByDesk(await actorFor(by), referralId);
  const { turn = reader ? turnOf(reader.referral) : 0 } = said;
  return reader && answerReferral({ reader, turn, event, visit, reason, now });
}

export const storedReferral = (id: string) => ReferralModel.findById(id).orFail();

/** What a person presses on a page about a referral that was drawn just now. */
export const pressed = async (person: Person, referralId: string, now = TOWN_NOW) => ({
  referralId,
  turn: turnOf(await storedReferral(referralId)),
  actor: await actorFor(person),
  now,
});
