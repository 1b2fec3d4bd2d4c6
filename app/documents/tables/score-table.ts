import { yesNo, type Column } from "#documents/tables/table";

/** An application with its points, as the file of scores tells it; what the reader may not see is null. Hundredths. */
export type ScoreTableRow = {
  place: number | null;
  caseNumber: string;
  applicantName: string;
  requestedCents: number;
  points: number | null;
  spread: { min: number; max: number; deviation: number } | null;
  given: number;
  expected: number;
  toDiscuss: boolean;
};

const hundredths = (value: number | null | undefined): number | null =>
  typeof value === "number" ? value / 100 : null;

export const SCORE_TABLE: Column<ScoreTableRow>[] = [
  ["scorePlace", ({ place }) => place],
  ["scoreCase", ({ caseNumber }) => caseNumber],
  ["scoreApplicant", ({ applicantName }) => applicantName],
  ["scoreRequested", ({ requestedCents }) => hundredths(requestedCents)],
  ["scorePoints", ({ points }) => hundredths(points)],
  ["scoreLeast", ({ spread }) => hundredths(spread?.min)],
  ["scoreMost", ({ spread }) => hundredths(spread?.max)],
  ["scoreDeviation", ({ spread }) => hundredths(spread?.deviation)],
  ["scoreGiven", ({ given }) => given],
  ["scoreExpected", ({ expected }) => expected],
  ["scoreDiscuss", ({ toDiscuss }, context) => yesNo(toDiscuss, context)],
];
