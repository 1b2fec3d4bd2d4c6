import { yearsToMove } from "#domain/grants/coming-days";
import type { Source } from "#domain/grants/copy-application";
import { plainDateAt } from "#domain/shared/zoned-time";
import { CallModel, type Call } from "#models/call.server";
import { formAnswered } from "#models/carried-draft.server";
import { GrantCaseModel, type GrantCase } from "#models/grant-case.server";

/** An earlier application of an association, with its call. */
export type PreviousCase = { case: GrantCase; call: Call; isSameProgramme: boolean };

/** Nobody has filed more than this in the years that are worth copying from. */
const MOST = 30;

/**
 * The association's latest filed application before a call: of the same programme where there is one, otherwise of any.
 * What it was is read from what was filed, for a draft that was opened again may say something else.
 */
export async function previousCase(associationId: string, call: Call): Promise<PreviousCase | null> {
  const filed = await GrantCaseModel.find({
    associationId,
    caseNumber: { $ne: null },
    status: { $ne: "withdrawn" },
    callId: { $ne: call._id },
  })
    .sort({ createdAt: -1 })
    .limit(MOST)
    .select({ history: 0, pendingNotices: 0 })
    .lean<GrantCase[]>()
    .exec();
  const calls = await CallModel.find({ _id: { $in: filed.map(({ callId }) => callId) } })
    .select({ history: 0, pendingNotices: 0 })
    .lean<Call[]>()
    .exec();
  const pairs = filed.flatMap((grantCase): PreviousCase[] => {
    const of = calls.find(({ _id }) => _id === grantCase.callId);
    const isEarlier = of !== undefined && of.closesAt.getTime() < call.closesAt.getTime();
    return isEarlier ? [{ case: grantCase, call: of, isSameProgramme: of.programmeId === call.programmeId }] : [];
  });
  return pairs.find(({ isSameProgramme }) => isSameProgramme) ?? pairs[0] ?? null;
}

/** The earlier application as copyApplication takes it. */
export const sourceOf = async ({ case: last, call: lastCall }: PreviousCase, call: Call): Promise<Source> => ({
  content: last.application,
  form: await formAnswered(lastCall, last.application),
  isSameForm: lastCall.form?.formId === call.form?.formId,
  years: yearsToMove(
    { year: lastCall.year, startsOn: last.application.startsOn, endsOn: last.application.endsOn },
    { year: call.year, closesOn: plainDateAt(call.closesAt) },
  ),
  filedOn: last.filedVersions[0] ? plainDateAt(last.filedVersions[0].filedAt) : null,
});
