import { Schema } from "mongoose";
import type { LineDecided } from "#domain/grants/meeting-lines";
import { LINE_OUTCOMES } from "#domain/grants/proposal-lines";
import { chronicleFields, type Chronicle } from "#models/chronicle.server";
import { defineModel, partOptions, recordOptions, stringId, type RecordFields } from "#models/define-model.server";

/** A line of a decision. Decisions of an earlier program have no proposal beside them: they equalled it. */
export type DecidedLine = Omit<LineDecided, "proposed"> & { proposed: LineDecided["proposed"] | null };

/**
 * The decision (päätös) of one meeting over a whole list. It becomes true by being written; a follower then carries each
 * line to its case. Immutable apart from `followed` and the day its minutes
 * appeared. A later decision over a case of it is written in that case.
 */
export type Decision = RecordFields &
  Chronicle & {
    municipality: string;
    unit: string;
    callId: string;
    proposalId: string;
    /** The round of the call that it decided, as in the proposal. */
    round: number;
    decidingBody: string;
    /** An office holder's own decision (viranhaltijapäätös): `section` is then its number and `meetingDate` its day. */
    byOfficeHolder: boolean;
    /** Civil date of the meeting. */
    meetingDate: string;
    /** Number of the section (§) in the minutes, e.g. "12". */
    section: string;
    recordedBy: { personId: string; name: string };
    recordedAt: Date;
    /** Civil date on which the minutes appeared on the web; members of the municipality are told by that. */
    minutesPublishedOn: string | null;
    lines: DecidedLine[];
    followed: boolean;
  };

const cents = { type: Number, required: true, min: 0, validate: Number.isSafeInteger } as const;

const recorder = new Schema(
  { personId: { type: String, required: true }, name: { type: String, default: "" } },
  partOptions,
);

const schema = new Schema<Decision>(
  {
    _id: stringId,
    municipality: { type: String, required: true },
    unit: { type: String, required: true },
    callId: { type: String, required: true },
    proposalId: { type: String, required: true },
    round: { type: Number, required: true, default: 1, min: 1 },
    decidingBody: { type: String, required: true },
    byOfficeHolder: { type: Boolean, default: false },
    meetingDate: { type: String, required: true },
    section: { type: String, required: true },
    recordedBy: { type: recorder, required: true },
    recordedAt: { type: Date, required: true },
    minutesPublishedOn: { type: String, default: null },
    lines: {
      type: [
        new Schema<DecidedLine>(
          {
            caseId: { type: String, required: true },
            requestedCents: cents,
            awardedCents: cents,
            outcome: { type: String, enum: LINE_OUTCOMES, required: true },
            reason: { type: String, default: "" },
            proposed: {
              type: new Schema<LineDecided["proposed"]>(
                {
                  outcome: { type: String, enum: LINE_OUTCOMES, required: true },
                  cents,
                  reason: { type: String, default: "" },
                },
                partOptions,
              ),
              default: null,
            },
            deviation: { type: String, default: "" },
            withdrew: { type: [String], default: [] },
            recordedBy: { type: recorder, default: null },
          },
          partOptions,
        ),
      ],
      default: [],
    },
    followed: { type: Boolean, default: false },
    ...chronicleFields,
  },
  recordOptions,
);
/** A case is decided once: a second list that names it is refused by the database itself. */
schema.index({ "lines.caseId": 1 }, { unique: true });
schema.index({ callId: 1 });
schema.index({ followed: 1 }, { partialFilterExpression: { followed: false } });

export const DecisionModel = defineModel<Decision>("Decision", schema, "decisions");
