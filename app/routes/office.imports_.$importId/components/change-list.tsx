import { ChangeTable } from "#components/records/change-table";
import type { ReferredNames } from "#domain/records/conflict-view";
import { formatDate } from "#i18n/format";
import { importPreview } from "#i18n/messages/import-preview";
import { useLocale, useTexts } from "#i18n/use-texts";
import type { ChangeView, RowView } from "../queries.server";
import { RowName } from "./row-name";

type ChangesProps = { name: string; changes: ChangeView; names: ReferredNames; before: string; after: string };

/** What changes in one record, field by field. */
export function Changes({ name, changes, names, before, after }: ChangesProps) {
  const t = useTexts(importPreview);
  const locale = useLocale();
  const { kind, fields, status, confirmedOn } = changes;
  return (
    <div className="stack stack-tight">
      {fields.length > 0 ? (
        <ChangeTable caption={t.changesOf({ name })} kind={kind} changes={fields} {...{ names, before, after }} />
      ) : null}
      {status ? <p>{status === "archived" ? t.archives : t.publishes}</p> : null}
      {confirmedOn ? <p className="muted">{t.confirmedOn({ date: formatDate(confirmedOn, locale) })}</p> : null}
    </div>
  );
}

type ChangeListProps = { rows: readonly RowView[]; names: ReferredNames; of: "changes" | "kept" };

/** Record by record what changes, or what its people have written otherwise than the file. */
export function ChangeList({ rows, names, of }: ChangeListProps) {
  const t = useTexts(importPreview);
  const [before, after] = of === "kept" ? [t.theirs, t.files] : [t.now, t.then];
  return (
    <ul className="hairlines">
      {rows.map((row) => (
        <li key={row.id} className="stack stack-tight">
          <h3 className="record-title">
            <RowName row={row} />
          </h3>
          {row[of] ? <Changes name={row.label} changes={row[of]} {...{ names, before, after }} /> : null}
        </li>
      ))}
    </ul>
  );
}
