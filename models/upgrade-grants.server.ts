import type { AttachmentKind } from "#domain/grants/attachment-kinds";
import type { AskedAttachment } from "#domain/grants/attachment-timing";
import { OPEN_RULES, USUAL_DEFAULTS, type CallDefaults } from "#domain/grants/programme-rules";
import { NO_DRAFTING } from "#domain/grants/drafting";
import { NO_SCORING } from "#domain/grants/scoring/scheme";
import { CallModel } from "#models/call.server";
import { DecisionModel } from "#models/decision.server";
import { GrantCaseModel, type DecisionLine } from "#models/grant-case.server";
import type { StoredLocalText } from "#models/local-text.server";
import { ProgrammeModel } from "#models/programme.server";
import { ProposalModel } from "#models/proposal.server";
import { upgradeCases } from "#models/upgrade-cases.server";
import { eNoticeOf, giveBackENotices } from "#models/upgrade-decisions.server";

const NO_SCHEME = { scoring: { $exists: false } };
const NO_RULES = { rules: { $exists: false } };
const NO_RUN = { rules: { $exists: true }, "rules.run": { $exists: false } };
const NO_ROUND = { round: { $exists: false } };
/** No call of the program is older. */
const FIRST_YEAR = 2020;

/** A kind of grant as an earlier program stored it: costs were one text, and one body decided whatever the year. */
type EarlierProgramme = {
  eligibleCosts: StoredLocalText | StoredLocalText[];
  ineligibleCosts: StoredLocalText | StoredLocalText[];
  callDefaults: Omit<CallDefaults, "attachments"> & {
    decidingBody?: string | null;
    attachments: (AttachmentKind | AskedAttachment)[];
  };
};

const asList = (texts: StoredLocalText | StoredLocalText[]): StoredLocalText[] =>
  Array.isArray(texts) ? texts : [texts];

const asked = (each: AttachmentKind | AskedAttachment): AskedAttachment =>
  typeof each === "string" ? { code: each, timing: "now" } : each;

async function listWhatWasText(): Promise<void> {
  const earlier = ProgrammeModel.collection.find<EarlierProgramme & { _id: never }>({ bodies: { $exists: false } });
  for (const { _id, callDefaults, ...costs } of await earlier.toArray()) {
    const { decidingBody, sharePercent, capCents, attachments } = callDefaults;
    const $set = {
      eligibleCosts: asList(costs.eligibleCosts),
      ineligibleCosts: asList(costs.ineligibleCosts),
      bodies: decidingBody ? [{ year: FIRST_YEAR, body: decidingBody }] : [],
      advance: false,
      retention: null,
      callDefaults: { ...USUAL_DEFAULTS, sharePercent, capCents, attachments: attachments.map(asked) },
    };
    await ProgrammeModel.collection.updateOne({ _id }, { $set });
  }
  const untimed = { "requiredAttachments.0": { $exists: true }, "requiredAttachments.timing": { $exists: false } };
  const timed = { "requiredAttachments.$[].timing": "now", "requiredAttachments.$[].dueOn": null };
  await CallModel.collection.updateMany(untimed, { $set: timed });
  const told = { pots: [], contact: null, infoEvents: [], condition: null };
  await CallModel.collection.updateMany({ pots: { $exists: false } }, { $set: told });
}

const PLAIN_LINE = {
  "decision.byOfficeHolder": false,
  ...{ "decision.basis": "list", "decision.appealId": null, "decision.basisNote": "" },
  "decision.owesNotice": false,
};

type EarlierLine = Pick<DecisionLine, "decisionId" | "noticeSentOn" | "appealUntil">;

