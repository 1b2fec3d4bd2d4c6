import { withWithdrawal } from "#domain/grants/tied-recorder";

/**
 * A member of the deciding body who leaves the meeting for some lines (esteellisyys, hallintolaki 27 §): those they are
 * disqualified from, and those from which the program thinks they may be, without their having answered.
 */
export type Leaver = { personId: string; name: string; tiedTo: readonly string[]; foundIn: readonly string[] };

/** One person's leaving for one line, as the recorder is asked about it. */
export type Leaving = {
  code: string;
  caseId: string;
  name: string;
  /** Found by the program; the person has not said whether it is so. */
  isFound: boolean;
  /** Nobody has recorded the line by itself, and so said who left for it. */
  isExpected: boolean;
};

type Lined = { caseId: string; withdrew: readonly string[] };

/**
 * Who has to be asked about before the whole list is recorded: everybody who should have left for a line whose minutes do
 * not yet tell it. The recorder says of themselves whether they left.
 */
export const leavings = (
  leavers: readonly Leaver[],
  lines: readonly (Lined & { recordedBy: unknown })[],
  recorderId: string,
): Leaving[] =>
  leavers
    .filter(({ personId }) => personId !== recorderId)
    .flatMap(({ personId, name, tiedTo, foundIn }) =>
      lines.flatMap(({ caseId, withdrew, recordedBy }): Leaving[] => {
        const isFound = !tiedTo.includes(caseId);
        if ((isFound && !foundIn.includes(caseId)) || withdrew.includes(name)) return [];
        return [{ code: `${caseId}-${personId}`, caseId, name, isFound, isExpected: recordedBy === null }];
      }),
    );

/** The names that stand ready on the form of one line: what was recorded of it, or all who should have left for it. */
export const readyToLeave = (line: Lined & { recordedBy: unknown }, asked: readonly Leaving[]): string[] => [
  ...line.withdrew,
  ...asked.filter(({ caseId, isExpected }) => isExpected && caseId === line.caseId).map(({ name }) => name),
];

/** The lines with those of the asked who left, by their codes; a code that nobody was asked about says nothing. */
export const withLeavings = <Line extends Lined>(
  lines: readonly Line[],
  asked: readonly Leaving[],
  left: readonly string[],
): Line[] =>
  asked
    .filter(({ code }) => left.includes(code))
    .reduce<Line[]>((all, { name, caseId }) => withWithdrawal(all, { name }, [caseId]), [...lines]);
