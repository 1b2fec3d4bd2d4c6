import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireActor, requireSignedIn } from "#auth/actor.server";
import { IdentityFields } from "#components/associations/identity-fields";
import { PresentationFields } from "#components/associations/presentation-fields";
import { Breadcrumb } from "#components/breadcrumb";
import { Button } from "#components/button";
import { Form } from "#components/form";
import { FormActions } from "#components/form-actions";
import { FormProblems } from "#components/form-problems";
import { PageHeader } from "#components/page-header";
import { useForm } from "#components/use-form";
import { associationDraftSchema } from "#domain/associations/association-profile";
import { answerRefusal } from "#http/answer-refusal.server";
import { localeOf } from "#http/locale.server";
import { pageTitle } from "#http/page-title";
import { parseForm, replyInvalid } from "#http/parse-form.server";
import { redirectWithFlash } from "#http/respond.server";
import { associationForm } from "#i18n/messages/association-form";
import { myDesk } from "#i18n/messages/my-desk";
import { useTexts } from "#i18n/use-texts";
import { pathAfterDraft } from "#http/path-after-draft";
import { formChoices } from "#models/form-choices.server";
import { registerAssociation } from "#use-cases/register-association.server";

export const handle = { frame: "desk" };

export const meta: MetaFunction = pageTitle(associationForm, ({ newTitle }) => newTitle);

export async function loader(args: LoaderFunctionArgs) {
  const { person } = await requireSignedIn(args);
  return { choices: await formChoices(null, localeOf(args.request)), email: person.email };
}

export async function action(args: ActionFunctionArgs) {
  const actor = await requireActor(args);
  const form = await parseForm(args.request, associationDraftSchema);
  if (!form.ok) return replyInvalid(form);
  const started = await registerAssociation({ draft: form.value, actor, now: args.context.arrivedAt });
  if (!started.ok) return answerRefusal(started.refusal, form);
  return redirectWithFlash(pathAfterDraft(started.value.id, form.typed), "associationStarted");
}

export default function NewAssociationPage() {
  const t = useTexts(associationForm);
  const { title } = useTexts(myDesk);
  const { choices, email } = useLoaderData<typeof loader>();
  const form = useForm({
    reply: useActionData<typeof action>(),
    labels: t.labels,
    saved: {
      kind: "association",
      contactEmail: email,
      languages: ["fi"],
      municipality: choices.municipalities[0]?.value,
    },
    refusals: t.refusals,
  });
  return (
    <div className="page page-narrow">
      <Breadcrumb items={[{ label: title, href: "/my" }]} />
      <PageHeader title={t.newTitle} lead={t.newLead} />
      <FormProblems form={form} />
      <Form action="/my/associations/new">
        <IdentityFields form={form} municipalities={choices.municipalities} />
        <PresentationFields form={form} villages={choices.villages} />
        <FormActions>
          <Button name="next" value="submission">
            {t.saveAndReview}
          </Button>
          <Button variant="quiet">{t.saveDraft}</Button>
        </FormActions>
      </Form>
    </div>
  );
}
