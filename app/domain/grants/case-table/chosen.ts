/** The rows that are ticked ("case=…" for each); all of them where none is, or where "all=yes" says so. */
export function chosenAmong<Row extends { caseId: string }>(rows: readonly Row[], params: URLSearchParams): Row[] {
  const ticked = new Set(params.getAll("case"));
  const isAll = ticked.size === 0 || params.get("all") === "yes";
  return isAll ? [...rows] : rows.filter(({ caseId }) => ticked.has(caseId));
}
