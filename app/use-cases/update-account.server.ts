import type { Actor } from "#domain/roles";
import type { Locale } from "#domain/shared/locales";
import { refused, type Result } from "#domain/shared/result";
import { chronicle } from "#models/chronicle.server";
import { PersonModel } from "#models/person.server";
import { saveRecord, type ChangedMeanwhile } from "#models/save.server";
import { stampOf } from "#models/scoped.server";

type Command = { version: number; name: string; locale: Locale; actor: Actor; now: Date };

/** Saves a person's own name and the language they are written to in. */
export async function updateAccount(command: Command): Promise<Result<null, ChangedMeanwhile>> {
  const { version, name, locale, actor, now } = command;
  const person = await PersonModel.findById(actor.personId).orFail();
  if (person.__v !== version) return refused({ code: "changedMeanwhile" });
  person.set({ name, locale });
  chronicle(person, { event: "update" }, stampOf({ ...actor, name }, now));
  return saveRecord(person);
}
