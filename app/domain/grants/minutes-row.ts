import { NOTHING_NOTED, type LineDecided, type MeetingLine } from "#domain/grants/meeting-lines";
import type { LineOutcome } from "#domain/grants/proposal-lines";

/** A line of the list as minutes show it: what was proposed beside what was decided. Sums in cents. */
export type MinutesRow = Omit<LineDecided, "proposed"> & {
  proposed: LineDecided["proposed"] | null;
  caseNumber: string;
  applicantName: string;
  lastYearCents: number | null;
};

/** A line of the list as it goes to the agenda; what is not proposed yet is null or empty. Sums in cents. */
export type ListedLine = {
  caseId: string;
  caseNumber: string;
  applicantName: string;
  requestedCents: number;
  lastYearCents: number | null;
  outcome: LineOutcome | null;
  proposedCents: number | null;
  reason: string;
};

/**
 * The proposal's rows with what has been noted of the meeting so far: the minutes before they are closed. What has no
 * line, in a continuous call, is not on this list.
 */
export function minutesSoFar(rows: readonly ListedLine[], noted: readonly MeetingLine[]): MinutesRow[] {
  const byCase = new Map(noted.map((line) => [line.caseId, line]));
  const listed = rows.flatMap(({ outcome, proposedCents, ...row }) =>
    outcome === null ? [] : [{ ...row, proposed: { outcome, cents: proposedCents ?? 0, reason: row.reason } }],
  );
  return listed.map((row): MinutesRow => {
    const { amendment, withdrew, recordedBy } = byCase.get(row.caseId) ?? NOTHING_NOTED;
    const { outcome, cents: awardedCents, reason } = row.proposed;
    const decided = amendment ?? { outcome, awardedCents, reason, deviation: "" };
    return { ...row, ...decided, withdrew, recordedBy };
  });
}

/** The lines of a decision with the names and numbers of the list they came from. */
export function minutesOf(
  lines: readonly Omit<MinutesRow, "caseNumber" | "applicantName" | "lastYearCents">[],
  rows: readonly Pick<MinutesRow, "caseId" | "caseNumber" | "applicantName" | "lastYearCents">[],
): MinutesRow[] {
  const byCase = new Map(lines.map((line) => [line.caseId, line]));
  return rows.flatMap(({ caseId, caseNumber, applicantName, lastYearCents }) => {
    const line = byCase.get(caseId);
    return line ? [{ ...line, caseNumber, applicantName, lastYearCents }] : [];
  });
}

/** Who withdrew, each with the applicants for whose lines they did: the list of disqualifications in the minutes. */
export function withdrawals(rows: readonly MinutesRow[]): { name: string; applicants: string[] }[] {
  const byName = new Map<string, string[]>();
  for (const { withdrew, applicantName } of rows)
    for (const name of withdrew) byName.set(name, [...(byName.get(name) ?? []), applicantName]);
  return [...byName].map(([name, applicants]) => ({ name, applicants }));
}
