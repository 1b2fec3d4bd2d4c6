import { Button } from "#components/button";
import { Disclosure } from "#components/disclosure";
import { EmptyState } from "#components/empty-state";
import { Form } from "#components/form";
import { RadioGroup } from "#components/radio-group";
import { pageOfReported } from "#components/reports/report-path";
import { Tag, type TagTone } from "#components/tag";
import { TextArea } from "#components/text-area";
import { useForm } from "#components/use-form";
import {
  REPORT_LIFECYCLE,
  type ReportedKind,
  type ReportReason,
  type ReportStatus,
} from "#domain/reports/error-report";
import type { FormReply } from "#domain/shared/form-reply";
import { availableEvents } from "#domain/shared/lifecycle";
import { formatDate } from "#i18n/format";
import { errorReports } from "#i18n/messages/error-reports";
import { useLocale, useTexts } from "#i18n/use-texts";

type Report = {
  id: string;
  about: { kind: ReportedKind; id: string; title: string };
  reason: ReportReason;
  message: string;
  status: ReportStatus;
  answer: string;
  reportedAt: Date;
  answeredBy: string | null;
  hasReporter: boolean;
};

const TONES: Record<ReportStatus, TagTone> = { open: "warn", corrected: "good", dismissed: "neutral" };

const isClosed = ({ status }: Report): boolean => availableEvents(REPORT_LIFECYCLE, status).includes("reopen");

/** The answer form of one report; what was refused opens again with what was typed. */
function Answer({ report, action, reply }: { report: Report; action: string; reply: FormReply | undefined }) {
  const t = useTexts(errorReports);
  const isMine = reply?.values["reportId"]?.[0] === report.id;
  const form = useForm<"event" | "answer">({
    reply: isMine ? reply : undefined,
    labels: t.labels,
    saved: { event: "correct" },
    refusals: t.refusals,
  });
  const options = availableEvents(REPORT_LIFECYCLE, report.status).map((value) => ({ value, label: t.events[value] }));
  return (
    <Disclosure summary={t.answerButton} open={isMine}>
      <Form action={action}>
        <input type="hidden" name="reportId" value={report.id} />
        <RadioGroup {...form.one("event")} id={`event-${report.id}`} options={options} layout="line" />
        <TextArea {...form.field("answer")} id={`answer-${report.id}`} hint={t.answerHint} rows={3} maxChars={1000} />
        {report.hasReporter ? null : <p className="muted small">{t.noReporter}</p>}
        <Button size="small">{t.answerButton}</Button>
      </Form>
    </Disclosure>
  );
}

function Reopen({ id, action }: { id: string; action: string }) {
  const t = useTexts(errorReports);
  return (
    <Form action={action}>
      <input type="hidden" name="reportId" value={id} />
      <Button name="event" value="reopen" size="small" variant="plain">
        {t.events.reopen}
      </Button>
    </Form>
  );
}

type ReportListProps = {
  reports: readonly Report[];
  /** Where the answers are posted: the page itself. */
  action: string;
  reply: FormReply | undefined;
};

/** Reported mistakes, each with what was said of it and the means to answer. */
export function ReportList({ reports, action, reply }: ReportListProps) {
  const t = useTexts(errorReports);
  const locale = useLocale();
  if (reports.length === 0)
    return (
      <EmptyState icon="check" title={t.emptyTitle}>
        {t.empty}
      </EmptyState>
    );
  return (
    <ul className="hairlines">
      {reports.map((report) => (
        <li key={report.id} className="stack stack-tight">
          <p className="cluster">
            <a className="record-title" href={pageOfReported(report.about)}>
              {report.about.title}
            </a>
            <Tag tone={TONES[report.status]}>{t.status[report.status]}</Tag>
          </p>
          <p className="muted small">
            {t.reported({ reason: t.reasons[report.reason], date: formatDate(report.reportedAt, locale) })}
          </p>
          <p className="prose">{report.message}</p>
          {isClosed(report) ? (
            <>
              {report.answer ? <p className="prose muted">{report.answer}</p> : null}
              {report.answeredBy ? <p className="muted small">{t.answered({ name: report.answeredBy })}</p> : null}
              <Reopen id={report.id} action={action} />
            </>
          ) : (
            <Answer report={report} action={action} reply={reply} />
          )}
        </li>
      ))}
    </ul>
  );
}
