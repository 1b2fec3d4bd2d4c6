import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireActor, requireSignedIn } from "#auth/actor.server";
import { IdentityFields } from "#components/associations/identity-fields";
import { PresentationFields } from "#components/associations/presentation-fields";
import { SameFound, type SameReply } from "#components/associations/same-found";
import { useAssociationForm } from "#components/associations/use-association-form";
import { Breadcrumb } from "#components/breadcrumb";
import { Button } from "#components/button";
import { Form } from "#components/form";
import { FormActions } from "#components/form-actions";
import { FormProblems } from "#components/form-problems";
import { PageHeader } from "#components/page-header";
import { REGISTRABLE_KINDS } from "#domain/associations/association-kinds";
import { associationDraftSchema } from "#domain/associations/association-profile";
import { answerRefusal } from "#http/answer-refusal.server";
import { localeOf } from "#http/locale.server";
import { pageTitle } from "#http/page-title";
import { parseForm, replyInvalid } from "#http/parse-form.server";
import { redirectWithFlash } from "#http/respond.server";
import { replySameFound, saidDifferent } from "#http/same-found.server";
import { associationForm } from "#i18n/messages/association-form";
import { myDesk } from "#i18n/messages/my-desk";
import { useTexts } from "#i18n/use-texts";
import { pathAfterDraft } from "#http/path-after-draft";
import { directoryNames, umbrellaChoices } from "#models/association-choices.server";
import { formChoices } from "#models/form-choices.server";
import { registerAssociation } from "#use-cases/register-association.server";

export const handle = { frame: "desk" };

export const meta: MetaFunction = pageTitle(associationForm, ({ newTitle }) => newTitle);

export async function loader(args: LoaderFunctionArgs) {
  const { person } = await requireSignedIn(args);
  const [choices, umbrellas, names] = await Promise.all([
    formChoices(null, localeOf(args.request)),
    umbrellaChoices(),
    directoryNames(),
  ]);
  // A call's page leads here with the kind of applicant that it serves.
  const asked = new URL(args.request.url).searchParams.get("kind");
  const kind = REGISTRABLE_KINDS.find((one) => one === asked) ?? "association";
  return { choices: { ...choices, umbrellas, names }, email: person.email, kind };
}

export async function action(args: ActionFunctionArgs) {
  const actor = await requireActor(args);
  const form = await parseForm(args.request, associationDraftSchema);
  if (!form.ok) return replyInvalid(form);
  const { value: draft, typed } = form;
  const started = await registerAssociation({
    draft,
    different: saidDifferent(typed),
    actor,
    now: args.context.arrivedAt,
  });
  if (started.ok) return redirectWithFlash(pathAfterDraft(started.value.id, typed), "associationStarted");
  if (started.refusal.code === "sameFound") return replySameFound(started.refusal.same, form, actor);
  return answerRefusal(started.refusal, form);
}

export default function NewAssociationPage() {
  const t = useTexts(associationForm);
  const { title } = useTexts(myDesk);
  const { choices, email, kind } = useLoaderData<typeof loader>();
  const reply: SameReply | undefined = useActionData<typeof action>();
  const { form, linkCount } = useAssociationForm({
    reply,
    saved: {
      kind,
      contactEmail: email,
      languages: ["fi"],
      municipality: choices.municipalities[0]?.value,
    },
  });
  return (
    <div className="page page-narrow">
      <Breadcrumb items={[{ label: title, href: "/my" }]} />
      <PageHeader title={t.newTitle} lead={t.newLead} />
      <FormProblems form={form} />
      <Form action="/my/associations/new">
        {reply?.same ? <SameFound same={reply.same} typed={reply.values} /> : null}
        <IdentityFields {...{ form }} municipalities={choices.municipalities} names={choices.names} />
        <PresentationFields
          {...{ form, linkCount }}
          villages={choices.villages}
          choices={{ umbrellas: choices.umbrellas, parentNames: null }}
        />
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
