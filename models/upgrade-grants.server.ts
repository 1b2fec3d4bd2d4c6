import { OPEN_RULES } from "#domain/grants/programme-rules";
import { NO_SCORING } from "#domain/grants/scoring/scheme";
import { CallModel } from "#models/call.server";
import { DecisionModel } from "#models/decision.server";
import { ProgrammeModel } from "#models/programme.server";
import { ProposalModel } from "#models/proposal.server";

const NO_SCHEME = { scoring: { $exists: false } };
const NO_RULES = { rules: { $exists: false } };
const NO_RUN = { rules: { $exists: true }, "rules.run": { $exists: false } };
const NO_ROUND = { round: { $exists: false } };
const NO_DEFAULTS = { decidingBody: null, sharePercent: 100, capCents: null, attachments: [] };

/**
 * Gives rules to what an earlier program stored without any, which keep nobody out, and says that it had no form, scored
 * nothing and was called once a year, with one list. A second run finds nothing to do.
 */
export async function upgradeGrants(): Promise<void> {
  await ProgrammeModel.collection.updateMany(NO_RULES, { $set: { rules: OPEN_RULES, callDefaults: NO_DEFAULTS } });
  await CallModel.collection.updateMany(NO_RULES, { $set: { rules: OPEN_RULES } });
  await ProgrammeModel.collection.updateMany({ formId: { $exists: false } }, { $set: { formId: null } });
  await CallModel.collection.updateMany({ form: { $exists: false } }, { $set: { form: null } });
  await ProgrammeModel.collection.updateMany(NO_SCHEME, { $set: { scoring: NO_SCORING } });
  await CallModel.collection.updateMany(NO_SCHEME, { $set: { scoring: NO_SCORING } });
  await ProgrammeModel.collection.updateMany(NO_RUN, { $set: { "rules.run": "yearly" } });
  await CallModel.collection.updateMany(NO_RUN, { $set: { "rules.run": "yearly" } });
  await ProposalModel.collection.updateMany(NO_ROUND, { $set: { round: 1 } });
  await DecisionModel.collection.updateMany(NO_ROUND, { $set: { round: 1 } });
}
