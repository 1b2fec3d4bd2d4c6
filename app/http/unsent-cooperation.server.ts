import type { Actor } from "#domain/roles";
import type { UnsentKey } from "#models/unsent-form.server";

/** Where what a person writes into the form of a cooperation is kept until it is sent. */
export const unsentCooperation = ({ personId }: Actor, formId: string): UnsentKey => ({
  personId,
  form: `cooperation ${formId}`,
});
