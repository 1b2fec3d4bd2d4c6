import { DataTable, type Column } from "#components/data-table";
import { Disclosure } from "#components/disclosure";
import { formatNumber } from "#i18n/format";
import { importPreview } from "#i18n/messages/import-preview";
import { taxonomyLists } from "#i18n/messages/taxonomy-lists";
import { useLocale, useTexts } from "#i18n/use-texts";
import type { ImportView } from "../queries.server";

type Word = ImportView["outside"][number];

/** Words that no list of ours knows, and parts of the file that the directory has no place for. */
export function OutsideWords({ outside, withoutHome }: Pick<ImportView, "outside" | "withoutHome">) {
  const t = useTexts(importPreview);
  const lists: Readonly<Record<string, { name: string }>> = useTexts(taxonomyLists);
  const locale = useLocale();
  const parts: Readonly<Record<string, string>> = t.parts;
  const columns: Column<Word>[] = [
    { key: "word", head: t.outsideWord, rowHeader: true, cell: ({ value }) => value },
    { key: "list", head: t.outsideList, cell: ({ taxonomy }) => lists[taxonomy]?.name ?? taxonomy },
    { key: "count", head: t.outsideCount, numeric: true, cell: ({ count }) => formatNumber(count, locale) },
  ];
  return (
    <>
      {outside.length > 0 ? (
        <Disclosure summary={`${t.outsideTitle} (${outside.length})`}>
          <p>{t.outsideLead}</p>
          <DataTable
            caption={t.outsideTitle}
            columns={columns}
            rows={outside}
            rowKey={({ taxonomy, value }) => `${taxonomy} ${value}`}
          />
        </Disclosure>
      ) : null}
      {withoutHome.length > 0 ? (
        <Disclosure summary={t.withoutHomeTitle}>
          <ul>
            {withoutHome.map(({ part, count }) => (
              <li key={part}>{t.withoutHome({ part: parts[part] ?? part, count: formatNumber(count, locale) })}</li>
            ))}
          </ul>
        </Disclosure>
      ) : null}
    </>
  );
}
