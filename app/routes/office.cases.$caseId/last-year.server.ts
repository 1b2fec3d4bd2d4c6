import type { Answer } from "#domain/grants/form/answers";
import { changedSince, type Change } from "#domain/grants/form/changed-since";
import type { Field } from "#domain/grants/form/definition";
import type { Call } from "#models/call.server";
import { formAnswered } from "#models/carried-draft.server";
import { contentWithDocuments } from "#models/form-documents.server";
import type { GrantCase } from "#models/grant-case.server";
import { previousCase } from "#models/previous-case.server";

export type LastYearView = {
  caseId: string;
  year: number;
  requestedCents: number | null;
  awardedCents: number | null;
  /** By field how it stands to last year, with what was answered then; nothing where one of the calls had no form. */
  changes: { field: Field; state: Change["state"]; last: Answer | null }[];
};

/** How an application stands to the association's last one of the same programme; null where there is none. */
export async function lastYearView(grantCase: GrantCase, call: Call): Promise<LastYearView | null> {
  const previous = await previousCase(grantCase.associationId, call);
  if (!previous?.isSameProgramme) return null;
  const { case: last, call: lastCall } = previous;
  const [then, now] = await Promise.all([
    formAnswered(lastCall, last.application),
    formAnswered(call, grantCase.application),
  ]);
  const changes =
    then && now
      ? changedSince(
          { form: then, answers: contentWithDocuments(last, then).answers },
          { form: now, answers: contentWithDocuments(grantCase, now).answers },
        )
      : [];
  return {
    caseId: last._id,
    year: lastCall.year,
    requestedCents: last.application.requestedCents,
    awardedCents: last.decision?.awardedCents ?? null,
    changes: changes
      .filter(({ field }) => field.kind !== "attachment" && field.kind !== "declaration")
      .map(({ field, state, last: answer }) => ({ field, state, last: answer ?? null })),
  };
}
