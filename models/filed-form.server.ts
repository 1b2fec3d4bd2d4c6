import type { FormDefinition } from "#domain/grants/form/definition";
import { CallModel, type Call } from "#models/call.server";
import { formAnswered } from "#models/carried-draft.server";
import type { FiledVersion, GrantCase } from "#models/grant-case.server";

/**
 * The form that a filed version answers: the call's it was filed to, for the case may have been moved since, in the
 * version that it had then.
 */
export async function formOfFiled(
  { callId, transfers }: Pick<GrantCase, "callId" | "transfers">,
  { content, filedAt }: Pick<FiledVersion, "content" | "filedAt">,
): Promise<FormDefinition | null> {
  const moved = transfers.find(({ at }) => at > filedAt);
  const call = await CallModel.findById(moved?.fromCallId ?? callId)
    .select({ form: 1 })
    .orFail()
    .lean<Pick<Call, "form">>()
    .exec();
  return formAnswered(call, content);
}
