import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireActor } from "#auth/actor.server";
import { DangerForm } from "#components/danger-form";
import { FormProblems } from "#components/form-problems";
import { PageHeader } from "#components/page-header";
import { useForm } from "#components/use-form";
import { pageTitle } from "#http/page-title";
import { replyRefused } from "#http/parse-form.server";
import { found, notFound, redirectWithFlash } from "#http/respond.server";
import { formatEuros } from "#i18n/format";
import { claims } from "#i18n/messages/claims";
import { useLocale, useTexts } from "#i18n/use-texts";
import { claimOf } from "#models/claim-of-case.server";
import { findOwnCase } from "#models/scoped.server";
import { removeCostRow } from "#use-cases/remove-cost-row.server";

export const handle = { frame: "desk" };
export const meta: MetaFunction = pageTitle(claims, ({ removeTitle }) => removeTitle);

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  const { caseId, claimId, rowId } = args.params;
  const grantCase = found(await findOwnCase(actor, caseId));
  const { description, claimedCents } = found(claimOf(grantCase, claimId)?.rows.find(({ id }) => id === rowId));
  return { description, claimedCents, claimPath: `/my/cases/${caseId}/claims/${claimId}`, rowId };
}

export async function action(args: ActionFunctionArgs) {
  const actor = await requireActor(args);
  const { caseId = "", claimId = "", rowId = "" } = args.params;
  const removed = await removeCostRow({ caseId, claimId, rowId, actor, now: args.context.arrivedAt });
  if (removed.ok) return redirectWithFlash(`/my/cases/${caseId}/claims/${claimId}`, "costRowRemoved");
  if (removed.refusal.code === "notFound") throw notFound();
  return replyRefused(removed.refusal);
}

export default function RemoveRowPage() {
  const t = useTexts(claims);
  const locale = useLocale();
  const { description, claimedCents, claimPath, rowId } = useLoaderData<typeof loader>();
  const form = useForm({ reply: useActionData<typeof action>(), labels: {}, refusals: t.refusals });
  return (
    <div className="page page-narrow stack">
      <PageHeader title={t.removeTitle} lead={t.removeText({ description, sum: formatEuros(claimedCents, locale) })} />
      <FormProblems form={form} />
      <DangerForm
        action={`${claimPath}/rows/${rowId}/removal`}
        confirm={t.removeConfirm}
        back={claimPath}
        keep={t.keep}
      />
    </div>
  );
}
