import { CoreEntry } from "#components/grants/core-entry";
import type { FieldsProps } from "./fields";

const FIELDS = ["title", "purpose", "beneficiaries", "startsOn", "endsOn"] as const;

export const PurposeFields = ({ form }: FieldsProps) =>
  FIELDS.map((name) => <CoreEntry key={name} of={name} field={form.field(name)} />);
