import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireActor } from "#auth/actor.server";
import { PageHeader } from "#components/page-header";
import { Pagination } from "#components/pagination";
import { ReportList } from "#components/reports/report-list";
import { Segmented } from "#components/segmented";
import { municipalitiesWhere } from "#domain/policy";
import { reportAnswerSchema } from "#domain/reports/error-report";
import { answerRefusal } from "#http/answer-refusal.server";
import { pageTitle } from "#http/page-title";
import { parseForm, replyInvalid } from "#http/parse-form.server";
import { ensureAllowed, redirectWithFlash } from "#http/respond.server";
import { errorReports } from "#i18n/messages/error-reports";
import { useTexts } from "#i18n/use-texts";
import { answerReport } from "#use-cases/answer-report.server";
import { loadReports } from "./queries.server";

export const handle = { frame: "office" };

export const meta: MetaFunction = pageTitle(errorReports, ({ listTitle }) => listTitle);

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  ensureAllowed(municipalitiesWhere(actor, "answerErrorReports").length > 0);
  return loadReports(actor, new URL(args.request.url).searchParams);
}

export async function action(args: ActionFunctionArgs) {
  const actor = await requireActor(args);
  ensureAllowed(municipalitiesWhere(actor, "answerErrorReports").length > 0);
  const form = await parseForm(args.request, reportAnswerSchema);
  if (!form.ok) return replyInvalid(form);
  const { reportId, event, answer = "" } = form.value;
  const answered = await answerReport({ reportId, event, answer, actor, now: args.context.arrivedAt });
  if (!answered.ok) return answerRefusal(answered.refusal, form);
  return redirectWithFlash("/office/reports", "reportAnswered");
}

export default function ReportsPage() {
  const t = useTexts(errorReports);
  const { all, reports, page, pageCount } = useLoaderData<typeof loader>();
  const hrefOf = (number: number) => `/office/reports?${all ? "all&" : ""}page=${number}`;
  return (
    <div className="page">
      <PageHeader title={t.listTitle} lead={t.listLead} />
      <Segmented
        label={t.listTitle}
        items={[
          { href: "/office/reports", label: t.openOnly, current: !all },
          { href: "/office/reports?all", label: t.all, current: all },
        ]}
      />
      <ReportList reports={reports} action="/office/reports" reply={useActionData<typeof action>()} />
      <Pagination page={page} pageCount={pageCount} hrefOf={hrefOf} />
    </div>
  );
}
