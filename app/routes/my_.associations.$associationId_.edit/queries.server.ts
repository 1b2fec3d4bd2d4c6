import type { z } from "zod";
import { isBeforeApproval } from "#domain/associations/association-lifecycle";
import type { associationEditSchema } from "#domain/associations/association-profile";
import { confirmerOf } from "#domain/associations/confirmation";
import { can } from "#domain/policy";
import type { Actor } from "#domain/roles";
import type { Locale } from "#domain/shared/locales";
import { unsentAssociation } from "#http/unsent-form.server";
import { directoryNames, umbrellaChoices } from "#models/association-choices.server";
import { savedAssociation } from "#models/association-edit.server";
import type { Association } from "#models/association.server";
import { formChoices } from "#models/form-choices.server";
import { findOwnAssociation, subjectOfAssociation } from "#models/scoped.server";
import { findUnsentForm } from "#models/unsent-form.server";
import { lastVersionOf } from "#models/versions.server";
import { writtenAssociation } from "#use-cases/written-association.server";

type Asked = { locale: Locale; now: Date };

/** The form of an own association: all of it before approval, the presentation alone after. */
export async function loadEdit(actor: Actor, associationId: string | undefined, { locale, now }: Asked) {
  const document = await findOwnAssociation(actor, associationId);
  if (!document) return null;
  const association = document.toObject<Association>();
  const isHelper = confirmerOf(actor, association._id) === "umbrella";
  const isWhole = isBeforeApproval(association.status);
  const [choices, umbrellas, names, saved, unsent] = await Promise.all([
    formChoices(isWhole ? null : association.municipality, locale),
    umbrellaChoices(association.umbrellaIds),
    directoryNames(),
    savedAssociation(association),
    findUnsentForm(unsentAssociation(actor, association._id), now),
  ]);
  return {
    id: association._id,
    version: lastVersionOf(association),
    isWhole,
    saved,
    unsent,
    choices: {
      ...choices,
      umbrellas: isHelper ? null : umbrellas.filter(({ value }) => value !== association._id),
      names,
    },
    asksParent: !isWhole && !isHelper && association.kind === "informal",
    mayAsk: can(actor, "proposeChange", subjectOfAssociation(association)),
  };
}

type Edit = z.output<typeof associationEditSchema>;

/** The parts of the form as the use cases take them. */
export const partsOf = (edit: Edit) => ({ identity: edit.scope === "whole" ? edit : null, presentation: edit });

/** Why no page can be made of what was written, where only the directory or the calendar can tell. */
export async function previewRefusal(actor: Actor, associationId: string, edit: Edit, now: Date) {
  const document = await findOwnAssociation(actor, associationId);
  const written = document && (await writtenAssociation(document.toObject<Association>(), partsOf(edit), actor, now));
  return written && !written.ok ? written.refusal : null;
}

export type EditView = NonNullable<Awaited<ReturnType<typeof loadEdit>>>;
