import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireActor } from "#auth/actor.server";
import { guardOwnCase } from "#auth/guards.server";
import { AwardFigures } from "#components/award-figures";
import { Breadcrumb } from "#components/breadcrumb";
import { ButtonLink } from "#components/button-link";
import { ClaimStageTag } from "#components/claim-stage-tag";
import { FormProblems } from "#components/form-problems";
import { PageHeader } from "#components/page-header";
import { Section } from "#components/section";
import { fileRefusals } from "#components/file-refusals";
import { useForm } from "#components/use-form";
import { localeOf } from "#http/locale.server";
import { pageTitle } from "#http/page-title";
import { parseFormData, replyInvalid, replyRefused } from "#http/parse-form.server";
import { receiveUpload } from "#http/receive-upload.server";
import { found, notFound, redirectWithFlash } from "#http/respond.server";
import { formatDate, formatDateTime } from "#i18n/format";
import { advance } from "#i18n/messages/advance";
import { claimNames } from "#i18n/messages/claim-names";
import { claims } from "#i18n/messages/claims";
import { discardWords } from "#i18n/messages/discard-claim";
import { useLocale, useTexts } from "#i18n/use-texts";
import { submitClaim } from "#use-cases/submit-claim.server";
import { addRow } from "./add-row.server";
import { AddRowForm } from "./components/add-row-form";
import { ClaimNotes } from "./components/claim-notes";
import { CostSection } from "./components/cost-section";
import { Submission } from "./components/submission";
import { loadOwnClaim } from "./queries.server";
import { intentSchema, submissionSchema } from "./schema";

export const handle = { frame: "desk" };
export const meta: MetaFunction<typeof loader> = pageTitle(
  claimNames,
  ({ onReceipts, ahead }, data?: Awaited<ReturnType<typeof loader>>) =>
    data ? (data.claim.isAdvance ? ahead : onReceipts)(data.claim) : undefined,
);

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  const { caseId, claimId } = args.params;
  return found(await loadOwnClaim(actor, { caseId, claimId }, localeOf(args.request), args.context.arrivedAt));
}

export async function action(args: ActionFunctionArgs) {
  const actor = await requireActor(args);
  await guardOwnCase(actor, "draftClaim", args.params.caseId);
  const { caseId = "", claimId = "" } = args.params;
  const now = args.context.arrivedAt;
  const upload = await receiveUpload(args.request, actor.personId);
  const chosen = parseFormData(upload.form, intentSchema);
  if (!chosen.ok) return replyInvalid(chosen);
  if (chosen.value.intent === "addRow") return addRow({ caseId, claimId, upload, actor, now });
  const form = parseFormData(upload.form, submissionSchema);
  if (!form.ok) return replyInvalid(form);
  const submitted = await submitClaim({ caseId, claimId, ...form.value, actor, now });
  if (submitted.ok) return redirectWithFlash(`/my/cases/${caseId}/claims/${claimId}`, "claimSubmitted");
  if (submitted.refusal.code === "notFound") throw notFound();
  return replyRefused(submitted.refusal);
}

export default function ClaimPage() {
  const t = useTexts(claims);
  const a = useTexts(advance);
  const d = useTexts(discardWords);
  const locale = useLocale();
  const view = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const form = useForm({
    reply,
    labels: view.claim.isAdvance ? a.labels : t.labels,
    refusals: { ...t.refusals, ...a.refusals },
    beside: { ...fileRefusals("receipt"), overAdvance: "claimed" },
  });
  const { claim, caseId, callName, caseNumber } = view;
  const base = `/my/cases/${caseId}/claims/${claim.id}`;
  const title = (claim.isAdvance ? a : t).title({ number: claim.number });
  const leadOf = (row: { isAdvance: boolean; mayPassOn: boolean }) => {
    if (row.isAdvance) return a.addLead;
    return row.mayPassOn ? t.onward : undefined;
  };
  const isWritable = view.isOpen && !view.isTooLate;
  const sent =
    claim.submittedAt && claim.submittedBy
      ? t.submittedBy({ name: claim.submittedBy, when: formatDateTime(claim.submittedAt, locale) })
      : t.dueOn({ date: formatDate(view.claimsDueOn, locale) });
  return (
    <div className="page page-narrow stack">
      <Breadcrumb
        items={[
          { label: t.myDesk, href: "/my" },
          { label: caseNumber ?? callName, href: `/my/cases/${caseId}` },
          { label: t.listTitle, href: `/my/cases/${caseId}/claims` },
        ]}
      />
      <PageHeader
        title={title}
        eyebrow={callName}
        meta={<ClaimStageTag stage={claim.stage} paidOn={claim.paidOn} />}
        lead={sent}
      />
      <FormProblems form={form} />
      <ClaimNotes view={view} />
      <AwardFigures balance={claim.balance} />
      <CostSection claim={claim} time={view.costTime} base={base} isOpen={isWritable} />
      {isWritable ? (
        <>
          <Section title={t.addTitle} lead={leadOf({ isAdvance: claim.isAdvance, mayPassOn: view.mayPassOn })}>
            <AddRowForm {...{ form, reply, view }} action={base} />
          </Section>
          <Submission
            action={base}
            version={view.version}
            isAdvance={claim.isAdvance}
            maySubmit={view.maySubmit}
            signatories={view.signatories}
          />
        </>
      ) : null}
      {claim.status === "draft" ? (
        <ButtonLink href={`${base}/removal`} variant="quiet">
          {d.open}
        </ButtonLink>
      ) : null}
    </div>
  );
}
