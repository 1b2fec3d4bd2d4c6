import { can } from "#domain/policy";
import type { Actor } from "#domain/roles";
import { ok, refused, type Result } from "#domain/shared/result";
import { chronicle } from "#models/chronicle.server";
import { retried } from "#models/retry-save.server";
import { saveRecord } from "#models/save.server";
import { stampOf } from "#models/scoped.server";
import { findManagedPremises, subjectOfPremises } from "#models/scoped-premises.server";

type Command = { premisesId: string; personId: string; actor: Actor; now: Date };
export type KeeperRemovalRefusal = { code: "notFound" | "notAllowed" | "notAKeeper" | "changedMeanwhile" };

async function removeOnce({
  premisesId,
  personId,
  actor,
  now,
}: Command): Promise<Result<null, KeeperRemovalRefusal[]>> {
  const premises = await findManagedPremises(actor, premisesId);
  if (!premises) return refused([{ code: "notFound" }]);
  if (!can(actor, "managePremises", subjectOfPremises(premises))) return refused([{ code: "notAllowed" }]);
  if (!premises.keepers.some((keeper) => keeper.personId === personId)) return refused([{ code: "notAKeeper" }]);
  premises.keepers = premises.keepers.filter((keeper) => keeper.personId !== personId);
  chronicle(premises, { event: "removeKeeper", facts: { personId } }, stampOf(actor, now));
  const saved = await saveRecord(premises);
  return saved.ok ? ok(null) : refused([saved.refusal]);
}

/** Takes a keeper's task away. A place without keepers is answered for by the coordinators. */
export const removeKeeper = (command: Command) => retried<null, KeeperRemovalRefusal>(() => removeOnce(command));
