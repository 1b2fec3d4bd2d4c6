import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireActor } from "#auth/actor.server";
import { FormProblems } from "#components/form-problems";
import { PageHeader } from "#components/page-header";
import { Section } from "#components/section";
import { useForm } from "#components/use-form";
import { municipalitiesWhere } from "#domain/policy";
import { localeOf } from "#http/locale.server";
import { pageTitle } from "#http/page-title";
import { parseForm, replyInvalid, replyRefused } from "#http/parse-form.server";
import { ensureAllowed, redirectWithFlash } from "#http/respond.server";
import { formatDate } from "#i18n/format";
import { payments } from "#i18n/messages/payments";
import { useTexts } from "#i18n/use-texts";
import { formPaymentBatch } from "#use-cases/form-payment-batch.server";
import { PaymentQueue } from "./components/payment-queue";
import { WaitingClaims } from "./components/waiting-claims";
import { loadPayments } from "./queries.server";
import { batchSchema } from "./schema";

export const handle = { frame: "office" };
export const meta: MetaFunction = pageTitle(payments, ({ title }) => title);

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  ensureAllowed(municipalitiesWhere(actor, "viewPayments").length > 0);
  return loadPayments(actor, args.context.arrivedAt);
}

export async function action(args: ActionFunctionArgs) {
  const actor = await requireActor(args);
  ensureAllowed(municipalitiesWhere(actor, "formPaymentBatch").length > 0);
  const form = await parseForm(args.request, batchSchema);
  if (!form.ok) return replyInvalid(form);
  const { payments: paymentIds, executionDate, reason } = form.value;
  const formed = await formPaymentBatch({ paymentIds, executionDate, reason, actor, now: args.context.arrivedAt });
  if (formed.ok) return redirectWithFlash(`/office/batches/${formed.value.batchId}`, "batchFormed");
  const { refusal } = formed;
  if (refusal.code === "notFinal") return replyRefused([refusal, { code: "incomplete", fields: ["reason"] }], form);
  if (refusal.code !== "notABankingDay") return replyRefused(refusal, form);
  return replyRefused({ ...refusal, suggestion: formatDate(refusal.suggestion, localeOf(args.request)) }, form);
}

const BESIDE = {
  executionDatePast: "executionDate",
  executionDateTooFar: "executionDate",
  notABankingDay: "executionDate",
} as const;

export default function PaymentsPage() {
  const t = useTexts(payments);
  const { waiting, queue, nextBankingDay } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const saved = { executionDate: nextBankingDay };
  const form = useForm({ reply, labels: t.labels, saved, refusals: t.refusals, beside: BESIDE });
  return (
    <div className="page page-wide stack">
      <PageHeader title={t.title} lead={t.lead} />
      <FormProblems form={form} />
      <Section title={t.toApprove} plain>
        <WaitingClaims claims={waiting} />
      </Section>
      <Section title={t.queue}>
        <PaymentQueue queue={queue} form={form} reply={reply} />
      </Section>
    </div>
  );
}
