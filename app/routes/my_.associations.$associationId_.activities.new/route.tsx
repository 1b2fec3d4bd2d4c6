import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireActor } from "#auth/actor.server";
import { ActivityFields } from "#components/associations/activity-fields";
import { useActivityForm } from "#components/associations/use-activity-form";
import { Breadcrumb } from "#components/breadcrumb";
import { Button } from "#components/button";
import { ButtonLink } from "#components/button-link";
import { Form } from "#components/form";
import { FormActions } from "#components/form-actions";
import { FormProblems } from "#components/form-problems";
import { PageHeader } from "#components/page-header";
import { activityFormSchema } from "#domain/associations/activity-form";
import { answerRefusal } from "#http/answer-refusal.server";
import { localeOf } from "#http/locale.server";
import { pageTitle } from "#http/page-title";
import { parseForm, replyInvalid } from "#http/parse-form.server";
import { found, redirectWithFlash } from "#http/respond.server";
import { activityForm } from "#i18n/messages/activity-form";
import { useTexts } from "#i18n/use-texts";
import { formChoices } from "#models/form-choices.server";
import { findOwnAssociation } from "#models/scoped.server";
import { addActivity } from "#use-cases/add-activity.server";

export const handle = { frame: "desk" };

export const meta: MetaFunction = pageTitle(activityForm, ({ newTitle }) => newTitle);

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  const { _id: id, name, municipality } = found(await findOwnAssociation(actor, args.params["associationId"]));
  const { villages } = await formChoices(municipality, localeOf(args.request));
  return { id, name, villages };
}

export async function action(args: ActionFunctionArgs) {
  const actor = await requireActor(args);
  const { _id: associationId } = found(await findOwnAssociation(actor, args.params["associationId"]));
  const form = await parseForm(args.request, activityFormSchema);
  if (!form.ok) return replyInvalid(form);
  const added = await addActivity({ associationId, content: form.value, actor, now: args.context.arrivedAt });
  if (!added.ok) return answerRefusal(added.refusal, form);
  return redirectWithFlash(`/my/associations/${associationId}/activities/${added.value.id}`, "activityAdded");
}

export default function NewActivityPage() {
  const t = useTexts(activityForm);
  const { id, name, villages } = useLoaderData<typeof loader>();
  const { form, dateCount } = useActivityForm(useActionData<typeof action>(), null);
  return (
    <div className="page page-narrow">
      <Breadcrumb items={[{ label: name, href: `/my/associations/${id}` }]} />
      <PageHeader title={t.newTitle} lead={t.newLead} />
      <FormProblems form={form} />
      <Form action={`/my/associations/${id}/activities/new`}>
        <ActivityFields form={form} villages={villages} dateCount={dateCount} />
        <FormActions>
          <Button>{t.saveDraft}</Button>
          <ButtonLink href={`/my/associations/${id}`} variant="plain">
            {t.cancel}
          </ButtonLink>
        </FormActions>
      </Form>
    </div>
  );
}