/** What an earlier program decided, it decided as proposed, in a meeting, and nobody was recorded to have withdrawn. */
async function upgradeDecisions(): Promise<void> {
  const plain = { byOfficeHolder: { $exists: false } };
  const lines = { "lines.$[].proposed": null, "lines.$[].deviation": "", "lines.$[].withdrew": [] };
  await DecisionModel.collection.updateMany(plain, {
    $set: { byOfficeHolder: false, minutesPublishedOn: null, ...lines },
  });
  const unmarked = { meetingLines: { $exists: false } };
  await ProposalModel.collection.updateMany(unmarked, { $set: { meetingLines: [], tabledUntil: null } });
  const earlier = GrantCaseModel.collection.find<{ _id: never; decision: EarlierLine }>({
    ...{ "decision.decisionId": { $exists: true }, "decision.basis": { $exists: false } },
  });
  for (const { _id, decision } of await earlier.toArray()) {
    const $set = { ...PLAIN_LINE, "decision.notices": [eNoticeOf(decision)] };
    await GrantCaseModel.collection.updateOne({ _id }, { $set });
  }
  await GrantCaseModel.collection.updateMany(
    { replacedDecisions: { $exists: false } },
    { $set: { replacedDecisions: [], acceptance: null } },
  );
  await giveBackENotices();
}

/** What was applied for with an earlier program was asked by no form of its own. */
async function upgradeApplications(): Promise<void> {
  const none = { answers: {}, formVersion: null };
  await GrantCaseModel.collection.updateMany(
    { "application.answers": { $exists: false } },
    {
      $set: { "application.answers": none.answers, "application.formVersion": none.formVersion, drafting: NO_DRAFTING },
    },
  );
  await GrantCaseModel.collection.updateMany({ turn: { $exists: false } }, { $set: { turn: 1 } });
  const { leftOver, known } = NO_DRAFTING;
  await GrantCaseModel.collection.updateMany(
    { "drafting.known": { $exists: false } },
    { $set: { "drafting.leftOver": leftOver, "drafting.known": known } },
  );
  await GrantCaseModel.collection.updateMany(
    { "filedVersions.0": { $exists: true }, "filedVersions.content.answers": { $exists: false } },
    {
      $set: {
        "filedVersions.$[].content.answers": none.answers,
        "filedVersions.$[].content.formVersion": none.formVersion,
      },
    },
  );
}

/**
 * Gives rules to what an earlier program stored without any, which keep nobody out, and says that it had no form, scored
 * nothing and was called once a year, with one list and all attachments at once. A second run finds nothing to do.
 */
export async function upgradeGrants(): Promise<void> {
  await upgradeCases();
  await upgradeDecisions();
  await upgradeApplications();
  await ProgrammeModel.collection.updateMany(NO_RULES, { $set: { rules: OPEN_RULES, callDefaults: USUAL_DEFAULTS } });
  await CallModel.collection.updateMany(NO_RULES, { $set: { rules: OPEN_RULES } });
  await ProgrammeModel.collection.updateMany({ formId: { $exists: false } }, { $set: { formId: null } });
  await CallModel.collection.updateMany({ form: { $exists: false } }, { $set: { form: null } });
  await ProgrammeModel.collection.updateMany(NO_SCHEME, { $set: { scoring: NO_SCORING } });
  await CallModel.collection.updateMany(NO_SCHEME, { $set: { scoring: NO_SCORING } });
  await CallModel.collection.updateMany({ assessors: { $exists: false } }, { $set: { assessors: null } });
  await ProgrammeModel.collection.updateMany(NO_RUN, { $set: { "rules.run": "yearly" } });
  await CallModel.collection.updateMany(NO_RUN, { $set: { "rules.run": "yearly" } });
  await ProposalModel.collection.updateMany(NO_ROUND, { $set: { round: 1 } });
  await DecisionModel.collection.updateMany(NO_ROUND, { $set: { round: 1 } });
  await listWhatWasText();
  const unlimited = { advancePercent: { $exists: false } };
  await ProgrammeModel.collection.updateMany(unlimited, { $set: { advancePercent: null } });
  const told = { "terms.advance": { $exists: true }, "terms.advancePercent": { $exists: false } };
  await CallModel.collection.updateMany(told, { $set: { "terms.advancePercent": null } });
}
