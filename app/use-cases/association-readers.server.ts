import type { Locale } from "#domain/shared/locales";
import { membersOf, type Association } from "#models/association.server";
import type { Notice } from "#models/chronicle.server";

/** An association that serves in one language only is written to in it, where nobody it knows has chosen another. */
const localeOf = ({ languages }: Pick<Association, "languages">): Locale =>
  languages.includes("fi") ? "fi" : languages.includes("sv") ? "sv" : "fi";

/** Its people, and its public address for those who are not known as people: whoever reads both gets one. */
export const readersOf = (
  association: Pick<Association, "members" | "contact" | "languages">,
): Pick<Notice, "to" | "addresses"> => ({
  to: membersOf(association),
  addresses: association.contact.email
    ? [{ email: association.contact.email.toLowerCase(), locale: localeOf(association) }]
    : [],
});

/** What every letter that asks for a confirmation is told of the association it asks about. */
export const askedFacts = (
  association: Pick<Association, "_id" | "name" | "confirmedOn" | "confirmedBy" | "members">,
) => ({
  association: association.name,
  associationId: association._id,
  period: association.confirmedOn ?? "",
  confirmedBy: association.confirmedBy ?? "",
  hasEditors: association.members.length > 0 ? "yes" : "",
});
