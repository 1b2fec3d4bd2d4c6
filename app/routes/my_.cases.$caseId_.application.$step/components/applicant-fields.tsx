import { CoreEntry } from "#components/grants/core-entry";
import type { FieldsProps } from "./fields";

const FIELDS = ["contactName", "contactEmail", "contactPhone", "iban", "memberCount"] as const;

export const ApplicantFields = ({ form }: FieldsProps) =>
  FIELDS.map((name) => <CoreEntry key={name} of={name} field={form.field(name)} />);
