import { Schema } from "mongoose";
import type { AllocationRule } from "#domain/grants/allocation/rule";
import type { Cents } from "#domain/shared/cents";
import { chronicleFields, type Chronicle } from "#models/chronicle.server";
import { defineModel, recordOptions, stringId, type RecordFields } from "#models/define-model.server";

/**
 * One way to divide a call's money (jakovaihtoehto): a rule, and the sums that people have pinned, by the id of their
 * case. What it gives is counted anew from the applications as they are; only the scenario that is chosen leaves its
 * figures in the proposal. One that was taken away can be brought back.
 */
export type AllocationScenario = RecordFields &
  Chronicle & {
    municipality: string;
    callId: string;
    name: string;
    note: string;
    rule: AllocationRule;
    pins: Record<string, Cents>;
    removedAt: Date | null;
  };

const schema = new Schema<AllocationScenario>(
  {
    _id: stringId,
    municipality: { type: String, required: true },
    callId: { type: String, required: true },
    name: { type: String, required: true },
    note: { type: String, default: "" },
    rule: { type: Schema.Types.Mixed, required: true },
    pins: { type: Schema.Types.Mixed, default: {} },
    removedAt: { type: Date, default: null },
    ...chronicleFields,
  },
  recordOptions,
);
schema.index({ callId: 1, createdAt: 1 });

export const AllocationScenarioModel = defineModel<AllocationScenario>(
  "AllocationScenario",
  schema,
  "allocationScenarios",
);
