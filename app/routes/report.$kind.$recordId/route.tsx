import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { visitor } from "#auth/actor.server";
import { Breadcrumb } from "#components/breadcrumb";
import { Button } from "#components/button";
import { ButtonLink } from "#components/button-link";
import { Form } from "#components/form";
import { FormActions } from "#components/form-actions";
import { FormProblems } from "#components/form-problems";
import { PageHeader } from "#components/page-header";
import { RadioGroup } from "#components/radio-group";
import { pageOfReported } from "#components/reports/report-path";
import { TextArea } from "#components/text-area";
import { TextField } from "#components/text-field";
import { useForm } from "#components/use-form";
import { errorReportSchema, REPORT_REASONS } from "#domain/reports/error-report";
import { answerRefusal } from "#http/answer-refusal.server";
import { localeOf } from "#http/locale.server";
import { pageTitle } from "#http/page-title";
import { parseForm, replyInvalid } from "#http/parse-form.server";
import { found } from "#http/respond.server";
import { codeOptions } from "#i18n/code-text";
import { errorReports } from "#i18n/messages/error-reports";
import { useTexts } from "#i18n/use-texts";
import { reportError } from "#use-cases/report-error.server";
import { loadReported } from "./queries.server";

export const meta: MetaFunction<typeof loader> = (args) => [
  ...pageTitle(errorReports, ({ title }) => title)(args),
  { name: "robots", content: "noindex" },
];

export async function loader(args: LoaderFunctionArgs) {
  await visitor(args);
  const { kind, recordId } = args.params;
  const sent = new URL(args.request.url).searchParams.has("sent");
  return { sent, record: found(await loadReported(kind, recordId)) };
}

export async function action(args: ActionFunctionArgs) {
  await visitor(args);
  const { params, request, context } = args;
  const record = found(await loadReported(params["kind"], params["recordId"]));
  const form = await parseForm(request, errorReportSchema);
  if (!form.ok) return replyInvalid(form);
  const { nickname, email, ...report } = form.value;
  const thanks = redirect(`/report/${record.kind}/${record.id}?sent`, 303);
  if (nickname) return thanks;
  const { kind, id: recordId } = record;
  const locale = localeOf(request);
  const reported = await reportError({
    ...report,
    kind,
    recordId,
    email: email ?? null,
    locale,
    now: context.arrivedAt,
  });
  return reported.ok ? thanks : answerRefusal(reported.refusal, form);
}

export default function ReportPage() {
  const t = useTexts(errorReports);
  const { sent, record } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const form = useForm<keyof typeof t.labels>({ reply, labels: t.labels });
  const page = pageOfReported(record);
  if (sent)
    return (
      <div className="page page-narrow stack">
        <PageHeader title={t.thanksTitle} lead={t.thanks} />
        <p>
          <ButtonLink href={page}>{t.back}</ButtonLink>
        </p>
      </div>
    );
  return (
    <div className="page page-narrow">
      <Breadcrumb items={[{ label: record.title, href: page }]} />
      <PageHeader title={t.about({ title: record.title })} lead={t.lead} />
      <FormProblems form={form} />
      <Form action={`/report/${record.kind}/${record.id}`}>
        <input type="hidden" name="reportId" value={reply?.values["reportId"]?.[0] ?? record.reportId} />
        <RadioGroup {...form.one("reason")} options={codeOptions(REPORT_REASONS, t.reasons)} />
        <TextArea {...form.field("message")} hint={t.messageHint} rows={4} maxChars={1000} required />
        <TextField {...form.field("email")} type="email" inputMode="email" hint={t.emailHint} width="medium" optional />
        <div className="visually-hidden" aria-hidden="true">
          <label>
            {t.labels.nickname} <input name="nickname" tabIndex={-1} autoComplete="off" />
          </label>
        </div>
        <FormActions>
          <Button>{t.send}</Button>
        </FormActions>
      </Form>
    </div>
  );
}
