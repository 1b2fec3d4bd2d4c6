import type { AssociationKind } from "#domain/associations/association-kinds";
import type { ApplicationContent } from "#domain/grants/application";
import { askedOfKind } from "#domain/grants/attachment-kinds";
import { fieldsOf, type FormDefinition } from "#domain/grants/form/definition";
import { withDocuments } from "#domain/grants/form/documents";
import { AssociationModel, type Association } from "#models/association.server";
import type { Call } from "#models/call.server";
import type { GrantCase } from "#models/grant-case.server";

/** What a call's own form asks; null where it has none. */
export const formOf = ({ form }: Pick<Call, "form">): FormDefinition | null => form?.definition ?? null;

/** What was written, with the documents that the programme's own form asks for as they are attached to the case. */
export const contentWithDocuments = (
  { application, attachments }: Pick<GrantCase, "application" | "attachments">,
  form: FormDefinition | null,
): ApplicationContent => ({
  ...application,
  answers: withDocuments(form, application.answers, attachments),
});

type AskingCall = Pick<Call, "form" | "requiredAttachments">;

/** What the call asks an applicant of a kind to attach besides the documents of the form: the same paper is asked for once. */
export const attachmentsBesideForm = ({ form, requiredAttachments }: AskingCall, kind: AssociationKind | null) => {
  const codes = (form ? fieldsOf(form.definition) : []).flatMap((field) =>
    field.kind === "attachment" ? [field.code] : [],
  );
  return askedOfKind(requiredAttachments, kind).filter(({ code }) => !codes.includes(code));
};

/** The same of an applicant by its id. */
export async function attachmentsAskedOf(associationId: string, call: AskingCall) {
  const found = await AssociationModel.findById(associationId)
    .select({ kind: 1 })
    .lean<Pick<Association, "kind">>()
    .exec();
  return attachmentsBesideForm(call, found?.kind ?? null);
}
