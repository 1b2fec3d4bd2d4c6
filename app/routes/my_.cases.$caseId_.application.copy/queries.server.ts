import { awardFigures } from "#domain/grants/award-figures";
import { copyApplication } from "#domain/grants/copy-application";
import type { ApplicationContent } from "#domain/grants/application";
import type { FormDefinition } from "#domain/grants/form/definition";
import { localText, type Locale } from "#domain/shared/locales";
import { CallModel, type Call } from "#models/call.server";
import type { GrantCase } from "#models/grant-case.server";
import { previousCase, sourceOf } from "#models/previous-case.server";
import { carriedCopy } from "#models/carried-draft.server";

export type CopyView = {
  caseId: string;
  callName: string;
  from: {
    caseId: string;
    name: string;
    year: number;
    isSameProgramme: boolean;
    requestedCents: number | null;
    /** Null until it is decided. */
    decision: { awardedCents: number; reason: string; paidCents: number; claims: number } | null;
  };
  /** What would be filled in, by its key, and the application as it then is. */
  keys: string[];
  content: ApplicationContent;
  form: FormDefinition | null;
};

/** What copying would do to a draft; null where there is no earlier application. */
export async function copyView(draft: GrantCase, locale: Locale): Promise<CopyView | null> {
  const call = await CallModel.findById(draft.callId).orFail().lean<Call>().exec();
  const previous = await previousCase(draft.associationId, call);
  if (!previous) return null;
  const { case: last, call: lastCall } = previous;
  const form = call.form?.definition ?? null;
  const { application } = await carriedCopy(draft, call);
  const { content, keys } = copyApplication({ content: application, form }, await sourceOf(previous, call));
  const { decision, payments, claims } = last;
  return {
    caseId: draft._id,
    callName: localText(call.names, locale),
    from: {
      caseId: last._id,
      name: localText(lastCall.names, locale),
      year: lastCall.year,
      isSameProgramme: previous.isSameProgramme,
      requestedCents: last.application.requestedCents,
      decision: decision && {
        awardedCents: decision.awardedCents,
        reason: decision.reason,
        paidCents: awardFigures(decision.awardedCents, payments).paid,
        claims: claims.filter(({ status }) => status !== "draft").length,
      },
    },
    keys,
    content: { ...content },
    form,
  };
}
