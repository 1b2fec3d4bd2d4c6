import { CoreEntry } from "#components/grants/core-entry";
import type { FieldsProps } from "./fields";

const FIELDS = ["contactName", "contactEmail", "contactPhone", "iban", "memberCount"] as const;

/** Since when it has been active is asked only where the call has a rule of that. */
export const ApplicantFields = ({ form, view: { asksActiveSince } }: FieldsProps) =>
  [...FIELDS, ...(asksActiveSince ? (["activeSinceYear"] as const) : [])].map((name) => (
    <CoreEntry key={name} of={name} field={form.field(name)} />
  ));
