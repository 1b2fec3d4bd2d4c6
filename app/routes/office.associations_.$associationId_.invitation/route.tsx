import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { requireActor } from "#auth/actor.server";
import { Breadcrumb } from "#components/breadcrumb";
import { Button } from "#components/button";
import { Form } from "#components/form";
import { FormActions } from "#components/form-actions";
import { FormProblems } from "#components/form-problems";
import { PageHeader } from "#components/page-header";
import { TextField } from "#components/text-field";
import { useForm } from "#components/use-form";
import { can } from "#domain/policy";
import type { Actor } from "#domain/roles";
import { email } from "#domain/shared/fields";
import { answerRefusal } from "#http/answer-refusal.server";
import { localeOf } from "#http/locale.server";
import { pageTitle } from "#http/page-title";
import { parseForm, replyInvalid } from "#http/parse-form.server";
import { ensureAllowed, found, redirectWithFlash } from "#http/respond.server";
import { invitation } from "#i18n/messages/invitation";
import { useTexts } from "#i18n/use-texts";
import { signatoriesOf } from "#models/association.server";
import { findModeratedAssociation } from "#models/scoped-associations.server";
import { subjectOfAssociation } from "#models/scoped.server";
import { inviteKeeper } from "#use-cases/invite-keeper.server";

export const handle = { frame: "office" };

export const meta: MetaFunction = pageTitle(invitation, ({ title }) => title);

const schema = z.object({ email: email() });

async function guard(actor: Actor, associationId: string | undefined) {
  const association = found(await findModeratedAssociation(actor, associationId));
  ensureAllowed(can(actor, "moderateAssociation", subjectOfAssociation(association)));
  return association;
}

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  const association = await guard(actor, args.params["associationId"]);
  return { id: association._id, name: association.name, hasSignatory: signatoriesOf(association).length > 0 };
}

export async function action(args: ActionFunctionArgs) {
  const actor = await requireActor(args);
  const { request, context, params } = args;
  const { _id: associationId } = await guard(actor, params["associationId"]);
  const form = await parseForm(request, schema);
  if (!form.ok) return replyInvalid(form);
  const command = { associationId, email: form.value.email, locale: localeOf(request) };
  const invited = await inviteKeeper({ ...command, actor, now: context.arrivedAt });
  if (!invited.ok) return answerRefusal(invited.refusal, form);
  return redirectWithFlash(`/office/associations/${associationId}`, "memberAdded");
}

export default function InvitationPage() {
  const t = useTexts(invitation);
  const { id, name, hasSignatory } = useLoaderData<typeof loader>();
  const form = useForm({ reply: useActionData<typeof action>(), labels: t.labels, refusals: t.refusals });
  return (
    <div className="page page-narrow">
      <Breadcrumb items={[{ label: name, href: `/office/associations/${id}` }]} />
      <PageHeader title={t.title} lead={hasSignatory ? t.refusals.hasSignatory : t.lead({ name })} />
      <FormProblems form={form} />
      {hasSignatory ? null : (
        <Form action={`/office/associations/${id}/invitation`}>
          <TextField
            {...form.field("email")}
            hint={t.hint}
            type="email"
            inputMode="email"
            autoComplete="off"
            width="medium"
            required
          />
          <FormActions>
            <Button icon="mail">{t.send}</Button>
          </FormActions>
        </Form>
      )}
    </div>
  );
}
