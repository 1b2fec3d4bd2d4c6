import { joinsSupplement } from "#domain/grants/rounds";
import { can } from "#domain/policy";
import type { Actor } from "#domain/roles";
import { localText, type Locale } from "#domain/shared/locales";
import { plainDateAt, wallTimeAt } from "#domain/shared/zoned-time";
import { AssociationModel, type Association } from "#models/association.server";
import type { Call } from "#models/call.server";
import { findRound } from "#models/call-round.server";
import { GrantCaseModel, type GrantCase } from "#models/grant-case.server";

export type EntryView = {
  callId: string;
  callName: string;
  opensAt: Date;
  closesAt: Date;
  /** The call's own list is decided: the application comes to a supplementary one. */
  joinsSupplement: boolean;
  now: { date: string; time: string };
  /** Applicants for whom the person may enter one: never one's own association. */
  applicants: { value: string; label: string }[];
  /** What is being entered already, to go on with. */
  begun: { caseId: string; name: string; enteredBy: string }[];
};

type Begun = Pick<GrantCase, "_id" | "applicantName" | "entry" | "associationId">;

/** What the form needs to begin an entry in a call, and the entries that are not finished. */
export async function entryView(actor: Actor, call: Call, now: Date, locale: Locale): Promise<EntryView> {
  const { municipality, unit } = call;
  const mayFor = (associationId: string) => can(actor, "enterApplication", { municipality, unit, associationId });
  const [associations, begun, round] = await Promise.all([
    AssociationModel.find({ municipality, status: { $in: ["submitted", "published", "unlisted"] } })
      .select({ name: 1 })
      .sort({ name: 1 })
      .lean<Pick<Association, "_id" | "name">[]>()
      .exec(),
    GrantCaseModel.find({ callId: call._id, status: "draft", entry: { $ne: null } })
      .select({ applicantName: 1, associationId: 1, entry: 1 })
      .lean<Begun[]>()
      .exec(),
    findRound(call),
  ]);
  return {
    callId: call._id,
    callName: localText(call.names, locale),
    opensAt: call.opensAt,
    closesAt: call.closesAt,
    joinsSupplement: joinsSupplement(call.rules.run, round),
    now: { date: plainDateAt(now), time: wallTimeAt(now) },
    applicants: associations.filter(({ _id }) => mayFor(_id)).map(({ _id, name }) => ({ value: _id, label: name })),
    begun: begun
      .filter(({ associationId }) => mayFor(associationId))
      .map(({ _id, applicantName, entry }) => ({
        caseId: _id,
        name: applicantName,
        enteredBy: entry?.enteredBy.name ?? "",
      })),
  };
}
