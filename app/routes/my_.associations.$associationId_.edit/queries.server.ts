import { isBeforeApproval } from "#domain/associations/association-lifecycle";
import { confirmerOf } from "#domain/associations/confirmation";
import { can } from "#domain/policy";
import type { Actor } from "#domain/roles";
import type { Locale } from "#domain/shared/locales";
import { directoryNames, umbrellaChoices } from "#models/association-choices.server";
import { savedAssociation } from "#models/association-edit.server";
import type { Association } from "#models/association.server";
import { formChoices } from "#models/form-choices.server";
import { findOwnAssociation, subjectOfAssociation } from "#models/scoped.server";
import { lastVersionOf } from "#models/versions.server";

/** The form of an own association: all of it before approval, the presentation alone after. */
export async function loadEdit(actor: Actor, associationId: string | undefined, locale: Locale) {
  const document = await findOwnAssociation(actor, associationId);
  if (!document) return null;
  const association = document.toObject<Association>();
  const isHelper = confirmerOf(actor, association._id) === "umbrella";
  const isWhole = isBeforeApproval(association.status);
  const [choices, umbrellas, names, saved] = await Promise.all([
    formChoices(isWhole ? null : association.municipality, locale),
    umbrellaChoices(association.umbrellaIds),
    directoryNames(),
    savedAssociation(association),
  ]);
  return {
    id: association._id,
    version: lastVersionOf(association),
    isWhole,
    saved,
    choices: {
      ...choices,
      umbrellas: isHelper ? null : umbrellas.filter(({ value }) => value !== association._id),
      names,
    },
    asksParent: !isWhole && !isHelper && association.kind === "informal",
    mayAsk: can(actor, "proposeChange", subjectOfAssociation(association)),
  };
}

export type EditView = NonNullable<Awaited<ReturnType<typeof loadEdit>>>;
