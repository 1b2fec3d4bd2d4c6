import type { FormDefinition } from "#domain/grants/form/definition";
import { formsAnswered } from "#models/carried-draft.server";
import type { CaseFacts } from "#models/case-facts.server";

/** The forms that those of the cases answer which may leave questions of theirs open, by the case's id; each form is read once. */
export async function formsToCheck(cases: readonly CaseFacts[]): Promise<Map<string, FormDefinition>> {
  const checked = cases.flatMap(({ caseId, callId, toCheck }) => (toCheck ? [{ caseId, callId, ...toCheck }] : []));
  const formOf = await formsAnswered(checked);
  return new Map(
    checked.flatMap((one) => {
      const form = formOf(one);
      return form ? [[one.caseId, form] as const] : [];
    }),
  );
}
