import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireActor } from "#auth/actor.server";
import { guardOfficeCase } from "#auth/guards.server";
import { Breadcrumb } from "#components/breadcrumb";
import { PageHeader } from "#components/page-header";
import { answerRefusal } from "#http/answer-refusal.server";
import { localeOf } from "#http/locale.server";
import { pageTitle } from "#http/page-title";
import { parseForm, replyInvalid } from "#http/parse-form.server";
import { redirectWithFlash, seeOther } from "#http/respond.server";
import { formatEuros } from "#i18n/format";
import { notices } from "#i18n/messages/notices";
import { useLocale, useTexts } from "#i18n/use-texts";
import { correctDecision } from "#use-cases/correct-decision.server";
import { CorrectionForm } from "./components/correction-form";
import { loadCorrection } from "./queries.server";
import { correctionSchema } from "./schema";

export const handle = { frame: "office" };
export const meta: MetaFunction = pageTitle(notices, ({ correctionTitle }) => correctionTitle);

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  const grantCase = await guardOfficeCase(actor, "correctDecision", args);
  const view = await loadCorrection(grantCase.toObject(), localeOf(args.request));
  if (!view) throw seeOther(`/office/cases/${grantCase._id}`);
  return view;
}

export async function action(args: ActionFunctionArgs) {
  const actor = await requireActor(args);
  const { _id: caseId } = await guardOfficeCase(actor, "correctDecision", args);
  const form = await parseForm(args.request, correctionSchema);
  if (!form.ok) return replyInvalid(form);
  const { outcome, awarded, reason, ...rest } = form.value;
  const anew = { outcome, awardedCents: awarded ?? 0, reason };
  const corrected = await correctDecision({ caseId, ...rest, anew, actor, now: args.context.arrivedAt });
  if (!corrected.ok) return answerRefusal(corrected.refusal, form);
  return redirectWithFlash(`/office/cases/${caseId}`, "decisionRecorded");
}

export default function CorrectionPage() {
  const t = useTexts(notices);
  const locale = useLocale();
  const view = useLoaderData<typeof loader>();
  return (
    <div className="page page-narrow">
      <Breadcrumb
        items={[{ label: `${view.caseNumber} ${view.applicantName}`, href: `/office/cases/${view.caseId}` }]}
      />
      <PageHeader
        title={t.correctionTitle}
        lead={t.correctionLead}
        meta={t.standing({ sum: formatEuros(view.standing.awardedCents, locale) })}
      />
      <CorrectionForm view={view} reply={useActionData<typeof action>()} />
    </div>
  );
}
