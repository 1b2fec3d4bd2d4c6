import { Schema } from "mongoose";
import { CALL_STATUSES, type CallStatus } from "#domain/grants/call-lifecycle";
import { ATTACHMENT_TIMINGS, type AttachmentTiming } from "#domain/grants/attachment-timing";
import type { GrantTerms } from "#domain/grants/grant-terms";
import type { BudgetCondition, CallContact, InfoEvent } from "#domain/grants/info-event";
import { POT_KINDS, type Pot } from "#domain/grants/pots";
import type { GrantRules } from "#domain/grants/programme-rules";
import type { ScoringScheme } from "#domain/grants/scoring/scheme";
import { callForm, type CallForm } from "#models/call-form.server";
import { chronicleFields, type Chronicle } from "#models/chronicle.server";
import { defineModel, partOptions, recordOptions, stringId, type RecordFields } from "#models/define-model.server";
import { grantRules, termsFields } from "#models/grant-rules.server";
import type { Author } from "#models/grant-case.server";
import { localTextSchema, type StoredLocalText } from "#models/local-text.server";
import { scoringScheme } from "#models/scoring-scheme.server";

export type RequiredAttachment = {
  code: string;
  names: StoredLocalText;
  timing: AttachmentTiming;
  /** The last day for what may follow the application; null for the others. */
  dueOn: string | null;
};

/** How accepted costs become money. The share is in basis points: 7000 is 70 %. */
export type PaymentRule = { shareBp: number; capCents: number | null };

/** What is told of a call beside its dates and its money. */
export type Announced = {
  contact: CallContact | null;
  infoEvents: InfoEvent[];
  /** null: the budget was there when the call was announced. */
  condition: BudgetCondition | null;
};

/** A yearly call (haku) of a programme. Its unit and names are copied, so that a call reads the same for ever. */
export type Call = RecordFields &
  Chronicle &
  Announced & {
    municipality: string;
    programmeId: string;
    unit: string;
    year: number;
    status: CallStatus;
    names: StoredLocalText;
    opensAt: Date;
    /** An application that arrives at this very instant is late. */
    closesAt: Date;
    budgetCents: number;
    /** Parts of the budget that are set apart; the rest is its base. */
    pots: Pot[];
    /** Code of the municipality's deciding body. */
    decidingBody: string;
    paymentRule: PaymentRule;
    requiredAttachments: RequiredAttachment[];
    /** The programme's rules as they were when the call was made. */
    rules: GrantRules;
    /** What the programme told when the call was made; null in a call of an earlier program. */
    terms: GrantTerms | null;
    /** The programme's own form as it was when the call was made; null where it has none. */
    form: CallForm | null;
    /** What applications are scored by: the programme's criteria as they were when the call was made. */
    scoring: ScoringScheme;
    /** Who scores them; null: the preparers of the unit. */
    assessors: Author[] | null;
    /** Civil dates of the year's other steps, shown on the wheel. */
    decisionExpectedOn: string;
    claimsDueOn: string;
  };

const assessor = new Schema<Author>(
  { personId: { type: String, required: true }, name: { type: String, default: "" } },
  partOptions,
);

const wholeCents = { type: Number, required: true, min: 0, validate: Number.isSafeInteger } as const;

const pot = new Schema<Pot>(
  { kind: { type: String, enum: POT_KINDS, required: true }, name: { type: String, default: null }, cents: wholeCents },
  partOptions,
);
const contact = new Schema<CallContact>(
  {
    name: { type: String, required: true },
    title: { type: String, default: null },
    email: { type: String, default: null },
    phone: { type: String, default: null },
  },
  partOptions,
);
const infoEvent = new Schema<InfoEvent>(
  {
    startsAt: { type: Date, required: true },
    place: { type: String, required: true },
    link: { type: String, default: null },
  },
  partOptions,
);
const condition = new Schema<BudgetCondition>(
  {
    announcedCents: wholeCents,
    lifted: {
      type: new Schema(
        { on: { type: String, required: true }, section: { type: String, required: true } },
        partOptions,
      ),
      default: null,
    },
  },
  partOptions,
);

const schema = new Schema<Call>(
  {
    _id: stringId,
    municipality: { type: String, required: true },
    programmeId: { type: String, required: true },
    unit: { type: String, required: true },
    year: { type: Number, required: true },
    status: { type: String, enum: CALL_STATUSES, required: true, default: "draft" },
    names: { type: localTextSchema, required: true },
    opensAt: { type: Date, required: true },
    closesAt: { type: Date, required: true },
    budgetCents: wholeCents,
    pots: { type: [pot], default: [] },
    contact: { type: contact, default: null },
    infoEvents: { type: [infoEvent], default: [] },
    condition: { type: condition, default: null },
    decidingBody: { type: String, required: true },
    paymentRule: {
      type: new Schema<PaymentRule>(
        { shareBp: { type: Number, required: true, min: 1, max: 10_000 }, capCents: { type: Number, default: null } },
        partOptions,
      ),
      required: true,
    },
    requiredAttachments: {
      type: [
        new Schema<RequiredAttachment>(
          {
            code: { type: String, required: true },
            names: { type: localTextSchema, required: true },
            timing: { type: String, enum: ATTACHMENT_TIMINGS, default: "now" },
            dueOn: { type: String, default: null },
          },
          partOptions,
        ),
      ],
      default: [],
    },
    rules: grantRules,
    terms: { type: new Schema<GrantTerms>(termsFields, partOptions), default: null },
    form: callForm,
    scoring: scoringScheme,
    assessors: { type: [assessor], default: null },
    decisionExpectedOn: { type: String, required: true },
    claimsDueOn: { type: String, required: true },
    ...chronicleFields,
  },
  recordOptions,
);
schema.index({ municipality: 1, status: 1, closesAt: 1 });
schema.index({ "pendingNotices.at": 1 }, { sparse: true });
schema.index({ programmeId: 1, year: 1 }, { unique: true });
/** The other calls of a category: an association may apply once in each. */
schema.index({ municipality: 1, year: 1, "rules.category": 1 });

export const CallModel = defineModel<Call>("Call", schema, "calls");
