import { Schema } from "mongoose";
import type { LineAmendment, MeetingLine } from "#domain/grants/meeting-lines";
import type { ScenarioContent } from "#domain/grants/allocation/divide";
import { LINE_OUTCOMES, type ProposalLine } from "#domain/grants/proposal-lines";
import { PROPOSAL_STATUSES, type ProposalStatus } from "#domain/grants/proposal-lifecycle";
import { chronicleFields, type Chronicle } from "#models/chronicle.server";
import { defineModel, partOptions, recordOptions, stringId, type RecordFields } from "#models/define-model.server";

/** The scenario that the lines were taken from, with what it gave to each case, in cents, and why it was chosen. */
export type ProposalBasis = ScenarioContent & {
  scenarioId: string;
  name: string;
  reason: string;
  potCents: number;
  givenCents: number;
  sums: Record<string, number>;
  chosenAt: Date;
};

/** A line as it is kept; `writtenBy` last said what it says, and is null in what an earlier program wrote. */
export type WrittenLine = ProposalLine & { writtenBy: { personId: string; name: string } | null };

/**
 * The proposal (esitys) for all applications of one call, or of one round of a continuous call. Its lines live in one document, so that the sum is checked
 * against the budget in the very write that changes a line.
 */
export type Proposal = RecordFields &
  Chronicle & {
    municipality: string;
    unit: string;
    callId: string;
    /** 1 for the first list of a call; a continuous call has more. */
    round: number;
    status: ProposalStatus;
    lines: WrittenLine[];
    /** What the meeting is recorded to have done to single lines, until the decision as a whole is recorded. */
    meetingLines: MeetingLine[];
    /** Civil date to which the meeting tabled it (pöydälle); null when it waits for no certain meeting. */
    tabledUntil: string | null;
    /** Null where the lines were written without the budget workbench. */
    basis: ProposalBasis | null;
    /** True once every case has been told of the last change of status; a follower sets it. */
    followed: boolean;
  };

const amendment = new Schema<LineAmendment>(
  {
    outcome: { type: String, enum: LINE_OUTCOMES, required: true },
    awardedCents: { type: Number, required: true, min: 0, validate: Number.isSafeInteger },
    reason: { type: String, default: "" },
    deviation: { type: String, required: true },
  },
  partOptions,
);

const writer = new Schema(
  { personId: { type: String, required: true }, name: { type: String, default: "" } },
  partOptions,
);

const writtenLine = new Schema<WrittenLine>(
  {
    caseId: { type: String, required: true },
    requestedCents: { type: Number, required: true, min: 0, validate: Number.isSafeInteger },
    proposedCents: { type: Number, required: true, min: 0, validate: Number.isSafeInteger },
    outcome: { type: String, enum: LINE_OUTCOMES, required: true },
    reason: { type: String, default: "" },
    writtenBy: { type: writer, default: null },
  },
  partOptions,
);

const schema = new Schema<Proposal>(
  {
    _id: stringId,
    municipality: { type: String, required: true },
    unit: { type: String, required: true },
    callId: { type: String, required: true },
    round: { type: Number, required: true, default: 1, min: 1 },
    status: { type: String, enum: PROPOSAL_STATUSES, required: true, default: "drafting" },
    lines: { type: [writtenLine], default: [] },
    meetingLines: {
      type: [
        new Schema<MeetingLine>(
          {
            caseId: { type: String, required: true },
            amendment: { type: amendment, default: null },
            withdrew: { type: [String], default: [] },
            recordedBy: { type: writer, default: null },
          },
          partOptions,
        ),
      ],
      default: [],
    },
    tabledUntil: { type: String, default: null },
    basis: { type: Schema.Types.Mixed, default: null },
    followed: { type: Boolean, default: true },
    ...chronicleFields,
  },
  recordOptions,
);
schema.index({ callId: 1, round: 1 }, { unique: true });
schema.index({ followed: 1 }, { partialFilterExpression: { followed: false } });

export const ProposalModel = defineModel<Proposal>("Proposal", schema, "proposals");
