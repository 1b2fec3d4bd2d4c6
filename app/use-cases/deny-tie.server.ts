import { can } from "#domain/policy";
import type { Actor } from "#domain/roles";
import { ok, refused, type Result } from "#domain/shared/result";
import { TIE_LIFECYCLE } from "#domain/ties/tie";
import { advance } from "#models/chronicle.server";
import { isDuplicateKey } from "#models/save.server";
import { stampOf } from "#models/scoped.server";
import { TieModel } from "#models/tie.server";
import { findTiedAssociation } from "#use-cases/declare-tie.server";

type Command = { associationId: string; actor: Actor; now: Date };

/** Answers what the program found: it is no tie. The answer stays to be read, and the person is not asked again. */
export async function denyTie({
  associationId,
  actor,
  now,
}: Command): Promise<Result<null, { code: "notFound" | "notAllowed" | "alreadyTied" }>> {
  const association = await findTiedAssociation(actor, associationId);
  if (!association) return refused({ code: "notFound" });
  const { municipality } = association;
  if (!can(actor, "declareTies", { municipality })) return refused({ code: "notAllowed" });
  const tie = new TieModel({ municipality, personId: actor.personId, associationId, kind: "other" });
  advance(tie, TIE_LIFECYCLE, "deny", stampOf(actor, now));
  try {
    await tie.save();
    return ok(null);
  } catch (error) {
    if (isDuplicateKey(error)) return refused({ code: "alreadyTied" });
    throw error;
  }
}
