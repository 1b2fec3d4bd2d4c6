import type { ReactNode } from "react";
import { Button } from "#components/button";
import { CheckboxField } from "#components/checkbox-field";
import { SelectField } from "#components/select-field";
import { BULK_ACTIONS } from "#domain/grants/case-table/bulk";
import type { CaseTableState } from "#domain/grants/case-table/state";
import { codeOptions } from "#i18n/code-text";
import { caseBulk } from "#i18n/messages/case-bulk";
import { caseTable } from "#i18n/messages/case-table";
import { useTexts } from "#i18n/use-texts";
import { keptPairs } from "../table-address";

type BulkFormProps = { state: CaseTableState; total: number; children: ReactNode };

/** The ticks of the table lead on: to something that is done to many, after it was asked and seen, or to a file or paper. */
export function BulkForm({ state, total, children }: BulkFormProps) {
  const t = useTexts(caseBulk);
  const table = useTexts(caseTable);
  return (
    <form method="get" action="/office/cases/bulk">
      {keptPairs(state, {}).map(([name, value]) => (
        <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
      ))}
      {children}
      <div className="case-bulk no-print">
        <SelectField name="do" label={t.withChosen} options={codeOptions(BULK_ACTIONS, t.actions)} width="medium" />
        <CheckboxField name="all" value="yes" label={t.allOfThem({ count: total })} />
        <Button variant="quiet">{t.go}</Button>
        <Button variant="quiet" formAction="/office/cases/file" icon="download">
          {table.file}
        </Button>
        <Button variant="quiet" formAction="/office/cases/print" icon="print">
          {table.print}
        </Button>
      </div>
    </form>
  );
}
