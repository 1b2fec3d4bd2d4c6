import type { LineOutcome, ProposalLine } from "#domain/grants/proposal-lines";
import { cents } from "#domain/shared/cents";

/** What the body decided of a line otherwise than was proposed. `deviation` is why it departed from the proposal. */
export type LineAmendment = { outcome: LineOutcome; awardedCents: number; reason: string; deviation: string };

type Recorder = { personId: string; name: string };

/** What the minutes say of one line beyond the proposal: an amendment, and who withdrew while it was handled. */
export type MeetingLine = {
  caseId: string;
  amendment: LineAmendment | null;
  withdrew: string[];
  /** Null in what an earlier program noted. */
  recordedBy: Recorder | null;
};

/** A line as it was decided. `proposed` is what stood before the body, `deviation` empty where it was followed. */
export type LineDecided = {
  caseId: string;
  requestedCents: number;
  awardedCents: number;
  outcome: LineOutcome;
  reason: string;
  proposed: { outcome: LineOutcome; cents: number; reason: string };
  deviation: string;
  /** The disqualified who left the meeting for this line (esteellisyys, hallintolaki 27–28 §), by name. */
  withdrew: string[];
  /** Who recorded this line by itself; null where it was recorded with the whole list. */
  recordedBy: Recorder | null;
};

export const NOTHING_NOTED = { amendment: null, withdrew: [], recordedBy: null };

/** Every line of the proposal as the meeting left it: those that nobody amended are decided as proposed. */
export function decideLines(lines: readonly ProposalLine[], minutes: readonly MeetingLine[]): LineDecided[] {
  const noted = new Map(minutes.map((line) => [line.caseId, line]));
  return lines.map(({ caseId, requestedCents, proposedCents, outcome, reason }) => {
    const { amendment, withdrew, recordedBy } = noted.get(caseId) ?? NOTHING_NOTED;
    const decided = amendment ?? { outcome, awardedCents: proposedCents, reason, deviation: "" };
    const proposed = { outcome, cents: proposedCents, reason };
    return { caseId, requestedCents, ...decided, proposed, withdrew: [...withdrew], recordedBy };
  });
}

/** A decided line in the shape that the rules of a proposal check. */
export const asProposalLine = ({
  caseId,
  requestedCents,
  awardedCents,
  outcome,
  reason,
}: LineDecided): ProposalLine => ({
  caseId,
  requestedCents: cents(requestedCents),
  proposedCents: cents(awardedCents),
  outcome,
  reason,
});

/** An amendment that says what the proposal says is none. */
export const changesNothing = (
  { outcome, proposedCents, reason }: ProposalLine,
  amendment: Omit<LineAmendment, "deviation">,
): boolean =>
  amendment.outcome === outcome && amendment.awardedCents === proposedCents && amendment.reason.trim() === reason;

/** The minutes with what is now said of one line; that it was decided as proposed is said too. */
export const withMeetingLine = (minutes: readonly MeetingLine[], line: MeetingLine): MeetingLine[] => [
  ...minutes.filter(({ caseId }) => caseId !== line.caseId),
  line,
];
