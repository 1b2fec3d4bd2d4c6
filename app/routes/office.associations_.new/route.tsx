import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireActor } from "#auth/actor.server";
import { IdentityFields } from "#components/associations/identity-fields";
import { PresentationFields } from "#components/associations/presentation-fields";
import { SameFound, type SameReply } from "#components/associations/same-found";
import { useAssociationForm } from "#components/associations/use-association-form";
import { Breadcrumb } from "#components/breadcrumb";
import { Button } from "#components/button";
import { Fieldset } from "#components/fieldset";
import { Form } from "#components/form";
import { FormActions } from "#components/form-actions";
import { FormProblems } from "#components/form-problems";
import { PageHeader } from "#components/page-header";
import { TextField } from "#components/text-field";
import { ASSOCIATION_KINDS } from "#domain/associations/association-kinds";
import { officeAssociationSchema } from "#domain/associations/association-profile";
import { municipalitiesWhere } from "#domain/policy";
import { answerRefusal } from "#http/answer-refusal.server";
import { localeOf } from "#http/locale.server";
import { pageTitle } from "#http/page-title";
import { parseForm, replyInvalid } from "#http/parse-form.server";
import { ensureAllowed, found, redirectWithFlash } from "#http/respond.server";
import { replySameFound, saidDifferent } from "#http/same-found.server";
import { associationEntry } from "#i18n/messages/association-entry";
import { moderation } from "#i18n/messages/moderation";
import { useTexts } from "#i18n/use-texts";
import { enterAssociation } from "#use-cases/enter-association.server";
import { loadEntry } from "./queries.server";

export const handle = { frame: "office" };

export const meta: MetaFunction = pageTitle(associationEntry, ({ title }) => title);

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  ensureAllowed(municipalitiesWhere(actor, "moderateAssociation").length > 0);
  return found(await loadEntry(actor, localeOf(args.request)));
}

export async function action(args: ActionFunctionArgs) {
  const actor = await requireActor(args);
  ensureAllowed(municipalitiesWhere(actor, "moderateAssociation").length > 0);
  const { request, context } = args;
  const form = await parseForm(request, officeAssociationSchema);
  if (!form.ok) return replyInvalid(form);
  const { inviteEmail, ...draft } = form.value;
  const invite = inviteEmail ? { email: inviteEmail, locale: localeOf(request) } : null;
  const different = saidDifferent(form.typed);
  const entered = await enterAssociation({ draft, invite, different, actor, now: context.arrivedAt });
  if (entered.ok) return redirectWithFlash(`/office/associations/${entered.value.id}`, "associationEntered");
  const { refusal } = entered;
  if (refusal.code === "sameFound") return replySameFound(refusal.same, form, actor);
  if (refusal.code === "incomplete")
    return replyInvalid({ ...form, errors: Object.fromEntries(refusal.missing.map((gap) => [gap, ["required"]])) });
  return answerRefusal(refusal, form);
}

export default function NewOfficeAssociationPage() {
  const t = useTexts(associationEntry);
  const { title: back } = useTexts(moderation);
  const choices = useLoaderData<typeof loader>();
  const reply: SameReply | undefined = useActionData<typeof action>();
  const { form, linkCount } = useAssociationForm({
    reply,
    saved: { kind: "association", languages: ["fi"], municipality: choices.municipalities[0]?.value },
    labels: t.labels,
  });
  return (
    <div className="page page-narrow">
      <Breadcrumb items={[{ label: back, href: "/office/associations" }]} />
      <PageHeader title={t.title} lead={t.lead} />
      <FormProblems form={form} />
      <Form action="/office/associations/new">
        {reply?.same ? <SameFound same={reply.same} typed={reply.values} isOffice /> : null}
        <IdentityFields
          form={form}
          municipalities={choices.municipalities}
          names={choices.names}
          kinds={ASSOCIATION_KINDS}
        />
        <PresentationFields
          {...{ form, linkCount }}
          villages={choices.villages}
          choices={{ umbrellas: choices.umbrellas, parentNames: null }}
        />
        <Fieldset id="invite" legend={t.inviteTitle} hint={t.inviteLead}>
          <TextField
            {...form.field("inviteEmail")}
            type="email"
            inputMode="email"
            autoComplete="off"
            width="medium"
            optional
          />
        </Fieldset>
        <FormActions>
          <Button>{t.enter}</Button>
        </FormActions>
      </Form>
    </div>
  );
}
