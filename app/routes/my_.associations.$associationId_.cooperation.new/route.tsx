import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireActor } from "#auth/actor.server";
import { CooperationFields } from "#components/associations/cooperation-fields";
import { replyOrUnsent, UnsentNote } from "#components/associations/unsent-note";
import { Breadcrumb } from "#components/breadcrumb";
import { Button } from "#components/button";
import { ButtonLink } from "#components/button-link";
import { Form } from "#components/form";
import { FormActions } from "#components/form-actions";
import { FormProblems } from "#components/form-problems";
import { PageHeader } from "#components/page-header";
import { useForm } from "#components/use-form";
import { cooperationFormSchema } from "#domain/associations/cooperation-form";
import type { Actor } from "#domain/roles";
import { answerRefusal } from "#http/answer-refusal.server";
import { localeOf } from "#http/locale.server";
import { pageTitle } from "#http/page-title";
import { parseFormData, readForm, replyInvalid } from "#http/parse-form.server";
import { found, redirectWithFlash } from "#http/respond.server";
import { answerUnsent, NEW, unsentCooperation } from "#http/unsent-form.server";
import { activityForm } from "#i18n/messages/activity-form";
import { cooperation } from "#i18n/messages/cooperation";
import { useTexts } from "#i18n/use-texts";
import { formChoices } from "#models/form-choices.server";
import { findOwnAssociation } from "#models/scoped.server";
import { dropUnsentForm, findUnsentForm } from "#models/unsent-form.server";
import { addCooperationForm } from "#use-cases/add-cooperation-form.server";

export const handle = { frame: "desk" };

export const meta: MetaFunction = pageTitle(cooperation, ({ newTitle }) => newTitle);

const unsentNew = (actor: Actor, associationId: string) => unsentCooperation(actor, { associationId, formId: NEW });

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  const { _id: id, name, municipality } = found(await findOwnAssociation(actor, args.params["associationId"]));
  const { units } = await formChoices(municipality, localeOf(args.request));
  const unsent = await findUnsentForm(unsentNew(actor, id), args.context.arrivedAt);
  return { id, name, units, unsent };
}

export async function action(args: ActionFunctionArgs) {
  const actor = await requireActor(args);
  const { _id: associationId } = found(await findOwnAssociation(actor, args.params["associationId"]));
  const now = args.context.arrivedAt;
  const here = `/my/associations/${associationId}/cooperation/new`;
  const unsent = unsentNew(actor, associationId);
  const posted = await readForm(args.request);
  const form = parseFormData(posted, cooperationFormSchema);
  const kept = { key: unsent, here, preview: `${here}/preview`, isReadable: form.ok, now };
  const unsentAnswer = await answerUnsent(posted, kept);
  if (unsentAnswer) return unsentAnswer;
  if (!form.ok) return replyInvalid(form);
  const added = await addCooperationForm({ associationId, content: form.value, actor, now });
  if (!added.ok) return answerRefusal(added.refusal, form);
  await dropUnsentForm(unsent);
  return redirectWithFlash(`/my/associations/${associationId}/cooperation/${added.value.id}`, "cooperationAdded");
}

export default function NewCooperationPage() {
  const t = useTexts(cooperation);
  const words = useTexts(activityForm);
  const { id, name, units, unsent } = useLoaderData<typeof loader>();
  const { reply, resumedAt } = replyOrUnsent(useActionData<typeof action>(), unsent);
  const here = `/my/associations/${id}/cooperation/new`;
  const form = useForm({ reply, labels: t.labels, refusals: words.refusals });
  return (
    <div className="page page-narrow">
      <Breadcrumb items={[{ label: name, href: `/my/associations/${id}` }]} />
      <PageHeader title={t.newTitle} lead={t.newLead} />
      <FormProblems form={form} />
      {resumedAt ? <UnsentNote at={resumedAt} action={here} /> : null}
      <Form action={here}>
        <CooperationFields form={form} units={units} />
        <FormActions>
          <Button>{words.saveDraft}</Button>
          <Button name="intent" value="preview" variant="quiet" icon="eye">
            {words.preview}
          </Button>
          <ButtonLink href={`/my/associations/${id}`} variant="plain">
            {words.cancel}
          </ButtonLink>
        </FormActions>
      </Form>
    </div>
  );
}
