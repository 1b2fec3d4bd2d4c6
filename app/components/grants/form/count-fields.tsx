import type { ReactNode } from "react";
import { DataTable, type Column } from "#components/data-table";
import { Fieldset } from "#components/fieldset";
import { answerId, useEntry, type Entry, type FieldProps } from "#components/grants/form/use-entry";
import { LiveSum } from "#components/live-sum";
import { TextField } from "#components/text-field";
import type { Measure, Option } from "#domain/grants/form/definition";
import { localText } from "#domain/shared/locales";
import { formFields } from "#i18n/messages/form-fields";
import { useLocale, useTexts } from "#i18n/use-texts";

const COLUMNS = ["womenTotal", "womenLocal", "menTotal", "menLocal", "otherTotal", "otherLocal"] as const;

const isTotal = (column: (typeof COLUMNS)[number]): boolean => column.endsWith("Total");

/** Figures as they are written so far, added up over the bands. */
function countOf(entry: Entry, bands: readonly Option[], wanted: "Total" | "Local"): number {
  const cells = bands.flatMap(({ code }) =>
    COLUMNS.filter((column) => column.endsWith(wanted)).map((column) => entry.valuesOf(`${code}.${column}`)[0] ?? ""),
  );
  return cells.reduce((sum, written) => sum + (/^\d+$/.test(written) ? Number(written) : 0), 0);
}

/** The frame of a table of figures; what is missing of the whole is told at its head. */
function FiguresField({ entry, children, hint }: { entry: Entry; children: ReactNode; hint: string | undefined }) {
  return (
    <div id={answerId(entry.nameOf(""))}>
      <Fieldset
        id={`${answerId(entry.nameOf(""))}-table`}
        size="field"
        legend={entry.label}
        hint={hint}
        error={entry.errorsOf("")}
        optional={entry.isOptional}
      >
        {children}
      </Fieldset>
    </div>
  );
}

/** Members by age band and gender, in all and local: a table, on a phone a short list for each band. */
export function MembersEntry(props: FieldProps<"members">) {
  const entry = useEntry(props);
  const t = useTexts(formFields).members;
  const { bands } = props.field;
  const [all, local] = [entry.nameOf("all"), entry.nameOf("local")];
  const cell = (band: Option, column: (typeof COLUMNS)[number]) => (
    <TextField
      {...entry.input(`${band.code}.${column}`)}
      label={t.of({ band: entry.labelOf(band), head: t.heads[column] })}
      labelHidden
      inputMode="numeric"
      autoComplete="off"
      width="short"
      data-sum-source={isTotal(column) ? all : local}
    />
  );
  const columns: Column<Option>[] = [
    { key: "band", head: t.band, cell: entry.labelOf, rowHeader: true },
    ...COLUMNS.map((key) => ({ key, head: t.heads[key], cell: (band: Option) => cell(band, key) })),
  ];
  return (
    <FiguresField entry={entry} hint={entry.help ?? t.hint}>
      <div className="figure-table">
        <DataTable caption={entry.label} columns={columns} rows={bands} rowKey={({ code }) => code} />
      </div>
      <p className="cost-total">
        <span>{t.all}</span>
        <LiveSum group={all} amount={countOf(entry, bands, "Total")} unit="count" />
      </p>
      <p className="cost-total">
        <span>{t.local}</span>
        <LiveSum group={local} amount={countOf(entry, bands, "Local")} unit="count" />
      </p>
    </FiguresField>
  );
}

/** Figures of a year, each with its unit and a note. */
export function StatisticsEntry(props: FieldProps<"statistics">) {
  const entry = useEntry(props);
  const t = useTexts(formFields).statistics;
  const locale = useLocale();
  const named = (measure: Measure, head: string): string => `${entry.labelOf(measure)}: ${head}`;
  const columns: Column<Measure>[] = [
    {
      key: "measure",
      head: t.measure,
      cell: (measure) => (
        <>
          {entry.labelOf(measure)}{" "}
          {measure.unit ? <span className="figure-unit">({localText(measure.unit, locale)})</span> : null}
        </>
      ),
      rowHeader: true,
    },
    {
      key: "count",
      head: t.count,
      cell: (measure) => (
        <TextField
          {...entry.input(`${measure.code}.count`)}
          label={named(measure, t.count)}
          labelHidden
          inputMode={measure.decimals === 0 ? "numeric" : "decimal"}
          autoComplete="off"
          width="short"
        />
      ),
    },
    {
      key: "note",
      head: t.note,
      cell: (measure) => (
        <TextField {...entry.input(`${measure.code}.note`)} label={named(measure, t.note)} labelHidden />
      ),
    },
  ];
  return (
    <FiguresField entry={entry} hint={entry.help}>
      <div className="figure-table">
        <DataTable caption={entry.label} columns={columns} rows={props.field.measures} rowKey={({ code }) => code} />
      </div>
    </FiguresField>
  );
}
