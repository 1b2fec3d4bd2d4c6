import { leftToOthers } from "#domain/grants/disqualification";
import type { MeetingLine } from "#domain/grants/meeting-lines";

/** Whether a disqualified recorder left the meeting for those lines, or was not at the meeting at all. */
export const PRESENCES = ["withdrew", "absent"] as const;
export type Presence = (typeof PRESENCES)[number];

type Recorder = { personId: string; name: string };
type Lined = { caseId: string; withdrew: readonly string[] };

/**
 * The lines that a disqualified person (esteellisyys, hallintolaki 27 §) must leave to somebody else and that nobody
 * else has recorded yet.
 * @param tiedTo ids of the cases that the person may not handle.
 */
export const waitingForOthers = (
  recorder: Pick<Recorder, "personId">,
  tiedTo: readonly string[],
  minutes: readonly MeetingLine[],
): string[] => leftToOthers(recorder, tiedTo, (caseId) => minutes.find((line) => line.caseId === caseId)?.recordedBy);

/** Must the person still say whether they left the meeting? Not when the minutes name them at each of their lines. */
export const owesPresence = (
  { name }: Pick<Recorder, "name">,
  tiedTo: readonly string[],
  lines: readonly Lined[],
): boolean => lines.some(({ caseId, withdrew }) => tiedTo.includes(caseId) && !withdrew.includes(name));

/** The lines with the person among those who withdrew from theirs. */
export const withWithdrawal = <Line extends Lined>(
  lines: readonly Line[],
  { name }: Pick<Recorder, "name">,
  tiedTo: readonly string[],
): Line[] =>
  lines.map((line) =>
    tiedTo.includes(line.caseId) && !line.withdrew.includes(name)
      ? { ...line, withdrew: [...line.withdrew, name] }
      : line,
  );

export type RecorderRefusal =
  { code: "officeHolderTied" } | { code: "linesOfOthers"; caseIds: string[] } | { code: "presenceMissing" };

/**
 * May a person who is disqualified from some lines record the decision over the whole list? Each application is a matter
 * of its own, so they may once others have recorded what was decided of those lines. An office holder's decision is made
 * by one person: there nobody decides a part of it for another, and a substitute makes the whole.
 */
export function checkTiedRecorder(
  recorder: Recorder,
  tiedTo: readonly string[],
  meeting: {
    byOfficeHolder: boolean;
    minutes: readonly MeetingLine[];
    lines: readonly Lined[];
    presence: Presence | undefined;
  },
): RecorderRefusal | null {
  if (tiedTo.length === 0) return null;
  if (meeting.byOfficeHolder) return { code: "officeHolderTied" };
  const caseIds = waitingForOthers(recorder, tiedTo, meeting.minutes);
  if (caseIds.length > 0) return { code: "linesOfOthers", caseIds };
  return meeting.presence === undefined && owesPresence(recorder, tiedTo, meeting.lines)
    ? { code: "presenceMissing" }
    : null;
}
