import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { readCaseTable } from "#domain/grants/case-table/state";
import type { Locale } from "#domain/shared/locales";
import { LocaleProvider } from "#i18n/use-texts";
import { FilterField } from "../../app/routes/office.cases._index/components/filter-field";

function fieldOf(typed: string, locale: Locale): string {
  const state = readCaseTable(new URLSearchParams({ "applied.from": typed }));
  return renderToStaticMarkup(
    <LocaleProvider value={locale}>
      <FilterField column="applied" state={state} choices={[]} unread={{}} />
    </LocaleProvider>,
  );
}

test("a sum comes back into its field as the page's language writes it", () => {
  expect(fieldOf("€1,234.50", "en")).toContain('value="1,234.50"');
  expect(fieldOf("1234,5", "fi")).toContain('value="1\u00A0234,50"');
});
