import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { requireActor } from "#auth/actor.server";
import { guardOwnAssociation } from "#auth/guards.server";
import { Breadcrumb } from "#components/breadcrumb";
import { Button } from "#components/button";
import { EmptyState } from "#components/empty-state";
import { Form } from "#components/form";
import { FormActions } from "#components/form-actions";
import { FormProblems } from "#components/form-problems";
import { PageHeader } from "#components/page-header";
import { Section } from "#components/section";
import { useForm } from "#components/use-form";
import { choice, text } from "#domain/shared/fields";
import { answerRefusal } from "#http/answer-refusal.server";
import { pageTitle } from "#http/page-title";
import { parseForm, replyInvalid } from "#http/parse-form.server";
import { found, redirectWithFlash } from "#http/respond.server";
import { partners } from "#i18n/messages/partners";
import { useTexts } from "#i18n/use-texts";
import { answerInvitation, INVITATION_ANSWERS } from "#use-cases/answer-invitation.server";
import { loadInvitations } from "./queries.server";

export const handle = { frame: "desk" };

export const meta: MetaFunction = pageTitle(partners, ({ invitationsTitle }) => invitationsTitle);

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  return found(await loadInvitations(actor, args.params["associationId"]));
}

export async function action(args: ActionFunctionArgs) {
  const actor = await requireActor(args);
  const { _id: associationId } = await guardOwnAssociation(actor, "agreePartners", args.params["associationId"]);
  const schema = z.object({ answer: choice(INVITATION_ANSWERS), formId: text({ max: 24 }) });
  const form = await parseForm(args.request, schema);
  if (!form.ok) return replyInvalid(form);
  const { answer, formId } = form.value;
  const answered = await answerInvitation({ associationId, formId, answer, actor, now: args.context.arrivedAt });
  if (!answered.ok) return answerRefusal(answered.refusal, form);
  const flash = { accept: "invitationAccept", decline: "invitationDecline", leave: "invitationLeave" }[answer];
  return redirectWithFlash(`/my/associations/${associationId}/invitations`, flash);
}

export default function InvitationsPage() {
  const t = useTexts(partners);
  const { id, name, forms } = useLoaderData<typeof loader>();
  const view = useForm({ reply: useActionData<typeof action>(), labels: {}, refusals: t.refusals });
  const here = `/my/associations/${id}/invitations`;
  return (
    <div className="page page-narrow">
      <Breadcrumb items={[{ label: name, href: `/my/associations/${id}` }]} />
      <PageHeader title={t.invitationsTitle} lead={t.invitationsLead} />
      <FormProblems form={view} />
      {forms.length === 0 ? <EmptyState icon="hand" title={t.noInvitations} /> : null}
      {forms.map((form) => (
        <Section key={form.id} title={form.title}>
          <p className="muted small">{t.invitedBy({ name: form.by })}</p>
          {form.description ? <p>{form.description}</p> : null}
          <Form action={here}>
            <input type="hidden" name="formId" value={form.id} />
            <FormActions>
              {form.isWaiting ? (
                <>
                  <Button name="answer" value="accept">
                    {t.accept}
                  </Button>
                  <Button name="answer" value="decline" variant="quiet">
                    {t.decline}
                  </Button>
                </>
              ) : (
                <Button name="answer" value="leave" variant="quiet">
                  {t.leave}
                </Button>
              )}
            </FormActions>
          </Form>
        </Section>
      ))}
    </div>
  );
}
