import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireActor } from "#auth/actor.server";
import { guardOwnAssociation } from "#auth/guards.server";
import { ConfirmSheetForm } from "#components/associations/confirm-sheet-form";
import { ConfirmedLine } from "#components/associations/confirmed-line";
import { Breadcrumb } from "#components/breadcrumb";
import { FormProblems } from "#components/form-problems";
import { PageHeader } from "#components/page-header";
import { useForm } from "#components/use-form";
import { confirmSheetSchema } from "#domain/associations/confirm-sheet";
import { answerRefusal } from "#http/answer-refusal.server";
import { localeOf } from "#http/locale.server";
import { pageTitle } from "#http/page-title";
import { parseForm, replyInvalid } from "#http/parse-form.server";
import { found, redirectWithFlash } from "#http/respond.server";
import { confirmSheet } from "#i18n/messages/confirm-sheet";
import { useTexts } from "#i18n/use-texts";
import { confirmAssociation } from "#use-cases/confirm-association.server";
import { loadOwnSheet } from "./queries.server";

export const handle = { frame: "desk" };

export const meta: MetaFunction = pageTitle(confirmSheet, ({ title }) => title);

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  const { request, params, context } = args;
  return found(await loadOwnSheet(actor, params["associationId"], localeOf(request), context.arrivedAt));
}

export async function action(args: ActionFunctionArgs) {
  const actor = await requireActor(args);
  const { _id: associationId } = await guardOwnAssociation(actor, "editAssociation", args.params["associationId"]);
  const form = await parseForm(args.request, confirmSheetSchema);
  if (!form.ok) return replyInvalid(form);
  const { leftOut } = form.value;
  const confirmed = await confirmAssociation({ associationId, leftOut, actor, now: args.context.arrivedAt });
  if (!confirmed.ok) return answerRefusal(confirmed.refusal, form);
  return redirectWithFlash(`/my/associations/${associationId}`, "confirmed");
}

export default function OwnConfirmationPage() {
  const t = useTexts(confirmSheet);
  const sheet = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const form = useForm({ reply, labels: {} });
  return (
    <div className="page page-narrow">
      <Breadcrumb items={[{ label: sheet.name, href: `/my/associations/${sheet.id}` }]} />
      <PageHeader title={t.title} lead={sheet.isListed ? t.lead : t.leadUnlisted} />
      <FormProblems form={form} />
      {sheet.isListed ? <ConfirmedLine certainty={{ ...sheet.certainty, isStale: false }} /> : null}
      <ConfirmSheetForm sheet={sheet} action={`/my/associations/${sheet.id}/confirmation`} reply={reply} mayChange />
    </div>
  );
}
