import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireActor } from "#auth/actor.server";
import { guardOfficeCase } from "#auth/guards.server";
import { AwardFigures } from "#components/award-figures";
import { Breadcrumb } from "#components/breadcrumb";
import { ClaimStageTag } from "#components/claim-stage-tag";
import { CostRows } from "#components/cost-rows";
import { DefinitionList } from "#components/definition-list";
import { FormProblems } from "#components/form-problems";
import { ForceText } from "#components/grants/force-text";
import { Money } from "#components/money";
import { Note } from "#components/note";
import { PageHeader } from "#components/page-header";
import { PayableNote } from "#components/payable-note";
import { Section } from "#components/section";
import { useForm } from "#components/use-form";
import type { PageRefusal } from "#domain/shared/form-reply";
import type { Result } from "#domain/shared/result";
import { pageTitle } from "#http/page-title";
import { parseFormData, replyInvalid, replyRefused, readForm } from "#http/parse-form.server";
import { found, notFound, redirectWithFlash } from "#http/respond.server";
import { formatDateTime } from "#i18n/format";
import { advance } from "#i18n/messages/advance";
import { claimReview } from "#i18n/messages/claim-review";
import { claims } from "#i18n/messages/claims";
import { payments } from "#i18n/messages/payments";
import { useLocale, useTexts } from "#i18n/use-texts";
import { approveClaimPayment } from "#use-cases/approve-claim-payment.server";
import { returnClaimToReview } from "#use-cases/return-claim-to-review.server";
import { ApprovalForms } from "./components/approval-forms";
import { loadApproval } from "./queries.server";
import { approvalSchema, intentSchema, returnSchema } from "./schema";

export const handle = { frame: "office" };
export const meta: MetaFunction<typeof loader> = pageTitle(payments, (t, data?: Awaited<ReturnType<typeof loader>>) =>
  data ? t.approvalTitle({ applicant: data.applicantName }) : undefined,
);

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  const { caseId, claimId } = args.params;
  return found(await loadApproval(actor, { caseId, claimId }, args.context.arrivedAt));
}

export async function action(args: ActionFunctionArgs) {
  const actor = await requireActor(args);
  await guardOfficeCase(actor, "approvePayment", args);
  const { caseId = "", claimId = "" } = args.params;
  const common = { caseId, claimId, actor, now: args.context.arrivedAt };
  const sent = await readForm(args.request);
  const chosen = parseFormData(sent, intentSchema);
  if (!chosen.ok) return replyInvalid(chosen);
  if (chosen.value.intent === "approve") {
    const form = parseFormData(sent, approvalSchema);
    if (!form.ok) return replyInvalid(form);
    return answer(await approveClaimPayment({ ...common, ...form.value }), "paymentApproved", form);
  }
  const form = parseFormData(sent, returnSchema);
  if (!form.ok) return replyInvalid(form);
  return answer(await returnClaimToReview({ ...common, ...form.value }), "claimReturnedToReview", form);
}

function answer(outcome: Result<null, PageRefusal>, flash: string, form: { typed: Record<string, string[]> }) {
  if (outcome.ok) return redirectWithFlash("/office/payments", flash);
  if (outcome.refusal.code === "notFound") throw notFound();
  return replyRefused(outcome.refusal, form);
}

export default function ApprovalPage() {
  const t = useTexts(payments);
  const own = useTexts(claims);
  const a = useTexts(advance);
  const review = useTexts(claimReview);
  const locale = useLocale();
  const view = useLoaderData<typeof loader>();
  const form = useForm<string>({ reply: useActionData<typeof action>(), labels: t.returnLabels, refusals: t.refusals });
  const { claim, applicantName, caseNumber, account } = view;
  const reviewed = review.reviewedBy({
    name: claim.reviewedBy ?? "–",
    when: claim.reviewedAt ? formatDateTime(claim.reviewedAt, locale) : "",
  });
  return (
    <div className="page page-narrow stack">
      <Breadcrumb items={[{ label: t.title, href: "/office/payments" }]} />
      <PageHeader
        title={t.approvalTitle({ applicant: applicantName })}
        eyebrow={`${caseNumber} · ${(claim.isAdvance ? a : own).title({ number: claim.number })}`}
        meta={<ClaimStageTag stage={claim.stage} paidOn={claim.paidOn} />}
      />
      <FormProblems form={form} />
      {claim.isAdvance ? <Note title={a.reviewTitle} /> : null}
      {view.hasReusedReceipts ? <Note tone="attention" title={review.duplicateTitle} /> : null}
      {view.force && view.force.state !== "inForce" ? (
        <Note tone="attention" title={t.early}>
          <p>
            <ForceText force={view.force} byOfficeHolder={view.byOfficeHolder} />
          </p>
        </Note>
      ) : null}
      <DefinitionList
        items={[
          { label: t.payee, value: applicantName },
          { label: t.account, value: account ?? t.accountMissing },
          { label: own.payable, value: <Money amount={claim.payableCents} tone="strong" /> },
          { label: t.reviewed, value: reviewed },
        ]}
      />
      <AwardFigures balance={claim.balance} />
      <Section title={claim.isAdvance ? a.rows : own.rows}>
        <CostRows rows={claim.rows} time={view.costTime} isAdvance={claim.isAdvance} />
        <PayableNote label={own.payable} limits={claim.limits} acceptedCents={claim.acceptedCents} />
      </Section>
      {claim.status === "reviewed" ? <ApprovalForms view={view} form={form} /> : <Note>{t.alreadyDone}</Note>}
    </div>
  );
}
