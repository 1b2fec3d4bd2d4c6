import type { Actor } from "#domain/roles";
import { pageAsked } from "#domain/shared/paging";
import { PersonModel, type Person } from "#models/person.server";
import { listReferrals } from "#models/referral-views.server";
import { queuedFor } from "#models/scoped-referrals.server";

const SIZE = 20;
const ON_THE_WAY = 50;

async function namesOf(ids: readonly string[]): Promise<Record<string, string>> {
  const people = await PersonModel.find({ _id: { $in: ids } })
    .select({ name: 1 })
    .lean<Pick<Person, "_id" | "name">[]>()
    .exec();
  return Object.fromEntries(people.map(({ _id, name }) => [_id, name]));
}

/** The wellbeing referrals that wait for a choice, the longest waiting first; and those at associations. */
export async function loadQueue(actor: Actor, params: URLSearchParams, now: Date) {
  const mine = queuedFor(actor);
  const sort = { sentAt: 1 } as const;
  const [waiting, onWay] = await Promise.all([
    listReferrals({ ...mine, status: "queued" }, { asked: pageAsked(params), size: SIZE, sort, now }),
    listReferrals(
      { ...mine, status: { $in: ["sent", "accepted", "agreed"] } },
      { asked: 1, size: ON_THE_WAY, sort: { respondBy: 1, sentAt: 1 }, now },
    ),
  ]);
  const assignees = waiting.rows.flatMap(({ assigneeId }) => assigneeId ?? []);
  return { me: actor.personId, waiting, onWay: onWay.rows, names: await namesOf(assignees) };
}
