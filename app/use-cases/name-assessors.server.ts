import { can } from "#domain/policy";
import type { Actor } from "#domain/roles";
import type { Locale } from "#domain/shared/locales";
import { refused, type Result } from "#domain/shared/result";
import { localFacts } from "#emails/letter";
import { findScoredCall, preparersOf } from "#models/call-assessors.server";
import { CallModel } from "#models/call.server";
import { chronicle } from "#models/chronicle.server";
import type { Author } from "#models/grant-case.server";
import { personByEmail } from "#models/people-by-email.server";
import { saveRecord, type ChangedMeanwhile } from "#models/save.server";
import { stampOf } from "#models/scoped.server";

type Command = {
  callId: string;
  /** Those who stay or are taken from the unit's preparers. */
  personIds: readonly string[];
  /** The address of somebody else, who is told by letter; a person nobody knew so far is made. */
  email: string | undefined;
  locale: Locale;
  actor: Actor;
  now: Date;
};
type Refusal = ChangedMeanwhile | { code: "notFound" | "notAllowed" | "noAssessors" };

/** Names who scores a call. Scores that somebody has given stay, also when they are named no longer. */
export async function nameAssessors(command: Command): Promise<Result<null, Refusal>> {
  const { callId, personIds, email, locale, actor, now } = command;
  const scored = await findScoredCall(actor, callId);
  const call = scored && (await CallModel.findById(callId));
  if (!scored || !call) return refused({ code: "notFound" });
  if (!can(actor, "manageScoring", scored.subject)) return refused({ code: "notAllowed" });
  const known: Author[] = [...scored.assessors, ...(await preparersOf(call))];
  const chosen = personIds.flatMap((id) => known.find(({ personId }) => personId === id) ?? []);
  const person = email ? await personByEmail(email, locale) : null;
  const added = person ? [{ personId: person._id, name: person.name || person.email }] : [];
  const assessors = [...chosen, ...added.filter(({ personId }) => !personIds.includes(personId))];
  if (assessors.length === 0) return refused({ code: "noAssessors" });
  const before = scored.assessors.map(({ personId }) => personId);
  const to = assessors.map(({ personId }) => personId).filter((id) => !before.includes(id) && id !== actor.personId);
  call.assessors = assessors;
  const facts = { ...localFacts("call", call.names), callId: call._id, by: actor.name };
  const notices = [{ kind: "assessorNamed" as const, to, facts }];
  chronicle(call, { event: "nameAssessors", facts: { count: assessors.length }, notices }, stampOf(actor, now));
  return saveRecord(call);
}
