import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireActor } from "#auth/actor.server";
import { guardOwnAssociation } from "#auth/guards.server";
import { Breadcrumb } from "#components/breadcrumb";
import { PageHeader } from "#components/page-header";
import { Pagination } from "#components/pagination";
import { ReportList } from "#components/reports/report-list";
import { reportAnswerSchema } from "#domain/reports/error-report";
import { answerRefusal } from "#http/answer-refusal.server";
import { pageTitle } from "#http/page-title";
import { parseForm, replyInvalid } from "#http/parse-form.server";
import { redirectWithFlash } from "#http/respond.server";
import { errorReports } from "#i18n/messages/error-reports";
import { useTexts } from "#i18n/use-texts";
import { answerReport } from "#use-cases/answer-report.server";
import { loadOwnReports } from "./queries.server";

export const handle = { frame: "desk" };

export const meta: MetaFunction = pageTitle(errorReports, ({ listTitle }) => listTitle);

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  const association = await guardOwnAssociation(actor, "answerErrorReports", args.params["associationId"]);
  return loadOwnReports(association, new URL(args.request.url).searchParams);
}

export async function action(args: ActionFunctionArgs) {
  const actor = await requireActor(args);
  const { _id } = await guardOwnAssociation(actor, "answerErrorReports", args.params["associationId"]);
  const form = await parseForm(args.request, reportAnswerSchema);
  if (!form.ok) return replyInvalid(form);
  const { reportId, event, answer = "" } = form.value;
  const answered = await answerReport({ reportId, event, answer, actor, now: args.context.arrivedAt });
  if (!answered.ok) return answerRefusal(answered.refusal, form);
  return redirectWithFlash(`/my/associations/${_id}/reports`, "reportAnswered");
}

export default function OwnReportsPage() {
  const t = useTexts(errorReports);
  const { association, reports, page, pageCount } = useLoaderData<typeof loader>();
  const here = `/my/associations/${association.id}/reports`;
  return (
    <div className="page page-narrow">
      <Breadcrumb items={[{ label: association.name, href: `/my/associations/${association.id}` }]} />
      <PageHeader title={t.listTitle} lead={t.listLead} />
      <ReportList reports={reports} action={here} reply={useActionData<typeof action>()} />
      <Pagination page={page} pageCount={pageCount} hrefOf={(number) => `${here}?page=${number}`} />
    </div>
  );
}
