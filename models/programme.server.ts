import { Schema } from "mongoose";
import type { GrantTerms, YearBody } from "#domain/grants/grant-terms";
import type { CallDefaults, GrantRules } from "#domain/grants/programme-rules";
import type { ScoringScheme } from "#domain/grants/scoring/scheme";
import { chronicleFields, type Chronicle } from "#models/chronicle.server";
import { defineModel, recordOptions, stringId, type RecordFields } from "#models/define-model.server";
import { callDefaults, grantRules, termsFields, yearBodies } from "#models/grant-rules.server";
import { localTextSchema, type StoredLocalText } from "#models/local-text.server";
import { scoringScheme } from "#models/scoring-scheme.server";

/** A kind of grant (avustuslaji) that is called year after year. */
export type Programme = RecordFields &
  Chronicle &
  GrantTerms & {
    municipality: string;
    /** Code of the unit that prepares it. */
    unit: string;
    names: StoredLocalText;
    bodies: YearBody[];
    rules: GrantRules;
    callDefaults: CallDefaults;
    /** Its own form (GrantForm); null where nothing is asked beyond the core of every application. */
    formId: string | null;
    scoring: ScoringScheme;
  };

const schema = new Schema<Programme>(
  {
    _id: stringId,
    municipality: { type: String, required: true },
    unit: { type: String, required: true },
    names: { type: localTextSchema, required: true },
    ...termsFields,
    bodies: yearBodies,
    rules: grantRules,
    callDefaults,
    formId: { type: String, default: null },
    scoring: scoringScheme,
    ...chronicleFields,
  },
  recordOptions,
);
schema.index({ municipality: 1, "names.fi": 1 });

export const ProgrammeModel = defineModel<Programme>("Programme", schema, "programmes");
