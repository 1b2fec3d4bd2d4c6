import { can } from "#domain/policy";
import type { PremisesContent } from "#domain/premises/premises-form";
import type { Actor } from "#domain/roles";
import { ok, refused, type Result } from "#domain/shared/result";
import { findMunicipality } from "#models/municipality.server";
import { PremisesModel } from "#models/premises.server";
import { premisesContent } from "#models/record-content.server";
import { stampOf } from "#models/scoped.server";
import { chronicleVersion } from "#models/versions.server";
import { unknownVillage } from "#use-cases/association-record.server";
import { premisesOf } from "#use-cases/premises-record.server";

type Command = { municipality: string; content: PremisesContent; actor: Actor; now: Date };
export type NewPremisesRefusal = { code: "notAllowed" | "unknownVillage" };

/** Adds a place as a draft of its municipality. */
export async function addPremises(command: Command): Promise<Result<{ id: string }, NewPremisesRefusal>> {
  const { municipality, content, actor, now } = command;
  if (!can(actor, "managePremises", { municipality })) return refused({ code: "notAllowed" });
  const villages = (await findMunicipality(municipality))?.villages ?? [];
  if (unknownVillage([content.village], villages)) return refused({ code: "unknownVillage" });
  const premises = new PremisesModel({ ...premisesOf(content), municipality });
  chronicleVersion(premises, premisesContent(premises), { event: "start" }, stampOf(actor, now));
  await premises.save();
  return ok({ id: premises._id });
}
