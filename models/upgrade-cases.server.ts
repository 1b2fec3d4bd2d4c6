import { newId } from "#models/define-model.server";
import { GrantCaseModel } from "#models/grant-case.server";

/** A supplement request as an earlier program stored it: one question with one answer. */
type EarlierSupplement = { id: string; question?: string; answer?: string | null; questions?: unknown };

function upgraded({ question, answer = null, ...rest }: EarlierSupplement) {
  if (question === undefined) return rest;
  return { ...rest, questions: [{ id: newId(), subject: null, text: question, answer }], files: [], remindedOn: null };
}

/** Says of earlier cases that nobody opened them again or wrote them in, and makes each question of theirs a list of one. */
export async function upgradeCases(): Promise<void> {
  const cases = GrantCaseModel.collection;
  const none = { reopened: null, entry: null, remindedOfCloseAt: null, transfers: [] };
  await cases.updateMany({ entry: { $exists: false } }, { $set: none });
  await cases.updateMany(
    { "filedVersions.0": { $exists: true }, "filedVersions.attachments": { $exists: false } },
    { $set: { "filedVersions.$[].attachments": [], "filedVersions.$[].entry": null } },
  );
  const untold = { "application.activeSinceYear": { $exists: false } };
  await cases.updateMany(untold, { $set: { "application.activeSinceYear": null } });
  const earlier = cases.find<{ _id: never; supplements: EarlierSupplement[] }>(
    { "supplements.question": { $exists: true } },
    { projection: { supplements: 1 } },
  );
  for (const { _id, supplements } of await earlier.toArray())
    await cases.updateOne({ _id }, { $set: { supplements: supplements.map(upgraded) } });
}
