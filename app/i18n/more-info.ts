import type { CallContact } from "#domain/grants/info-event";
import type { Locale } from "#domain/shared/locales";
import { groupedPhone } from "#domain/shared/phone-number";
import { decisionDocument } from "#i18n/messages/decision-document";

type Registry = { email: string; phone?: string | null };

const inOneLine = (parts: readonly (string | null | undefined)[]): string => parts.filter(Boolean).join(", ");

/**
 * Whom to ask about a decision and how to reach them (hallintolaki 44 §), in one line: the call's contact, and the
 * registry where the call names nobody or no way to reach them.
 */
export function moreInfo(contact: CallContact | null, registry: Registry | null, locale: Locale): string {
  const { name, title, phone, email } = contact ?? {};
  const person = inOneLine([name, title, phone && groupedPhone(phone), email]);
  if (!registry || phone || email) return person;
  const office = decisionDocument[locale].labels.registry;
  return inOneLine([person, office, registry.phone && groupedPhone(registry.phone), registry.email]);
}
