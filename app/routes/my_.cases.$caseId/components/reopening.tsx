import { stepPath } from "#components/application-steps";
import { Button } from "#components/button";
import { ButtonLink } from "#components/button-link";
import { Form } from "#components/form";
import { Note } from "#components/note";
import { Section } from "#components/section";
import { formatDateTime } from "#i18n/format";
import { filing } from "#i18n/messages/filing";
import { useLocale, useTexts } from "#i18n/use-texts";
import type { OwnCaseView } from "../queries.server";

/** A filed application may be opened again until the close: what stands meanwhile is said before anything is pressed. */
export function Reopening({ view }: { view: OwnCaseView }) {
  const t = useTexts(filing);
  const locale = useLocale();
  const filed = view.versions.at(-1);
  if (!filed || !view.mayReopen) return null;
  const lead = view.where?.asArrives ? t.reopenAsArrives : t.reopenLead;
  return (
    <Section title={t.reopenTitle} lead={lead({ at: formatDateTime(view.closesAt, locale) })}>
      <Form action={`/my/cases/${view.caseId}/reopening`}>
        <Button name="intent" value="reopen" variant="quiet">
          {t.reopen}
        </Button>
      </Form>
    </Section>
  );
}

/** The application is open again: until when the changes may be filed, what counts if they are not, and the way back. */
export function ReopenedNote({ view }: { view: OwnCaseView }) {
  const t = useTexts(filing);
  const locale = useLocale();
  const filed = view.versions.at(-1);
  if (view.status !== "reopened" || !filed) return null;
  const counts = { number: filed.number, at: formatDateTime(filed.filedAt, locale) };
  if (view.isClosed) return <Note title={t.standing}>{t.reopenedClosed(counts)}</Note>;
  return (
    <Note tone="attention" title={t.reopenedTitle}>
      <p>{t.reopenedLead({ ...counts, close: formatDateTime(view.closesAt, locale) })}</p>
      <p>{t.keepFiledLead}</p>
      <Form action={`/my/cases/${view.caseId}/reopening`}>
        <p className="cluster">
          <ButtonLink href={stepPath(view.caseId, "applicant")}>{t.continueChanging}</ButtonLink>
          <Button name="intent" value="keep" variant="quiet">
            {t.keepFiled}
          </Button>
        </p>
      </Form>
    </Note>
  );
}
