import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireActor } from "#auth/actor.server";
import { Breadcrumb } from "#components/breadcrumb";
import { Button } from "#components/button";
import { FirstInMunicipality } from "#components/first-in-municipality";
import { Form } from "#components/form";
import { FormActions } from "#components/form-actions";
import { FormProblems } from "#components/form-problems";
import { PageHeader } from "#components/page-header";
import { RadioGroup } from "#components/radio-group";
import { SelectField } from "#components/select-field";
import { TextField } from "#components/text-field";
import { useForm } from "#components/use-form";
import { READY_FORMS } from "#domain/grants/form-editor/ready-forms";
import { municipalitiesWhere } from "#domain/policy";
import { answerRefusal } from "#http/answer-refusal.server";
import { localeOf } from "#http/locale.server";
import { pageTitle } from "#http/page-title";
import { parseForm, replyInvalid } from "#http/parse-form.server";
import { plain } from "#http/plain";
import { ensureAllowed, seeOther } from "#http/respond.server";
import { formList } from "#i18n/messages/form-list";
import { useTexts } from "#i18n/use-texts";
import { createGrantForm } from "#use-cases/create-grant-form.server";
import { newFormChoices } from "./queries.server";
import { newFormSchema } from "./schema";

export const handle = { frame: "office" };
export const meta: MetaFunction = pageTitle(formList, ({ newTitle }) => newTitle);

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  ensureAllowed(municipalitiesWhere(actor, "editGrantForms").length > 0);
  return plain(await newFormChoices(actor, localeOf(args.request)));
}

export async function action(args: ActionFunctionArgs) {
  const actor = await requireActor(args);
  const [municipality] = municipalitiesWhere(actor, "editGrantForms");
  ensureAllowed(municipality !== undefined);
  const form = await parseForm(args.request, newFormSchema);
  if (!form.ok) return replyInvalid(form);
  const founded = { municipality: municipality ?? "", ...form.value };
  const created = await createGrantForm({ ...founded, actor, now: args.context.arrivedAt });
  if (!created.ok) return answerRefusal(created.refusal, form);
  return seeOther(`/office/forms/${created.value.formId}`);
}

export default function NewFormPage() {
  const t = useTexts(formList);
  const { units, copies } = useLoaderData<typeof loader>();
  const saved = { start: "ready|simple", unit: units.length === 1 ? units[0]?.value : undefined };
  const form = useForm({ reply: useActionData<typeof action>(), labels: t.labels, saved });
  const starts = [
    ...READY_FORMS.map((code) => ({
      value: `ready|${code}`,
      label: t.starts.ready[code].name,
      hint: t.starts.ready[code].hint,
    })),
    { value: "empty", label: t.starts.empty, hint: t.starts.emptyHint },
    ...copies.map(({ formId, name }) => ({ value: `copy|${formId}`, label: t.starts.copy({ name }) })),
  ];
  return (
    <div className="page page-narrow">
      <Breadcrumb items={[{ label: t.title, href: "/office/forms" }]} />
      <PageHeader title={t.newTitle} lead={t.newLead} />
      <FormProblems form={form} />
      {units.length === 0 ? (
        <FirstInMunicipality title={t.noUnits} link={{ href: "/office/taxonomies/units", label: t.toUnits }}>
          {t.noUnitsText}
        </FirstInMunicipality>
      ) : (
        <Form action="/office/forms/new">
          <TextField {...form.field("names.fi")} lang="fi" />
          <TextField {...form.field("names.sv")} lang="sv" optional />
          <TextField {...form.field("names.en")} lang="en" optional />
          <SelectField {...form.field("unit")} options={units} placeholder={t.chooseUnit} width="medium" />
          <RadioGroup {...form.one("start")} options={starts} />
          <FormActions>
            <Button>{t.create}</Button>
          </FormActions>
        </Form>
      )}
    </div>
  );
}
