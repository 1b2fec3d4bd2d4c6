import type { FormDefinition } from "#domain/grants/form/definition";
import { CallModel, type Call } from "#models/call.server";
import { formAnswered } from "#models/carried-draft.server";
import type { CaseFacts } from "#models/case-facts.server";

/** The forms that those of the cases answer which may leave questions of theirs open, by the case's id; each form is read once. */
export async function formsToCheck(cases: readonly CaseFacts[]): Promise<Map<string, FormDefinition>> {
  const checked = cases.flatMap(({ caseId, callId, toCheck }) => (toCheck ? [{ caseId, callId, ...toCheck }] : []));
  if (checked.length === 0) return new Map();
  const calls = await CallModel.find({ _id: { $in: [...new Set(checked.map(({ callId }) => callId))] } })
    .select({ form: 1 })
    .lean<Pick<Call, "_id" | "form">[]>()
    .exec();
  const read = new Map<string, Promise<FormDefinition | null>>();
  const found = await Promise.all(
    checked.map(async ({ caseId, callId, application }) => {
      const call = calls.find(({ _id }) => _id === callId);
      const key = `${callId} ${application.formVersion}`;
      const form = read.get(key) ?? (call ? formAnswered(call, application) : Promise.resolve(null));
      read.set(key, form);
      return [caseId, await form] as const;
    }),
  );
  return new Map(found.flatMap(([caseId, form]) => (form ? [[caseId, form] as const] : [])));
}
