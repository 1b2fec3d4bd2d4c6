import { fileRefusals } from "#components/file-refusals";
import { answerId, type FormEntries } from "#components/grants/form/use-entry";
import { useForm } from "#components/use-form";
import { typedStep, isFieldStep } from "#domain/grants/application-form";
import { APPLICATION_STEP_NAMES } from "#domain/grants/application";
import { typedSection } from "#domain/grants/form/read-section";
import { answerField } from "#domain/grants/supplement";
import { coreInput, fieldsAsked } from "#domain/grants/supplement-fields";
import type { FormReply } from "#domain/shared/form-reply";
import { localText } from "#domain/shared/locales";
import { application } from "#i18n/messages/application";
import { useLocale, useTexts } from "#i18n/use-texts";
import type { SupplementPageView } from "./queries.server";

type Refusals = NonNullable<Parameters<typeof useForm>[0]["refusals"]>;

/** The form of the answers: the fields that were asked about as the application has them, and words beside them. */
export function useAnswerForm(view: SupplementPageView, reply: FormReply | undefined, refusals: Refusals) {
  const words = useTexts(application).labels;
  const locale = useLocale();
  const { questions } = view.supplement;
  const asked = [...fieldsAsked(questions, view.form).values()];
  const core = asked.flatMap((each) => each.core);
  const fields = asked.flatMap((each) => (each.form ? [each.form] : []));
  const stands: Record<string, string[] | undefined> = Object.fromEntries(
    APPLICATION_STEP_NAMES.filter(isFieldStep).flatMap((step) => Object.entries(typedStep(step, view.content))),
  );
  const labels: Record<string, string> = {
    ...Object.fromEntries(core.map((name) => [coreInput(name), words[name]])),
    ...Object.fromEntries(fields.map(({ id, label }) => [id, localText(label, locale)])),
    ...Object.fromEntries(questions.map(({ id, text }) => [answerField(id), text])),
  };
  const saved = Object.fromEntries(core.map((name) => [coreInput(name), stands[name]?.[0] ?? ""]));
  const form = useForm<string>({ reply, labels, saved, refusals, beside: fileRefusals("file") });
  const isSent = reply !== undefined && Object.keys(reply.values).length > 0;
  const entries: FormEntries = {
    typed: isSent ? reply.values : typedSection({ fields }, view.content.answers),
    problems: reply?.errors,
    newRows: "supplement",
  };
  const ofForm = (name: string): boolean =>
    fields.some(({ id }) => name === id || (/^[.[]/.test(name.slice(id.length)) && name.startsWith(id)));
  const problems = form.problems.map((one) => (ofForm(one.fieldId) ? { ...one, fieldId: answerId(one.fieldId) } : one));
  const field = (name: string) => ({ ...form.field(name), label: labels[name] ?? "" });
  return { form: { ...form, problems, field }, entries };
}
