import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { requireActor } from "#auth/actor.server";
import { FormProblems } from "#components/form-problems";
import { PageHeader } from "#components/page-header";
import { useForm } from "#components/use-form";
import { WithdrawForm } from "#components/withdraw-form";
import { APPLICATION_LIFECYCLE } from "#domain/grants/application-lifecycle";
import { can } from "#domain/policy";
import { optionalText } from "#domain/shared/fields";
import { availableEvents } from "#domain/shared/lifecycle";
import { answerRefusal } from "#http/answer-refusal.server";
import { pageTitle } from "#http/page-title";
import { parseForm, replyInvalid } from "#http/parse-form.server";
import { plain } from "#http/plain";
import { ensureAllowed, found, redirectWithFlash, seeOther } from "#http/respond.server";
import { apply } from "#i18n/messages/apply";
import { ownCase } from "#i18n/messages/own-case";
import { useTexts } from "#i18n/use-texts";
import { findOwnCase, subjectOfCase } from "#models/scoped.server";
import { withdrawApplication } from "#use-cases/withdraw-application.server";

export const handle = { frame: "desk" };
export const meta: MetaFunction = pageTitle(ownCase, ({ withdrawTitle }) => withdrawTitle);

const schema = z.object({ reason: optionalText({ max: 500 }) });

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  const grantCase = found(await findOwnCase(actor, args.params.caseId));
  ensureAllowed(can(actor, "withdrawApplication", subjectOfCase(grantCase)));
  const { _id: caseId, status, caseNumber } = grantCase;
  if (!availableEvents(APPLICATION_LIFECYCLE, status).includes("withdraw")) throw seeOther(`/my/cases/${caseId}`);
  return plain({ caseId, caseNumber, isDraft: status === "draft" });
}

export async function action(args: ActionFunctionArgs) {
  const actor = await requireActor(args);
  const { _id: caseId } = found(await findOwnCase(actor, args.params.caseId));
  const form = await parseForm(args.request, schema);
  if (!form.ok) return replyInvalid(form);
  const withdrawn = await withdrawApplication({
    caseId,
    reason: form.value.reason,
    actor,
    now: args.context.arrivedAt,
  });
  if (!withdrawn.ok) return answerRefusal(withdrawn.refusal, form);
  return redirectWithFlash(`/my/cases/${caseId}`, "applicationWithdrawn");
}

export default function WithdrawalPage() {
  const t = useTexts(ownCase);
  const { refusals } = useTexts(apply);
  const { caseId, caseNumber, isDraft } = useLoaderData<typeof loader>();
  const form = useForm({ reply: useActionData<typeof action>(), labels: t.withdrawLabels, refusals });
  return (
    <div className="page page-narrow stack">
      <PageHeader
        title={isDraft ? t.deleteDraftTitle : t.withdrawTitle}
        eyebrow={caseNumber}
        lead={isDraft ? undefined : t.withdrawLead}
      />
      <FormProblems form={form} />
      <WithdrawForm caseId={caseId} isDraft={isDraft} field={form.field("reason")} />
    </div>
  );
}
