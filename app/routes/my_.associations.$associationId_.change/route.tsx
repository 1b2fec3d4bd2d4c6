import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { z } from "zod";
import { requireActor } from "#auth/actor.server";
import { guardOwnAssociation } from "#auth/guards.server";
import { AskedChange } from "#components/associations/asked-change";
import { Breadcrumb } from "#components/breadcrumb";
import { Button } from "#components/button";
import { EmptyState } from "#components/empty-state";
import { Form } from "#components/form";
import { FormActions } from "#components/form-actions";
import { FormProblems } from "#components/form-problems";
import { Note } from "#components/note";
import { PageHeader } from "#components/page-header";
import { useForm } from "#components/use-form";
import { askedIdentity, changeRequestSchema } from "#domain/associations/proposed-change";
import type { Actor } from "#domain/roles";
import { answerRefusal } from "#http/answer-refusal.server";
import { pageTitle } from "#http/page-title";
import { parseForm, replyInvalid } from "#http/parse-form.server";
import { redirectWithFlash } from "#http/respond.server";
import { formatDateTime } from "#i18n/format";
import { changeRequests } from "#i18n/messages/change-requests";
import { useLocale, useTexts } from "#i18n/use-texts";
import type { Association } from "#models/association.server";
import { proposeChange } from "#use-cases/propose-change.server";
import { withdrawChange } from "#use-cases/withdraw-change.server";
import { AskForms } from "./components/ask-forms";
import { viewChangeForm, type ChangeFormView } from "./queries.server";

export const handle = { frame: "desk" };

export const meta: MetaFunction = pageTitle(changeRequests, ({ title }) => title);

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  const association = await guardOwnAssociation(actor, "proposeChange", args.params["associationId"]);
  return viewChangeForm(association.toObject<Association>());
}

type Asked = z.output<typeof changeRequestSchema>;

function carryOut(asked: Asked, who: { associationId: string; actor: Actor; now: Date }) {
  if (asked.ask === "withdraw") return withdrawChange({ requestId: asked.requestId, ...who });
  const { version } = asked;
  return asked.ask === "identity"
    ? proposeChange({ identity: askedIdentity(asked), reason: asked.reason, version, ...who })
    : proposeChange({ identity: null, reason: asked.deletionReason, version, ...who });
}

export async function action(args: ActionFunctionArgs) {
  const actor = await requireActor(args);
  const { _id: associationId } = await guardOwnAssociation(actor, "proposeChange", args.params["associationId"]);
  const form = await parseForm(args.request, changeRequestSchema);
  if (!form.ok) return replyInvalid(form);
  const done = await carryOut(form.value, { associationId, actor, now: args.context.arrivedAt });
  if (!done.ok) return answerRefusal(done.refusal, form);
  const flash = form.value.ask === "withdraw" ? "changeWithdrawn" : "changeAsked";
  return redirectWithFlash(`/my/associations/${associationId}/change`, flash);
}

function Waiting({ id, request }: { id: string; request: NonNullable<ChangeFormView["request"]> }) {
  const t = useTexts(changeRequests);
  return (
    <>
      <Note tone="attention" title={t.waitingTitle}>
        {t.waitingText}
      </Note>
      <AskedChange request={request} />
      {request.events.includes("withdrawChange") ? (
        <Form action={`/my/associations/${id}/change`}>
          <input type="hidden" name="ask" value="withdraw" />
          <input type="hidden" name="requestId" value={request.id} />
          <FormActions>
            <Button variant="quiet">{t.withdraw}</Button>
          </FormActions>
        </Form>
      ) : null}
    </>
  );
}

/** What was asked last and not given: the city's words are to be read here too, not in the letter alone. */
function LastRefusal({ at, reason }: NonNullable<ChangeFormView["refusal"]>) {
  const t = useTexts(changeRequests);
  return (
    <Note tone="attention" title={t.refusedTitle({ when: formatDateTime(at, useLocale()) })}>
      <p className="prose">{reason}</p>
      <p>{t.refusedText}</p>
    </Note>
  );
}

export default function ChangeRequestPage() {
  const t = useTexts(changeRequests);
  const view = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const { id, identity, isOpen, request, refusal } = view;
  const form = useForm<string>({ reply, labels: t.labels, saved: identity, refusals: t.refusals });
  return (
    <div className="page page-narrow">
      <Breadcrumb items={[{ label: identity.name, href: `/my/associations/${id}` }]} />
      <PageHeader title={t.title} lead={t.lead} />
      <FormProblems form={form} />
      {request ? <Waiting id={id} request={request} /> : null}
      {refusal ? <LastRefusal {...refusal} /> : null}
      {isOpen ? <AskForms view={view} form={form} asked={reply?.values["ask"]?.[0]} /> : null}
      {request || isOpen ? null : (
        <EmptyState icon="clock" title={t.none}>
          {t.noneText}
        </EmptyState>
      )}
    </div>
  );
}
