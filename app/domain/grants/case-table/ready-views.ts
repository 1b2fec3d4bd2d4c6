import { PLAIN_TABLE, ME, type CaseTableState } from "#domain/grants/case-table/state";

const sortedBy = (column: "arrived" | "answerDue" | "missing", desc = false): Pick<CaseTableState, "sort"> => ({
  sort: [{ column, desc }],
});

/** Views that everybody has, in the order of the day's work. */
export const READY_VIEWS = {
  all: PLAIN_TABLE,
  mine: { ...PLAIN_TABLE, filters: { preparer: { kind: "choice", any: [ME] } } },
  lacking: {
    ...PLAIN_TABLE,
    ...sortedBy("missing", true),
    filters: {
      status: { kind: "choice", any: ["submitted", "inPreparation", "supplementRequested"] },
      missing: { kind: "number", from: 1, to: null },
    },
  },
  asked: { ...PLAIN_TABLE, ...sortedBy("answerDue"), filters: { asked: { kind: "yesNo", yes: true } } },
  ready: {
    ...PLAIN_TABLE,
    filters: {
      status: { kind: "choice", any: ["inPreparation"] },
      missing: { kind: "number", from: null, to: 0 },
    },
  },
  lastWeek: {
    ...PLAIN_TABLE,
    ...sortedBy("arrived"),
    filters: { arrived: { kind: "date", from: null, to: null, word: "lastWeek" } },
  },
} as const satisfies Record<string, CaseTableState>;
