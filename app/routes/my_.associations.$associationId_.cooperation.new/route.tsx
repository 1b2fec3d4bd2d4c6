import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireActor } from "#auth/actor.server";
import { CooperationFields } from "#components/associations/cooperation-fields";
import { Breadcrumb } from "#components/breadcrumb";
import { Button } from "#components/button";
import { ButtonLink } from "#components/button-link";
import { Form } from "#components/form";
import { FormActions } from "#components/form-actions";
import { FormProblems } from "#components/form-problems";
import { PageHeader } from "#components/page-header";
import { useForm } from "#components/use-form";
import { cooperationFormSchema } from "#domain/associations/cooperation-form";
import { answerRefusal } from "#http/answer-refusal.server";
import { localeOf } from "#http/locale.server";
import { pageTitle } from "#http/page-title";
import { parseForm, replyInvalid } from "#http/parse-form.server";
import { found, redirectWithFlash } from "#http/respond.server";
import { activityForm } from "#i18n/messages/activity-form";
import { cooperation } from "#i18n/messages/cooperation";
import { useTexts } from "#i18n/use-texts";
import { formChoices } from "#models/form-choices.server";
import { findOwnAssociation } from "#models/scoped.server";
import { addCooperationForm } from "#use-cases/add-cooperation-form.server";

export const handle = { frame: "desk" };

export const meta: MetaFunction = pageTitle(cooperation, ({ newTitle }) => newTitle);

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  const { _id: id, name, municipality } = found(await findOwnAssociation(actor, args.params["associationId"]));
  const { units } = await formChoices(municipality, localeOf(args.request));
  return { id, name, units };
}

export async function action(args: ActionFunctionArgs) {
  const actor = await requireActor(args);
  const { _id: associationId } = found(await findOwnAssociation(actor, args.params["associationId"]));
  const form = await parseForm(args.request, cooperationFormSchema);
  if (!form.ok) return replyInvalid(form);
  const added = await addCooperationForm({ associationId, content: form.value, actor, now: args.context.arrivedAt });
  if (!added.ok) return answerRefusal(added.refusal, form);
  return redirectWithFlash(`/my/associations/${associationId}/cooperation/${added.value.id}`, "cooperationAdded");
}

export default function NewCooperationPage() {
  const t = useTexts(cooperation);
  const words = useTexts(activityForm);
  const { id, name, units } = useLoaderData<typeof loader>();
  const form = useForm({ reply: useActionData<typeof action>(), labels: t.labels, refusals: words.refusals });
  return (
    <div className="page page-narrow">
      <Breadcrumb items={[{ label: name, href: `/my/associations/${id}` }]} />
      <PageHeader title={t.newTitle} lead={t.newLead} />
      <FormProblems form={form} />
      <Form action={`/my/associations/${id}/cooperation/new`}>
        <CooperationFields form={form} units={units} />
        <FormActions>
          <Button>{words.saveDraft}</Button>
          <ButtonLink href={`/my/associations/${id}`} variant="plain">
            {words.cancel}
          </ButtonLink>
        </FormActions>
      </Form>
    </div>
  );
}
