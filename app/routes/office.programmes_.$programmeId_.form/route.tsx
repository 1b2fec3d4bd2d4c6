import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { requireActor } from "#auth/actor.server";
import { Breadcrumb } from "#components/breadcrumb";
import { Button } from "#components/button";
import { ButtonLink } from "#components/button-link";
import { Form } from "#components/form";
import { FormActions } from "#components/form-actions";
import { FormProblems } from "#components/form-problems";
import { PageHeader } from "#components/page-header";
import { RadioGroup } from "#components/radio-group";
import { useForm } from "#components/use-form";
import { text, wholeNumber } from "#domain/shared/fields";
import { answerRefusal } from "#http/answer-refusal.server";
import { localeOf } from "#http/locale.server";
import { pageTitle } from "#http/page-title";
import { parseForm, replyInvalid } from "#http/parse-form.server";
import { plain } from "#http/plain";
import { found, redirectWithFlash } from "#http/respond.server";
import { formChoice } from "#i18n/messages/form-choice";
import { formList } from "#i18n/messages/form-list";
import { formUses } from "#i18n/messages/form-uses";
import { programmes } from "#i18n/messages/programmes";
import { useTexts } from "#i18n/use-texts";
import { chooseProgrammeForm } from "#use-cases/choose-programme-form.server";
import { programmeFormPage } from "./queries.server";

export const handle = { frame: "office" };
export const meta: MetaFunction = pageTitle(formChoice, ({ title }) => title);

const NONE = "none";
const schema = z.object({ version: wholeNumber(), formId: text({ max: 24 }) });

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  return plain(found(await programmeFormPage(actor, args.params.programmeId, localeOf(args.request))));
}

export async function action(args: ActionFunctionArgs) {
  const actor = await requireActor(args);
  const { programmeId } = found(await programmeFormPage(actor, args.params.programmeId, localeOf(args.request)));
  const form = await parseForm(args.request, schema);
  if (!form.ok) return replyInvalid(form);
  const { version, formId } = form.value;
  const command = { programmeId, version, formId: formId === NONE ? null : formId };
  const chosen = await chooseProgrammeForm({ ...command, actor, now: args.context.arrivedAt });
  if (!chosen.ok) return answerRefusal(chosen.refusal, form);
  return redirectWithFlash(`/office/programmes/${programmeId}`, "saved");
}

export default function ProgrammeFormPage() {
  const t = useTexts(formChoice);
  const list = useTexts(formList);
  const { title } = useTexts(programmes);
  const { refusals } = useTexts(formUses);
  const { programmeId, version, name, formId, forms } = useLoaderData<typeof loader>();
  const form = useForm({
    reply: useActionData<typeof action>(),
    labels: { formId: t.choose },
    saved: { formId: formId ?? NONE },
    refusals,
  });
  const programme = `/office/programmes/${programmeId}`;
  const options = forms.map((each) => ({
    value: each.formId,
    label: each.name,
    hint: each.number === null ? t.unpublished : list.version({ number: each.number }),
  }));
  return (
    <div className="page page-narrow">
      <Breadcrumb
        items={[
          { label: title, href: "/office/programmes" },
          { label: name, href: programme },
        ]}
      />
      <PageHeader title={t.title} eyebrow={name} lead={t.lead} />
      <FormProblems form={form} />
      <Form action={`${programme}/form`}>
        <input type="hidden" name="version" value={version} />
        <RadioGroup {...form.one("formId")} options={[{ value: NONE, label: t.none, hint: t.noneHint }, ...options]} />
        <FormActions>
          <Button>{t.save}</Button>
          <ButtonLink href={programme} variant="plain">
            {t.cancel}
          </ButtonLink>
          <ButtonLink href="/office/forms" variant="plain">
            {t.toForms}
          </ButtonLink>
        </FormActions>
      </Form>
    </div>
  );
}
