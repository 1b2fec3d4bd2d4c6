import { ActivityModel, type Activity } from "#models/activity.server";
import { AssociationModel, type Association } from "#models/association.server";
import type { Notice } from "#models/chronicle.server";
import type { Referral } from "#models/referral.server";
import { staffOf } from "#models/staff.server";
import { readersOf } from "#use-cases/association-readers.server";

// Letters go through mail servers that are not ours and lie in boxes for years: they tell which activity it is about and
// lead to a page, and hold nothing of the client, nor a word that anybody typed.

type About = Pick<Referral, "_id" | "associationId" | "activityId" | "kind" | "senderId" | "assigneeId">;

/** What an activity is called; nothing while a wellbeing referral waits for one. */
export async function titleOf({ activityId }: Pick<Referral, "activityId">): Promise<string> {
  const activity = await ActivityModel.findById(activityId).select({ title: 1 }).lean<Pick<Activity, "title">>().exec();
  return activity?.title ?? "";
}

type Recipient = Pick<Association, "name" | "members" | "contact" | "languages">;

/** To an association: its people, or its public address where nobody is known; each with a link of their own. */
export async function toAssociation(
  kind: "referralSent" | "referralReminder" | "referralWithdrawn",
  referral: About & Pick<Referral, "respondBy">,
): Promise<Notice[]> {
  const association = await AssociationModel.findById(referral.associationId)
    .select({ name: 1, members: 1, contact: 1, languages: 1 })
    .lean<Recipient>()
    .exec();
  if (!association) return [];
  const { to, addresses = [] } = readersOf(association);
  const facts = {
    referralId: referral._id,
    associationId: referral.associationId ?? "",
    association: association.name,
    title: await titleOf(referral),
    kind: referral.kind,
    respondBy: referral.respondBy ?? "",
  };
  return [{ kind, to, addresses: to.length > 0 ? [] : addresses, facts }];
}

type ToSender = "referralLate" | "referralAnswered" | "referralAssigned" | "referralGivenBack" | "referralLapsed";

/** To the counsellor who sent it, and to the link person who has it in hand. */
export async function toSender(
  kind: ToSender,
  referral: About,
  facts: Record<string, string | number> = {},
): Promise<Notice[]> {
  const common = { referralId: referral._id, title: await titleOf(referral), kind: referral.kind, ...facts };
  const sender: Notice = { kind, to: [referral.senderId], facts: { ...common, desk: "sender" } };
  const { assigneeId } = referral;
  if (
    assigneeId === null ||
    assigneeId === referral.senderId ||
    kind === "referralAssigned" ||
    kind === "referralGivenBack"
  )
    return [sender];
  return [sender, { kind, to: [assigneeId], facts: { ...common, desk: "queue" } }];
}

/**
 * A wellbeing referral is in the queue again: to whoever has it in hand, or to all link persons once that is none of them, and
 * to the counsellor, who has nothing to do.
 */
export async function handedBack(
  referral: About & Pick<Referral, "municipality">,
  answer: Record<string, string>,
): Promise<Notice[]> {
  const linkPersons = await staffOf(referral.municipality, "linkPerson");
  const inHand = linkPersons.filter((id) => id === referral.assigneeId);
  const queue = inHand.length > 0 ? inHand : linkPersons;
  const common = { referralId: referral._id, title: await titleOf(referral), kind: referral.kind, ...answer };
  const senders = [referral.senderId].filter((id) => !queue.includes(id));
  return [
    { kind: "referralHandedBack", to: queue, facts: { ...common, desk: "queue" } },
    { kind: "referralHandedBack", to: senders, facts: { ...common, desk: "sender" } },
  ];
}
