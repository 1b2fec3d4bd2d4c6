import { isBasisField } from "#domain/records/edit-basis";
import type { FormReply } from "#domain/shared/form-reply";

type EditBasisFieldsProps = {
  /** The number of the version that is stored now. */
  version: number;
  reply: FormReply | undefined;
};

/**
 * What a record's form carries unseen: the version its writer had before them. A form that comes back with mistakes keeps
 * the one it was opened with, and what was decided about other people's changes.
 */
export function EditBasisFields({ version, reply }: EditBasisFieldsProps) {
  const kept = Object.entries(reply?.values ?? {}).flatMap(([name, values]) =>
    isBasisField(name) ? [{ name, value: values[0] ?? "" }] : [],
  );
  const fields = kept.some(({ name }) => name === "version") ? kept : [{ name: "version", value: String(version) }];
  return fields.map(({ name, value }) => <input key={name} type="hidden" name={name} value={value} />);
}
