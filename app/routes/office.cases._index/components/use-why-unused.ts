import type { Unread } from "#domain/grants/case-table/unread";
import { caseTable } from "#i18n/messages/case-table";
import { issues } from "#i18n/messages/issues";
import { useTexts } from "#i18n/use-texts";

/** Says of what was typed why it could not be read, and that the table is not narrowed by it. */
export function useWhyUnused(): (end: Unread) => string {
  const { notUsed } = useTexts(caseTable);
  const why = useTexts(issues);
  return ({ issue }) => `${why[issue]({ param: "" })} ${notUsed}`;
}
