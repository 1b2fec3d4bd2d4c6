import { isInDirectory } from "#domain/associations/association-lifecycle";
import type { ApplicationStatus } from "#domain/grants/application-lifecycle";
import { callStage, type CallStage } from "#domain/grants/call-window";
import { isThroughUmbrellas, servesKind } from "#domain/grants/eligibility";
import type { ApplicantKind } from "#domain/grants/programme-rules";
import { shareableCents } from "#domain/grants/pots";
import { isInTheWay } from "#domain/grants/rounds";
import { waysIn, type WaysIn } from "#domain/grants/ways-in";
import { associationsWhere } from "#domain/policy";
import type { Actor } from "#domain/roles";
import { localText, type Locale } from "#domain/shared/locales";
import { AssociationModel, type Association } from "#models/association.server";
import { CallModel, type Call } from "#models/call.server";
import { isId } from "#models/define-model.server";
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
  shareableCents: number;
  /** The person's associations that the call serves, and those that have an application all the same. */
  applicants: ApplicantView[];
  /** Those that it does not serve, and what else the person could apply as. */
  ways: WaysIn;
  kinds: ApplicantKind[];
  /** Where the money goes to associations through umbrella organisations: those that the ones not served belong to. */
  through: { associationId: string; name: string }[] | null;
};

type Mine = Pick<Association, "_id" | "name" | "status" | "municipality" | "kind" | "umbrellaIds">;
type Named = Pick<Association, "_id" | "name">;
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
    .sort({ name: 1 })
    .select({ name: 1, status: 1, municipality: 1, kind: 1, umbrellaIds: 1 })
    .lean<Mine[]>()
    .exec();
  const running = { status: "published" as const, closesAt: { $gt: now } };
  const ofMine = await CallModel.find({
    ...running,
    municipality: { $in: mine.map(({ municipality }) => municipality) },
  })
    .sort({ closesAt: 1 })
    .select({ history: 0, pendingNotices: 0 })
    .lean<Call[]>()
    .exec();
  const calls = [...ofMine, ...(await readElsewhere(chosen, ofMine, running))];
  const begun = await GrantCaseModel.find({
    callId: { $in: calls.map(({ _id }) => _id) },
    associationId: { $in: mine.map(({ _id }) => _id) },
    status: { $ne: "withdrawn" },
  })
    .select({ callId: 1, associationId: 1, status: 1 })
    .lean<Begun[]>()
    .exec();
  const umbrellas = await AssociationModel.find({
    _id: { $in: mine.flatMap(({ umbrellaIds }) => umbrellaIds) },
    status: "published",
  })
    .select({ name: 1 })
    .lean<Named[]>()
    .exec();
  const facts = { mine, begun, umbrellas, now, locale };
  const first = calls.filter(({ _id }) => _id === chosen);
  const rest = calls.filter(({ _id }) => _id !== chosen);
  return {
    hasAssociations: mine.length > 0,
    calls: [...first, ...rest].map((call) => toView(call, facts)),
  };
}

/** The call the person was reading where it is none of those, so that they are told how to get to apply to it. */
async function readElsewhere(
  chosen: string | null,
  listed: readonly Call[],
  running: { status: "published"; closesAt: { $gt: Date } },
): Promise<Call[]> {
  if (!isId(chosen) || listed.some(({ _id }) => _id === chosen)) return [];
  return CallModel.find({ ...running, _id: chosen })
    .select({ history: 0, pendingNotices: 0 })
    .lean<Call[]>()
    .exec();
}

type Facts = { mine: Mine[]; begun: Begun[]; umbrellas: Named[]; now: Date; locale: Locale };

/** The umbrella organisations of those who get a grant through them; null where it does not go that way. */
const throughOf = ({ rules }: Call, notServed: readonly Mine[], umbrellas: readonly Named[]) =>
  isThroughUmbrellas(rules) && notServed.length > 0
    ? umbrellas
        .filter(({ _id }) => notServed.some(({ umbrellaIds }) => umbrellaIds.includes(_id)))
        .map(({ _id, name }) => ({ associationId: _id, name }))
    : null;

function toView(call: Call, { mine, begun, umbrellas, now, locale }: Facts): CallToApply {
  const here = mine
    .filter(({ municipality }) => municipality === call.municipality)
    .map((association) => {
      const { _id, name, status } = association;
      const living = begun.find(
        ({ callId, associationId, status: stage }) =>
          callId === call._id && associationId === _id && isInTheWay(stage, call.rules),
      );
      const applicant: ApplicantView = {
        associationId: _id,
        name,
        isPublished: isInDirectory(status),
        begun: living ? { caseId: living._id, status: living.status } : null,
      };
      return { association, applicant, isServed: servesKind(call.rules, association.kind) };
    });
  const notServed = here.filter(({ isServed, applicant }) => !isServed && !applicant.begun);
  const { _id: callId, names, opensAt, closesAt } = call;
  return {
    callId,
    name: localText(names, locale),
    stage: callStage(call, now),
    opensAt,
    closesAt,
    shareableCents: shareableCents(call),
    applicants: here.filter((one) => !notServed.includes(one)).map(({ applicant }) => applicant),
    ways: waysIn(call, mine),
    kinds: call.rules.eligibility.applicants,
    through: throughOf(
      call,
      notServed.map(({ association }) => association),
      umbrellas,
    ),
  };
}
