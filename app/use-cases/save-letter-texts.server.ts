import { abilityToEdit, type EditableLetterId } from "#domain/letters/editable-letter";
import { changesOf, sameText, type LetterText } from "#domain/letters/letter-text";
import { can } from "#domain/policy";
import type { Actor } from "#domain/roles";
import { LOCALES, type Locale } from "#domain/shared/locales";
import { ok, refused, type Result } from "#domain/shared/result";
import { ownText, readText, type TextFault } from "#emails/letter-text";
import { chronicle } from "#models/chronicle.server";
import { openLetterTexts, type LetterTexts } from "#models/letter-text.server";
import { isDuplicateKey, saveRecord, type ChangedMeanwhile } from "#models/save.server";
import { authorOf, stampOf } from "#models/scoped.server";

type Texts = LetterTexts["texts"];
type Command = {
  municipality: string;
  letter: EditableLetterId;
  /** The version the texts were read at; undefined while nothing was ever written. */
  version: number | undefined;
  /** As they were written, with the placeholders in words. */
  texts: Partial<Record<Locale, LetterText>>;
  /** The languages that go back to the program's own text. */
  own?: readonly Locale[];
  reader: Locale;
  actor: Actor;
  now: Date;
};

export type LetterTextRefusal = { code: "notAllowed" } | ChangedMeanwhile | TextFault;

/** Reads each text that was written; one that says just what the program says is the program's own. */
function readAll({ letter, texts, reader }: Command, before: Texts): Result<Texts, TextFault[]> {
  const after = { ...before };
  const faults: TextFault[] = [];
  for (const locale of LOCALES) {
    const written = texts[locale];
    if (!written) continue;
    const read = readText(letter, written, reader);
    if (read.ok) after[locale] = sameText(read.value, ownText(letter, locale)) ? null : read.value;
    else faults.push(...read.refusal.map((fault) => ({ ...fault, field: `texts.${locale}.${fault.field}` })));
  }
  return faults.length === 0 ? ok(after) : refused(faults);
}

/**
 * Writes a municipality's own words for a letter, or takes some of them back. Mails that stand in the outbox keep the
 * words they were written with. Every text that has been in use is kept, with who wrote it and when.
 */
export async function saveLetterTexts(
  command: Command,
): Promise<Result<null, LetterTextRefusal | LetterTextRefusal[]>> {
  const { municipality, letter, version, own = [], actor, now } = command;
  if (!can(actor, abilityToEdit(letter), { municipality })) return refused({ code: "notAllowed" });
  const record = await openLetterTexts(municipality, letter);
  if ((record.isNew ? undefined : record.__v) !== version) return refused({ code: "changedMeanwhile" });
  const { texts: before } = record.toObject();
  const read = readAll(command, before);
  if (!read.ok) return read;
  const after = { ...read.value };
  for (const locale of own) after[locale] = null;
  const changes = changesOf(before, after);
  if (changes.length === 0) return ok(null);
  record.set({ texts: after });
  record.versions.push(...changes.map((change) => ({ ...change, at: now, by: authorOf(actor) })));
  const locales = changes.map(({ locale }) => locale).join(" ");
  chronicle(record, { event: "update", facts: { letter, locales } }, stampOf(actor, now));
  try {
    return await saveRecord(record);
  } catch (error) {
    if (isDuplicateKey(error)) return refused({ code: "changedMeanwhile" });
    throw error;
  }
}
