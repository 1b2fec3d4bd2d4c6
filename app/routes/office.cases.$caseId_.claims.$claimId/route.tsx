import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireActor } from "#auth/actor.server";
import { guardOfficeCase } from "#auth/guards.server";
import { AwardFigures } from "#components/award-figures";
import { Breadcrumb } from "#components/breadcrumb";
import { ClaimStageTag } from "#components/claim-stage-tag";
import { FormProblems } from "#components/form-problems";
import { Note } from "#components/note";
import { PageHeader } from "#components/page-header";
import { useForm } from "#components/use-form";
import { localeOf } from "#http/locale.server";
import { pageTitle } from "#http/page-title";
import { parseFormData, replyInvalid, replyRefused, readForm } from "#http/parse-form.server";
import { found, notFound, redirectWithFlash } from "#http/respond.server";
import { formatDateTime } from "#i18n/format";
import { advance } from "#i18n/messages/advance";
import { claimReview } from "#i18n/messages/claim-review";
import { claimNames } from "#i18n/messages/claim-names";
import { claims } from "#i18n/messages/claims";
import { useLocale, useTexts } from "#i18n/use-texts";
import { returnClaim } from "#use-cases/return-claim.server";
import { reviewClaim } from "#use-cases/review-claim.server";
import { AcceptedCosts } from "./components/accepted-costs";
import { ReturnForm } from "./components/return-form";
import { ReviewedClaim } from "./components/reviewed-claim";
import { ReviewForm } from "./components/review-form";
import { loadReview } from "./queries.server";
import { intentSchema, returnSchema, reviewSchema } from "./schema";

export const handle = { frame: "office" };
export const meta: MetaFunction<typeof loader> = pageTitle(
  claimNames,
  ({ onReceipts, ahead }, data?: Awaited<ReturnType<typeof loader>>) =>
    data ? `${data.applicantName}: ${(data.claim.isAdvance ? ahead : onReceipts)(data.claim)}` : undefined,
);

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  const { caseId, claimId } = args.params;
  return found(await loadReview(actor, { caseId, claimId }, localeOf(args.request)));
}

export async function action(args: ActionFunctionArgs) {
  const actor = await requireActor(args);
  await guardOfficeCase(actor, "reviewClaim", args);
  const { caseId = "", claimId = "" } = args.params;
  const common = { caseId, claimId, actor, now: args.context.arrivedAt };
  const sent = await readForm(args.request);
  const chosen = parseFormData(sent, intentSchema);
  if (!chosen.ok) return replyInvalid(chosen);
  const isReview = chosen.value.intent === "review";
  const form = isReview ? parseFormData(sent, reviewSchema) : parseFormData(sent, returnSchema);
  if (!form.ok) return replyInvalid(form);
  const { value } = form;
  const outcome =
    "rows" in value
      ? await reviewClaim({
          ...common,
          version: value.version,
          rows: value.rows.map(({ accepted = null, reason = "", ...row }) => ({
            ...row,
            acceptedCents: accepted,
            reason,
          })),
        })
      : await returnClaim({ ...common, ...value });
  if (outcome.ok) return redirectWithFlash("/office/claims", isReview ? "claimReviewed" : "claimReturned");
  if ("code" in outcome.refusal && outcome.refusal.code === "notFound") throw notFound();
  return replyRefused(outcome.refusal, form);
}

/** Names of the rows' fields for the list of what must be mended, and what was said of them before. */
function useRowForm(view: Awaited<ReturnType<typeof loader>>, reply: Parameters<typeof useForm>[0]["reply"]) {
  const t = useTexts(claimReview);
  const labels: Record<string, string> = { reason: t.returnLabels.reason };
  const saved: Record<string, string> = {};
  for (const [index, { review }] of view.claim.rows.entries()) {
    for (const [part, label] of [
      ["outcome", t.outcome],
      ["accepted", t.acceptedSum],
      ["reason", t.reason],
    ] as const)
      labels[`rows[${index}].${part}`] = `${t.row({ row: index + 1 })}, ${label}`;
    if (review)
      Object.assign(saved, { [`rows[${index}].outcome`]: review.outcome, [`rows[${index}].reason`]: review.reason });
  }
  return useForm<string>({ reply, labels, saved, refusals: t.refusals });
}

export default function ReviewPage() {
  const t = useTexts(claimReview);
  const own = useTexts(claims);
  const a = useTexts(advance);
  const locale = useLocale();
  const view = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const form = useRowForm(view, reply);
  const { claim, caseId, caseNumber, applicantName, callName, version, mayReview } = view;
  const path = `/office/cases/${caseId}/claims/${claim.id}`;
  const sent = own.submittedBy({
    name: claim.submittedBy ?? "",
    when: claim.submittedAt ? formatDateTime(claim.submittedAt, locale) : "",
  });
  const reviewed =
    claim.reviewedAt && claim.reviewedBy
      ? t.reviewedBy({ name: claim.reviewedBy, when: formatDateTime(claim.reviewedAt, locale) })
      : "";
  return (
    <div className="page stack">
      <Breadcrumb
        items={[
          { label: t.queueTitle, href: "/office/claims" },
          { label: caseNumber, href: `/office/cases/${caseId}` },
        ]}
      />
      <PageHeader
        title={applicantName}
        eyebrow={`${(claim.isAdvance ? a : own).title({ number: claim.number })} · ${callName}`}
        meta={<ClaimStageTag stage={claim.stage} paidOn={claim.paidOn} />}
        lead={reviewed || sent}
      />
      <FormProblems form={form} />
      {claim.returnReason ? (
        <Note tone="attention" title={claim.status === "submitted" ? t.returnedByPayer : own.stages.returned}>
          <p className="prose">{claim.returnReason}</p>
        </Note>
      ) : null}
      {view.reused.length > 0 ? <Note tone="attention" title={t.duplicateTitle} /> : null}
      {claim.isAdvance ? (
        <Note title={a.reviewTitle}>
          <p>{a.reviewText}</p>
        </Note>
      ) : null}
      <AwardFigures balance={claim.balance} />
      {mayReview ? (
        <>
          <AcceptedCosts costs={view.costs} />
          <ReviewForm action={path} view={view} form={form} reply={reply} />
          <ReturnForm action={path} version={version} form={form} />
        </>
      ) : (
        <ReviewedClaim view={view} />
      )}
    </div>
  );
}
