import { callFormProblems } from "#domain/grants/form-editor/call-form-problems";
import type { Actor } from "#domain/roles";
import { localText, type Locale } from "#domain/shared/locales";
import type { CallForm } from "#models/call-form.server";
import { GrantFormModel, type GrantForm } from "#models/grant-form.server";
import { findOfficeCall } from "#models/scoped.server";
import { formOffered } from "#use-cases/give-call-form.server";

/** A version of a form with the form's name; null where there is none. */
async function told(form: CallForm | null, locale: Locale) {
  if (!form) return null;
  const record = await GrantFormModel.findById(form.formId)
    .select({ names: 1 })
    .lean<Pick<GrantForm, "names">>()
    .exec();
  return { ...form, name: record ? localText(record.names, locale) : "" };
}

/** A call's form, and the one it may be given instead; null where the person does not administer the call. */
export async function callFormPage(actor: Actor, callId: unknown, now: Date, locale: Locale) {
  const record = await findOfficeCall(actor, "manageProgrammes", callId);
  if (!record) return null;
  const call = record.toObject();
  const [form, offered] = await Promise.all([told(call.form, locale), told(await formOffered(call), locale)]);
  const isSame = form?.formId === offered?.formId && form?.version === offered?.version;
  const problems = (each: CallForm | null) => (each ? callFormProblems(each.definition, call.closesAt) : []);
  return {
    callId: call._id,
    version: call.__v,
    name: localText(call.names, locale),
    isDraft: call.status === "draft",
    isOver: call.status !== "draft" && call.closesAt <= now,
    form,
    problems: problems(form),
    offered: isSame ? null : { form: offered, problems: problems(offered) },
  };
}
