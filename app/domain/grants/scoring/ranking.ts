/** The place of each by its points, the most first; equals share a place and the next one is skipped. Null has none. */
export function placesOf(points: readonly (number | null)[]): (number | null)[] {
  return points.map((own) =>
    own === null ? null : 1 + points.filter((other) => other !== null && other > own).length,
  );
}

export const SCORE_SORTS = ["points", "spread", "caseNumber", "applicant", "requested"] as const;
export type ScoreSort = { key: (typeof SCORE_SORTS)[number]; desc: boolean };

/** How the address asks for the rows: the most points first unless it says otherwise. */
export function readScoreSort(search: URLSearchParams): ScoreSort {
  const asked = search.get("sort") ?? "-points";
  const key = SCORE_SORTS.find((name) => name === asked.replace(/^-/, "")) ?? "points";
  return { key, desc: asked.startsWith("-") };
}

type Sortable = {
  caseNumber: string;
  applicantName: string;
  requestedCents: number;
  points: number | null;
  spread: { min: number; max: number } | null;
};

/** By a number, those without one last in either direction. */
function byNumber(a: number | null, b: number | null, desc: boolean): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return desc ? b - a : a - b;
}

/** The rows in the order asked for; those that are even stand by case number. */
export function sortedScores<Row extends Sortable>(
  rows: readonly Row[],
  { key, desc }: ScoreSort,
  compare: (a: string, b: string) => number,
): Row[] {
  const width = ({ spread }: Row): number | null => spread && spread.max - spread.min;
  const by: Record<ScoreSort["key"], (a: Row, b: Row) => number> = {
    points: (a, b) => byNumber(a.points, b.points, desc),
    spread: (a, b) => byNumber(width(a), width(b), desc),
    requested: (a, b) => byNumber(a.requestedCents, b.requestedCents, desc),
    caseNumber: (a, b) => compare(a.caseNumber, b.caseNumber) * (desc ? -1 : 1),
    applicant: (a, b) => compare(a.applicantName, b.applicantName) * (desc ? -1 : 1),
  };
  return rows.toSorted((a, b) => by[key](a, b) || compare(a.caseNumber, b.caseNumber));
}
