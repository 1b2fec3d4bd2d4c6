import { can } from "#domain/policy";
import type { PremisesContent } from "#domain/premises/premises-form";
import type { Actor } from "#domain/roles";
import { ok, refused, type Result } from "#domain/shared/result";
import type { Premises } from "#models/premises.server";
import { retried } from "#models/retry-save.server";
import { saveRecord } from "#models/save.server";
import { premisesContent } from "#models/record-content.server";
import { stampOf } from "#models/scoped.server";
import { findManagedPremises, subjectOfPremises } from "#models/scoped-premises.server";
import { chronicleVersion } from "#models/versions.server";
import { checkTerms, type NotOffered } from "#use-cases/check-terms.server";
import { premisesOf } from "#use-cases/premises-record.server";

type Command = { premisesId: string; version: number; content: PremisesContent; actor: Actor; now: Date };
export type PremisesEditRefusal =
  { code: "notFound" | "notAllowed" | "archived" | "changedMeanwhile" | "editedMeanwhile" } | NotOffered;

/**
 * The version of what is told, which a form carries: the record's own version changes with every booking too, and those
 * come often.
 */
export const versionOf = ({ versions }: Pick<Premises, "versions">): number => versions.at(-1)?.number ?? 0;

async function updateOnce(command: Command): Promise<Result<null, PremisesEditRefusal[]>> {
  const { premisesId, version, content, actor, now } = command;
  const premises = await findManagedPremises(actor, premisesId);
  if (!premises) return refused([{ code: "notFound" }]);
  if (!can(actor, "managePremises", subjectOfPremises(premises))) return refused([{ code: "notAllowed" }]);
  if (versionOf(premises) !== version) return refused([{ code: "editedMeanwhile" }]);
  if (premises.status === "archived") return refused([{ code: "archived" }]);
  const [chosen, before] = [{ village: [content.village] }, { village: [premises.village] }];
  const checked = await checkTerms(premises.municipality, { village: "villages" }, chosen, before);
  if (!checked.ok) return refused([checked.refusal]);
  const [village = content.village] = checked.value.village;
  premises.set(premisesOf({ ...content, village }));
  chronicleVersion(premises, premisesContent(premises), { event: "update" }, stampOf(actor, now));
  const saved = await saveRecord(premises);
  return saved.ok ? ok(null) : refused([saved.refusal]);
}

/**
 * Saves what is told of a place. The form names the version it was filled in from: an edit of somebody else's is shown
 * beside it, while a booking that came meanwhile is no reason to refuse.
 */
export async function updatePremises(command: Command): Promise<Result<null, readonly PremisesEditRefusal[]>> {
  const updated = await retried<null, PremisesEditRefusal>(() => updateOnce(command));
  if (updated.ok) return updated;
  return refused(
    updated.refusal.map((refusal) => (refusal.code === "editedMeanwhile" ? { code: "changedMeanwhile" } : refusal)),
  );
}
