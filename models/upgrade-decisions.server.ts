import { GrantCaseModel, type DecisionLine, type DecisionNotice } from "#models/grant-case.server";

type Told = Pick<DecisionLine, "decisionId" | "noticeSentOn" | "appealUntil">;
type Stored = Told & Pick<DecisionLine, "notices">;

/** What an earlier program told by an e-notice had no record of its own. */
export const eNoticeOf = ({ decisionId, noticeSentOn, appealUntil }: Told): DecisionNotice => ({
  ...{ id: decisionId, kind: "eNotice", sentOn: noticeSentOn, appealUntil },
  ...{ note: "", recordedBy: null, mailId: null },
});

/**
 * Was a line told by an earlier program, whose e-notice an upgrade then left out? Such an upgrade put its empty list of
 * notices after everything that the line had, documents too; whatever this program decides has it before them. So a
 * decision that nobody was told of stays untold.
 */
function lacksItsENotice(line: Stored): boolean {
  const names = Object.keys(line);
  const isUpgraded = names.includes("documents") && names.indexOf("notices") > names.indexOf("documents");
  return isUpgraded && line.notices.every(({ kind }) => kind !== "eNotice");
}

const withENotice = <Line extends Stored>(line: Line): Line =>
  lacksItsENotice(line) ? { ...line, notices: [eNoticeOf(line), ...line.notices] } : line;

/** Gives back to decisions the e-notice by which an earlier program told them. A second run finds nothing to do. */
export async function giveBackENotices(): Promise<void> {
  const cases = GrantCaseModel.collection.find<{ _id: never; decision: Stored; replacedDecisions?: Stored[] }>(
    { "decision.decisionId": { $exists: true } },
    { projection: { decision: 1, replacedDecisions: 1 } },
  );
  for await (const { _id, decision, replacedDecisions = [] } of cases) {
    if (![decision, ...replacedDecisions].some(lacksItsENotice)) continue;
    const $set = { decision: withENotice(decision), replacedDecisions: replacedDecisions.map(withENotice) };
    await GrantCaseModel.collection.updateOne({ _id, "decision.decisionId": decision.decisionId }, { $set });
  }
}
