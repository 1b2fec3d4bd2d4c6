import { DataTable, type Column } from "#components/data-table";
import { ToldChange } from "#components/records/told";
import { useFieldWords } from "#components/records/use-field-words";
import type { ReferredNames } from "#domain/records/conflict-view";
import type { ToldKind } from "#domain/records/record-fields";
import type { FieldChange } from "#domain/records/version-view";
import { versions } from "#i18n/messages/versions";
import { useTexts } from "#i18n/use-texts";

type ChangeTableProps = {
  caption: string;
  kind: ToldKind;
  changes: readonly FieldChange[];
  names: ReferredNames;
  /** What the two sides are. */
  before: string;
  after: string;
};

/** Field by field what was said before and after, with the words that changed marked. */
export function ChangeTable({ caption, kind, changes, names, before, after }: ChangeTableProps) {
  const t = useTexts(versions);
  const words = useFieldWords(kind, names);
  const told = (change: FieldChange) => ({
    before: words.tell(change.key, change.before),
    after: words.tell(change.key, change.after),
  });
  const columns: Column<FieldChange>[] = [
    { key: "field", head: t.field, rowHeader: true, cell: ({ key }) => words.name(key) },
    { key: "before", head: before, cell: (change) => <ToldChange {...told(change)} side="before" /> },
    { key: "after", head: after, cell: (change) => <ToldChange {...told(change)} side="after" /> },
  ];
  return (
    <div className="change-table">
      <DataTable caption={caption} columns={columns} rows={changes} rowKey={({ key }) => key} />
    </div>
  );
}
