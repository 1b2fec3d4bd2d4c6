import type { HydratedDocument } from "mongoose";
import type { ApplicationContent } from "#domain/grants/application";
import { isBeingWritten } from "#domain/grants/application-lifecycle";
import { carryDraft } from "#domain/grants/carry-draft";
import type { Drafting } from "#domain/grants/drafting";
import type { FormDefinition } from "#domain/grants/form/definition";
import { CallModel, type Call } from "#models/call.server";
import type { CallForm } from "#models/call-form.server";
import { versionOfForm } from "#models/grant-form.server";
import type { GrantCase, WorkingCopy } from "#models/grant-case.server";
import { workingCopy, writeApplication } from "#models/working-copy.server";

type FormOf = Pick<Call, "form">;

/** The form that answers were given to, where it is an older version than the call has now; null where it is the same. */
async function olderForm(form: CallForm | null, formVersion: number | null): Promise<FormDefinition | null> {
  if (!form || formVersion === null || formVersion === form.version) return null;
  return versionOfForm(form.formId, formVersion);
}

/** The form by which a page asked, where the call has been given another since; null where it has not. */
export const formOfPage = ({ form }: FormOf, formVersion: number | null | undefined): Promise<FormDefinition | null> =>
  olderForm(form, formVersion ?? null);

/** Does a page ask by an older form than its call has now? */
export async function isOlderPage(callId: string, formVersion: number | null | undefined): Promise<boolean> {
  const call = await CallModel.findById(callId).select({ form: 1 }).lean<FormOf>().exec();
  return call !== null && (await formOfPage(call, formVersion)) !== null;
}

/** The form by which what is filed was asked: a call that was given a newer one still shows what was answered to. */
export const formAnswered = async (
  { form }: FormOf,
  { formVersion }: Pick<ApplicationContent, "formVersion">,
): Promise<FormDefinition | null> => (await olderForm(form, formVersion)) ?? form?.definition ?? null;

type Answered = Pick<GrantCase, "callId"> & { application: Pick<ApplicationContent, "formVersion"> };

const answeredKey = ({ callId, application: { formVersion } }: Answered): string => `${callId} ${formVersion}`;

/** The same of many applications: a call is read once, and an older version of its form once. */
export async function formsAnswered(
  applications: readonly Answered[],
): Promise<(one: Answered) => FormDefinition | null> {
  if (applications.length === 0) return () => null;
  const calls = await CallModel.find({ _id: { $in: [...new Set(applications.map(({ callId }) => callId))] } })
    .select({ form: 1 })
    .lean<(FormOf & { _id: string })[]>()
    .exec();
  const kinds = new Map(applications.map((one) => [answeredKey(one), one]));
  const forms = await Promise.all(
    [...kinds].map(async ([key, { callId, application }]) => {
      const call = calls.find(({ _id }) => _id === callId);
      return [key, call ? await formAnswered(call, application) : null] as const;
    }),
  );
  const byKey = new Map(forms);
  return (one) => byKey.get(answeredKey(one)) ?? null;
}

type Carried = WorkingCopy & {
  drafting: Drafting;
  /** The form has been changed since this was last saved. */
  isCarried: boolean;
};

/**
 * What is being written, as the form of its call asks it now. It is carried over in reading, and stored so by the next
 * save: nothing has to run over the drafts of a call whose form is changed, and none can be missed.
 */
export async function carriedCopy(grantCase: GrantCase, { form }: FormOf): Promise<Carried> {
  const { application, attachments } = workingCopy(grantCase);
  const { drafting, status } = grantCase;
  const from = isBeingWritten(status) ? await olderForm(form, application.formVersion) : null;
  if (!form || !from) return { application, attachments, drafting, isCarried: false };
  const carried = carryDraft({ content: application, drafting }, from, form);
  return { application: carried.content, attachments, drafting: carried.drafting, isCarried: true };
}

/** Writes into a draft what it is by the form as it is now; the next save of the record makes it true. */
export async function carryForward(draft: HydratedDocument<GrantCase>, call: FormOf): Promise<Carried> {
  const carried = await carriedCopy(draft.toObject(), call);
  if (!carried.isCarried) return carried;
  writeApplication(draft, carried.application);
  draft.set("drafting", carried.drafting);
  return carried;
}
