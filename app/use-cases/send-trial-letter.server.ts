import { abilityToEdit, EDITABLE_KINDS, type EditableLetterId } from "#domain/letters/editable-letter";
import type { LetterText } from "#domain/letters/letter-text";
import { can } from "#domain/policy";
import type { Actor } from "#domain/roles";
import type { Locale } from "#domain/shared/locales";
import { ok, refused, type Result } from "#domain/shared/result";
import { exampleFacts } from "#emails/letter-examples";
import { readText, type TextFault } from "#emails/letter-text";
import { newId } from "#models/define-model.server";
import { OutboxMailModel } from "#models/outbox-mail.server";

type Command = {
  municipality: string;
  letter: EditableLetterId;
  locale: Locale;
  /** As it was written, saved or not. */
  text: LetterText;
  reader: Locale;
  actor: Actor;
  /** Where the one who asks reads their mail. */
  email: string;
  now: Date;
};

/** Sends somebody the letter they are writing, of invented facts and marked as a trial. Nothing else is changed. */
export async function sendTrialLetter(command: Command): Promise<Result<null, { code: "notAllowed" } | TextFault[]>> {
  const { municipality, letter, locale, text, reader, actor, email, now } = command;
  if (!can(actor, abilityToEdit(letter), { municipality })) return refused({ code: "notAllowed" });
  const read = readText(letter, text, reader);
  if (!read.ok) return refused(read.refusal.map((fault) => ({ ...fault, field: `texts.${locale}.${fault.field}` })));
  await OutboxMailModel.create({
    ...{ _id: `trial:${newId()}`, kind: EDITABLE_KINDS[letter], to: email, locale },
    ...{ facts: exampleFacts(letter, locale), text: read.value, isTrial: true },
    ...{ nextAttemptAt: now, createdAt: now },
  });
  return ok(null);
}
