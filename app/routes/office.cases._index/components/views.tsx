import { Segmented } from "#components/segmented";
import { READY_VIEWS } from "#domain/grants/case-table/ready-views";
import { caseTableQuery, readCaseTable, type CaseTableState } from "#domain/grants/case-table/state";
import { caseTable } from "#i18n/messages/case-table";
import { caseViews } from "#i18n/messages/case-views";
import { useTexts } from "#i18n/use-texts";
import { hrefOf } from "../table-address";

const KEYS = Object.keys(READY_VIEWS) as (keyof typeof READY_VIEWS)[];

type ViewsProps = { state: CaseTableState; views: readonly { name: string; query: string }[] };

/**
 * The views that everybody has, in the columns that are shown now, and those that people have kept. What is none of them
 * can be kept from here.
 */
export function Views({ state, views }: ViewsProps) {
  const t = useTexts(caseTable);
  const { title, keepThis } = useTexts(caseViews);
  const here = caseTableQuery({ ...state, page: 1 });
  const ready = KEYS.map((key) => {
    const asked: CaseTableState = { ...READY_VIEWS[key], columns: state.columns };
    return { label: t.readyViews[key], href: hrefOf(asked, {}), current: caseTableQuery(asked) === here };
  });
  const kept = views.map(({ name, query }) => {
    const asked = readCaseTable(new URLSearchParams(query));
    return { label: name, href: hrefOf(asked, {}), current: caseTableQuery(asked) === here };
  });
  const shown = new Set<string>();
  const items = [...ready, ...kept].filter(({ href }) => !shown.has(href) && shown.add(href));
  return (
    <div className="toolbar">
      <Segmented label={t.views} items={items} />
      <a href={hrefOf(state, {}, "/office/cases/views")}>{items.some(({ current }) => current) ? title : keepThis}</a>
    </div>
  );
}
