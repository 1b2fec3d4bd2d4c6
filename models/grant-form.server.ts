import { Schema } from "mongoose";
import type { FormDefinition } from "#domain/grants/form/definition";
import type { RemovedPart } from "#domain/grants/form-editor/edited-form";
import type { CallForm } from "#models/call-form.server";
import { actedBy, chronicleFields, type Chronicle } from "#models/chronicle.server";
import { defineModel, partOptions, recordOptions, stringId, type RecordFields } from "#models/define-model.server";
import { localTextSchema, type StoredLocalText } from "#models/local-text.server";

/** A version that was published. It is never changed: calls and the drafts of applicants refer to it by its number. */
export type FormVersion = {
  /** 1, 2, 3 … in the order of publishing. */
  number: number;
  definition: FormDefinition;
  publishedAt: Date;
  by: { personId: string | null; name: string };
  /** What was changed, in the publisher's words; "" where nothing was said. */
  note: string;
  /** How long it takes to fill in an application with it: an estimate, in minutes. */
  minutes: number;
};

/** A programme's own form: what it asks beyond the core of every application. */
export type GrantForm = RecordFields &
  Chronicle & {
    municipality: string;
    /** Code of the unit whose preparers edit it. */
    unit: string;
    names: StoredLocalText;
    /** What is being edited. It may be unfinished; nobody applies with it. */
    draft: FormDefinition;
    versions: FormVersion[];
    /** What was taken out of the draft and may be brought back, the latest first. */
    removed: RemovedPart[];
    /** How many ids of sections, fields and options have been given. No id is given twice. */
    idsGiven: number;
  };

const schema = new Schema<GrantForm>(
  {
    _id: stringId,
    municipality: { type: String, required: true },
    unit: { type: String, required: true },
    names: { type: localTextSchema, required: true },
    draft: { type: Schema.Types.Mixed, required: true },
    versions: {
      type: [
        new Schema<FormVersion>(
          {
            number: { type: Number, required: true },
            definition: { type: Schema.Types.Mixed, required: true },
            publishedAt: { type: Date, required: true },
            by: actedBy,
            note: { type: String, default: "" },
            minutes: { type: Number, required: true },
          },
          partOptions,
        ),
      ],
      default: [],
    },
    removed: { type: Schema.Types.Mixed, default: (): RemovedPart[] => [] },
    idsGiven: { type: Number, required: true, default: 0 },
    ...chronicleFields,
  },
  recordOptions,
);
schema.index({ municipality: 1, "names.fi": 1 });

export const GrantFormModel = defineModel<GrantForm>("GrantForm", schema, "grantForms");

/** The newest published version of a form, as a call copies it; null where there is no form or nothing is published. */
export async function newestVersionOf(formId: string | null): Promise<CallForm | null> {
  if (formId === null) return null;
  const form = await GrantFormModel.findById(formId).select({ versions: 1 }).lean<Pick<GrantForm, "versions">>().exec();
  const newest = form?.versions.at(-1);
  return newest ? { formId, version: newest.number, definition: newest.definition } : null;
}

/** What a version of a form asked; null where there is none of that number. */
export async function versionOfForm(formId: string, number: number): Promise<FormDefinition | null> {
  const form = await GrantFormModel.findById(formId).select({ versions: 1 }).lean<Pick<GrantForm, "versions">>().exec();
  return form?.versions.find((version) => version.number === number)?.definition ?? null;
}
