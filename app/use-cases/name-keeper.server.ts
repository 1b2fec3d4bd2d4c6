import { can } from "#domain/policy";
import type { Actor } from "#domain/roles";
import type { Locale } from "#domain/shared/locales";
import { ok, refused, type Result } from "#domain/shared/result";
import { localFacts } from "#emails/letter";
import { chronicle } from "#models/chronicle.server";
import { personByEmail } from "#models/people-by-email.server";
import { retried } from "#models/retry-save.server";
import { saveRecord } from "#models/save.server";
import { stampOf } from "#models/scoped.server";
import { findManagedPremises, subjectOfPremises } from "#models/scoped-premises.server";

type Command = { premisesId: string; email: string; locale: Locale; actor: Actor; now: Date };
export type KeeperRefusal = { code: "notFound" | "notAllowed" | "alreadyKeeper" | "changedMeanwhile" };

async function nameOnce({ premisesId, email, locale, actor, now }: Command): Promise<Result<null, KeeperRefusal[]>> {
  const premises = await findManagedPremises(actor, premisesId);
  if (!premises) return refused([{ code: "notFound" }]);
  if (!can(actor, "managePremises", subjectOfPremises(premises))) return refused([{ code: "notAllowed" }]);
  const { _id: personId } = await personByEmail(email, locale);
  if (premises.keepers.some((keeper) => keeper.personId === personId)) return refused([{ code: "alreadyKeeper" }]);
  premises.keepers.push({ personId, since: now });
  const facts = { ...localFacts("place", premises.names), premisesId, by: actor.name };
  const notices = [{ kind: "keeperNamed" as const, to: [personId], facts }];
  chronicle(premises, { event: "nameKeeper", facts: { personId }, notices }, stampOf(actor, now));
  const saved = await saveRecord(premises);
  return saved.ok ? ok(null) : refused([saved.refusal]);
}

/** Names a keeper, who answers requests from then on and is told by mail. A person nobody knew so far is made. */
export const nameKeeper = (command: Command) => retried<null, KeeperRefusal>(() => nameOnce(command));
