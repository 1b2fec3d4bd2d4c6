import { Button } from "#components/button";
import { Form } from "#components/form";
import { FormActions } from "#components/form-actions";
import { Segmented } from "#components/segmented";
import { SelectField } from "#components/select-field";
import { columnsOf, CSV_KINDS, REQUIRED_COLUMNS, type CsvKind } from "#domain/import/csv-columns";
import type { FormReply } from "#domain/shared/form-reply";
import { formatNumber } from "#i18n/format";
import { importColumnText } from "#i18n/import-column-text";
import { importPreview } from "#i18n/messages/import-preview";
import { imports } from "#i18n/messages/imports";
import { useLocale, useTexts } from "#i18n/use-texts";
import type { TableView } from "../queries.server";

type ColumnsFormProps = { id: string; version: number; table: TableView; reply: FormReply | undefined };

/** What our columns are called, those first without which a row cannot be imported. */
function useColumnOptions(kind: CsvKind) {
  const locale = useLocale();
  const required = REQUIRED_COLUMNS[kind];
  const all = columnsOf(kind).map((value) => ({
    value,
    label: `${importColumnText(kind, value, locale)}${required.includes(value) ? " *" : ""}`,
  }));
  const isRequired = ({ value }: { value: string }) => required.some((column) => column === value);
  return [...all.filter(isRequired), ...all.filter((option) => !isRequired(option))];
}

/** Column by column of the file: what stands in it, and what it is. */
export function ColumnsForm({ id, version, table, reply }: ColumnsFormProps) {
  const t = useTexts(imports);
  const { kinds } = useTexts(importPreview);
  const locale = useLocale();
  const options = useColumnOptions(table.kind);
  const here = `/office/imports/${id}`;
  const typed = (name: string, otherwise: string): string => (reply ? (reply.values[name]?.[0] ?? "") : otherwise);
  const facts = {
    rows: formatNumber(table.rowCount, locale),
    columns: formatNumber(table.columns.length, locale),
    encoding: table.encoding.toUpperCase(),
  };
  return (
    <div className="stack">
      <Segmented
        label={t.kindLegend}
        items={CSV_KINDS.map((kind) => ({
          label: kinds[kind],
          href: `${here}?kind=${kind}`,
          current: kind === table.kind,
        }))}
      />
      <p className="muted">{t.tableFacts(facts)}</p>
      <Form action={`${here}?kind=${table.kind}`}>
        <input type="hidden" name="version" value={version} />
        <input type="hidden" name="kind" value={table.kind} />
        <ul className="hairlines import-columns">
          {table.columns.map(({ header, column, examples }, index) => (
            <li key={index} className="import-column">
              <div className="import-column-file">
                <strong>{header}</strong>
                <p className="muted small">
                  <span className="visually-hidden">{t.examples}: </span>
                  {examples.join(" · ") || "–"}
                </p>
              </div>
              <SelectField
                name={`columns[${index}]`}
                id={`column-${index}`}
                label={t.meansFor({ column: header })}
                labelHidden
                placeholder={t.leaveOut}
                options={options}
                defaultValue={typed(`columns[${index}]`, column)}
              />
            </li>
          ))}
        </ul>
        <FormActions>
          <Button name="intent" value="columns">
            {t.goOn}
          </Button>
          <Button name="intent" value="discard" variant="plain">
            {t.discard}
          </Button>
        </FormActions>
      </Form>
    </div>
  );
}
