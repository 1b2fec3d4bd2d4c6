import { callStage } from "#domain/grants/call-window";
import { can } from "#domain/policy";
import type { Actor } from "#domain/roles";
import { DEFAULT_LOCALE, type Locale } from "#domain/shared/locales";
import { ok, refused, type Result } from "#domain/shared/result";
import type { Association } from "#models/association.server";
import { begunCase } from "#models/begun-case.server";
import { CallModel, type Call } from "#models/call.server";
import { chronicle } from "#models/chronicle.server";
import { isId } from "#models/define-model.server";
import { livingApplication } from "#models/living-application.server";
import { PersonModel, type Person } from "#models/person.server";
import { isDuplicateKey } from "#models/save.server";
import { findOwnAssociation, stampOf, subjectOfAssociation } from "#models/scoped.server";

type Command = { callId: string; associationId: string; actor: Actor; now: Date };
type Refusal = { code: "notFound" | "notAllowed" | "callClosed" | "otherMunicipality" };

/** The language in which the person reads the city's names. */
async function localeOf({ personId }: Actor): Promise<Locale> {
  const person = await PersonModel.findById(personId).select({ locale: 1 }).lean<Pick<Person, "locale">>().exec();
  return person?.locale ?? DEFAULT_LOCALE;
}

async function openCase(call: Call, association: Association, turn: number, { actor, now }: Command): Promise<string> {
  const contactName = actor.name.includes("@") ? "" : actor.name;
  const draft = await begunCase({ association, call, turn, contactName, now, locale: await localeOf(actor) });
  chronicle(draft, { event: "start" }, stampOf(actor, now));
  try {
    await draft.save();
    return draft._id;
  } catch (error) {
    if (!isDuplicateKey(error)) throw error;
    const { living } = await livingApplication(call, association._id);
    if (!living) throw error;
    return living._id;
  }
}

/**
 * Opens the association's application to a call, or finds the one already begun: there is one living application per
 * association and call, however many people press the button; where applications are handled as they arrive, a decided
 * one is not in the way. One may prepare before the call opens. What the city has
 * itself is filled in.
 */
export async function startApplication(command: Command): Promise<Result<{ caseId: string }, Refusal>> {
  const { callId, associationId, actor, now } = command;
  const association = await findOwnAssociation(actor, associationId);
  const call = isId(callId) ? await CallModel.findOne({ _id: callId, status: "published" }).lean<Call>().exec() : null;
  if (!association || !call) return refused({ code: "notFound" });
  if (!can(actor, "draftApplication", subjectOfAssociation(association))) return refused({ code: "notAllowed" });
  const { living, turn } = await livingApplication(call, associationId);
  if (living) return ok({ caseId: living._id });
  if (association.municipality !== call.municipality) return refused({ code: "otherMunicipality" });
  if (callStage(call, now) === "closed") return refused({ code: "callClosed" });
  return ok({ caseId: await openCase(call, association.toObject(), turn, command) });
}
