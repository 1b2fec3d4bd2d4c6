import type { HydratedDocument } from "mongoose";
import { can, municipalitiesWhere, type Subject } from "#domain/policy";
import type { Actor } from "#domain/roles";
import { isId } from "#models/define-model.server";
import { GrantFormModel, type GrantForm } from "#models/grant-form.server";

export const subjectOfForm = ({ municipality, unit }: Pick<GrantForm, "municipality" | "unit">): Subject => ({
  municipality,
  unit,
});

/** A form of a municipality where the person edits some: those of other units may be read and copied. */
export const findOfficeForm = async (actor: Actor, formId: unknown): Promise<HydratedDocument<GrantForm> | null> =>
  isId(formId)
    ? GrantFormModel.findOne({ _id: formId, municipality: { $in: municipalitiesWhere(actor, "editGrantForms") } })
    : null;

/** May this form be changed, or only read? */
export const mayEditForm = (actor: Actor, form: Pick<GrantForm, "municipality" | "unit">): boolean =>
  can(actor, "editGrantForms", subjectOfForm(form));
