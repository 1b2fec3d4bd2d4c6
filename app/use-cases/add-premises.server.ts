import { can } from "#domain/policy";
import type { PremisesContent } from "#domain/premises/premises-form";
import type { Actor } from "#domain/roles";
import { ok, refused, type Result } from "#domain/shared/result";
import { PremisesModel } from "#models/premises.server";
import { premisesContent } from "#models/record-content.server";
import { stampOf } from "#models/scoped.server";
import { chronicleVersion } from "#models/versions.server";
import { checkTerms, type NotOffered } from "#use-cases/check-terms.server";
import { premisesOf } from "#use-cases/premises-record.server";

type Command = { municipality: string; content: PremisesContent; actor: Actor; now: Date };
export type NewPremisesRefusal = { code: "notAllowed" } | NotOffered;

/** Adds a place as a draft of its municipality. */
export async function addPremises(command: Command): Promise<Result<{ id: string }, NewPremisesRefusal>> {
  const { municipality, content, actor, now } = command;
  if (!can(actor, "managePremises", { municipality })) return refused({ code: "notAllowed" });
  const checked = await checkTerms(municipality, { village: "villages" }, { village: [content.village] });
  if (!checked.ok) return checked;
  const [village = content.village] = checked.value.village;
  const premises = new PremisesModel({ ...premisesOf({ ...content, village }), municipality });
  chronicleVersion(premises, premisesContent(premises), { event: "start" }, stampOf(actor, now));
  await premises.save();
  return ok({ id: premises._id });
}
