import { EDITABLE_KINDS, type EditableLetterId } from "#domain/letters/editable-letter";
import type { Locale } from "#domain/shared/locales";
import { letterWords } from "#i18n/letter-words";
import { codeText } from "#i18n/code-text";
import { letterTexts } from "#i18n/messages/letter-texts";

/** What an editable letter is called: by its kind, and by which of the kind's letters it is where there are several. */
export function letterTitle(id: EditableLetterId, locale: Locale): string {
  const { name } = letterWords(locale)[EDITABLE_KINDS[id]];
  const variant = codeText(letterTexts[locale].variants, id);
  return variant === id ? name : `${name}: ${variant}`;
}
