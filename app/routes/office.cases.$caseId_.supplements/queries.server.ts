import type { Lacking } from "#domain/grants/completeness";
import { fieldsOf } from "#domain/grants/form/definition";
import { subjectOf } from "#domain/grants/subjects";
import { localText, type Locale } from "#domain/shared/locales";
import { addDays } from "#domain/shared/plain-date";
import { plainDateAt } from "#domain/shared/zoned-time";
import { CallModel, type Call } from "#models/call.server";
import { lackingNames, lackingOf } from "#models/case-lacking.server";
import { formAnswered } from "#models/carried-draft.server";
import type { GrantCase } from "#models/grant-case.server";

/** A week and a day: one full week to answer. */
const DAYS_TO_ANSWER = 8;

type Named = { value: string; label: string };

export type RequestView = {
  caseId: string;
  caseNumber: string;
  applicantName: string;
  callId: string;
  callName: string;
  dueOn: string;
  /** What may be asked about beside the core: the fields of the call's form, and the attachments it requires. */
  form: Named[];
  attachments: Named[];
  /** What the completeness check found, and what it calls things: a question says why it is asked. */
  lacking: Lacking[];
  names: Record<string, string>;
};

/** What the page needs on which a preparer asks for supplements. */
export async function requestView(grantCase: GrantCase, now: Date, locale: Locale): Promise<RequestView> {
  const call = await CallModel.findById(grantCase.callId).lean<Call>().exec();
  if (!call) throw new Error(`the call of case ${grantCase._id} is gone`);
  const form = await formAnswered(call, grantCase.application);
  const { lacking } = await lackingOf(grantCase, call, form, now);
  const fields = call.form ? fieldsOf(call.form.definition) : [];
  return {
    caseId: grantCase._id,
    caseNumber: grantCase.caseNumber ?? "",
    applicantName: grantCase.applicantName,
    callId: call._id,
    callName: localText(call.names, locale),
    ...{ lacking, names: lackingNames(call, form, locale) },
    dueOn: addDays(plainDateAt(now), DAYS_TO_ANSWER),
    form: fields.map(({ id, label }) => ({ value: subjectOf("form", id), label: localText(label, locale) })),
    attachments: call.requiredAttachments.map(({ code, names }) => ({
      value: subjectOf("attachment", code),
      label: localText(names, locale),
    })),
  };
}
