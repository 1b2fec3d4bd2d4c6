import type { ApplicationContent } from "#domain/grants/application";
import type { FormDefinition } from "#domain/grants/form/definition";
import { openSupplement } from "#domain/grants/supplement";
import { localText, type Locale } from "#domain/shared/locales";
import { plainDateAt } from "#domain/shared/zoned-time";
import { CallModel, type Call } from "#models/call.server";
import { formAnswered } from "#models/carried-draft.server";
import { supplementsView, type SupplementView } from "#models/case-view.server";
import { contentWithDocuments } from "#models/form-documents.server";
import type { GrantCase } from "#models/grant-case.server";

export type SupplementPageView = {
  caseId: string;
  caseNumber: string | null;
  callName: string;
  supplement: SupplementView;
  /** What the application says where a question is about one of its fields. */
  content: ApplicationContent;
  form: FormDefinition | null;
  isOpen: boolean;
  isLate: boolean;
};

/** One supplement request of a case, or null when the case has no such request. */
export async function supplementPage(
  grantCase: GrantCase,
  supplementId: string | undefined,
  now: Date,
  locale: Locale,
): Promise<SupplementPageView | null> {
  const { _id: caseId, caseNumber, status, supplements } = grantCase;
  const call = await CallModel.findById(grantCase.callId).lean<Call>().exec();
  const supplement =
    call && supplementsView(grantCase, call, locale, "applicant").find(({ id }) => id === supplementId);
  if (!supplement) return null;
  const form = await formAnswered(call, grantCase.application);
  return {
    caseId,
    caseNumber,
    callName: localText(call.names, locale),
    supplement,
    content: contentWithDocuments(grantCase, form),
    form,
    isOpen: openSupplement(status, supplements)?.id === supplement.id,
    isLate: plainDateAt(now) > supplement.dueOn,
  };
}
