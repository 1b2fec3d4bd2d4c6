import { can, municipalitiesWhere } from "#domain/policy";
import type { Actor } from "#domain/roles";
import type { PlainDate } from "#domain/shared/plain-date";
import { ok, refused, type Result } from "#domain/shared/result";
import { TIE_LIFECYCLE, type TieKind } from "#domain/ties/tie";
import { AssociationModel, type Association } from "#models/association.server";
import { findAssessed } from "#models/call-assessors.server";
import { advance } from "#models/chronicle.server";
import { isId } from "#models/define-model.server";
import { isDuplicateKey, saveRecord, type ChangedMeanwhile } from "#models/save.server";
import { stampOf } from "#models/scoped.server";
import { TieModel } from "#models/tie.server";

type Command = {
  associationId: string;
  /** The one case it concerns; null for every case of the association. */
  caseId: string | null;
  kind: TieKind;
  words: string;
  sinceOn: PlainDate | null;
  untilOn: PlainDate | null;
  actor: Actor;
  now: Date;
};
export type DeclareTieRefusal = ChangedMeanwhile | { code: "notFound" | "notAllowed" | "alreadyTied" };

/** An association of a municipality where the person works. */
export const findTiedAssociation = async (actor: Actor, associationId: unknown): Promise<Association | null> =>
  isId(associationId)
    ? AssociationModel.findOne({
        _id: associationId,
        municipality: { $in: municipalitiesWhere(actor, "declareTies") },
      })
        .lean<Association>()
        .exec()
    : null;

/** Where a tie is told of: at work, or at a case that the person was named to score without working for the city. */
async function placeOfTie(
  actor: Actor,
  { associationId, caseId }: Pick<Command, "associationId" | "caseId">,
): Promise<{ municipality: string; named: readonly string[] } | null> {
  const association = await findTiedAssociation(actor, associationId);
  if (association) return { municipality: association.municipality, named: [] };
  const assessed = caseId === null ? null : await findAssessed(actor, caseId);
  if (assessed?.grantCase.associationId !== associationId) return null;
  const { municipality, named = [] } = assessed.subject;
  return { municipality, named };
}

/**
 * An official or an assessor tells of themselves that they are tied to an association or a case: from this write on they
 * are kept from it.
 */
export async function declareTie(command: Command): Promise<Result<null, DeclareTieRefusal>> {
  const { associationId, caseId, kind, words, sinceOn, untilOn, actor, now } = command;
  const told = await placeOfTie(actor, command);
  if (!told) return refused({ code: "notFound" });
  const { municipality } = told;
  if (!can(actor, "declareTies", told)) return refused({ code: "notAllowed" });
  const place = { personId: actor.personId, associationId, caseId };
  const tie =
    (await TieModel.findOne({ ...place, status: "denied" })) ?? new TieModel({ ...place, municipality, kind });
  tie.set({ kind, words, sinceOn, untilOn });
  const moved = advance(tie, TIE_LIFECYCLE, "declare", stampOf(actor, now), { facts: { kind } });
  if (!moved.ok) return refused({ code: "alreadyTied" });
  try {
    const saved = await saveRecord(tie);
    return saved.ok ? ok(null) : saved;
  } catch (error) {
    if (isDuplicateKey(error)) return refused({ code: "alreadyTied" });
    throw error;
  }
}
