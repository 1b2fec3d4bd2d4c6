import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireActor } from "#auth/actor.server";
import { DangerForm } from "#components/danger-form";
import { FormProblems } from "#components/form-problems";
import { PageHeader } from "#components/page-header";
import { useForm } from "#components/use-form";
import { pageTitle } from "#http/page-title";
import { replyRefused } from "#http/parse-form.server";
import { found, notFound, redirectWithFlash, seeOther } from "#http/respond.server";
import { advance } from "#i18n/messages/advance";
import { claims } from "#i18n/messages/claims";
import { discardWords } from "#i18n/messages/discard-claim";
import { useTexts } from "#i18n/use-texts";
import { findOwnClaim } from "#models/claim-of-case.server";
import { discardClaim } from "#use-cases/discard-claim.server";

export const handle = { frame: "desk" };
export const meta: MetaFunction = pageTitle(discardWords, ({ title }) => title);

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  const { caseId, claimId } = args.params;
  const { claim } = found(await findOwnClaim(actor, caseId, claimId));
  const claimPath = `/my/cases/${caseId}/claims/${claimId}`;
  if (claim.status !== "draft") throw seeOther(claimPath);
  return { number: claim.number, isAdvance: claim.isAdvance === true, rows: claim.rows.length, claimPath };
}

export async function action(args: ActionFunctionArgs) {
  const actor = await requireActor(args);
  const { caseId = "", claimId = "" } = args.params;
  const discarded = await discardClaim({ caseId, claimId, actor, now: args.context.arrivedAt });
  if (discarded.ok) return redirectWithFlash(`/my/cases/${caseId}/claims`, "claimDiscarded");
  if (discarded.refusal.code === "notFound") throw notFound();
  return replyRefused(discarded.refusal);
}

export default function DiscardClaimPage() {
  const t = useTexts(discardWords);
  const c = useTexts(claims);
  const a = useTexts(advance);
  const { number, isAdvance, rows, claimPath } = useLoaderData<typeof loader>();
  const form = useForm({ reply: useActionData<typeof action>(), labels: {}, refusals: c.refusals });
  const name = (isAdvance ? a : c).title({ number });
  return (
    <div className="page page-narrow stack">
      <PageHeader title={t.title} lead={t.text({ name, rows })} />
      <FormProblems form={form} />
      <DangerForm action={`${claimPath}/removal`} confirm={t.confirm} back={claimPath} keep={t.keep} />
    </div>
  );
}
