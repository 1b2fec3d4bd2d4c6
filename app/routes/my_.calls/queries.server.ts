import { isInDirectory } from "#domain/associations/association-lifecycle";
import type { ApplicationStatus } from "#domain/grants/application-lifecycle";
import { callStage, type CallStage } from "#domain/grants/call-window";
import { isInTheWay } from "#domain/grants/rounds";
import { associationsWhere } from "#domain/policy";
import type { Actor } from "#domain/roles";
import { localText, type Locale } from "#domain/shared/locales";
import { AssociationModel, type Association } from "#models/association.server";
import { CallModel, type Call } from "#models/call.server";
import { GrantCaseModel, type GrantCase } from "#models/grant-case.server";

export type ApplicantView = {
  associationId: string;
  name: string;
  isPublished: boolean;
  /** The living application, if one has been begun. */
  begun: { caseId: string; status: ApplicationStatus } | null;
};

export type CallToApply = {
  callId: string;
  name: string;
  stage: CallStage;
  opensAt: Date;
  closesAt: Date;
  budgetCents: number;
  applicants: ApplicantView[];
};

type Mine = Pick<Association, "_id" | "name" | "status" | "municipality">;
type Begun = Pick<GrantCase, "_id" | "callId" | "associationId" | "status">;

type Question = {
  actor: Actor;
  now: Date;
  locale: Locale;
  /** The call the person was reading; it comes first. */
  chosen: string | null;
};

/** The calls that take applications now or will, each with the person's associations of that municipality. */
export async function callsToApply({
  actor,
  now,
  locale,
  chosen,
}: Question): Promise<{ calls: CallToApply[]; hasAssociations: boolean }> {
  const mine = await AssociationModel.find({
    _id: { $in: associationsWhere(actor, "draftApplication") },
    status: { $ne: "archived" },
  })
    .select({ name: 1, status: 1, municipality: 1 })
    .lean<Mine[]>()
    .exec();
  const calls = await CallModel.find({
    municipality: { $in: mine.map(({ municipality }) => municipality) },
    status: "published",
    closesAt: { $gt: now },
  })
    .sort({ closesAt: 1 })
    .select({ history: 0, pendingNotices: 0 })
    .lean<Call[]>()
    .exec();
  const begun = await GrantCaseModel.find({
    callId: { $in: calls.map(({ _id }) => _id) },
    associationId: { $in: mine.map(({ _id }) => _id) },
    status: { $ne: "withdrawn" },
  })
    .select({ callId: 1, associationId: 1, status: 1 })
    .lean<Begun[]>()
    .exec();
  const first = calls.filter(({ _id }) => _id === chosen);
  const rest = calls.filter(({ _id }) => _id !== chosen);
  return {
    hasAssociations: mine.length > 0,
    calls: [...first, ...rest].map((call) => toView(call, mine, begun, now, locale)),
  };
}

function toView(call: Call, mine: Mine[], begun: Begun[], now: Date, locale: Locale): CallToApply {
  const applicants = mine
    .filter(({ municipality }) => municipality === call.municipality)
    .map(({ _id, name, status }): ApplicantView => {
      const living = begun.find(
        ({ callId, associationId, status: stage }) =>
          callId === call._id && associationId === _id && isInTheWay(stage, call.rules),
      );
      return {
        associationId: _id,
        name,
        isPublished: isInDirectory(status),
        begun: living ? { caseId: living._id, status: living.status } : null,
      };
    });
  const { _id: callId, names, opensAt, closesAt, budgetCents } = call;
  return {
    callId,
    name: localText(names, locale),
    stage: callStage(call, now),
    opensAt,
    closesAt,
    budgetCents,
    applicants,
  };
}
