import type { ApplicationContent } from "#domain/grants/application";
import { fieldsOf, type FormDefinition } from "#domain/grants/form/definition";
import { withDocuments } from "#domain/grants/form/documents";
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

/** What the call asks to be attached besides the documents of the form: the same paper is asked for once. */
export const attachmentsBesideForm = ({ form, requiredAttachments }: Pick<Call, "form" | "requiredAttachments">) => {
  const codes = (form ? fieldsOf(form.definition) : []).flatMap((field) =>
    field.kind === "attachment" ? [field.code] : [],
  );
  return requiredAttachments.filter(({ code }) => !codes.includes(code));
};
