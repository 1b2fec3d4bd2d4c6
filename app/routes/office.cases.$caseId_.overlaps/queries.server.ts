import { awardFigures } from "#domain/grants/award-figures";
import { can, isDisqualified } from "#domain/policy";
import type { Actor } from "#domain/roles";
import { localText, type Locale } from "#domain/shared/locales";
import { findFunded, findOverlaps, type FoundOverlap, type Funded } from "#models/funded-applications.server";
import type { GrantCase } from "#models/grant-case.server";
import { subjectOfCase } from "#models/scoped.server";

/** One application as a column of the comparison. */
const columnOf = ({ grantCase, call }: Funded, actor: Actor, locale: Locale) => {
  const { application, decision, payments } = grantCase;
  return {
    caseId: grantCase._id,
    caseNumber: grantCase.caseNumber ?? "",
    mayOpen: can(actor, "viewCase", subjectOfCase(grantCase)),
    callName: localText(call.names, locale),
    year: call.year,
    status: grantCase.status,
    title: application.title,
    purpose: application.purpose,
    startsOn: application.startsOn,
    endsOn: application.endsOn,
    costs: application.totalCostsCents,
    ownShare: application.ownShareCents,
    otherFunding: application.otherFundingCents,
    requested: application.requestedCents,
    awarded: decision?.awardedCents ?? null,
    paid: decision ? awardFigures(decision.awardedCents, payments).paid : null,
    reason: decision?.reason ?? "",
  };
};

/** A pair with what it has in common, and the latest word on it. */
export const pairView = ({ first, second, why, sureness, note }: FoundOverlap, ownId: string) => {
  const [own, other] = first.grantCase._id === ownId ? [first, second] : [second, first];
  const latest = note?.history.at(-1);
  return {
    ...{ why: [...why], sureness },
    ownId: own.grantCase._id,
    ownNumber: own.grantCase.caseNumber ?? "",
    otherId: other.grantCase._id,
    otherNumber: other.grantCase.caseNumber ?? "",
    applicantName: own.grantCase.applicantName,
    looked: note?.status === "looked" && latest ? { why: note.why, by: latest.by.name, at: latest.at } : null,
  };
};
export type PairView = ReturnType<typeof pairView>;

/** Every application of the association beside this one, and where they may ask for the same. */
export async function loadOverlaps(actor: Actor, grantCase: GrantCase, locale: Locale) {
  const { _id: caseId, municipality, associationId } = grantCase;
  const funded = (await findFunded(municipality, [associationId])).filter(
    (one) => !isDisqualified(actor, { associationId, caseId: one.grantCase._id }),
  );
  const found = await findOverlaps(actor, funded);
  const pairs = found.filter(({ first, second }) => [first.grantCase._id, second.grantCase._id].includes(caseId));
  const others = funded.filter((one) => one.grantCase._id !== caseId).sort((a, b) => b.call.year - a.call.year);
  const own = funded.find((one) => one.grantCase._id === caseId);
  return {
    caseId,
    caseNumber: grantCase.caseNumber ?? "",
    applicantName: grantCase.applicantName,
    mayNote: can(actor, "prepareCase", subjectOfCase(grantCase)),
    columns: [...(own ? [own] : []), ...others].map((one) => columnOf(one, actor, locale)),
    pairs: pairs.map((pair) => pairView(pair, caseId)),
  };
}
export type OverlapsView = Awaited<ReturnType<typeof loadOverlaps>>;
