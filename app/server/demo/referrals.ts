import type { Answer, DeclineReason, Visit } from "#domain/referrals/answering";
import type { ContactPath } from "#domain/referrals/contact-path";
import type { ReferralKind } from "#domain/referrals/referral-lifecycle";
import { turnOf } from "#domain/referrals/referral-view";
import { addDays } from "#domain/shared/plain-date";
import { plainDateAt } from "#domain/shared/zoned-time";
import { ActivityModel } from "#models/activity.server";
import { AssociationModel } from "#models/association.server";
import { newId } from "#models/define-model.server";
import { ReferralModel } from "#models/referral.server";
import { demoActor, done } from "#server/demo/acting";
import { PIEKSAMAKI } from "#server/demo/municipalities";
import { answerReferral } from "#use-cases/answer-referral.server";
import { assignReferral } from "#use-cases/assign-referral.server";
import { sendReferral } from "#use-cases/send-referral.server";
import { takeReferral } from "#use-cases/take-referral.server";

/** The activity by its id in the sample. */
type Sent = {
  kind: ReferralKind;
  activity?: string;
  wish: string;
  escort?: string;
  daysAgo: number;
};
type Said = { event: Answer; visit?: Visit; reason?: DeclineReason; daysAgo: number };

/** Nobody's wishes, and the counsellor's own address: the demo holds no client. */
const pathOf = ({ wish, escort = "" }: Sent): ContactPath => ({
  way: "counsellor",
  value: "",
  wish,
  times: "Arkisin aamupäivällä",
  escort,
  aids: "",
});

const idOf = async (externalId: string): Promise<string> => (await ActivityModel.findOne({ externalId }).orFail())._id;

/** What the demo's counsellor and link person have under way, one of each stage, by the use cases that everybody uses. */
export async function seedReferrals(now: Date): Promise<void> {
  const [counsellor, linkPerson] = [await demoActor("counsellor"), await demoActor("linkPerson")];
  const before = (count: number): Date => new Date(now.getTime() - count * 86_400_000);

  async function send(sent: Sent): Promise<string> {
    const referralId = newId();
    const activityId = sent.activity ? await idOf(sent.activity) : null;
    const to = { kind: sent.kind, activityId, municipality: PIEKSAMAKI };
    const what = { referralId, path: pathOf(sent), keepsWords: false };
    done(await sendReferral({ ...to, ...what, actor: counsellor, now: before(sent.daysAgo) }));
    return referralId;
  }

  /** Answers in the association's name. */
  async function answer(referralId: string, { event, visit, reason, daysAgo }: Said): Promise<void> {
    const referral = await ReferralModel.findById(referralId).orFail();
    const { name } = await AssociationModel.findById(referral.associationId).orFail();
    const reader = { referral, by: { personId: null, name } };
    const turn = turnOf(referral);
    done(await answerReferral({ reader, turn, event, visit: visit ?? null, reason, now: before(daysAgo) }));
  }

  const inHand = async (referralId: string, daysAgo: number) => {
    const turn = turnOf(await ReferralModel.findById(referralId).orFail());
    return { referralId, turn, actor: linkPerson, now: before(daysAgo) };
  };
  const visit = (days: number): Visit => ({
    ...{ date: addDays(plainDateAt(now), days), time: "10:00", atDoor: true },
    words: "Kahvi odottaa, kysykää Annelia.",
  });

  await send({
    kind: "contact",
    activity: "T-014",
    wish: "Haluaisi lenkkeillä porukassa, vauhdilla ei väliä.",
    daysAgo: 2,
  });
  await send({
    ...{ kind: "warmHandover", activity: "T-020", daysAgo: 9 },
    wish: "Kaipaa juttuseuraa, arastelee mennä yksin uuteen paikkaan.",
    escort: "Nähdään bussipysäkillä, joku voisi tulla vastaan.",
  });
  const promised = await send({
    kind: "contact",
    activity: "T-003",
    wish: "Etsii paikkaa, jossa voi istua rauhassa.",
    daysAgo: 4,
  });
  await answer(promised, { event: "accept", daysAgo: 3 });
  const agreed = await send({
    ...{ kind: "warmHandover", activity: "T-026", daysAgo: 6 },
    wish: "Lähtisi mielellään, jos joku on ovella vastassa.",
    escort: "Tulee kimppakyydillä, nähdään pääovella.",
  });
  await answer(agreed, { event: "agree", visit: visit(3), daysAgo: 2 });
  const arrived = await send({
    kind: "contact",
    activity: "T-060",
    wish: "Tykkää laulaa vanhoja lauluja.",
    daysAgo: 16,
  });
  await answer(arrived, { event: "agree", visit: visit(-8), daysAgo: 12 });
  await answer(arrived, { event: "arrive", daysAgo: 7 });
  const declined = await send({
    kind: "contact",
    activity: "T-009",
    wish: "Toivoo ystävää kerran viikossa.",
    daysAgo: 11,
  });
  await answer(declined, { event: "decline", reason: "noVolunteers", daysAgo: 8 });

  await send({ kind: "wellbeing", wish: "Muutti kaupunkiin keväällä, kaipaa mielekästä tekemistä.", daysAgo: 5 });
  const taken = await send({
    kind: "wellbeing",
    wish: "Jäi eläkkeelle, tykkää puutöistä ja kalastamisesta.",
    daysAgo: 3,
  });
  done(await takeReferral(await inHand(taken, 1)));
  const assigned = await send({ kind: "wellbeing", wish: "Haluaisi liikkua kevyesti muiden kanssa.", daysAgo: 7 });
  done(await takeReferral(await inHand(assigned, 6)));
  done(await assignReferral({ ...(await inHand(assigned, 6)), activityId: await idOf("T-017") }));
}
