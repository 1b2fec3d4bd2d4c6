import { stepPath } from "#components/application-steps";
import { ButtonLink } from "#components/button-link";
import { Countdown } from "#components/countdown";
import { Note } from "#components/note";
import { formatDate, formatDateTime } from "#i18n/format";
import { acceptance } from "#i18n/messages/acceptance";
import { calls } from "#i18n/messages/calls";
import { cases } from "#i18n/messages/cases";
import { filing } from "#i18n/messages/filing";
import { ownCase } from "#i18n/messages/own-case";
import { whereabouts } from "#i18n/messages/whereabouts";
import { useLocale, useTexts } from "#i18n/use-texts";
import type { OwnCaseView } from "../queries.server";

/** What the state means and what comes next: by an office holder, or by a meeting, which may have put it off. */
function useMeaning({ status, where, after }: OwnCaseView): { title: string; next: string } {
  const { meaning, next } = useTexts(cases);
  const t = useTexts(whereabouts);
  const locale = useLocale();
  const { first } = useTexts(acceptance);
  const title = meaning[status];
  if (after?.claims?.state === "acceptFirst") return { title, next: first };
  if (status !== "proposed" || !where) return { title, next: next[status] };
  if (where.byOfficeHolder) return { title: t.officeHolder.waits, next: t.officeHolder.next };
  const { tabled } = where;
  return { title, next: tabled ? t.tabledNote({ date: formatDate(tabled.until, locale) }) : next.proposed };
}

/** How things stand, and the one thing to do about it. */
export function NextStep({ view }: { view: OwnCaseView }) {
  const t = useTexts(ownCase);
  const { title, next } = useMeaning(view);
  const { enteredTitle, enteredLead, enteringTitle } = useTexts(filing);
  const { closesAt } = useTexts(calls);
  const locale = useLocale();
  if (view.isEntering)
    return (
      <Note tone="attention" title={enteringTitle({ association: view.applicantName })}>
        <ButtonLink href={stepPath(view.caseId, "applicant")}>{t.continueApplication}</ButtonLink>
      </Note>
    );
  if (view.isEntered) return <Note title={enteredTitle}>{enteredLead}</Note>;
  const asksForUs = view.status === "draft" || view.status === "supplementRequested";
  return (
    <Note tone={asksForUs ? "attention" : "info"} title={title}>
      <p>{next}</p>
      {view.status === "draft" ? (
        <p>
          <Countdown until={view.closesAt}>{closesAt({ at: formatDateTime(view.closesAt, locale) })}</Countdown>
        </p>
      ) : null}
      <p className="cluster">
        {view.status === "draft" ? (
          <ButtonLink href={stepPath(view.caseId, "applicant")}>{t.continueApplication}</ButtonLink>
        ) : null}
        {view.openSupplementId ? (
          <ButtonLink href={`/my/cases/${view.caseId}/supplements/${view.openSupplementId}`}>{t.answer}</ButtonLink>
        ) : null}
      </p>
    </Note>
  );
}
