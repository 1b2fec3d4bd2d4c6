import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireActor } from "#auth/actor.server";
import { Breadcrumb } from "#components/breadcrumb";
import { ButtonLink } from "#components/button-link";
import { DefinitionList } from "#components/definition-list";
import { FormProblems } from "#components/form-problems";
import { Money } from "#components/money";
import { PageHeader } from "#components/page-header";
import { Tag } from "#components/tag";
import { useForm } from "#components/use-form";
import type { FormReply } from "#domain/shared/form-reply";
import { pageTitle } from "#http/page-title";
import { parseForm, replyInvalid, replyRefused } from "#http/parse-form.server";
import { found, notFound, redirectWithFlash } from "#http/respond.server";
import { formatDate, formatDateTime } from "#i18n/format";
import { batches as texts } from "#i18n/messages/batches";
import { useLocale, useTexts } from "#i18n/use-texts";
import { findOfficeBatch } from "#models/office-batch.server";
import { settlePaymentBatch } from "#use-cases/settle-payment-batch.server";
import { BatchPayments } from "./components/batch-payments";
import { SettlementForm } from "./components/settlement-form";
import { loadBatch } from "./queries.server";
import { settlementSchema } from "./schema";

export const handle = { frame: "office" };
export const meta: MetaFunction<typeof loader> = pageTitle(texts, (t, data?: Awaited<ReturnType<typeof loader>>) =>
  data ? t.batchTitle({ messageId: data.messageId }) : undefined,
);

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  return found(await loadBatch(actor, args.params["batchId"], args.context.arrivedAt));
}

export async function action(args: ActionFunctionArgs) {
  const actor = await requireActor(args);
  const { batchId = "" } = args.params;
  found(await findOfficeBatch(actor, batchId));
  const form = await parseForm(args.request, settlementSchema);
  if (!form.ok) return replyInvalid(form);
  const rejections = form.value.payments
    .filter(({ rejected }) => rejected)
    .map(({ paymentId, reason = "" }) => ({ paymentId, reason }));
  const settled = await settlePaymentBatch({
    batchId,
    paidOn: form.value.paidOn,
    rejections,
    actor,
    now: args.context.arrivedAt,
  });
  if (settled.ok) return redirectWithFlash(`/office/batches/${batchId}`, "batchSettled");
  if ("code" in settled.refusal && settled.refusal.code === "notFound") throw notFound();
  return replyRefused(settled.refusal, form);
}

export default function BatchPage() {
  const t = useTexts(texts);
  const locale = useLocale();
  const batch = useLoaderData<typeof loader>();
  const reply: FormReply | undefined = useActionData<typeof action>();
  const form = useForm<string>({
    reply,
    labels: t.settleLabels,
    saved: { paidOn: batch.executionDate <= batch.today ? batch.executionDate : "" },
    refusals: t.refusals,
  });
  const unexplained = (reply?.refusals ?? []).flatMap(({ code, paymentId }) =>
    code === "rejectionReasonRequired" && typeof paymentId === "string" ? [paymentId] : [],
  );
  return (
    <div className="page stack">
      <Breadcrumb items={[{ label: t.batchesTitle, href: "/office/batches" }]} />
      <PageHeader
        title={t.batchTitle({ messageId: batch.messageId })}
        meta={
          <Tag tone={batch.paidOn ? "good" : "warn"}>
            {batch.paidOn ? t.paidOn({ date: formatDate(batch.paidOn, locale) }) : t.statuses[batch.status]}
          </Tag>
        }
        actions={
          <ButtonLink href={`/office/batches/${batch.id}/file`} icon="download" download>
            {t.download}
          </ButtonLink>
        }
      />
      <FormProblems form={form} />
      <DefinitionList
        items={[
          { label: t.debtor, value: `${batch.debtor.name}, ${batch.debtor.account}` },
          { label: t.columns.execution, value: formatDate(batch.executionDate, locale) },
          { label: t.columns.count, value: batch.payments.length },
          { label: t.total, value: <Money amount={batch.totalCents} tone="strong" /> },
        ]}
      />
      <p className="muted small">{t.downloadNote}</p>
      {batch.beforeForce ? <p className="small">{t.beforeForce(batch.beforeForce)}</p> : null}
      <BatchPayments batch={batch} />
      {batch.status === "formed" ? <SettlementForm batch={batch} form={form} unexplained={unexplained} /> : null}
      {batch.history.map(({ event, name, at }) => (
        <p className="muted small" key={event}>
          {(event === "settle" ? t.settledBy : t.formedBy)({ name, when: formatDateTime(at, locale) })}
        </p>
      ))}
    </div>
  );
}
