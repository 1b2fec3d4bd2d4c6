import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireSignedIn } from "#auth/actor.server";
import { officeMunicipality } from "#auth/office-municipality";
import { Breadcrumb } from "#components/breadcrumb";
import { Button } from "#components/button";
import { ButtonLink } from "#components/button-link";
import { Form } from "#components/form";
import { FormActions } from "#components/form-actions";
import { FormProblems } from "#components/form-problems";
import { PageHeader } from "#components/page-header";
import { PremisesFields } from "#components/premises/premises-fields";
import { usePremisesForm } from "#components/premises/use-premises-form";
import { premisesFormSchema } from "#domain/premises/premises-form";
import { answerRefusal } from "#http/answer-refusal.server";
import { localeOf } from "#http/locale.server";
import { pageTitle } from "#http/page-title";
import { parseForm, replyInvalid } from "#http/parse-form.server";
import { found, redirectWithFlash } from "#http/respond.server";
import { premisesForm } from "#i18n/messages/premises-form";
import { premisesOffice } from "#i18n/messages/premises-office";
import { useTexts } from "#i18n/use-texts";
import { formChoices } from "#models/form-choices.server";
import { addPremises } from "#use-cases/add-premises.server";

export const handle = { frame: "office" };

export const meta: MetaFunction = pageTitle(premisesOffice, ({ newTitle }) => newTitle);

export async function loader(args: LoaderFunctionArgs) {
  const signedIn = await requireSignedIn(args);
  const municipality = found(officeMunicipality(signedIn, "managePremises"));
  const { villages } = await formChoices(municipality, localeOf(args.request));
  return { villages };
}

export async function action(args: ActionFunctionArgs) {
  const signedIn = await requireSignedIn(args);
  const municipality = found(officeMunicipality(signedIn, "managePremises"));
  const form = await parseForm(args.request, premisesFormSchema);
  if (!form.ok) return replyInvalid(form);
  const { content } = form.value;
  const added = await addPremises({ municipality, content, actor: signedIn.actor, now: args.context.arrivedAt });
  if (!added.ok) return answerRefusal(added.refusal, form);
  return redirectWithFlash(`/office/premises/${added.value.id}`, "premisesAdded");
}

export default function NewPremisesPage() {
  const t = useTexts(premisesOffice);
  const words = useTexts(premisesForm);
  const { villages } = useLoaderData<typeof loader>();
  const form = usePremisesForm(useActionData<typeof action>(), null);
  return (
    <div className="page page-narrow">
      <Breadcrumb items={[{ label: t.title, href: "/office/premises" }]} />
      <PageHeader title={t.newTitle} lead={t.newLead} />
      <FormProblems form={form} />
      <Form action="/office/premises/new">
        <PremisesFields form={form} villages={villages} />
        <FormActions>
          <Button>{words.saveDraft}</Button>
          <ButtonLink href="/office/premises" variant="plain">
            {words.cancel}
          </ButtonLink>
        </FormActions>
      </Form>
    </div>
  );
}
